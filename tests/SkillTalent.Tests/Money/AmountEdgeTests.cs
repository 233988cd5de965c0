namespace SkillTalent.Tests.Money;

/// <summary>Amounts at their edges: the text by which two are told apart, their words, and what comes of bounds that are open or below zero.</summary>
public class AmountEdgeTests
{
    private static readonly ConstantAmount Two = new(2);
    private static readonly ConstantAmount Share = new(1.50m, IsYuan: false);
    private static readonly ParameterAmount Wage = new("my/wage", new("工资", "wage"));
    private static readonly ParameterAmount Known = new("my/wage", new("工资", "The wage"), new AmountParameter(2360.5m, Basis.Official, []));
    private static readonly Fact Outlay = new("my/outlay", FactKind.Number, new("支出", "outlay"), GivenSource.Instance) { Decimals = 1 };
    private static readonly Fact Grade = new("my/grade", FactKind.Choice, new("等级", "grade"), GivenSource.Instance) { Domain = new ChoiceDomain("grade", open: false, [new ChoiceOption("low", new("低", "low")), new ChoiceOption("high", new("高", "high"))]) };
    private static readonly TableAmount Listed = new(new AmountGrid("my/list", new("目录", "list"), Grade, null, new Dictionary<(int Row, int Column), decimal> { [(0, 0)] = 5, [(1, 0)] = 7 }));
    private static readonly SumAmount Sum = new([Two, Wage]);

    private static readonly (string Key, string Chinese, string English)[] Words =
    [
        ("2 yuan", "2元", "2 yuan"),
        ("1.5", "1.5", "1.5"),
        ("1500 yuan", "1500元", "1,500 yuan"),
        ("parameter my/wage", "工资", "the wage"),
        ("parameter my/wage", "工资（2360.5）", "The wage (2,360.5)"),
        ("fact my/outlay", "支出", "the outlay"),
        ("sum(2 yuan;parameter my/wage)", "2元加工资", "2 yuan plus the wage"),
        ("less(sum(2 yuan;parameter my/wage);2 yuan)", "（2元加工资）减去2元", "(2 yuan plus the wage) less 2 yuan"),
        ("times(1.5;parameter my/wage)", "1.5×工资", "1.5 × the wage"),
        ("percent(80;sum(2 yuan;parameter my/wage))", "（2元加工资）的80%", "80 % of (2 yuan plus the wage)"),
        ("percent(parameter my/wage;2 yuan)", "2元的工资%", "the wage per cent of 2 yuan"),
        ("ratio(2 yuan;parameter my/wage)", "2元÷工资", "2 yuan ÷ the wage"),
        ("highest(2 yuan;parameter my/wage)", "2元、工资中最高的", "the higher of 2 yuan and the wage"),
        ("lowest(2 yuan;parameter my/wage)", "2元、工资中最低的", "the lower of 2 yuan and the wage"),
        ("highest(2 yuan;1.5;parameter my/wage)", "2元、1.5、工资中最高的", "the highest of 2 yuan, 1.5 and the wage"),
        ("lowest(2 yuan;1.5;parameter my/wage)", "2元、1.5、工资中最低的", "the lowest of 2 yuan, 1.5 and the wage"),
        ("atMost(parameter my/wage;2 yuan)", "工资，最高2元", "the wage, at most 2 yuan"),
        ("atLeast(parameter my/wage;2 yuan)", "工资，最低2元", "the wage, at least 2 yuan"),
        ("fen-down(parameter my/wage)", "工资，舍去分以下", "the wage, rounded down to the fen"),
        ("benefit my/aid", "“补贴”的金额", "what \"aid\" pays"),
        ("benefit my/aid without conditions", "“补贴”的金额（2元）", "what \"aid\" pays (2 yuan)"),
        ("benefit my/aid without factors", "“补贴”的金额（不计系数）", "what \"aid\" pays before its factors"),
        ("benefit my/aid without conditions without factors", "“补贴”的金额（不计系数）（2元）", "what \"aid\" pays before its factors (2 yuan)"),
        ("table my/list", "“目录”按等级所列金额", "the amount that \"list\" lists by grade"),
        ("sum(table my/list;table my/list)", "“目录”按等级所列金额加“目录”按等级所列金额", "the amount that \"list\" lists by grade plus the amount that \"list\" lists by grade"),
    ];

