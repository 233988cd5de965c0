using SkillTalent.Rules;

namespace SkillTalent.Bulk;

/// <summary>
/// Turns requirements into steps over the columns of a population. Equal steps are made once, whoever asks; masks of nothing and of
/// everything are folded away; only what touches a column with unknown values is computed twice.
/// </summary>
internal sealed class ProgramBuilder
{
    private readonly IReadOnlyList<Column> _columns;
    private readonly Dictionary<FactSlot, int> _columnOf = [];
    private readonly Dictionary<object, int> _made = [];
    private readonly Dictionary<Requirement, Kleene> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly List<Step> _steps = [];
    private readonly int[] _days;
    private readonly int _none;
    private readonly int _all;

    /// <summary>Starts a program.</summary>
    /// <param name="columns">The columns, one a slot.</param>
    /// <param name="days">The day asked, then the cut-off days by number.</param>
    public ProgramBuilder(IReadOnlyList<Column> columns, IReadOnlyList<int> days)
    {
        _columns = columns;
        _days = [.. days];
        for (int i = 0; i < columns.Count; i++)
        {
            _columnOf.Add(columns[i].Slot, i);
        }

        _none = Add(new MaskStep(MaskOperation.None));
        _all = Add(new MaskStep(MaskOperation.All));
    }

    public IReadOnlyList<Step> Steps => _steps;

    public Kleene None => new(_none, _none);

    public Kleene All => new(_all, _all);

    public Kleene Compile(Requirement? requirement)
    {
        if (requirement is null)
        {
            return All;
        }

        if (!_compiled.TryGetValue(requirement, out Kleene value))
        {
            value = requirement switch
            {
                AllRequirement all => Join(MaskOperation.And, all.Children),
                AnyRequirement any => Join(MaskOperation.Or, any.Children),
                NotRequirement not => Not(Compile(not.Part)),
                FactRequirement leaf => Leaf(leaf),
                _ => throw new NotSupportedException($"No bulk form of {requirement.GetType().Name}."),
            };
            _compiled.Add(requirement, value);
        }

        return value;
    }

    public Kleene And(Kleene a, Kleene b) => a.IsCertain && b.IsCertain
        ? Certain(And(a.True, b.True))
        : new Kleene(And(a.True, b.True), And(a.Possible, b.Possible));

    public Kleene Or(Kleene a, Kleene b) => a.IsCertain && b.IsCertain
        ? Certain(Or(a.True, b.True))
        : new Kleene(Or(a.True, b.True), Or(a.Possible, b.Possible));

    public Kleene Not(Kleene a) => a.IsCertain ? Certain(AndNot(_all, a.True)) : new Kleene(AndNot(_all, a.Possible), AndNot(_all, a.True));

    public int And(int a, int b) => Join(MaskOperation.And, [a, b]);

    public int Or(int a, int b) => Join(MaskOperation.Or, [a, b]);

    public int AndNot(int a, int b) => a == b || a == _none || b == _all ? _none : b == _none ? a : Add(new MaskStep(MaskOperation.AndNot, a, b));

    /// <summary>The column of a slot.</summary>
    public int ColumnOf(FactSlot slot) => _columnOf.TryGetValue(Normal(slot), out int column)
        ? column
        : throw new InvalidOperationException($"The population has no column for {slot.Fact.Id}.");

    public Kleene UnknownOf(int column) => _columns[column].HasUnknown ? Certain(Add(new BitsStep(column, unknown: true))) : None;

    private static Kleene Certain(int value) => new(value, value);

    private Kleene Join(MaskOperation operation, IReadOnlyList<Requirement> children)
    {
        Kleene[] parts = [.. children.Select(Compile)];
        int sure = Join(operation, [.. parts.Select(p => p.True)]);
        return Array.TrueForAll(parts, p => p.IsCertain) ? Certain(sure) : new Kleene(sure, Join(operation, [.. parts.Select(p => p.Possible)]));
    }

    // Nothing and everything are folded away; the rest is sorted, so that the same masks in another order are the same step.
    private int Join(MaskOperation operation, IReadOnlyList<int> masks)
    {
        (int neutral, int decisive) = operation == MaskOperation.And ? (_all, _none) : (_none, _all);
        if (masks.Contains(decisive))
        {
            return decisive;
        }

        int[] operands = [.. masks.Where(m => m != neutral).Distinct().Order()];
        while (operands.Length > 1)
        {
            int first = Add(new MaskStep(operation, operands[..Math.Min(MaskStep.MostOperands, operands.Length)]));
            operands = [first, .. operands[Math.Min(MaskStep.MostOperands, operands.Length)..]];
        }

        return operands.Length == 1 ? operands[0] : neutral;
    }

    private int Add(Step step)
    {
        if (!_made.TryGetValue(step.Key, out int value))
        {
            value = _steps.Count;
            step.Value = value;
            _steps.Add(step);
            _made.Add(step.Key, value);
        }

        return value;
    }

    // A fact read on a cut-off day that is the day asked, or one that never changes, is the same column.
    private FactSlot Normal(FactSlot slot) => SlotPlan.Normal(slot, _days);

