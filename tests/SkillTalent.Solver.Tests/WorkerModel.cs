namespace SkillTalent.Solver.Tests;

/// <summary>
/// Every worker there can be, on one day, as a solver sees them: members and given facts are free, records are so many of each list with free
/// members, and facts are read off them. What it does not describe (counts, last days, two days compared) is left free, which can only make
/// more workers than there are; <see cref="IsExact"/> tells that nothing was.
/// </summary>
internal sealed class WorkerModel
{
    private readonly Smt _z3;
    private readonly IReadOnlyList<int> _days;
    private readonly RecordModel _records;
    private readonly WorkModel _work;
    private readonly Dictionary<(Fact, int), DateModel> _dates = [];
    private readonly Dictionary<(Fact, int), IntExpr> _numbers = [];
    private readonly Dictionary<(Fact, int, TestForm), BoolExpr> _free = [];
    private readonly List<BoolExpr> _axioms = [];
    private readonly WorkerModel? _lower;
    private readonly LevelStep? _step;

    /// <summary>The workers of whom some rules ask something.</summary>
    /// <param name="z3">The solver's context.</param>
    /// <param name="schema">What a worker has.</param>
    /// <param name="days">The day asked, then the cut-off days.</param>
    /// <param name="rules">The rules.</param>
    public WorkerModel(Smt z3, SubjectSchema schema, IReadOnlyList<int> days, IReadOnlyList<Requirement> rules)
    {
        (_z3, _days) = (z3, days);
        FactTest[] tests = [.. rules.SelectMany(r => r.Tests())];
        Fact? birth = tests.Select(t => t.Fact).FirstOrDefault(IsBirth);
        IntExpr? born = birth is null ? null : ((DateModel)Date(birth, 0)).Value;
        _records = new RecordModel(z3, schema, tests, born);
        _work = new WorkModel(z3, born, fact => Date(fact, 0));
        Rules = [.. rules.Select(Of)];
    }

    // The same worker at a higher level: what is not read off the list is as it was.
    private WorkerModel(WorkerModel lower, LevelStep step, IReadOnlyList<Requirement> rules)
    {
        (_z3, _days, _work, _numbers, _free, _lower, _step) = (lower._z3, lower._days, lower._work, lower._numbers, lower._free, lower, step);
        IsExact = lower.IsExact;
        _records = lower._records.Raised(step);
        Rules = [.. rules.Select(Of)];
    }

    /// <summary>Whether nothing that the rules ask was left free.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>The rules, each as a formula.</summary>
    public IReadOnlyList<BoolExpr> Rules { get; }

    /// <summary>What is true of every worker.</summary>
    public IEnumerable<BoolExpr> Axioms => [.. _axioms, .. _work.Axioms(), .. _records.Axioms()];

    /// <summary>Whether some fact is read off a list of records.</summary>
    public bool Reads(int list) => _records.Has(list);

    /// <summary>There is one record of the step's list alone, and it is of the lower level.</summary>
    public BoolExpr IsAlone(LevelStep step) => _records.IsAlone(step);

    /// <summary>The same worker, whose only record of a list is a level higher.</summary>
    public WorkerModel Raised(LevelStep step, IReadOnlyList<Requirement> rules) => new(this, step, rules);

    private BoolExpr Of(Requirement node) => node switch
    {
        FactTest test => Leaf(test),
        NotRequirement not => _z3.Not(Of(not.Part)),
        AllRequirement => _z3.And([.. node.Children.Select(Of)]),
        _ => _z3.Or([.. node.Children.Select(Of)]),
    };

    private BoolExpr Leaf(FactTest test)
    {
        int read = _days[test.AsOf];
        switch (test.Form)
        {
            case ElapsedForm { Kind: ElapsedKind.AtLeast } at:
                return Date(test.Fact, test.AsOf).AtMost(Calendar.LastBefore(read, at.Period));
            case ElapsedForm span:
                int reached = Calendar.LastBefore(span.Kind == ElapsedKind.Under ? read : read - 1, span.Period);
                return _z3.And(Date(test.Fact, test.AsOf).AtMost(read), _z3.Not(Date(test.Fact, test.AsOf).AtMost(reached)));
            case FixedDaysForm days:
                DateModel date = Date(test.Fact, test.AsOf);
                return _z3.And(
                    days.Before == int.MaxValue ? _z3.Not(date.Never) : date.AtMost(days.Before - 1),
                    days.From == int.MinValue ? _z3.True : _z3.Not(date.AtMost(days.From - 1)));
            case WorkedForm worked:
                // From another day there may be other work.
                IsExact &= _step is null || test.Fact.Source.RestsOn is not { Source: RecordFold rests } || rests.List != _step.List;
                return _work.Worked(test.Fact, read, worked.Period);
            case FlagForm or ChoiceForm or NumberForm or MeasureForm:
                return Coded(test, read);
            default:
                return Free(test);
        }
    }

