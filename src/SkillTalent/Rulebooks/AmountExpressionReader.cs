using System.Text.Json;
using Members = SkillTalent.AmountShapes;

namespace SkillTalent;

/// <summary>Reads amounts that are calculated. What can never matter is refused: it is a slip of the pen, or the rule was not understood.</summary>
internal sealed class AmountExpressionReader(Vocabulary vocabulary)
{
    private static readonly string[] Limited = [Members.AtLeast.Name, Members.AtMost.Name];

    public AmountExpression Read(JsonCursor at) => Read(Members.Shape.Open(at));

    /// <summary>The calculation of an object that has its members, and perhaps others.</summary>
    public AmountExpression Read(JsonObjectCursor o)
    {
        AmountExpression read = Head(o);
        foreach (Member<JsonCursor?> member in (Member<JsonCursor?>[])[Members.AtLeast, Members.AtMost])
        {
            if (o.Get(member) is { } limit)
            {
                read = Limit(read, Read(limit), limit, isMost: member == Members.AtMost);
            }
        }

        return o.Get(Members.Round) is { } rounding ? new RoundAmount(read, rounding) : read;
    }

    private AmountExpression Head(JsonObjectCursor o)
    {
        if (o.Has(Members.Yuan) || o.Has(Members.Number))
        {
            return o.Get(Members.Yuan) is { } yuan ? new ConstantAmount(yuan) : new ConstantAmount(o.Get(Members.Number)!.Value, IsYuan: false);
        }

        if (o.Get(Members.Fact) is { } fact)
        {
            return new FactAmount(Number(o.At(Members.Fact), fact));
        }

        if (o.Get(Members.Parameter) is { } id)
        {
            return vocabulary.Parameters.TryGetValue(id, out LocalizedText? label)
                ? new ParameterAmount(id, label)
                : vocabulary.ParameterTables.Contains(id) ? throw o.At(Members.Parameter).Fail($"the id of a parameter with a value ('{id}' has a table)")
                : throw o.At(Members.Parameter).Fail($"the id of a parameter{Nearest.Hint(id, vocabulary.Parameters.Keys)} (there is no parameter '{id}')");
        }

        if (o.Get(Members.Percent) is { } percent)
        {
            return new PercentAmount(Rate(percent), Read(o.Get(Members.Of)!.Value));
        }

        if (o.Get(Members.Table) is { } table)
        {
            return vocabulary.Grids.TryGetValue(table, out AmountGrid? grid)
                ? new TableAmount(grid)
                : throw o.At(Members.Table).Fail($"the id of a table (there is no table '{table}'){Nearest.Hint(table, vocabulary.Grids.Keys)}");
        }

        if (o.Get(Members.Benefit) is { } benefit)
        {
            return vocabulary.Benefits.TryGetValue(benefit, out LocalizedText? title)
                ? new ShareAmount(new BenefitReference(benefit, o.Get(Members.Conditions) is null, o.Get(Members.Factors) is null), title)
                : throw o.At(Members.Benefit).Fail($"the id of a benefit with an amount (there is no benefit '{benefit}'){Nearest.Hint(benefit, vocabulary.Benefits.Keys)}");
        }

        return o.Has(Members.Times) ? new ProductAmount(Terms(o, Members.Times, idle: 1))
            : o.Has(Members.Sum) ? new SumAmount(Terms(o, Members.Sum))
            : o.Has(Members.Less) ? Less(o)
            : o.Has(Members.Ratio) ? Ratio(o)
            : new ExtremeAmount(o.Has(Members.Highest), Distinct(o, o.Has(Members.Highest) ? Members.Highest : Members.Lowest));
    }

    private AmountExpression Rate(JsonCursor percent)
    {
        AmountExpression rate = percent.Kind == JsonValueKind.Object ? Read(percent) : new ConstantAmount(Members.PercentNumber.Read(percent), IsYuan: false);
        return rate is ConstantAmount { Value: 0 or 100 } ? throw percent.Fail("a rate that changes something: neither 0 nor 100") : rate;
    }