    private Kleene Leaf(FactRequirement leaf)
    {
        int index = ColumnOf(new FactSlot(leaf.Fact, leaf.AsOf));
        Column column = _columns[index];
        if (leaf is BetweenRequirement between)
        {
            return Between(between, index);
        }

        if (column.Encoding == ColumnEncoding.Constant)
        {
            return Constant(leaf, column.Value);
        }

        return WithUnknown(Test(leaf, index, column, _days[leaf.AsOf]), index);
    }

    private Kleene WithUnknown(int test, int column)
    {
        if (!_columns[column].HasUnknown)
        {
            return Certain(test);
        }

        // Work that cannot have reached so many months fails the test, known or not.
        int unknown = UnknownOf(column).True;
        return new Kleene(AndNot(test, unknown), _columns[column].UnknownIsBounded ? test : Or(test, unknown));
    }

    private Kleene Constant(FactRequirement leaf, FactValue value)
    {
        var values = new FactValue[_days.Length][];
        values[leaf.AsOf] = new FactValue[leaf.Fact.Index + 1];
        values[leaf.AsOf][leaf.Fact.Index] = value;
        return leaf.Evaluate(FactSet.Of(ColumnSubject.Empty, values, _days)) switch
        {
            Truth.True => All,
            Truth.False => None,
            _ => new Kleene(_none, _all),
        };
    }

    private Kleene Between(BetweenRequirement leaf, int index)
    {
        int other = ColumnOf(new FactSlot(leaf.Of, leaf.AsOf));
        Column a = _columns[index];
        Column b = _columns[other];
        bool never = IsNever(a) || IsNever(b);
        if (never)
        {
            return None;
        }

        if (IsUnknown(a) || IsUnknown(b))
        {
            // Only a row whose other day is "never" is decided; and that needs the other column alone.
            Kleene mayBe = IsUnknown(a) && IsUnknown(b) ? All : Some(IsUnknown(a) ? other : index);
            return new Kleene(_none, mayBe.Possible);
        }

        int test = Add(new BetweenStep(index, other, leaf.From, leaf.To));
        Kleene unknown = Or(UnknownOf(index), UnknownOf(other));
        if (unknown == None)
        {
            return Certain(test);
        }

        Kleene some = And(Some(index), Some(other));
        return new Kleene(AndNot(test, unknown.True), Or(AndNot(test, unknown.True), And(unknown.True, some.Possible)));
    }

    // The rows whose day is not known to be never.
    private Kleene Some(int column) => WithUnknown(Add(new RangeStep(column, ColumnEncoding.Days, int.MinValue, int.MaxValue - 1)), column);

    private static bool IsNever(Column column) => column is { Encoding: ColumnEncoding.Constant, Value.State: FactState.Never };

    private static bool IsUnknown(Column column) => column is { Encoding: ColumnEncoding.Constant, Value.State: FactState.Unknown };

    private int Test(FactRequirement leaf, int index, Column column, int day)
    {
        switch (leaf)
        {
            case ElapsedRequirement elapsed:
                return Elapsed(elapsed, index, column, day);
            case WorkedRequirement worked:
                return Range(index, column, worked.Period.Months, long.MaxValue);
            case FixedDayRequirement fixedDay:
                return Range(index, column, fixedDay.From, (long)fixedDay.Before - 1);
            case ChoiceRequirement choice:
                return Choice(choice, index, column);
            case FlagRequirement flag:
                int bits = Add(new BitsStep(index, unknown: false));
                return flag.Expected ? bits : AndNot(_all, bits);
            case NumberRequirement number:
                return Range(index, column, number.Least, number.Most);
            default:
                throw new NotSupportedException($"No bulk form of {leaf.GetType().Name}.");
        }
    }

    private int Elapsed(ElapsedRequirement leaf, int index, Column column, int day)
    {
        if (column.Encoding == ColumnEncoding.Bits)
        {
            return Add(new BitsStep(index, unknown: false));
        }

        if (column.Encoding == ColumnEncoding.Months)
        {
            return leaf.Kind == ElapsedTest.AtLeast
                ? Range(index, column, leaf.Period.Months, long.MaxValue)
                : Range(index, column, 0, leaf.Period.Months - 1);
        }

        return leaf.Kind switch
        {
            ElapsedTest.AtLeast => Range(index, column, long.MinValue, Day.Threshold(day, leaf.Period)),
            ElapsedTest.Under => Range(index, column, (long)Day.Threshold(day, leaf.Period) + 1, day),
            _ => Range(index, column, (long)Day.Threshold(day - 1, leaf.Period) + 1, day),
        };
    }

    private int Choice(ChoiceRequirement leaf, int index, Column column)
    {
        // Neighbouring codes are one comparison.
        int any = _none;
        int count = leaf.Fact.Domain!.Options.Count;
        for (int from = 0; from < count; from++)
        {
            if (!leaf.Accepts(from))
            {
                continue;
            }

            int to = from;
            while (to + 1 < count && leaf.Accepts(to + 1))
            {
                to++;
            }

            any = Or(any, Range(index, column, from, to));
            from = to;
        }

        return any;
    }

    private int Range(int index, Column column, long least, long most) => Add(new RangeStep(index, column.Encoding, least, most));
}
