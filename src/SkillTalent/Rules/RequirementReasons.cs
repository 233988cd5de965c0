namespace SkillTalent.Rules;

/// <summary>The text reading: what a requirement demands, as codes and arguments; and how a subject stands to it.</summary>
internal static class RequirementReasons
{
    /// <summary>What the node demands.</summary>
    public static Reason Demand(Requirement node, FactSet? facts = null) => Demand(node, facts, marked: false);

    /// <summary>What the node demands, as a rule is printed: parts that are unconfirmed, and so do not count by themselves, are marked.</summary>
    /// <param name="node">The requirement.</param>
    /// <param name="exceptItself">Whether the node as a whole is left unmarked, because its basis is told beside it.</param>
    public static Reason Wording(Requirement node, bool exceptItself = false) => exceptItself ? Plain(node, null, marked: true) : Demand(node, null, marked: true);

    private static Reason Demand(Requirement node, FactSet? facts, bool marked) => marked && node.Basis == Basis.Unconfirmed
        ? new Reason(ReasonCode.UnconfirmedPart, ("part", Plain(node, facts, marked)))
        : Plain(node, facts, marked);

    private static Reason Plain(Requirement node, FactSet? facts, bool marked) => node switch
    {
        FactRequirement leaf => AsOf(leaf, leaf.Demand ??= LeafDemand(leaf), facts),
        AllRequirement { Children.Count: 0 } => new Reason(ReasonCode.Nothing),
        AnyRequirement { Children.Count: 0 } => new Reason(ReasonCode.NoWay),
        AllRequirement or AnyRequirement when node.Children.Count == 1 => Demand(node.Children[0], facts, marked),
        AllRequirement all => new Reason(ReasonCode.All, ("parts", Parts(all, facts, marked))),
        AnyRequirement any => new Reason(ReasonCode.Any, ("parts", Parts(any, facts, marked))),
        NotRequirement not => new Reason(ReasonCode.Not, ("part", Demand(not.Part, facts, marked))),
        _ => throw new InvalidOperationException($"No text for {node.GetType().Name}."),
    };

    /// <summary>How the subject stands to the node on the day of the facts: what fails, and from when it would not.</summary>
    /// <param name="node">The requirement.</param>
    /// <param name="facts">The subject's facts.</param>
    /// <param name="context">For the day from which it would hold.</param>
    /// <param name="standsOn">Whether the rule is still in force on a later day, else that day is not told; null: it always is.</param>
    public static Reason[] Unmet(Requirement node, FactSet facts, TimelineContext context, Func<int, bool>? standsOn = null)
    {
        var unmet = new List<Reason>();
        AddUnmet(unmet, node, facts, context, standsOn);
        return [.. unmet];
    }

    private static void AddUnmet(List<Reason> unmet, Requirement node, FactSet facts, TimelineContext context, Func<int, bool>? standsOn)
    {
        Truth truth = node.Evaluate(facts);
        if (truth == Truth.True)
        {
            return;
        }

        switch (node)
        {
            case AllRequirement:
                AddUnmetOfAll(unmet, node.Children, facts, context, standsOn);
                break;
            case AnyRequirement { Children.Count: 0 }:
                unmet.Add(new Reason(ReasonCode.NoWay));
                break;
            case AnyRequirement when node.Children.All(c => c is FactRequirement):
                // Alternatives are told as one sentence: none of them holds.
                var alternatives = new List<Reason>(node.Children.Count);
                AddUnmetOfAll(alternatives, node.Children, facts, context, standsOn);
                unmet.Add(new Reason(ReasonCode.Any, ("parts", alternatives.ToArray())));
                break;
            case AnyRequirement:
                unmet.Add(new Reason(ReasonCode.Any, ("parts", node.Children.Select(c => Combined(c, facts, context, standsOn)).ToArray())));
                break;
            default:
                unmet.Add(truth == Truth.Unknown ? Unknown(node, facts) : Failed(node, facts, context, standsOn));
                break;
        }
    }

