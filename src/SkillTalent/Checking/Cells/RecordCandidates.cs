namespace SkillTalent;

/// <summary>
/// Every record that queries over a list tell apart: for each member that they test the values that pass different tests, for the day the
/// stretches between which some answer changes.
/// </summary>
internal sealed class RecordCandidates
{
    private readonly RecordSchema _list;
    private readonly int _dayMember;
    private readonly RecordQuery[] _queries;
    private readonly int[] _compared;
    private readonly DayInterval[] _days;

    private RecordCandidates(RecordSchema list, RecordQuery[] queries, int[] compared, DayInterval[] days)
    {
        _list = list;
        _dayMember = list.IndexOf(list.Day);
        _queries = queries;
        _compared = compared;
        _days = days;
    }

    /// <summary>The candidates, at most so many.</summary>
    /// <exception cref="CellBudgetException">There are more.</exception>
    public static IReadOnlyList<RecordDraft> Of(RecordSchema list, IReadOnlyList<SlotInfo> slots, int most)
    {
        RecordQuery[] queries = [.. slots.SelectMany(s => RecordFold.QueriesOf(s.Fact))];
        int[] compared = [.. slots.Select(s => s.Fact.Source).OfType<RecordFold>().Select(f => f.ComparedMember).Where(m => m >= 0).Distinct()];
        DayInterval[] days =
        [
            .. Thresholds.Cells(slots.SelectMany(s => DayThresholds(s, list)), Day.First, Day.Last).Select(c => new DayInterval((int)c.Low, (int)c.High)),
        ];
        var candidates = new RecordCandidates(list, queries, compared, days);
        List<RecordDraft> found = [.. candidates.All().Take(most + 1)];
        return found.Count <= most ? found : throw new CellBudgetException();
    }

    /// <summary>A day of a stretch: its end, where it has one.</summary>
    public static int DayOf(DayInterval days) => days.To != Day.Last ? days.To : days.From != Day.First ? days.From : 0;

    // The days of a record around which a fact that is read off it changes.
    private static IEnumerable<long> DayThresholds(SlotInfo slot, RecordSchema list)
    {
        var fold = (RecordFold)slot.Fact.Source;
        if (fold.Alternatives.Any(a => a.DayMember >= 0))
        {
            throw new CellBudgetException("The day of a record is read off a second member.");
        }

        int dayMember = list.IndexOf(list.Day);

        // What ends on a day holds on that day still: what ended before it is told apart by the day before.
        IEnumerable<long> ended = list.IndexOf("to") >= 0 ? [slot.Day - 1L] : [];
        return ended.Concat(fold.RecordDays(slot.Thresholds, slot.Day).Concat(fold.Queries.SelectMany(q => q.Tests).OfType<RecordRangeTest>().Where(t => t.Member == dayMember)
            .SelectMany(t => (long[])[t.Least == long.MinValue ? Day.Last : t.Least - 1, t.Most == long.MaxValue ? Day.Last : t.Most])));
    }

    private IEnumerable<RecordDraft> All()
    {
        var values = new ItemValue[_list.Members.Count];
        bool ends = _list.IndexOf("to") >= 0;

        // Only a test of the day itself tells a record without one from a very old one.
        bool undated = RecordDomain.CanBeUndated(_list.Name) && _queries.Any(q => q.Tests.Any(t => t.Member == _dayMember));
        foreach (ItemValue[] members in Members(values, 0))
        {
            if (undated)
            {
                yield return new RecordDraft(_list, members, RecordDraft.Undated, Ends: null);
            }

            for (int first = 0; first < _days.Length; first++)
            {
                yield return new RecordDraft(_list, members, _days[first], Ends: null);
                for (int last = first; ends && last < _days.Length; last++)
                {
                    yield return new RecordDraft(_list, members, _days[first], _days[last]);
                }
            }
        }
    }

    private IEnumerable<ItemValue[]> Members(ItemValue[] values, int member)
    {
        if (member == values.Length)
        {
            return RecordDomain.Fit(_list, values) ? [[.. values]] : [];
        }

        return Walk();

        IEnumerable<ItemValue[]> Walk()
        {
            foreach (ItemValue value in Values(member))
            {
                values[member] = value;
                foreach (ItemValue[] all in Members(values, member + 1))
                {
                    yield return all;
                }
            }
        }
    }

    private IEnumerable<ItemValue> Values(int member)
    {
        RecordTest[] tests = [.. _queries.SelectMany(q => q.Tests).Where(t => t.Member == member)];
        if (member == _dayMember || (tests.Length == 0 && !_compared.Contains(member)))
        {
            return [ItemValue.Unknown];
        }

        string name = _list.Members[member].Name;
        return _list.Members[member].Kind switch
        {
            MemberKind.Flag => [ItemValue.OfFlag(false), ItemValue.OfFlag(true)],
            MemberKind.Text => Texts(member, tests, _compared.Contains(member)),
            MemberKind.Number => Numbers(name, tests),
            _ => throw new CellBudgetException("A second day of a record is tested."),
        };
    }

    // A member whose codes are compared needs each of them; else those that are mentioned, and one that is not.
    private IEnumerable<ItemValue> Texts(int member, RecordTest[] tests, bool compared)
    {
        IReadOnlyCollection<string>? closed = RecordDomain.Codes(_list, _list.Members[member]);
        HashSet<string> mentioned = [.. tests.OfType<RecordTextTest>().SelectMany(t => t.Codes)];
        IEnumerable<string> codes = closed is null ? mentioned.Append(RecordDomain.OtherCode)
            : compared ? closed
            : mentioned.Where(closed.Contains).Concat(closed.Where(c => !mentioned.Contains(c)).Take(1));
        if (tests.Any(t => t is RecordSameTest))
        {
            codes = codes.Append(RecordDomain.OwnCode);
        }

        IEnumerable<ItemValue> values = codes.Distinct(StringComparer.Ordinal).Select(ItemValue.OfText);
        return RecordDomain.CanBeNone(_list.Name, _list.Members[member].Name) ? values.Append(ItemValue.None) : values;
    }

    private static IEnumerable<ItemValue> Numbers(string name, RecordTest[] tests)
    {
        (long least, long most) = RecordDomain.Range(name);
        IEnumerable<long> thresholds = tests.OfType<RecordRangeTest>()
            .SelectMany(t => (long[])[t.Least == long.MinValue ? long.MinValue : t.Least - 1, t.Most]);

        // Whole numbers are kept in ten-thousandths: a stretch without a whole number in it is none.
        long unit = name == "share" ? 1 : ItemValue.Scale;
        return Thresholds.Cells(thresholds, least, most)
            .Select(c => (Cell: c, Value: c.High != most ? c.High / unit * unit : (c.Low + unit - 1) / unit * unit))
            .Where(c => c.Value >= c.Cell.Low)
            .Select(c => ItemValue.OfKnown(c.Value));
    }
}