    private static readonly AmountExpression[] All =
    [
        Two, Share, new ConstantAmount(1500), Wage, Known, new FactAmount(Outlay), Sum, new LessAmount(Sum, Two), new ProductAmount([Share, Wage]), new PercentAmount(new ConstantAmount(80, IsYuan: false), Sum),
        new PercentAmount(Wage, Two), new RatioAmount(Two, Wage), new ExtremeAmount(true, [Two, Wage]), new ExtremeAmount(false, [Two, Wage]), new ExtremeAmount(true, [Two, Share, Wage]),
        new ExtremeAmount(false, [Two, Share, Wage]), new LimitAmount(Wage, Two, IsMost: true), new LimitAmount(Wage, Two, IsMost: false), new RoundAmount(Wage, AmountRounding.FenDown),
        Paid(true, true, null), Paid(false, true, Two), Paid(true, false, null), Paid(false, false, Two), Listed, new SumAmount([Listed, Listed]),
    ];

    [Fact]
    public void EveryKindHasItsKeyAndItsWords() => Assert.Equal(
        Words, All.Select(a => (a.Key, a.Text(Language.Chinese), a.Text(Language.English))));

    [Theory]
    [InlineData("2..3 * 4..5", "8..15")]
    [InlineData("2.. * 3..4", "6..")]
    [InlineData("0.. * 0..0", "0..0")]
    [InlineData("0..0 * 0..", "0..0")]
    [InlineData("-2..3 * 4..5", "-10..15")]
    [InlineData("4..5 * -2..3", "-10..15")]
    [InlineData("-2..-1 * -5..-3", "3..10")]
    [InlineData("-2..2 * -4..4", "-8..8")]
    [InlineData("-1.. * 2..3", "..")]
    [InlineData(".. * 0..0", "0..0")]
    [InlineData("0..0 * ..", "0..0")]
    [InlineData("6..12 / 2..3", "2..6")]
    [InlineData("6..12 / 2..", "0..6")]
    [InlineData("-6..12 / 2..3", "-3..6")]
    [InlineData("-6..-3 / 2..3", "-3..-1")]
    [InlineData("-6..-3 / 2..", "-3..0")]
    [InlineData(".. / 2..", "..")]
    [InlineData("6.. / 2..3", "2..")]
    [InlineData("1..5 + 2..", "3..")]
    [InlineData("1..5 - 2..3", "-2..3")]
    [InlineData("1..5 - 2..", "..3")]
    [InlineData("1..5 lowest 2..", "1..5")]
    [InlineData("..5 lowest 2..3", "..3")]
    [InlineData("2..3 lowest ..", "..3")]
    [InlineData("1..5 highest 2..", "2..")]
    [InlineData("..5 highest 2..3", "2..5")]
    [InlineData("2..3 highest ..5", "2..5")]
    [InlineData("1..5 or 2..", "1..")]
    [InlineData("1..5 or ..3", "..5")]
    public void Bounds(string calculation, string expected)
    {
        string[] parts = calculation.Split(' ');
        AmountBounds a = Parsed(parts[0]);
        AmountBounds b = Parsed(parts[2]);
        Assert.Equal(Parsed(expected), parts[1] switch
        {
            "*" => a * b,
            "/" => a / b,
            "+" => a + b,
            "-" => a - b,
            "lowest" => AmountBounds.Lowest(a, b),
            "highest" => AmountBounds.Highest(a, b),
            _ => a.Or(b),
        });
    }

    /// <summary>A number of a fact: none is nothing, what is below nothing is nothing, and what has no end is open.</summary>
    [Fact]
    public void TheNumberOfAFact()
    {
        Assert.Equal(Parsed("0..2.5"), AmountBounds.Of(Outlay, FactValue.Between(-5, 25)));
        Assert.Equal(Parsed("1..2.5"), AmountBounds.Of(Outlay, FactValue.Between(10, 25)));
        Assert.Equal(Parsed("0.1..2.5"), AmountBounds.Of(Outlay, FactValue.Between(1, 25)));
        Assert.Equal(Parsed("1.."), AmountBounds.Of(Outlay, FactValue.Between(10, ValueRange.Greatest)));
        Assert.Equal(Parsed("0.."), AmountBounds.Of(Outlay, FactValue.Between(10, long.MaxValue)));
        Assert.Equal(Parsed("0..0"), AmountBounds.Of(Outlay, FactValue.Of(-5)));
        Assert.Equal(Parsed("0..0"), AmountBounds.Of(Outlay, FactValue.Never));
        Assert.Equal(AmountBounds.Of((ValueRange.Greatest - 1) / 10m), AmountBounds.Of(Outlay, FactValue.Of(ValueRange.Greatest - 1)));
    }

    /// <summary>A choice is its place in the list; none is before all of them, and what is unknown is one of the list.</summary>
    [Fact]
    public void ThePlaceOfAChoice()
    {
        Assert.Equal(Parsed("1..1"), AmountBounds.Of(Grade, FactValue.Of(1)));
        Assert.Equal(Parsed("-1..-1"), AmountBounds.Of(Grade, FactValue.Never));
        Assert.Equal(Parsed("0..1"), AmountBounds.Of(Grade, FactValue.Unknown));
        AmountBounds Paid(FactValue grade) => Listed.Bounds(f => AmountBounds.Of(f, grade));
        Assert.Equal([Parsed("5..5"), Parsed("7..7"), Parsed("5..7"), Parsed("0..0")], new[] { FactValue.Of(0), FactValue.Of(1), FactValue.Unknown, FactValue.Never }.Select(Paid));
    }

