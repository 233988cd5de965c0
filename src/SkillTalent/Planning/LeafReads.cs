namespace SkillTalent;

/// <summary>What a leaf reads, and whether more of it can hurt.</summary>
internal static class LeafReads
{
    /// <summary>The facts on which a leaf rests, the one that starts its clock included.</summary>
    public static IEnumerable<Fact> Facts(FactTest leaf)
    {
        yield return leaf.Fact;
        if (leaf.Form.Other is { } other)
        {
            yield return other;
        }

        foreach (Fact part in leaf.Fact.Roots.Where(p => p != leaf.Fact))
        {
            yield return part;
        }

        if (leaf.Fact.Source.RestsOn is { } root)
        {
            yield return root;
        }
    }

    /// <summary>The part of a subject from which a fact comes.</summary>
    public static Slot SlotOf(Fact fact) => fact.Source switch
    {
        MemberSource member => new Slot(SlotKind.Member, member.Index),
        RecordFold fold => new Slot(SlotKind.List, fold.List),
        _ when fact.Kind == FactKind.Work => new Slot(SlotKind.List, SubjectEdit.Employment),
        _ => new Slot(SlotKind.Given, fact.Index),
    };

    /// <summary>
    /// Whether one more record in a list that the leaf reads never makes the leaf false on any day. Then what holds with some records holds
    /// whatever others there may be.
    /// </summary>
    public static bool RisesWithRecords(FactTest leaf) => leaf.Form.Other is null && (leaf.Fact.Source is RecordFold fold
        ? fold.Effect switch
        {
            RecordEffect.Down => leaf.Form.Shape.IsClosedDownwards,
            RecordEffect.Up when fold.Codes is { } codes => AcceptsAllAbove(leaf, codes),
            RecordEffect.Up => leaf.Form.Shape.IsClosedUpwards(leaf.Fact.Greatest),
            _ => false,
        }
        : leaf.Fact.Kind == FactKind.Work && leaf.Form.Shape.IsClosedUpwards(leaf.Fact.Greatest)
            && leaf.Fact.Source.RestsOn is null or { Source: RecordFold { Effect: RecordEffect.Down } });

    /// <summary>Whether one more record in a list can make a node false on some day.</summary>
    public static bool MayFallWithRecords(Requirement node, int list) => node.SignedTests()
        .Any(t => Facts(t.Test).Any(f => SlotOf(f) == new Slot(SlotKind.List, list)) && !(t.Wanted && RisesWithRecords(t.Test)));

    /// <summary>
    /// Whether a record of a list that begins earlier never makes the leaf false on a day. With <see cref="RisesWithRecords"/> it follows that
    /// to have a record, and to have it early, is never worse.
    /// </summary>
    public static bool RisesWithEarlierRecords(FactTest leaf) =>
        RisesWithRecords(leaf)
        && leaf.Fact.Source is not RecordFold { IsWithinYear: true }
        && Facts(leaf).SelectMany(RecordFold.QueriesOf).SelectMany(q => q.Tests).All(t => t is not RecordRangeTest { Least: > long.MinValue } range || !IsDay(range, leaf));

    private static bool IsDay(RecordRangeTest range, FactTest leaf) => Facts(leaf).SelectMany(RecordFold.QueriesOf)
        .Any(q => q.Tests.Contains(range) && (q.List >= SkillTalent.WorkerShape.Lists.Count || SkillTalent.WorkerSchema.Instance.Lists[q.List].Members[range.Member].Kind == MemberKind.Date));

    // Only codes that a matching record can have are looked at.
    private static bool AcceptsAllAbove(FactTest leaf, IReadOnlyList<string> codes)
    {
        bool accepted = false;
        foreach (int code in codes.Select(leaf.Fact.Domain!.IndexOf).Order())
        {
            bool now = leaf.Form.Shape.Contains(code);
            if (accepted && !now)
            {
                return false;
            }

            accepted |= now;
        }

        return true;
    }
}
