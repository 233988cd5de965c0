namespace SkillTalent.Solver.Tests;

/// <summary>The records of a worker, as many of each list as there are facts read off it, and the members of a worker that they are compared with.</summary>
internal sealed class RecordModel
{
    private readonly Smt _z3;
    private readonly SubjectSchema _schema;
    private readonly IntExpr? _born;
    private readonly Dictionary<int, int> _many;
    private readonly Dictionary<int, OneRecord[]> _lists = [];
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IntExpr> _members = [];
    private readonly Dictionary<(Fact, int), IntExpr> _values = [];
    private readonly List<BoolExpr> _axioms = [];
    private readonly RecordModel? _lower;
    private readonly LevelStep? _step;

    public RecordModel(Smt z3, SubjectSchema schema, IEnumerable<FactTest> tests, IntExpr? born)
    {
        (_z3, _schema, _born) = (z3, schema, born);
        Fact[] facts = [.. tests.Select(t => t.Fact).SelectMany(f => f.Source.RestsOn is { } start ? [f, start] : (Fact[])[f]).Distinct()];
        _many = facts.Where(f => f.Source is RecordFold).GroupBy(f => f.Source.List).ToDictionary(g => g.Key, g => g.Count());
    }

    private RecordModel(RecordModel lower, LevelStep step)
    {
        (_z3, _schema, _born, _many, _codes, _members) = (lower._z3, lower._schema, lower._born, lower._many, lower._codes, lower._members);
        (_lower, _step) = (lower, step);
    }

    public IEnumerable<BoolExpr> Axioms() => _axioms;

    /// <summary>The same records, of which one list is a level higher.</summary>
    public RecordModel Raised(LevelStep step) => new(this, step);

    /// <summary>Whether some fact is read off a list.</summary>
    public bool Has(int list) => _many.ContainsKey(list);

    /// <summary>There is one record of the list alone, and it is of the lower level.</summary>
    public BoolExpr IsAlone(LevelStep step) => _z3.Or([.. Records(step.List).Select((one, i) => _z3.And(
    [
        one.IsThere,
        _z3.Equal(one.Text(step.Member), Code(step.Lower)),
        .. Records(step.List).Where((_, other) => other != i).Select(other => _z3.Not(other.IsThere)),
    ]))]);

    /// <summary>The number of a code.</summary>
    public IntExpr Code(string code)
    {
        if (!_codes.TryGetValue(code, out int number))
            _codes.Add(code, number = _codes.Count);

        return _z3.Number(number);
    }

    /// <summary>The text of a member of the worker; below zero it is none that rules name.</summary>
    public IntExpr Member(int index)
    {
        if (!_members.TryGetValue(index, out IntExpr? text))
            _members.Add(index, text = _z3.NewInt());

        return text;
    }

    /// <summary>The first day that a record gives; null where the fact is none such.</summary>
    public DateModel? First(Fact fact, RecordFold fold)
    {
        if (fold.Name != "first" || fold.Alternatives.Any(a => a.DayMember >= 0 || !a.Shift.IsZero))
            return null;

        var first = new DateModel(_z3);
        var given = new List<BoolExpr>();
        foreach (OneRecord record in Records(fold.List))
        {
            BoolExpr counts = Matches(record, fold);
            _axioms.Add(_z3.Implies(counts, _z3.And(_z3.Not(first.Never), _z3.AtMost(first.Value, record.From))));
            given.Add(_z3.And(counts, _z3.Equal(first.Value, record.From)));
        }

        _axioms.Add(_z3.Or([first.Never, .. given]));
        return first;
    }

    /// <summary>Whether some record counts, as 0 or 1, or the place of the highest code; null where the fact is none such.</summary>
    public IntExpr? Value(Fact fact, RecordFold fold, int day)
    {
        if (fold.Name is not ("any" or "highest") || fold.UntilMember >= 0)
            return null;

        if (!_values.TryGetValue((fact, day), out IntExpr? value))
            _values.Add((fact, day), value = fold.Name == "any" ? Any(fold, day) : Highest(fact, fold, day));

        return value;
    }

    private IntExpr Any(RecordFold fold, int day) =>
        _z3.If(_z3.Or([.. Records(fold.List).Select(r => _z3.And(Matches(r, fold), r.HoldsOn(day)))]), _z3.Number(1), _z3.Number(0));

    private IntExpr Highest(Fact fact, RecordFold fold, int day)
    {
        int none = fact.Choices.ToList().FindIndex(c => c.Code == "none");
        IntExpr highest = _z3.Number(none);
        foreach (OneRecord record in Records(fold.List))
        {
            IntExpr rank = _z3.Number(none);
            for (int i = 0; i < fact.Choices.Count; i++)
                rank = _z3.If(_z3.Equal(record.Text(fold.ComparedMember), Code(fact.Choices[i].Code)), _z3.Number(Math.Max(i, none)), rank);

            BoolExpr counts = _z3.And(Matches(record, fold), _z3.AtMost(record.From, _z3.Number(day)));
            highest = _z3.If(_z3.And(counts, _z3.Less(highest, rank)), rank, highest);
        }

        return highest;
    }

    private OneRecord[] Records(int list)
    {
        if (_lower is not null)
            return _step!.List != list ? _lower.Records(list) : _lists.TryGetValue(list, out OneRecord[]? raised) ? raised
                : _lists[list] = [.. _lower.Records(list).Select(r => r.With(_step.Member, Code(_step.Higher)))];

        if (!_lists.TryGetValue(list, out OneRecord[]? records))
        {
            _lists.Add(list, records = [.. Enumerable.Range(0, _many[list]).Select(_ => new OneRecord(_z3, _schema.Lists[list]))]);
            foreach (OneRecord record in records)
            {
                _axioms.AddRange(record.Axioms(Code));
                if (_born is not null)
                    _axioms.Add(_z3.Implies(record.IsThere, record.MayBeOf(_born)));
            }
        }

        return records;
    }

    private BoolExpr Matches(OneRecord record, RecordFold fold) => _z3.And(
        record.IsThere,
        _z3.Or([.. fold.Queries.Select(q => _z3.And([.. q.Tests.Select(t => Passes(record, t))]))]));

    private BoolExpr Passes(OneRecord record, RecordTest test) => test switch
    {
        RecordTextTest text => _z3.Or([.. text.Codes.Select(c => _z3.Equal(record.Text(text.Member), Code(c)))]),
        RecordFlagTest flag => flag.Expected ? record.Flag(flag.Member) : _z3.Not(record.Flag(flag.Member)),
        RecordSameTest same => _z3.Equal(record.Text(same.Member), Member(same.SubjectMember)),
        RecordRangeTest range => _z3.And(
            // A day before all days stands for none, which passes no test.
            record.IsDate(range.Member) ? _z3.AtLeast(record.Number(range.Member), _z3.Number(Math.Max(range.Least, 0)))
                : range.Least == long.MinValue ? _z3.True : _z3.AtLeast(record.Number(range.Member), _z3.Number(range.Least)),
            range.Most == long.MaxValue ? _z3.True : _z3.AtMost(record.Number(range.Member), _z3.Number(range.Most))),
        _ => throw new NotSupportedException(test.ToString()),
    };
}
