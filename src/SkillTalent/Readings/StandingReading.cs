namespace SkillTalent;

/// <summary>The reading that says how a subject stands to a rule on a day: what fails or is unknown, and from when it would not.</summary>
/// <param name="facts">The subject's facts.</param>
/// <param name="context">For the day from which a part would hold.</param>
/// <param name="standsOn">Whether the rule is still in force on a later day, else that day is not told; null: it always is.</param>
internal sealed class StandingReading(FactSet facts, TimelineContext context, Func<int, bool>? standsOn)
{
    /// <summary>What fails or is unknown of a rule; empty where it holds.</summary>
    public static Reason[] Unmet(Requirement node, FactSet facts, TimelineContext context, Func<int, bool>? standsOn = null)
    {
        var unmet = new List<Reason>();
        new StandingReading(facts, context, standsOn).Add(unmet, node);
        return [.. unmet];
    }

    /// <summary>The facts that are unknown and matter: those of the tests that leave the rule undecided.</summary>
    public static IEnumerable<Fact> Missing(Requirement node, FactSet facts)
    {
        if (node.Evaluate(facts) != Truth.Unknown)
        {
            return [];
        }

        return node is FactTest test ? UnknownFacts(test, facts) : node.Children.SelectMany(c => Missing(c, facts));
    }

    /// <summary>What is known of the fact of a test, told as the test needs it.</summary>
    public static Reason Actual(FactTest test, FactSet facts)
    {
        FactValue value = facts[test.Fact, test.AsOf];
        int day = facts.DayOf(test.AsOf);
        if (value.IsNever)
        {
            return new Reason(ReasonCode.ActualNever);
        }

        if (value.IsOpen)
        {
            return Bounds(test.Fact, value);
        }

        return test.Fact.Kind switch
        {
            FactKind.Work => new Reason(ReasonCode.ActualPeriod, ("period", Period(value.Number))),
            FactKind.Date when test.Form.TellsElapsed && value.Number <= day && value.Number != Day.First =>
                new Reason(ReasonCode.ActualPeriod, ("period", Period(Day.MonthsBetween(value.Earliest, day)))),
            FactKind.Date => new Reason(ReasonCode.ActualDay, ("day", Day.ToDate(value.Earliest))),
            FactKind.Choice => new Reason(ReasonCode.ActualChoice, ("choice", test.Fact.Domain!.Options[(int)value.Number].Label)),
            FactKind.Flag => new Reason(value.Number != 0 ? ReasonCode.ActualYes : ReasonCode.ActualNo),
            _ => Number(ReasonCode.ActualNumber, test.Fact, value.Number),
        };
    }

    private void Add(List<Reason> unmet, Requirement node)
    {
        Truth truth = node.Evaluate(facts);
        if (truth == Truth.True)
        {
            return;
        }

        switch (node)
        {
            case AllRequirement:
                AddEach(unmet, node.Children);
                break;
            case AnyRequirement { Children.Count: 0 }:
                unmet.Add(new Reason(ReasonCode.NoWay));
                break;
            case AnyRequirement when node.Children.All(c => c is FactTest):
                // Alternatives that are single tests are told as one sentence: none of them holds.
                var alternatives = new List<Reason>(node.Children.Count);
                AddEach(alternatives, node.Children);
                unmet.Add(new Reason(ReasonCode.Any, ("parts", alternatives.ToArray())));
                break;
            case AnyRequirement:
                unmet.Add(new Reason(ReasonCode.Any, ("parts", node.Children.Select(Joined).ToArray())));
                break;
            default:
                unmet.Add(truth == Truth.Unknown ? Unknown(node) : Failed(node));
                break;
        }
    }