    /// <summary>Divided by what may be nothing nobody knows what it comes to, but that it is not below nothing where neither is.</summary>
    [Theory]
    [InlineData("6..12", "2..3", "2..6")]
    [InlineData("6..12", "0..3", "0..")]
    [InlineData("0..12", "0..0", "0..")]
    [InlineData("-1..12", "0..3", "..")]
    [InlineData("6..12", "-1..3", "..")]
    [InlineData("..", "2..3", "..")]
    public void ARatio(string part, string whole, string expected)
    {
        Fact other = new("my/other", FactKind.Number, new("总数", "whole"), GivenSource.Instance);
        Assert.Equal(Parsed(expected), new RatioAmount(new FactAmount(Outlay), new FactAmount(other)).Bounds(f => Parsed(f == Outlay ? part : whole)));
    }

    /// <summary>The greatest amount is paid, a fen more is refused by the facts that make it.</summary>
    [Theory]
    [InlineData("1000000000000..1000000000000", true)]
    [InlineData("0..1000000000000", true)]
    [InlineData("-1000000000000..0", true)]
    [InlineData("1000000000000.01..1000000000000.01", false)]
    [InlineData("0..1000000000000.01", false)]
    [InlineData("-1000000000000.01..0", false)]
    public void TheGreatestAmount(string bounds, bool isPaid)
    {
        AmountBounds Paid(AmountExpression amount) => amount.Paid(_ => Parsed(bounds), AmountBounds.One, AmountBounds.One);
        if (isPaid)
        {
            Assert.Equal(Parsed(bounds), Paid(new FactAmount(Outlay)));
            return;
        }

        InputFormatException refused = Assert.Throws<InputFormatException>(() => Paid(new SumAmount([new FactAmount(Outlay), new ConstantAmount(0)])));
        Assert.Equal("my/outlay", refused.Path);
        Assert.Equal("my/outlay, my/grade", Assert.Throws<InputFormatException>(() => Paid(new SumAmount([new FactAmount(Outlay), new FactAmount(Grade), new FactAmount(Outlay)]))).Path);
        Assert.Equal("facts: my/outlay: expected numbers that make an amount of at most 1,000,000,000,000 yuan", refused.Message);
        AmountExpression Wage(string id) => new ParameterAmount(id, new LocalizedText("工资", "wage"), new AmountParameter(1_000_000_000_000m, Basis.Official, []));
        InputFormatException published = Assert.Throws<InputFormatException>(() => Paid(new SumAmount([Wage("my/wage"), Wage("my/pay"), Wage("my/wage")])));
        Assert.Equal("parameters: my/wage, my/pay: expected numbers that make an amount of at most 1,000,000,000,000 yuan", published.Message);
        Assert.Equal("$", Assert.Throws<InputFormatException>(() => new ConstantAmount(2_000_000_000_000m).Paid(_ => default, AmountBounds.One, AmountBounds.One)).Path);
    }

    [Fact]
    public void CodesAndLabels()
    {
        Assert.Equal(
            [("due", "应发", "due"), ("open", "待定", "open"), ("not-met", "不符合", "not met"), ("drawn", "已领", "drawn")],
            new[] { PaymentStatus.Due, PaymentStatus.Open, PaymentStatus.NotMet, PaymentStatus.Drawn }.Select(s => (s.ToCode(), s.ToLabel().Zh, s.ToLabel().En)));
        Assert.Equal(
            [
                ("fen", "四舍五入到分", "rounded to the fen, half up"), ("fen-down", "舍去分以下", "rounded down to the fen"), ("fen-up", "进位到分", "rounded up to the fen"),
                ("yuan", "四舍五入到元", "rounded to whole yuan, half up"), ("yuan-down", "舍去元以下", "rounded down to whole yuan"), ("yuan-up", "进位到元", "rounded up to whole yuan"),
            ],
            Enum.GetValues<AmountRounding>().Select(r => (Codes.OfAmountRounding[r], Codes.OfAmountRounding.Label(r).Zh, Codes.OfAmountRounding.Label(r).En)));
    }

    private static ShareAmount Paid(bool conditions, bool factors, AmountExpression? pays) => new(new BenefitReference("my/aid", conditions, factors), new("补贴", "aid"), pays);

    private static AmountBounds Parsed(string text)
    {
        string[] ends = text.Split("..");
        return new(End(ends[0]), End(ends[1]));
    }

    private static decimal? End(string text) => text.Length == 0 ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
