namespace SkillTalent;

/// <summary>
/// Which of two days that are read off one list always comes first: a certificate of a level counts as every lower one, so the day of "senior
/// worker or above" is never before that of "intermediate worker or above". Found from the queries alone, record by record.
/// </summary>
internal sealed class StartOrder(SubjectSchema schema)
{
    private const int MostCandidates = 20_000;

    private readonly Dictionary<(Fact, Fact), bool> _known = [];

    /// <summary>Whether the first day is never after the second, for every worker.</summary>
    public bool NeverLater(Fact first, Fact second)
    {
        if (ReferenceEquals(first, second))
        {
            return true;
        }

        if (!_known.TryGetValue((first, second), out bool never))
        {
            never = Compare(first, second);
            _known.Add((first, second), never);
        }

        return never;
    }

    private bool Compare(Fact first, Fact second)
    {
        if (first.Source is not RecordFold { Effect: RecordEffect.Down } a || second.Source is not RecordFold { Effect: RecordEffect.Down } b || a.List != b.List)
        {
            return false;
        }

        RecordSchema list = schema.Lists[a.List];
        ItemValue[] members =
        [
            .. schema.Members.Select(m => m.Kind == MemberKind.Text ? ItemValue.OfText(RecordDomain.OwnCode) : ItemValue.Unknown),
        ];
        var anybody = new Subject(members, [], work: null, new Dictionary<string, FactValue>(StringComparer.Ordinal));
        return RecordCandidates.Of(list, [new SlotInfo(first, 0, 0), new SlotInfo(second, 0, 0)], MostCandidates)
            .Select(ListBlock.Record)
            .All(r => Matching(b, r, anybody).All(later => Matching(a, r, anybody).Any(earlier => earlier.Months <= later.Months && earlier.Days <= later.Days)));
    }

    private static IEnumerable<CalendarPeriod> Matching(RecordFold source, SubjectRecord record, Subject subject) =>
        source.Alternatives.Where(a => a.Query.Matches(record, subject) == Truth.True).Select(a => a.Shift);
}