    private void AddEach(List<Reason> unmet, IReadOnlyList<Requirement> nodes)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            Add(unmet, nodes[i]);
        }
    }

    private Reason Joined(Requirement node)
    {
        var parts = new List<Reason>();
        Add(parts, node);
        return parts.Count == 1 ? parts[0] : new Reason(ReasonCode.All, ("parts", parts.ToArray()));
    }

    private Reason Unknown(Requirement node)
    {
        if (Missing(node, facts).FirstOrDefault() is not { } missing)
        {
            return NotCalculated(node);
        }

        return node is FactTest { Fact.Kind: FactKind.Flag } test && test.PassingOn(facts.On).Contains(1)
            ? new Reason(ReasonCode.UnknownFlag, ("fact", missing.Label))
            : new Reason(ReasonCode.UnknownFact, ("part", SentenceReading.Demand(node, facts)), ("fact", missing.Label));
    }

    // Everything that it is calculated from is known, and yet nobody knows what it comes to.
    private Reason NotCalculated(Requirement node)
    {
        FactTest test = node.Tests().First(t => t.Evaluate(facts) == Truth.Unknown);
        bool divides = CalculatedSource.DividesByNothing(test.Fact, facts.Subject, facts.DayOf(test.AsOf));
        return new Reason(divides ? ReasonCode.DividedByNothing : ReasonCode.NotCalculated, ("part", SentenceReading.Demand(node, facts)), ("fact", test.Fact.Label));
    }

    // Of what must not be, the actual state is that it is.
    private Reason Failed(Requirement node)
    {
        Reason demand = SentenceReading.Demand(node, facts);
        Reason actual = node is FactTest test ? Actual(test, facts) : new Reason(ReasonCode.ActualYes);
        Timeline timeline = facts.Subject.TellsFuture ? TimelineReading.Of(node, context) : Timeline.Never;
        int? sure = timeline.True.FirstFrom(facts.On + 1);
        int? possible = timeline.Possible.FirstFrom(facts.On + 1);
        return possible is { } day && day < Day.Last && standsOn?.Invoke(day) != false
            ? new Reason(sure == day ? ReasonCode.UnmetUntil : ReasonCode.UnmetAtLeastUntil, ("part", demand), ("actual", actual), ("day", Day.ToDate(day)))
            : new Reason(ReasonCode.Unmet, ("part", demand), ("actual", actual));
    }

    private static IEnumerable<Fact> UnknownFacts(FactTest test, FactSet facts)
    {
        FactValue value = facts[test.Fact, test.AsOf];
        if (value.IsOpen)
        {
            foreach (Fact root in facts.Subject.RootsOf(Root(test.Fact, value, facts.Subject), facts.DayOf(test.AsOf), v => v.IsOpen))
            {
                yield return root;
            }
        }

        if (test.Form.Other is { } other && facts[other, test.AsOf].IsOpen)
        {
            yield return other;
        }
    }

    // Work after a certificate is open either because the work is, or because the certificate is: name the one that is. Work that is not
    // stated, and is bounded all the same, counts from a day that is known.
    private static Fact Root(Fact fact, FactValue value, Subject subject) =>
        fact.Source.RestsOn is { } root
        && !(subject.Work is null && value.Most < ValueRange.Greatest)
        && subject.Sample(root, 0, Day.First).IsOpen
            ? root
            : fact;

    private static Reason Bounds(Fact fact, FactValue value) => fact.Kind switch
    {
        FactKind.Work when value.Most < ValueRange.Greatest => new Reason(ReasonCode.ActualAtMost, ("period", Period(value.Most))),
        FactKind.Date when value.Earliest > Day.First => new Reason(ReasonCode.ActualNotBefore, ("day", Day.ToDate(value.Earliest))),
        FactKind.Date when value.Latest < Day.Last => new Reason(ReasonCode.ActualNotAfter, ("day", Day.ToDate(value.Latest))),
        FactKind.Number when value.Most < ValueRange.Greatest => Number(ReasonCode.ActualNumberAtMost, fact, value.Most),
        FactKind.Number when value.Least > long.MinValue => Number(ReasonCode.ActualNumberAtLeast, fact, value.Least),
        _ => new Reason(ReasonCode.ActualUnknown),
    };

    private static Reason Number(string code, Fact fact, long number) =>
        new(code, ("number", fact.ToDecimal(number)), ("unit", fact.Unit ?? new LocalizedText("", "")));

    private static CalendarPeriod Period(long months) => new((int)Math.Min(months, 1200));
}
