using NodaTime;

namespace SkillTalent;

/// <summary>
/// The records that might be added to a list on a day, one for each way in which the rules' queries tell records apart. Of several alike, the
/// one that states least, and of codes the first named, which is the lowest.
/// </summary>
internal sealed class RecordAdditions
{
    // A rule that tells more records apart than this is not met in any rulebook; the search would not end in time.
    private const int MostTried = 50_000;

    private readonly Subject _subject;
    private readonly int _on;
    private readonly Fact[] _facts;
    private readonly RecordQuery[] _queries;
    private readonly RecordTest[] _shifted;
    private readonly FactTest[] _leaves;
    private readonly bool _mayFall;
    private readonly Dictionary<string, RecordCandidate> _found = new(StringComparer.Ordinal);
    private int _tried;

    private RecordAdditions(Subject subject, int on, Fact[] facts, FactTest[] leaves, bool mayFall)
    {
        _subject = subject;
        _on = on;
        _mayFall = mayFall;
        _facts = [.. facts.Where(f => f.Source is RecordFold)];
        _queries = [.. _facts.SelectMany(RecordFold.QueriesOf)];
        _shifted = [.. _facts.Where(f => f.Kind == FactKind.Date).SelectMany(f => ((RecordFold)f.Source).Alternatives).Where(a => a.Shift != default).SelectMany(a => a.Query.Tests)];
        _leaves = leaves;
    }

    /// <param name="subject">To whose list a record might be added.</param>
    /// <param name="list">The list.</param>
    /// <param name="on">The day.</param>
    /// <param name="facts">The facts that the rules make from the list.</param>
    /// <param name="leaves">The tests of the rules.</param>
    /// <param name="mayFall">Whether one more record may make the rules false: then what a record is known not to be matters too.</param>
    public static IReadOnlyList<RecordCandidate> Of(Subject subject, int list, int on, Fact[] facts, FactTest[] leaves, bool mayFall)
    {
        var candidates = new RecordAdditions(subject, on, facts, leaves, mayFall);
        RecordSchema schema = WorkerSchema.Instance.Lists[list];
        int day = schema.IndexOf(schema.Day);
        ItemValue[] bare = WorkerEdit.Bare(schema.Name, on, null).Values;
        IReadOnlyList<(ItemValue Value, bool Stated)>[] choices =
            [.. Enumerable.Range(0, bare.Length).Select(m => m == day ? [(ItemValue.OfDay(on), false)] : candidates.ValuesOf(m, schema.Members[m].Kind, bare[m]))];
        candidates.Try(choices, day, on, 0, new ItemValue[bare.Length], 0);
        if (candidates._facts.Any(f => f.Source is RecordFold { UntilMember: >= 0 }))
        {
            // What holds until a day, such as studies: a day far ahead.
            choices[day] = [(ItemValue.OfDay(Day.Of(new LocalDate(JsonCursor.Latest, 12, 31))), false)];
            candidates.Try(choices, day, (int)choices[day][0].Value.Number, 0, new ItemValue[bare.Length], 0);
        }

        return candidates.NarrowestFirst();
    }

    // A fact that fewer records make is narrower; it is the one to name.
    private RecordCandidate[] NarrowestFirst()
    {
        Dictionary<Fact, int> width = _facts.ToDictionary(f => f, f => _found.Values.Count(c => c.Matched.Contains(f)));
        return [.. _found.Values.Select(f => f with { Matched = [.. f.Matched.OrderBy(m => width[m])] })];
    }

    // Values that the tests of a member tell apart, and the one that states nothing.
    private List<(ItemValue Value, bool Stated)> ValuesOf(int member, MemberKind kind, ItemValue bare)
    {
        RecordTest[] tests = [.. _queries.SelectMany(q => q.Tests).Where(t => t.Member == member)];
        var values = new List<(ItemValue Value, bool Stated)>();
        if (tests.OfType<RecordSameTest>().FirstOrDefault() is { } same)
        {
            ItemValue own = _subject.Members[same.SubjectMember];
            return [(own.State == FactState.Unknown && same.WhileAbsent is { } absent ? ItemValue.OfText(absent) : own, false)];
        }

        // A form that cannot leave a code open says nothing of it all the same.
        bool placeholder = kind == MemberKind.Text && bare.State == FactState.Known;
        values.Add((placeholder && tests.Length > 0 ? ItemValue.Unknown : bare, false));
        if (placeholder && _mayFall)
        {
            values.Add((bare, true));
        }

        switch (kind)
        {
            case MemberKind.Text:
                foreach (IGrouping<string, string> alike in Codes(member, tests).GroupBy(c => Told(c, tests, member), StringComparer.Ordinal))
                {
                    values.Add((ItemValue.OfText(alike.First()), true));
                }

                break;
            case MemberKind.Flag:
                // What makes a day lie earlier than the record must be denied of a record that is made now.
                foreach (bool expected in tests.OfType<RecordFlagTest>().SelectMany(t => _mayFall || _shifted.Contains(t) ? (bool[])[t.Expected, !t.Expected] : [t.Expected]).Distinct())
                {
                    values.Add((ItemValue.OfFlag(expected), true));
                }

                break;
            case MemberKind.Number:
                values.AddRange(tests.OfType<RecordRangeTest>().SelectMany(Ends).Distinct().Order().Select(n => (ItemValue.OfKnown(n), true)));
                break;
            default:
                break;
        }

        return [.. values.DistinctBy(v => v.Value)];
    }

