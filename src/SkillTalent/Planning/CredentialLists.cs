namespace SkillTalent;

/// <summary>The lists of a worker to which a plan adds, and the records that it adds.</summary>
internal static class CredentialLists
{
    public static readonly int Certificates = WorkerSchema.Instance.IndexOfList("certificates");
    public static readonly int Titles = WorkerSchema.Instance.IndexOfList("titles");

    private static readonly int CertificateDay = WorkerSchema.Instance.Lists[Certificates].IndexOf("issued");
    private static readonly int TitleDay = WorkerSchema.Instance.Lists[Titles].IndexOf("issued");
    private static readonly int[] Levels = [WorkerSchema.Instance.Lists[Certificates].IndexOf("level")];
    private static readonly int[] Ranks = [WorkerSchema.Instance.Lists[Titles].IndexOf("rank"), WorkerSchema.Instance.Lists[Titles].IndexOf("series")];

    /// <summary>The list to which a target is added; -1 for an appointment.</summary>
    public static int ListOf(PlanTarget target) => !target.IsRecord ? -1 : target.Level is null ? Titles : Certificates;

    /// <summary>The name of that list.</summary>
    public static string NameOf(PlanTarget target) => WorkerSchema.Instance.Lists[ListOf(target)].Name;

    /// <summary>A record like another, of another day.</summary>
    public static SubjectRecord OnDay(SubjectRecord record, int list, int day)
    {
        ItemValue[] values = [.. record.Values];
        values[list == Certificates ? CertificateDay : TitleDay] = ItemValue.OfDay(day);
        return new SubjectRecord(values, day, Day.Last);
    }

    /// <summary>The record of a target that was awarded on a day, in the worker's own occupation.</summary>
    public static SubjectRecord Record(PlanTarget target, int day, string? occupation)
    {
        SubjectRecord bare = WorkerEdit.Bare(NameOf(target), day, occupation);
        ItemValue[] values = [.. bare.Values];
        if (target.Level is { } level)
        {
            values[Levels[0]] = ItemValue.OfText(level.Code);
        }
        else
        {
            values[Ranks[0]] = ItemValue.OfText(target.Rank!.Value.ToCode());
            values[Ranks[1]] = ItemValue.OfText(target.Series!.Value.ToCode());
        }

        return bare with { Values = values };
    }

    /// <summary>Whether a leaf reads certificates or titles.</summary>
    public static bool AreReadBy(FactTest leaf) =>
        LeafReads.Facts(leaf).Any(f => LeafReads.SlotOf(f) is { Kind: SlotKind.List } slot && (slot.Index == Certificates || slot.Index == Titles));

    /// <summary>Whether a record of a target may be one that a leaf counts, whatever its day.</summary>
    public static bool MayCount(FactTest leaf, PlanTarget target)
    {
        int list = ListOf(target);
        if (list < 0)
        {
            return false;
        }

        int[] named = list == Certificates ? Levels : Ranks;
        SubjectRecord record = Record(target, 0, null);
        return LeafReads.Facts(leaf).SelectMany(RecordFold.QueriesOf)
            .Any(q => q.List == list && q.Tests.Where(t => named.Contains(t.Member)).All(t => t.Test(record, Nobody) != Truth.False));
    }

    /// <summary>
    /// Whether to hold one more certificate or title, or to hold it earlier, never makes a node false. A leaf that reads neither does not change
    /// with them.
    /// </summary>
    public static bool RaiseOnly(Requirement node) => node.SignedTests()
        .All(t => !AreReadBy(t.Test) || IsOutOfReach(t.Test) || (t.Wanted && LeafReads.RisesWithEarlierRecords(t.Test) && IsSettled(t.Test)));

    // It reads certificates that no level leads to, such as that of a preparatory technician: a plan adds none of them.
    private static bool IsOutOfReach(FactTest leaf) => leaf.Form.Other is null && leaf.Fact is { Kind: FactKind.Date, Source: RecordFold fold }
        && fold.List == Certificates
        && SkillLevel.All.Where(l => l.Rank is not null).All(l => !MayCount(leaf, PlanTarget.Parse(l.Code)));

    // A record of which a test does not know whether it counts can make a count or a highest code unknown.
    private static bool IsSettled(FactTest leaf) => leaf.Fact.Kind is not (FactKind.Number or FactKind.Choice)
        || RecordFold.QueriesOf(leaf.Fact).SelectMany(q => q.Tests.Select(t => (q.List, t.Member))).All(t => (t.List == Certificates ? Levels : Ranks).Contains(t.Member));

    private static Subject Nobody { get; } = new(
        new ItemValue[WorkerSchema.Instance.Members.Count],
        new SubjectRecord[]?[WorkerSchema.Instance.Lists.Count],
        null,
        new Dictionary<string, FactValue>(StringComparer.Ordinal));
}
