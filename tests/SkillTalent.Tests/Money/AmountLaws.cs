using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>What holds of every amount that is calculated, whatever it is made of.</summary>
public class AmountLaws
{
    private static readonly Fact[] Facts = [.. Enumerable.Range(0, 3).Select(i => new Fact($"f{i}", FactKind.Number, new LocalizedText("数", "number"), GivenSource.Instance) { Index = i })];

    /// <summary>However the unknown turns out, the amount lies within what was told.</summary>
    [Law(600)]
    public void AnIntervalHoldsEveryCompletion(Draw draw)
    {
        AmountExpression amount = Amount(draw, 3);
        AmountBounds[] known = [.. Facts.Select(_ => Interval(draw))];
        if (Paid(amount, f => known[f.Index]) is not { } told)
            return;

        for (int i = 0; i < 12; i++)
        {
            decimal[] then = [.. known.Select(k => Inside(draw, k))];
            if (Paid(amount, f => AmountBounds.Of(then[f.Index])) is not { } paid)
                continue;

            Assert.True(paid.IsKnown, $"{amount}");
            Assert.True((told.Least is null || told.Least <= paid.Least) && (told.Most is null || paid.Most <= told.Most), $"{amount}: {told}, then {paid}");
        }
    }

    [Law(300)]
    public void LimitsAndExtremesKeepTheirWord(Draw draw)
    {
        AmountExpression a = Amount(draw, 2);
        AmountExpression b = Amount(draw, 2);
        decimal[] values = [.. Facts.Select(_ => (decimal)draw.Int(0, 500))];
        decimal Of(AmountExpression amount) => amount.Bounds(f => AmountBounds.Of(values[f.Index])).Least!.Value;
        Assert.Equal(Math.Min(Of(a), Of(b)), Of(new ExtremeAmount(false, [a, b])));
        Assert.Equal(Math.Max(Of(a), Of(b)), Of(new ExtremeAmount(true, [a, b])));
        Assert.Equal(Of(new ExtremeAmount(false, [a, b])), Of(new LimitAmount(a, b, IsMost: true)));
        Assert.Equal(Of(new ExtremeAmount(true, [a, b])), Of(new LimitAmount(a, b, IsMost: false)));
        Assert.Equal(Of(a) + Of(b), Of(new ExtremeAmount(false, [a, b])) + Of(new ExtremeAmount(true, [a, b])));
        Assert.Equal(Of(a), Of(new SumAmount([new LessAmount(a, b), b])));
    }

    /// <summary>Where nothing is taken off, more of a fact never pays less.</summary>
    [Fact]
    public void MoreNeverPaysLess()
    {
        int tried = 0;
        Property.Holds(400, draw =>
        {
            AmountExpression amount = Amount(draw, 3);
            if (Falls(amount))
                return;

            decimal[] values = [.. Facts.Select(_ => (decimal)draw.Int(0, 500))];
            decimal[] more = [.. values.Select(v => v + draw.Of(0, 1, 250))];
            if (Paid(amount, f => AmountBounds.Of(values[f.Index])) is not { } before || Paid(amount, f => AmountBounds.Of(more[f.Index])) is not { } after)
                return;

            tried++;
            Assert.True(before.Least <= after.Least, $"{amount}: {before.Least} from {string.Join(',', values)}, {after.Least} from {string.Join(',', more)}");
        });
        Assert.True(Trials.Often(tried, 200), $"{tried} of 400 amounts have nothing taken off");

        static bool Falls(AmountExpression amount) => amount is LessAmount or RatioAmount || amount.Parts.Any(Falls);
    }

    [Law(200)]
    public void EveryAmountReadsInBothLanguages(Draw draw)
    {
        AmountExpression amount = Amount(draw, 3);
        foreach (Language language in Enum.GetValues<Language>())
        {
            string text = amount.Text(language);
            Assert.False(string.IsNullOrWhiteSpace(text));
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        }
    }

    // Products of products may come to more than anybody is paid, which is refused.
    private static AmountBounds? Paid(AmountExpression amount, Func<Fact, AmountBounds> facts)
    {
        try
        {
            return amount.Paid(facts, AmountBounds.One, AmountBounds.One);
        }
        catch (InputFormatException)
        {
            return null;
        }
    }

    private static AmountExpression Amount(Draw draw, int depth) => Amount(draw, depth, Facts);

    internal static AmountExpression Amount(Draw draw, int depth, Fact[] facts)
    {
        if (depth == 0)
            return draw.Chance(50) ? new FactAmount(draw.Of(facts)) : new ConstantAmount(draw.Int(0, 4000) / 8m);

        AmountExpression[] parts = [.. Enumerable.Range(0, draw.Int(2, 3)).Select(_ => Amount(draw, draw.Int(0, depth - 1), facts))];
        return draw.Int(0, 8) switch
        {
            0 => new ProductAmount([parts[0], new ConstantAmount(draw.Int(0, 30) / 4m, IsYuan: false)]),
            1 => new ProductAmount([parts[0], parts[1]]),
            2 => new PercentAmount(new ConstantAmount(draw.Int(1, 200), IsYuan: false), parts[0]),
            3 => new SumAmount(parts),
            4 => new LessAmount(parts[0], parts[1]),
            5 => new ExtremeAmount(draw.Chance(50), parts),
            6 => new LimitAmount(parts[0], parts[1], draw.Chance(50)),
            7 => new RoundAmount(parts[0], draw.Of(Enum.GetValues<AmountRounding>())),
            _ => parts[0],
        };
    }

    private static AmountBounds Interval(Draw draw)
    {
        int least = draw.Int(0, 300);
        return draw.Int(0, 3) switch
        {
            0 => AmountBounds.Of(least / 3m),
            1 => new AmountBounds(least, null),
            2 => new AmountBounds(0, null),
            _ => new AmountBounds(least, least + draw.Int(0, 200)),
        };
    }

    private static decimal Inside(Draw draw, AmountBounds known) =>
        known.IsKnown ? known.Least!.Value : known.Least!.Value + draw.Of(0m, ((known.Most ?? (known.Least.Value + draw.Int(0, 900))) - known.Least.Value) / draw.Of(1, 2, 3));
}
