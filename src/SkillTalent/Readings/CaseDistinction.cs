namespace SkillTalent;

/// <summary>
/// The facts of a rule by whose values cases are told apart before the rule is said to be undetermined: who is a man or a woman is eligible
/// if either is. They are flags and choices of few values that are the same on every day and of which different tests speak; which ones is
/// fixed with the rule, so that every reading says the same.
/// </summary>
internal sealed class CaseDistinction
{
    /// <summary>The most values of a fact, "none of them" included.</summary>
    public const int MostValues = 8;

    /// <summary>The most cases.</summary>
    public const int MostCases = 64;

    private readonly (Fact Fact, IReadOnlyList<FactValue> Values)[] _facts;

    private CaseDistinction(IReadOnlyList<(Fact Fact, IReadOnlyList<FactValue> Values)> facts) => _facts = [.. facts];

    /// <summary>The facts, each with all values that it can have.</summary>
    public IReadOnlyList<(Fact Fact, IReadOnlyList<FactValue> Values)> Facts => _facts;

    /// <summary>The facts by which a rule is told apart, in the order in which it names them.</summary>
    public static CaseDistinction Of(Requirement rule)
    {
        var asked = new Dictionary<Fact, HashSet<(ValueRanges Values, bool Wanted)>>();
        foreach ((FactTest test, bool wanted) in rule.SignedTests())
        {
            if (test.Form.Other is null && test.Fact.Source.IsTimeless && test.Fact.Kind is (FactKind.Flag or FactKind.Choice))
            {
                _ = (asked.TryGetValue(test.Fact, out HashSet<(ValueRanges, bool)>? ways) ? ways : asked[test.Fact] = []).Add((test.Form.Shape, wanted));
            }
        }

        var facts = new List<(Fact, IReadOnlyList<FactValue>)>();
        int cases = 1;
        foreach ((Fact fact, HashSet<(ValueRanges, bool)> ways) in asked)
        {
            // Where every test asks the same, one that is unknown is told exactly without cases.
            FactValue[] values = ways.Count < 2 ? [] : Values(fact);
            if (values.Length is > 0 and <= MostValues && cases * values.Length <= MostCases)
            {
                cases *= values.Length;
                facts.Add((fact, values));
            }
        }

        return new CaseDistinction(facts);
    }

    /// <summary>Whether a rule is true, whichever of the cases is so.</summary>
    public Truth Evaluate(Requirement rule, FactSet facts) => Settled(rule.Evaluate(facts), rule, facts);

    /// <summary>The same of a rule of which it is known what it is without cases.</summary>
    public Truth Settled(Truth plain, Requirement rule, FactSet facts) => plain != Truth.Unknown || !IsAnyOpen(facts) ? plain : OfCases(rule, facts);

    // Apart, since what it takes along would be made with every question that needs no cases.
    private Truth OfCases(Requirement rule, FactSet facts)
    {
        Truth? whole = null;
        foreach (Truth own in facts.InEach(Cases(f => facts.Subject.Sample(f, 0, facts.On)), rule.Evaluate))
        {
            if (own == Truth.Unknown || (whole is not null && whole != own))
            {
                return Truth.Unknown;
            }

            whole = own;
        }

        return whole ?? Truth.Unknown;
    }

    private bool IsAnyOpen(FactSet facts)
    {
        foreach ((Fact fact, _) in _facts)
        {
            if (facts.Subject.Sample(fact, 0, facts.On).IsOpen)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The timeline of a rule, whichever of the cases is so.</summary>
    public Timeline Timeline(Requirement rule, TimelineContext context)
    {
        Timeline plain = TimelineReading.Of(rule, context);
        if (_facts.Length == 0 || plain.True.Equals(plain.Possible))
        {
            return plain;
        }

        Timeline? whole = null;
        foreach ((Fact, FactValue)[] way in Cases(f => context.Subject.Sample(f, 0, Day.First)))
        {
            Timeline own = TimelineReading.Of(rule, context with { Subject = new OverriddenSubject(context.Subject, way) });
            whole = whole is { } so ? new Timeline(so.True.Intersect(own.True), so.Possible.Union(own.Possible)) : own;
        }

        return whole ?? plain;
    }

    /// <summary>Every combination of values of the facts that are open.</summary>
    public IEnumerable<(Fact Fact, FactValue Value)[]> Cases(Func<Fact, FactValue> known)
    {
        IEnumerable<(Fact, FactValue)[]> cases = [[]];
        foreach ((Fact fact, IReadOnlyList<FactValue> values) in _facts)
        {
            FactValue now = known(fact);
            if (now.IsOpen)
            {
                cases = cases.SelectMany(c => values.Where(v => now.Least <= v.Least && v.Most <= now.Most).Select(v => ((Fact, FactValue)[])[.. c, (fact, v)]));
            }
        }

        return cases;
    }

    // A choice may also be one that the list of choices lacks, which is "never".
    private static FactValue[] Values(Fact fact) => fact.Kind == FactKind.Flag
        ? [FactValue.Flag(true), FactValue.Flag(false)]
        : fact.Choices.Count >= MostValues ? [] : [.. Enumerable.Range(0, fact.Choices.Count).Select(i => FactValue.Of(i)), FactValue.Never];
}