    // A flag, a choice by its place in the list, or a number in units of its last place: one of some ranges.
    private BoolExpr Coded(FactTest test, int read)
    {
        IEnumerable<(long Least, long Most)> passing = test.Form switch
        {
            FlagForm flag => [flag.Expected ? (1, 1) : (0, 0)],
            NumberForm number => [(number.Least, number.Most)],
            MeasureForm measure => [(measure.Range.Least, measure.Range.Most)],
            _ => test.Form.ValuesOn(0).Ranges.Select(r => (r.Least, r.Most)),
        };
        if (test.Fact is { Kind: FactKind.Choice, Source: MemberSource member })
        {
            // The same text may be compared with that of a record.
            IntExpr text = _records.Member(member.Index);
            BoolExpr Is(string code) => _z3.Equal(text, _records.Code(code));

            // Whatever no rule names is another.
            return _z3.Or([.. passing.SelectMany(p => Enumerable.Range((int)p.Least, (int)(p.Most - p.Least) + 1)).Select(i => test.Fact.Choices[i].Code).Select(code => code != ChoiceDomain.Other ? Is(code)
                : _z3.Not(_z3.Or([.. test.Fact.Choices.Where(c => c.Code != ChoiceDomain.Other).Select(c => Is(c.Code))])))]);
        }

        IntExpr? value = test.Fact.Source is RecordFold fold ? _records.Value(test.Fact, fold, read) : Number(test.Fact, test.AsOf);
        return value is null ? Free(test) : _z3.Or([.. passing.Select(p => _z3.And(
            p.Least == long.MinValue ? _z3.True : _z3.AtLeast(value, _z3.Number(p.Least)),
            p.Most == long.MaxValue ? _z3.True : _z3.AtMost(value, _z3.Number(p.Most))))]);
    }

    private IntExpr? Number(Fact fact, int asOf)
    {
        if (fact.Source is not (MemberSource or GivenSource))
            return null;

        if (!_numbers.TryGetValue((fact, 0), out IntExpr? value))
        {
            value = _z3.NewInt();
            _numbers.Add((fact, 0), value);
            (long? least, long? most) = fact.Kind switch
            {
                FactKind.Flag => ((long?)0, (long?)1),
                FactKind.Choice => (0, fact.Choices.Count - 1),
                _ => (fact.IsShare ? 1 : fact.Source is GivenSource ? null : 0, null),
            };
            if (least is { } low)
                _axioms.Add(_z3.AtLeast(value, _z3.Number(low)));
            if (most is { } high)
                _axioms.Add(_z3.AtMost(value, _z3.Number(high)));
        }

        return value;
    }

    private DateModel Date(Fact fact, int asOf)
    {
        var key = (fact, fact.Source.IsTimeless ? 0 : asOf);
        if (_dates.TryGetValue(key, out DateModel? there))
            return there;

        if (_lower is not null && fact.Source is not RecordFold)
            return _lower.Date(fact, asOf);

        DateModel? made = fact.Source is RecordFold fold ? _records.First(fact, fold) : null;
        if (made is null)
        {
            IsExact &= fact.Source is MemberSource or GivenSource;
            made = new DateModel(_z3);
            if (IsBirth(fact))
            {
                // Nobody is asked about before birth, and everybody is born.
                _axioms.Add(_z3.Not(made.Never));
                _axioms.Add(_z3.AtMost(made.Value, _z3.Number(_days[0])));
            }
        }

        _dates.Add(key, made);
        return made;
    }

    private static bool IsBirth(Fact fact) => fact.Origin == "member birth";

    private BoolExpr Free(FactTest test)
    {
        IsExact = false;
        if (!_free.TryGetValue(test.Key, out BoolExpr? free))
            _free.Add(test.Key, free = _z3.NewBool());

        return free;
    }
}
