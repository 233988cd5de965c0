namespace SkillTalent.Tests.Money;

/// <summary>Calculations in whole numbers, part by part: what each makes of two values, the ends of what is carried, rounding, and decimal places.</summary>
public class WholeNumberTests
{
    private const long Most = WholeNode.MostNumber;

    private static readonly long[] Some = [-7, -2, -1, 0, 1, 3, 5, 8];

    // What fits into 32 bits, what does not, and what is below zero, so that each way of multiplying is gone.
    private static readonly long[] Wide = [0, 1, 2, 3, 65_536, 4_294_967_295, 4_294_967_296, 1_234_567_890_123, -1, -65_537, -4_294_967_296];
    private static readonly long[] Narrow = [3, -5, 65_536, 0, 7, 1, -65_537];

    [Fact]
    public void WhatIsMadeOfTwoValuesLiesBetweenTheBounds()
    {
        Makes<AddWhole>(WholeOperation.Add, (a, b) => a + b);
        Makes<SubtractWhole>(WholeOperation.Subtract, (a, b) => a - b);
        Makes<MultiplyWhole>(WholeOperation.Multiply, (a, b) => a * b);
        Makes<LowerWhole>(WholeOperation.Lower, Math.Min);
        Makes<HigherWhole>(WholeOperation.Higher, Math.Max);
    }

    /// <summary>A value at the end of what is carried is carried, and one beyond it is not, on both sides.</summary>
    [Theory]
    [InlineData(Most - 3, 3, true)]
    [InlineData(Most - 3, 4, false)]
    [InlineData(3 - Most, -3, true)]
    [InlineData(3 - Most, -4, false)]
    public void TheEndsOfWhatIsCarried(long value, long more, bool isCarried)
    {
        Assert.Equal(isCarried ? (value + more, value + more) : null, Filled(new WholePair<AddWhole>(new WholeColumn(0, 0), new WholeConstant(more, 0), 0), [value]).Bounds);
        Assert.Equal(isCarried ? (value + more, value + more) : null, Filled(new WholePair<AddWhole>(new WholeColumn(0, 0), new WholeColumn(1, 0), 0), [value], [more]).Bounds);
    }

    /// <summary>What is made of a part that is not done is not done either.</summary>
    [Fact]
    public void APartThatIsNotDone()
    {
        var never = new WholeRatio(new WholeConstant(1, 0), new WholeConstant(2, 0));
        var one = new WholeConstant(1, 0);
        Assert.Null(Filled(never, [5]).Bounds);
        Assert.Null(Filled(new WholePair<AddWhole>(never, one, 0), [5]).Bounds);
        Assert.Null(Filled(new WholePair<AddWhole>(one, never, 0), [5]).Bounds);
        Assert.Null(Filled(new WholeRound(never, 0, MidpointRounding.AwayFromZero), [5]).Bounds);
        Assert.Equal((false, false, false, true), (never.IsWhole, new WholePair<AddWhole>(never, one, 0).IsWhole, new WholePair<AddWhole>(one, never, 0).IsWhole, new WholePair<AddWhole>(one, one, 0).IsWhole));
    }

    /// <summary>Rounded as decimals are: near zero, at every half, and where the number is too large to be divided by a product.</summary>
    [Theory]
    [InlineData(MidpointRounding.AwayFromZero)]
    [InlineData(MidpointRounding.ToNegativeInfinity)]
    [InlineData(MidpointRounding.ToPositiveInfinity)]
    public void Rounded(MidpointRounding way)
    {
        foreach (int places in (int[])[1, 2, 3, 4, 11])
        {
            long unit = WholeNode.Power(places);
            long largest = (long)(ulong.MaxValue / (ulong)unit);
            long[] near = [.. new[] { 0, unit, unit / 2, 7 * unit, (7 * unit) + (unit / 2), largest - unit, largest - (unit / 2), largest, Most - unit }.SelectMany(v => (long[])[v - 1, v, v + 1])];
            RoundedAs(way, places, [.. near.Where(v => v is >= 0 and <= Most)]);
            RoundedAs(way, places, [.. near.SelectMany(v => (long[])[v, -v]).Where(v => Math.Abs(v) <= Most)]);
            foreach (long value in near.Where(v => v is >= 0 and <= Most))
            {
                RoundedAs(way, places, [value]);
                RoundedAs(way, places, [-value]);
            }
        }
    }

