using SkillTalent.Rules;

namespace SkillTalent.Bulk;

/// <summary>What the leaves of a policy ask of one fact, and so how compactly its column may be laid out.</summary>
internal sealed class SlotPlan
{
    private readonly List<FactRequirement> _leaves = [];
    private bool _otherDays;
    private bool _raw;

    public SlotPlan(FactSlot slot) => Slot = slot;

    public FactSlot Slot { get; }

    /// <summary>The layouts that answer every leaf, the most compact first.</summary>
    public IReadOnlyList<ColumnEncoding> Encodings => Slot.Fact.Kind switch
    {
        FactKind.Flag => [ColumnEncoding.Bits],
        FactKind.Work => [ColumnEncoding.WorkMonths],
        FactKind.Number => Slot.Fact.Decimals == 0 ? [ColumnEncoding.Numbers, ColumnEncoding.WideNumbers] : [ColumnEncoding.WideNumbers],
        FactKind.Choice => Slot.Fact.Domain!.Options.Count <= byte.MaxValue ? [ColumnEncoding.Choices, ColumnEncoding.WideChoices] : [ColumnEncoding.WideChoices],
        _ => DateEncodings(),
    };

    /// <summary>A fact read on a cut-off day that is the day asked, or one that never changes, needs no column of its own.</summary>
    public static FactSlot Normal(FactSlot slot, IReadOnlyList<int> days) =>
        slot.AsOf > 0 && (days[slot.AsOf] == days[0] || slot.Fact.Source.IsTimeless) ? slot with { AsOf = 0 } : slot;

    /// <summary>Adds a leaf, or a use of the plain value, on a day.</summary>
    public void Add(FactRequirement? leaf, int day, int on)
    {
        _raw |= leaf is null or BetweenRequirement;
        _otherDays |= day != on;
        if (leaf is not null)
        {
            _leaves.Add(leaf);
        }
    }

    /// <summary>Columns that answer the leaves of several policies of one day.</summary>
    public static IReadOnlyList<SlotPlan> Union(IEnumerable<SlotPlan> plans)
    {
        var union = new Dictionary<FactSlot, SlotPlan>();
        foreach (SlotPlan plan in plans)
        {
            if (!union.TryGetValue(plan.Slot, out SlotPlan? merged))
            {
                merged = new SlotPlan(plan.Slot);
                union.Add(plan.Slot, merged);
            }

            merged._leaves.AddRange(plan._leaves);
            merged._otherDays |= plan._otherDays;
            merged._raw |= plan._raw;
        }

        return [.. union.Values.OrderBy(p => p.Slot.Fact.Index).ThenBy(p => p.Slot.AsOf)];
    }

    private List<ColumnEncoding> DateEncodings()
    {
        var encodings = new List<ColumnEncoding>();
        if (!_raw && !_otherDays && _leaves.TrueForAll(l => l is ElapsedRequirement))
        {
            ElapsedRequirement[] elapsed = [.. _leaves.Cast<ElapsedRequirement>()];
            if (Array.TrueForAll(elapsed, e => e is { Kind: ElapsedTest.AtLeast, Period.IsZero: true }))
            {
                encodings.Add(ColumnEncoding.Bits);
            }

            if (Array.TrueForAll(elapsed, e => e.Kind != ElapsedTest.Within && e.Period.Days == 0))
            {
                encodings.Add(ColumnEncoding.Months);
            }
        }

        encodings.Add(ColumnEncoding.Days);
        return encodings;
    }
}
