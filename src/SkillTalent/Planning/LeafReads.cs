using SkillTalent.Rules;

namespace SkillTalent.Planning;

/// <summary>What a leaf reads, and whether more of it can hurt.</summary>
internal static class LeafReads
{
    /// <summary>The facts on which a leaf rests, the one that starts its clock included.</summary>
    public static IEnumerable<Fact> Facts(FactRequirement leaf)
    {
        yield return leaf.Fact;
        if (leaf.OtherFact is { } other)
        {
            yield return other;
        }

        if (leaf.Fact.Source is WorkedSource { Since: { } since })
        {
            yield return since;
        }
    }

    /// <summary>The part of a subject from which a fact comes.</summary>
    public static Slot SlotOf(Fact fact) => fact.Source switch
    {
        MemberSource member => new Slot(SlotKind.Member, member.Index),
        WorkedSource => new Slot(SlotKind.List, SubjectEdit.Employment),
        { Queries: [var first, ..] } => new Slot(SlotKind.List, first.List),
        _ => new Slot(SlotKind.Given, fact.Index),
    };

    /// <summary>
    /// Whether one more record in a list that the leaf reads never makes the leaf false on any day. Then what holds with some records holds
    /// whatever others there may be.
    /// </summary>
    public static bool RisesWithRecords(FactRequirement leaf) => (leaf, leaf.Fact.Source) switch
    {
        (ElapsedRequirement { Kind: ElapsedTest.AtLeast }, FirstSource) => true,
        (WorkedRequirement, WorkedSource { Since: null or { Source: FirstSource } }) => true,
        (FixedDayRequirement { From: Day.First }, FirstSource) => true,
        (FlagRequirement { Expected: true }, AnySource) => true,
        (NumberRequirement { Most: long.MaxValue }, CountSource) => true,
        (ChoiceRequirement choice, HighestSource highest) => AcceptsAllAbove(choice, highest),
        _ => false,
    };

    /// <summary>Whether one more record in a list can make a node false on some day.</summary>
    public static bool MayFallWithRecords(Requirement node, int list, bool wanted = true) => node switch
    {
        FactRequirement leaf => Facts(leaf).Any(f => SlotOf(f) == new Slot(SlotKind.List, list)) && !(wanted && RisesWithRecords(leaf)),
        NotRequirement not => MayFallWithRecords(not.Part, list, !wanted),
        _ => node.Children.Any(c => MayFallWithRecords(c, list, wanted)),
    };

    /// <summary>
    /// Whether a record of a list that begins earlier never makes the leaf false on a day. With <see cref="RisesWithRecords"/> it follows that
    /// to have a record, and to have it early, is never worse.
    /// </summary>
    public static bool RisesWithEarlierRecords(FactRequirement leaf) =>
        RisesWithRecords(leaf)
        && leaf.Fact.Source is not CountSource { WithinYear: true }
        && Facts(leaf).SelectMany(f => f.Source.Queries).SelectMany(q => q.Tests).All(t => t is not RecordRangeTest { Least: > long.MinValue } range || !IsDay(range, leaf));

    private static bool IsDay(RecordRangeTest range, FactRequirement leaf) => Facts(leaf).SelectMany(f => f.Source.Queries)
        .Any(q => q.Tests.Contains(range) && (q.List >= Workers.WorkerShape.Lists.Count || Workers.WorkerSchema.Instance.Lists[q.List].Members[range.Member].Kind == MemberKind.Date));

    // Only codes that a matching record can have are looked at.
    private static bool AcceptsAllAbove(ChoiceRequirement choice, HighestSource highest)
    {
        ChoiceDomain domain = choice.Fact.Domain!;
        RecordTextTest? named = highest.Queries[0].Tests.OfType<RecordTextTest>().FirstOrDefault(t => t.Member == highest.OfMember);
        bool accepted = false;
        for (int i = 0; i < domain.Options.Count; i++)
        {
            if (named is not null && !named.Codes.Contains(domain.Options[i].Code, StringComparer.Ordinal))
            {
                continue;
            }

            if (accepted && !choice.Accepts(i))
            {
                return false;
            }

            accepted |= choice.Accepts(i);
        }

        return true;
    }
}
