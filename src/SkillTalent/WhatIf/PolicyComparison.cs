using System.Numerics;
using SkillTalent.Bulk;
using SkillTalent.Rules;
using SkillTalent.Workers;

namespace SkillTalent.WhatIf;

/// <summary>
/// Two policies of one place and day over one population: who wins, who loses, what it costs. Made once, run often. Immutable and
/// thread-safe.
/// </summary>
public sealed class PolicyComparison
{
    private const string Level = "certificate.level";

    private readonly CompiledPolicy _before;
    private readonly CompiledPolicy _after;
    private readonly IReadOnlyList<SlotPlan> _plans;
    private readonly Fact? _group;

    internal PolicyComparison(CompiledPolicy before, CompiledPolicy after, Fact? group)
    {
        _before = before;
        _after = after;
        _group = group;
        IEnumerable<SlotPlan> plans = before.Plans.Concat(after.Plans);
        if (group is not null)
        {
            var plan = new SlotPlan(new FactSlot(group, 0));
            plan.Add(null, before.Day, before.Day);
            plans = plans.Append(plan);
        }

        _plans = SlotPlan.Union(plans);
    }

    /// <summary>The fact by whose choices the result is broken down.</summary>
    internal static string GroupFact => Level;

    /// <summary>Projects workers so that both policies can be run over them.</summary>
    /// <exception cref="Json.InputFormatException">A worker carries a fact that no rulebook declares, or was born after the day.</exception>
    public Population Project(IReadOnlyList<Worker> workers) => _before.Project(workers, PopulationLayout.Compact, _plans);

    /// <summary>Starts a population from ready columns for both policies.</summary>
    public PopulationBuilder NewPopulation(int rows) => new(_before, rows, _plans);

    /// <summary>Runs both policies.</summary>
    /// <param name="population">A population made by <see cref="Project"/> or <see cref="NewPopulation"/>.</param>
    /// <param name="threads">How many threads share the rows.</param>
    /// <param name="cancellation">Stops the run between pieces.</param>
    public IReadOnlyList<ComparedDecision> Run(Population population, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(population);
        var options = new BulkOptions { Threads = threads, KeepAmounts = true };
        BulkResult before = _before.Run(population, options, cancellation);
        BulkResult after = _after.Run(population, options, cancellation);
        Column? group = Array.Find(population.Columns, c => c.Slot.Fact == _group && c.Slot.AsOf == 0 && c.Encoding == ColumnEncoding.Choices);
        string[] ids = [.. before.Decisions.Concat(after.Decisions).Select(d => d.Id).Distinct(StringComparer.Ordinal)];
        return [.. ids.Select(id => Compare(before.Find(id), after.Find(id), group, population.Rows))];
    }

    private ComparedDecision Compare(BulkDecision? before, BulkDecision? after, Column? group, int rows)
    {
        ReadOnlySpan<ulong> was = before is null ? [] : before.EligibleBits;
        ReadOnlySpan<ulong> isNow = after is null ? [] : after.EligibleBits;
        var whole = new GroupSum();
        var groups = new GroupSum[group is null ? 0 : byte.MaxValue + 1];
        for (int word = 0; word < (rows + 63) / 64; word++)
        {
            ulong a = word < was.Length ? was[word] : 0;
            ulong b = word < isNow.Length ? isNow[word] : 0;
            for (ulong either = a | b; either != 0; either &= either - 1)
            {
                int bit = BitOperations.TrailingZeroCount(either);
                int row = (word * 64) + bit;
                var one = new GroupSum(
                    (a >> bit & ~(b >> bit) & 1) != 0 ? 1 : 0,
                    (b >> bit & ~(a >> bit) & 1) != 0 ? 1 : 0,
                    before?.AmountOf(row) ?? 0,
                    after?.AmountOf(row) ?? 0);
                whole = whole.Plus(one);
                if (group is not null)
                {
                    ref GroupSum own = ref groups[GroupOf(group, row)];
                    own = own.Plus(one);
                }
            }
        }

        BulkDecision named = (after ?? before)!;
        return new ComparedDecision(
            named.Id,
            named.Title,
            before?.Eligible ?? 0,
            after?.Eligible ?? 0,
            whole.ToGroup("", new LocalizedText("合计", "all")),
            [
                .. groups.Select((sum, i) => (Sum: sum, Index: i)).Where(g => g.Sum != default)
                    .Select(g => g.Sum.ToGroup(Code(g.Index), Label(g.Index))),
            ]);
    }

    private static byte GroupOf(Column group, int row) => group[row, 0] is { State: FactState.Known } value ? (byte)value.Number : byte.MaxValue;

    private string Code(int index) => index < _group!.Choices.Count ? _group.Choices[index].Code : "unknown";

    private LocalizedText Label(int index) => index < _group!.Choices.Count ? _group.Choices[index].Label : new LocalizedText("未知", "unknown");

    private readonly record struct GroupSum(long Losers, long Winners, decimal Before, decimal After)
    {
        public GroupSum Plus(GroupSum other) => new(Losers + other.Losers, Winners + other.Winners, Before + other.Before, After + other.After);

        public ComparedGroup ToGroup(string code, LocalizedText label) => new(code, label, Winners, Losers, Before, After);
    }
}