    private static void AddUnmetOfAll(List<Reason> unmet, IReadOnlyList<Requirement> nodes, FactSet facts, TimelineContext context, Func<int, bool>? standsOn)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            AddUnmet(unmet, nodes[i], facts, context, standsOn);
        }
    }

    /// <summary>The facts that are unknown and matter: those of the leaves that leave the node undecided.</summary>
    public static IEnumerable<Fact> Missing(Requirement node, FactSet facts)
    {
        if (node.Evaluate(facts) != Truth.Unknown)
        {
            return [];
        }

        return node is FactRequirement leaf
            ? UnknownFacts(leaf, facts)
            : node.Children.SelectMany(c => Missing(c, facts));
    }

    /// <summary>The value of the leaf's fact, told as the leaf's test needs it.</summary>
    public static Reason Actual(FactRequirement leaf, FactSet facts)
    {
        FactValue value = facts[leaf.Fact, leaf.AsOf];
        if (value.State == FactState.Unknown && leaf is WorkedRequirement)
        {
            return new Reason(ReasonCode.ActualAtMost, ("period", new CalendarPeriod((int)Math.Min(value.Number - 1, 1200))));
        }

        if (value.State != FactState.Known)
        {
            return new Reason(ReasonCode.ActualNever);
        }

        switch (leaf.Fact.Kind)
        {
            case FactKind.Work:
                return new Reason(ReasonCode.ActualPeriod, ("period", new CalendarPeriod((int)Math.Min(value.Number, 1200))));
            case FactKind.Date when leaf is ElapsedRequirement { Period.IsZero: false, Period.IsNegative: false } && value.Number <= facts.DayOf(leaf.AsOf) && value.Number != Day.First:
                return new Reason(
                    ReasonCode.ActualPeriod,
                    ("period", new CalendarPeriod(Math.Min(1200, Day.MonthsBetween((int)value.Number, facts.DayOf(leaf.AsOf))))));
            case FactKind.Date:
                return new Reason(ReasonCode.ActualDay, ("day", Day.ToDate((int)value.Number)));
            case FactKind.Choice:
                return new Reason(ReasonCode.ActualChoice, ("choice", leaf.Fact.Domain!.Options[(int)value.Number].Label));
            case FactKind.Flag:
                return new Reason(value.Number != 0 ? ReasonCode.ActualYes : ReasonCode.ActualNo);
            default:
                return new Reason(ReasonCode.ActualNumber, ("number", ToDecimal(value.Number, leaf.Fact)), ("unit", Unit(leaf.Fact)));
        }
    }

    private static Reason Unknown(Requirement node, FactSet facts) => node is FlagRequirement { Expected: true } flag
        ? new Reason(ReasonCode.UnknownFlag, ("fact", flag.Fact.Label))
        : new Reason(ReasonCode.UnknownFact, ("part", Demand(node, facts)), ("fact", Missing(node, facts).First().Label));

    // Of what must not be, the actual state is that it is.
    private static Reason Failed(Requirement node, FactSet facts, TimelineContext context, Func<int, bool>? standsOn)
    {
        Reason demand = Demand(node, facts);
        object actual = node is FactRequirement known ? Actual(known, facts) : Demand(node.Children[0], facts);
        Timeline timeline = facts.Subject.TellsFuture ? node.Timeline(context) : Timeline.Never;
        int? sure = timeline.True.FirstFrom(facts.On + 1);
        return (sure ?? timeline.Possible.FirstFrom(facts.On + 1)) is { } day && day < Day.Last && standsOn?.Invoke(day) != false
            ? new Reason(sure is null ? ReasonCode.UnmetAtLeastUntil : ReasonCode.UnmetUntil, ("part", demand), ("actual", actual), ("day", Day.ToDate(day)))
            : new Reason(ReasonCode.Unmet, ("part", demand), ("actual", actual));
    }

    private static Reason Combined(Requirement node, FactSet facts, TimelineContext context, Func<int, bool>? standsOn)
    {
        Reason[] parts = Unmet(node, facts, context, standsOn);
        return parts.Length == 1 ? parts[0] : new Reason(ReasonCode.All, ("parts", parts));
    }

    private static IEnumerable<Fact> UnknownFacts(FactRequirement leaf, FactSet facts)
    {
        FactValue value = facts[leaf.Fact, leaf.AsOf];
        if (value.State == FactState.Unknown)
        {
            // What is bounded counts from a day that is known.
            yield return value.Number > 0 ? leaf.Fact : Root(leaf.Fact, facts);
        }

        if (leaf.OtherFact is { } other && facts[other, leaf.AsOf].State == FactState.Unknown)
        {
            yield return other;
        }
    }

    // Work after a certificate is unknown either because the work is, or because the certificate is: name the one that is.
    private static Fact Root(Fact fact, FactSet facts) =>
        fact.Source is WorkedSource { Since: { } since } && facts.Subject.Sample(since, 0, Day.First).State == FactState.Unknown
            ? since
            : fact;

    private static Reason[] Parts(Requirement node, FactSet? facts, bool marked) => [.. node.Children.Select(c => Demand(c, facts, marked))];

    private static Reason AsOf(FactRequirement leaf, Reason demand, FactSet? facts) => leaf.AsOf == 0
        ? demand
        : facts is null
            ? new Reason(ReasonCode.AsOfCutOff, ("part", demand))
            : facts.DayOf(leaf.AsOf) == facts.On
                ? demand
                : new Reason(ReasonCode.AsOfDay, ("part", demand), ("day", Day.ToDate(facts.DayOf(leaf.AsOf))));

    private static Reason LeafDemand(FactRequirement leaf)
    {
        LocalizedText fact = leaf.Fact.Label;
        switch (leaf)
        {
            case ElapsedRequirement { Kind: ElapsedTest.AtLeast, Period.IsZero: true }:
                return new Reason(ReasonCode.Held, ("fact", fact));
            case ElapsedRequirement { Kind: ElapsedTest.AtLeast, Period.IsNegative: true } e:
                return new Reason(ReasonCode.ElapsedAhead, ("fact", fact), ("period", e.Period.Negate()));
            case ElapsedRequirement { Kind: ElapsedTest.AtLeast, Fact.IsAge: true } e:
                return new Reason(ReasonCode.AgeAtLeast, ("period", e.Period));
            case ElapsedRequirement { Kind: ElapsedTest.Under, Fact.IsAge: true } e:
                return new Reason(ReasonCode.AgeUnder, ("period", e.Period));
            case ElapsedRequirement { Kind: ElapsedTest.AtLeast } e:
                return new Reason(ReasonCode.ElapsedAtLeast, ("fact", fact), ("period", e.Period));
            case ElapsedRequirement { Kind: ElapsedTest.Under } e:
                return new Reason(ReasonCode.ElapsedUnder, ("fact", fact), ("period", e.Period));
            case ElapsedRequirement e:
                return new Reason(ReasonCode.ElapsedWithin, ("fact", fact), ("period", e.Period));
            case WorkedRequirement w:
                return new Reason(ReasonCode.WorkedAtLeast, ("fact", fact), ("period", w.Period));
            case FixedDayRequirement { Before: Day.Last } f:
                return new Reason(ReasonCode.DayFrom, ("fact", fact), ("day", Day.ToDate(f.From)));
            case FixedDayRequirement { From: Day.First } f:
                return new Reason(ReasonCode.DayBefore, ("fact", fact), ("day", Day.ToDate(f.Before)));
            case FixedDayRequirement f:
                return new Reason(ReasonCode.DayRange, ("fact", fact), ("day", Day.ToDate(f.From)), ("last", Day.ToDate(f.Before - 1)));
            case BetweenRequirement b:
                return new Reason(ReasonCode.DayBetween, ("fact", fact), ("other", b.Of.Label), ("from", b.From), ("to", b.To));
            case ChoiceRequirement c:
                return new Reason(
                    ReasonCode.ChoiceIn,
                    ("fact", fact),
                    ("choices", c.Codes.Select(code => c.Fact.Domain!.Options[c.Fact.Domain.IndexOf(code)].Label).ToArray()));
            case FlagRequirement f:
                return new Reason(f.Expected ? ReasonCode.FlagYes : ReasonCode.FlagNo, ("fact", fact));
            case NumberRequirement n:
                return NumberDemand(n);
            default:
                throw new InvalidOperationException($"No text for {leaf.GetType().Name}.");
        }
    }

    private static Reason NumberDemand(NumberRequirement n)
    {
        LocalizedText fact = n.Fact.Label;
        LocalizedText unit = Unit(n.Fact);
        decimal least = ToDecimal(n.Least, n.Fact);
        decimal most = ToDecimal(n.Most, n.Fact);
        return n switch
        {
            { Least: long.MinValue } => new Reason(ReasonCode.NumberAtMost, ("fact", fact), ("number", most), ("unit", unit)),
            { Most: long.MaxValue } => new Reason(ReasonCode.NumberAtLeast, ("fact", fact), ("number", least), ("unit", unit)),
            _ when n.Least == n.Most => new Reason(ReasonCode.NumberEquals, ("fact", fact), ("number", least), ("unit", unit)),
            _ => new Reason(ReasonCode.NumberRange, ("fact", fact), ("number", least), ("most", most), ("unit", unit)),
        };
    }

    private static LocalizedText Unit(Fact fact) => fact.Unit ?? new LocalizedText("", "");

    private static decimal ToDecimal(long number, Fact fact) => number / (decimal)DecimalScale.Power(fact.Decimals);
}