    // The ends of the ranges: every cell that a range can tell apart has one of them or lies beyond all of them.
    private static IEnumerable<long> Ends(RecordRangeTest range)
    {
        if (range.Least != long.MinValue)
        {
            yield return range.Least;
        }

        if (range.Most != long.MaxValue)
        {
            yield return range.Most;
        }
    }

    // Codes that tests name, the longest list first, and those that may be the highest.
    private IEnumerable<string> Codes(int member, RecordTest[] tests) =>
        tests.OfType<RecordTextTest>().OrderByDescending(t => t.Codes.Count).SelectMany(t => t.Codes)
            .Concat(Highest(member).SelectMany(f => f.Choices).Select(c => c.Code).Where(c => c != HighestFold.None))
            .Distinct(StringComparer.Ordinal);

    // Codes are told apart by the tests that name them and, where the highest counts, by what is asked of it.
    private string Told(string code, RecordTest[] tests, int member) =>
        string.Concat(tests.OfType<RecordTextTest>().Select(t => t.Codes.Contains(code, StringComparer.Ordinal) ? '1' : '0'))
        + string.Join(',', Highest(member).Select(f => Run(f, code)));

    private IEnumerable<Fact> Highest(int member) => _facts.Where(f => f.Source is RecordFold h && h.ComparedMember == member);

    // Neighbouring codes of which every test says the same are one.
    private int Run(Fact fact, string code)
    {
        FactTest[] tests = [.. _leaves.Where(l => l.Fact == fact)];
        int at = fact.Domain!.IndexOf(code);
        int run = 0;
        for (int i = 1; i <= at; i++)
        {
            run += tests.Any(t => t.Form.Shape.Contains(i) != t.Form.Shape.Contains(i - 1)) ? 1 : 0;
        }

        return run;
    }

    private void Try(IReadOnlyList<(ItemValue Value, bool Stated)>[] choices, int day, int from, int member, ItemValue[] values, int stated)
    {
        if (member == choices.Length)
        {
            if (_tried++ < MostTried)
            {
                Keep(new SubjectRecord([.. values], from, Day.Last), stated);
            }

            return;
        }

        foreach ((ItemValue value, bool isStated) in choices[member])
        {
            values[member] = value;
            Try(choices, day, from, member + 1, values, stated + (isStated ? 1 : 0));
        }
    }

    private void Keep(SubjectRecord record, int stated)
    {
        var told = new List<int>(_facts.Length);
        var matched = new List<Fact>();
        foreach (Fact fact in _facts)
        {
            Truth best = Truth.False;
            int most = 0;
            foreach ((RecordQuery query, DatedQuery? dated) in Queries(fact))
            {
                Truth truth = query.Matches(record, _subject);
                best = best.Or(truth);

                // Nothing that is done now makes a day that lies before.
                if (truth != Truth.False && dated is not null && dated.DayOf(record) is var gives && (gives.IsOpen || gives.Earliest < _on))
                {
                    return;
                }

                most = Math.Max(most, truth == Truth.True && dated?.DayOf(record) == FactValue.Of(_on) ? 3 : (int)truth);
            }

            if (fact.Source is RecordFold { ComparedMember: >= 0 } highest && best == Truth.True)
            {
                // A code that is left open makes the highest one unknown.
                string? code = record.Values[highest.ComparedMember].Text;
                best = code is null ? Truth.Unknown : Truth.True;
                most = code is null ? (int)Truth.Unknown : (int)Truth.True + Run(fact, code);
            }

            told.Add(most);

            if (best == Truth.True && Tells(fact, record))
            {
                matched.Add(fact);
            }
        }

        if (matched.Count == 0)
        {
            return;
        }

        string key = string.Join(',', told);
        if (!_found.TryGetValue(key, out RecordCandidate? found) || stated < found.Stated)
        {
            // Nobody has to do anything for what is open or not so.
            _found[key] = new RecordCandidate(record, matched, [.. told.Select(t => Math.Max(t, (int)Truth.Unknown))], stated);
        }
    }

    // A record far ahead makes only what holds until its day.
    private bool Tells(Fact fact, SubjectRecord record) =>
        record.From == _on ? fact.Source is not RecordFold { UntilMember: >= 0 } : fact.Source is RecordFold { UntilMember: >= 0 };

    private static IEnumerable<(RecordQuery Query, DatedQuery? Dated)> Queries(Fact fact) =>
        ((RecordFold)fact.Source).Alternatives.Select(a => (a.Query, fact.Kind == FactKind.Date ? a : null));
}