    /// <summary>What has no more decimal places is itself; a quotient is rounded whatever its places.</summary>
    [Fact]
    public void WhatNeedsNoRounding()
    {
        var cents = new WholeConstant(125, 2);
        Assert.Same(cents, WholeRound.Of(cents, 2, MidpointRounding.AwayFromZero));
        Assert.Same(cents, WholeRound.Of(cents, 3, MidpointRounding.AwayFromZero));
        Assert.Equal([(1, 13L)], [(WholeRound.Of(cents, 1, MidpointRounding.AwayFromZero).Scale, Filled(WholeRound.Of(cents, 1, MidpointRounding.AwayFromZero), [0]).Values[0])]);
        WholeNode ratio = WholeRound.Of(new WholeRatio(cents, cents), 2, MidpointRounding.ToNegativeInfinity);
        Assert.Equal((2, "round(((125/125)*100); 1; ToNegativeInfinity)"), (ratio.Scale, ratio.Fold(Text.Instance)));
        Assert.Equal("round((125/125); 1; AwayFromZero)", WholeRound.Of(new WholeRatio(cents, cents), 0, MidpointRounding.AwayFromZero).Fold(Text.Instance));
    }

    /// <summary>A number of the rule has the decimal places that it needs, and is none where it has too many, or too many digits.</summary>
    [Theory]
    [InlineData("0", 0L, 0)]
    [InlineData("1.500", 15L, 1)]
    [InlineData("-1.25", -125L, 2)]
    [InlineData("1200", 1200L, 0)]
    [InlineData("0.000000000001", 1L, 12)]
    [InlineData("0.0000000000001", null, 0)]
    [InlineData("2305843009213693951", Most, 0)]
    [InlineData("-2305843009213693951", -Most, 0)]
    [InlineData("2305843009213693952", null, 0)]
    [InlineData("-2305843009213693952", null, 0)]
    [InlineData("230584300921369395.2", null, 0)]
    public void ANumberOfTheRule(string number, long? value, int scale)
    {
        WholeNode? constant = WholeConstant.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((value, scale), (constant?.Constant, constant?.Scale ?? 0));
        if (value is { } filled)
        {
            (long[] values, (long, long)? bounds) = Filled(constant!, [9, 9, 9]);
            Assert.Equal([filled, filled, filled], values);
            Assert.Equal((filled, filled), bounds);
        }
    }

    /// <summary>Two values are brought to the more of their places; a product has the places of both; twelve are carried and no more.</summary>
    [Fact]
    public void DecimalPlaces()
    {
        WholeNode twelve = new WholeColumn(0, 12);
        WholeNode one = new WholeColumn(1, 1);
        WholeNode none = new WholeColumn(2, 0);
        Assert.Same(one, one.At(1));
        Assert.Equal((3, "(c1*100)"), (one.At(3)!.Scale, one.At(3)!.Fold(Text.Instance)));
        Assert.Equal(12, one.At(12)!.Scale);
        Assert.Null(one.At(13));
        Assert.Null(one.Constant);
        Assert.Equal((1, "(c1+(c2*10))"), Described(WholeNode.Aligned<AddWhole>(one, none)));
        Assert.Equal((1, "((c2*10)-c1)"), Described(WholeNode.Aligned<SubtractWhole>(none, one)));
        Assert.Equal((12, "c0 lower (c1*100000000000)"), Described(WholeNode.Aligned<LowerWhole>(twelve, one)));
        Assert.Null(WholeNode.Aligned<AddWhole>(null, one));
        Assert.Null(WholeNode.Aligned<AddWhole>(one, null));
        Assert.Null(WholeNode.Aligned<AddWhole>(new WholeColumn(0, 13), one));
        Assert.Null(WholeNode.Aligned<AddWhole>(one, new WholeColumn(0, 13)));
        Assert.Equal((12, "(c0*c2)"), Described(WholeNode.Product(twelve, none)));
        Assert.Null(WholeNode.Product(twelve, one));
        Assert.Null(WholeNode.Product(null, one));
        Assert.Null(WholeNode.Product(one, null));
        Assert.Equal([1, 10, 1_000_000_000_000], new[] { 0, 1, 12 }.Select(WholeNode.Power));
        Assert.Equal("c1 higher 7", new WholePair<HigherWhole>(one, new WholeConstant(7, 1), 1).Fold(Text.Instance));
    }

