namespace SkillTalent;

/// <summary>What the tests of a policy ask of one fact, and so how compactly its column may be laid out.</summary>
internal sealed class SlotPlan
{
    private readonly List<FactTest> _tests = [];
    private bool _otherDays;
    private bool _raw;
    private bool _counted;
    private int _on;

    public SlotPlan(FactSlot slot) => Slot = slot;

    public FactSlot Slot { get; }

    /// <summary>The layouts that answer every test, the most compact first.</summary>
    public IReadOnlyList<ColumnEncoding> Encodings => Slot.Fact.Kind switch
    {
        FactKind.Flag => [ColumnEncoding.Bits],
        FactKind.Work => [ColumnEncoding.WorkMonths],
        FactKind.Number when _counted => [ColumnEncoding.WideNumbers, ColumnEncoding.Numbers],
        FactKind.Number => Slot.Fact.Decimals == 0 ? [ColumnEncoding.Numbers, ColumnEncoding.WideNumbers] : [ColumnEncoding.WideNumbers],
        FactKind.Choice => Slot.Fact.Domain!.Options.Count <= byte.MaxValue ? [ColumnEncoding.Choices, ColumnEncoding.WideChoices] : [ColumnEncoding.WideChoices],
        _ => DateEncodings(),
    };

    /// <summary>A fact read on a cut-off day that is the day asked, or one that never changes, needs no column of its own.</summary>
    public static FactSlot Normal(FactSlot slot, IReadOnlyList<int> days) =>
        slot.AsOf > 0 && (days[slot.AsOf] == days[0] || slot.Fact.Source.IsTimeless) ? slot with { AsOf = 0 } : slot;

    /// <summary>Adds a test, or a use of the plain value, on a day.</summary>
    public void Add(FactTest? test, int day, int on)
    {
        _raw |= test is null or { Form.Other: not null };
        _otherDays |= day != on;
        _on = on;
        if (test is not null)
        {
            _tests.Add(test);
        }
    }

    /// <summary>Adds a use of the number itself in an amount: a number too large for the compact layout must not be cut there.</summary>
    public void AddAmount() => _counted = true;

    /// <summary>Columns that answer the tests of several policies of one day.</summary>
    public static IReadOnlyList<SlotPlan> Union(IEnumerable<SlotPlan> plans)
    {
        var union = new Dictionary<FactSlot, SlotPlan>();
        foreach (SlotPlan plan in plans)
        {
            if (!union.TryGetValue(plan.Slot, out SlotPlan? merged))
            {
                merged = new SlotPlan(plan.Slot) { _on = plan._on };
                union.Add(plan.Slot, merged);
            }

            merged._tests.AddRange(plan._tests);
            merged._otherDays |= plan._otherDays;
            merged._raw |= plan._raw;
            merged._counted |= plan._counted;
        }

        return [.. union.Values.OrderBy(p => p.Slot.Fact.Index).ThenBy(p => p.Slot.AsOf)];
    }

    // A bit is enough where every test only asks whether the day has come; months, where every limit is a whole number of months away.
    private List<ColumnEncoding> DateEncodings()
    {
        var encodings = new List<ColumnEncoding>();
        if (!_raw && !_otherDays)
        {
            ValueRanges[] asked = [.. _tests.Select(t => t.PassingOn(_on))];
            ValueRanges held = ValueRanges.Between(long.MinValue, _on);
            if (Array.TrueForAll(asked, held.Equals))
            {
                encodings.Add(ColumnEncoding.Bits);
            }

            if (asked.SelectMany(a => a.Ranges).All(r => IsWholeMonths(r.Most) && (r.Least == long.MinValue || IsWholeMonths(r.Least - 1))))
            {
                encodings.Add(ColumnEncoding.Months);
            }
        }

        encodings.Add(ColumnEncoding.Days);
        return encodings;
    }

    private bool IsWholeMonths(long day) =>
        day == ValueRange.Greatest || Day.Threshold(_on, new CalendarPeriod(Math.Clamp((int)ColumnStore.MonthsSince(day, _on), -1200, 1200))) == day;
}