    private Fact Number(JsonCursor at, string id)
    {
        if (vocabulary.TryGet(id, out Fact? fact))
        {
            return fact.Kind == FactKind.Number ? fact : throw at.Fail($"a number fact ({id} is none)");
        }

        if (vocabulary.DeclaredLater.Contains(id))
        {
            throw at.Fail($"a number fact that is declared before this one ('{id}' is this one or a later one)");
        }

        string hint = Nearest.Hint(id, vocabulary.Facts.Where(f => f.Kind == FactKind.Number).Select(f => f.Id));
        throw at.Fail($"a declared number fact (there is no fact '{id}'){hint}");
    }

    private RatioAmount Ratio(JsonObjectCursor o)
    {
        IReadOnlyList<JsonCursor> items = o.Get(Members.Ratio)!;
        return items.Count == 2 && Read(items[0]) is var part && Read(items[1]) is var whole && part.Key != whole.Key && whole is not ConstantAmount { Value: 0 or 1 }
            ? new RatioAmount(part, whole)
            : throw o.At(Members.Ratio).Fail("two numbers that are not the same: what is divided, and by what, neither 0 nor 1");
    }

    private LessAmount Less(JsonObjectCursor o)
    {
        AmountExpression[] terms = Terms(o, Members.Less);
        return terms.Length == 2 && terms[0].Key != terms[1].Key
            ? new LessAmount(terms[0], terms[1])
            : throw o.At(Members.Less).Fail("two amounts that are not the same: what there is, and what is taken off it");
    }

    private AmountExpression[] Distinct(JsonObjectCursor o, Member<IReadOnlyList<JsonCursor>?> member)
    {
        AmountExpression[] terms = [.. o.Get(member)!.Select(Read)];
        return terms.Length > 1 && terms.Select(t => t.Key).Distinct(StringComparer.Ordinal).Count() == terms.Length
            ? terms
            : throw o.At(member).Fail("two amounts or more, each another");
    }

    // Nothing is added by nothing, nor multiplied by one; what is multiplied by nothing is nothing.
    private AmountExpression[] Terms(JsonObjectCursor o, Member<IReadOnlyList<JsonCursor>?> member, decimal idle = 0)
    {
        IReadOnlyList<JsonCursor> items = o.Get(member)!;
        AmountExpression[] terms = [.. items.Select(Read)];
        for (int i = 0; i < terms.Length; i++)
        {
            if (terms[i] is ConstantAmount constant && (constant.Value == 0 || constant.Value == idle))
            {
                throw items[i].Fail("an amount that changes something");
            }
        }

        return terms.Length > 1 ? terms : throw o.At(member).Fail("two amounts or more");
    }

    private static LimitAmount Limit(AmountExpression of, AmountExpression limit, JsonCursor at, bool isMost)
    {
        AmountBounds value = Counted(of, at);
        AmountBounds bound = Counted(limit, at);
        bool idle = isMost ? value.Most <= bound.Least : value.Least >= bound.Most;
        return idle ? throw at.Fail($"a limit that can be reached, or no \"{Limited[isMost ? 1 : 0]}\"") : new LimitAmount(of, limit, isMost);
    }

    /// <summary>What an amount comes to where nothing is known; refused where the rule itself makes it more than can be counted.</summary>
    public static AmountBounds Counted(AmountExpression amount, JsonCursor at)
    {
        try
        {
            return Anything(amount);
        }
        catch (OverflowException)
        {
            throw at.Fail("an amount that can be counted");
        }
    }

    /// <summary>What an amount comes to where nothing is known.</summary>
    /// <exception cref="OverflowException">It is beyond what a decimal holds.</exception>
    public static AmountBounds Anything(AmountExpression amount) => amount.Bounds(f => f.Kind == FactKind.Choice ? new AmountBounds(0, f.Greatest) : new AmountBounds(0, null));
}