    private static (int Scale, string Text) Described(WholeNode? node) => (node!.Scale, node.Fold(Text.Instance));

    private static void Makes<TOperator>(WholeOperation operation, Func<long, long, long> expected)
        where TOperator : struct, IWholeOperator
    {
        Assert.Equal(operation, TOperator.Operation);
        foreach (long[] first in Intervals())
        {
            foreach (long[] second in Intervals())
            {
                long[] all = [.. first.SelectMany(a => second.Select(b => expected(a, b)))];
                (Int128 least, Int128 most) = TOperator.Bounds((first[0], first[^1]), (second[0], second[^1]));
                Assert.Equal(((Int128)all.Min(), (Int128)all.Max()), (least, most));
            }
        }

        // Of every length, so that what is left over behind the last whole vector is made too.
        var column = new WholePair<TOperator>(new WholeColumn(0, 0), new WholeColumn(1, 0), 0);
        for (int length = 1; length <= 2 * Wide.Length; length++)
        {
            long[] a = [.. Enumerable.Range(0, length).Select(i => Wide[i % Wide.Length])];
            long[] b = [.. Enumerable.Range(0, length).Select(i => Narrow[i % Narrow.Length])];
            Same(column, a, b);
            Same(column, [.. a.Select(Math.Abs)], [.. b.Select(Math.Abs)]);
            Same(column, [.. a.Select(v => Math.Abs(v) % 4_294_967_296)], [.. b.Select(v => Math.Abs(v) * 4_000)]);
            foreach (long constant in (long[])[3, -3, 65_537])
            {
                var pair = new WholePair<TOperator>(new WholeColumn(0, 0), new WholeConstant(constant, 0), 0);
                Assert.Equal(a.Select(v => expected(v, constant)), Filled(pair, a).Values);
                Assert.Equal(a.Select(v => expected(Math.Abs(v), constant)), Filled(pair, [.. a.Select(Math.Abs)]).Values);
            }
        }

        void Same(WholeNode node, long[] a, long[] b)
        {
            (long[] values, (long Least, long Most)? bounds) = Filled(node, a, b);
            Assert.Equal(a.Zip(b, expected), values);
            Assert.True(values.All(v => v >= bounds!.Value.Least && v <= bounds.Value.Most));
        }
    }

    private static IEnumerable<long[]> Intervals() =>
        from least in Some from most in Some where least <= most select Enumerable.Range(0, (int)(most - least) + 1).Select(i => least + i).ToArray();

    private static void RoundedAs(MidpointRounding way, int places, long[] values)
    {
        (long[] rounded, (long Least, long Most)? bounds) = Filled(new WholeRound(new WholeColumn(0, places + 1), 1, way), values);
        decimal unit = WholeNode.Power(places);
        Assert.Equal(values.Select(v => (long)Math.Round(v / unit, 0, way)), rounded);
        Assert.True(rounded.All(v => v >= bounds!.Value.Least && v <= bounds.Value.Most));
    }

    private static (long[] Values, (long Least, long Most)? Bounds) Filled(WholeNode node, params long[][] columns)
    {
        var to = new long[columns[0].Length];
        var rows = new WholeRows(0, to.Length, (column, start, part) =>
        {
            columns[column].AsSpan(start, part.Length).CopyTo(part);
            return (columns[column].Min(), columns[column].Max());
        });
        Assert.Equal(to.Length, rows.Count);
        (long, long)? bounds = node.Fill(rows, to);
        return (to, bounds);
    }

    /// <summary>The calculation as a text.</summary>
    private sealed class Text : IWholeReading<string>
    {
        public static Text Instance { get; } = new();

        public string Constant(long value) => $"{value}";

        public string Column(int column) => $"c{column}";

        public string Ratio(string part, string whole) => $"({part}/{whole})";

        public string Pair(WholeOperation operation, string a, string b) => operation switch
        {
            WholeOperation.Add => $"({a}+{b})",
            WholeOperation.Subtract => $"({a}-{b})",
            WholeOperation.Multiply => $"({a}*{b})",
            WholeOperation.Lower => $"{a} lower {b}",
            _ => $"{a} higher {b}",
        };

        public string Round(string of, long unit, MidpointRounding way) => $"round({of}; {unit}; {way})";
    }
}
