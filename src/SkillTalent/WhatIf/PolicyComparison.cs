using System.Numerics;

namespace SkillTalent;

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

    /// <summary>The policy before the change.</summary>
    public CompiledPolicy Before => _before;

    /// <summary>The policy after the change.</summary>
    public CompiledPolicy After => _after;

    /// <summary>The ids of the decisions that the change touches; all others are the same in both policies.</summary>
    public IReadOnlyList<string> Touched
    {
        get
        {
            Dictionary<string, DecisionTrack> was = _before.Tracks.ToDictionary(t => t.Id, t => t.Track, StringComparer.Ordinal);
            string[] now = [.. _after.Tracks.Where(t => !was.TryGetValue(t.Id, out DecisionTrack? track) || !ReferenceEquals(track, t.Track)).Select(t => t.Id)];
            HashSet<string> left = [.. _after.Tracks.Select(t => t.Id)];
            return [.. now, .. was.Keys.Where(id => !left.Contains(id))];
        }
    }

    /// <summary>The columns that both policies ask for.</summary>
    internal IReadOnlyList<SlotPlan> Plans => _plans;

    /// <summary>The fact by whose choices the result is broken down.</summary>
    internal static string GroupFact => Level;

    /// <summary>Projects workers so that both policies can be run over them.</summary>
    /// <exception cref="InputFormatException">A worker carries a fact that no rulebook declares, or was born after the day.</exception>
    public Population Project(IReadOnlyList<Worker> workers) => _before.Project(workers, PopulationLayout.Compact, _plans);

    /// <summary>Starts a population from ready columns for both policies.</summary>
    public PopulationBuilder NewPopulation(int rows) => new(_before, rows, _plans);

    /// <summary>Starts a population from rows of text, such as those of a CSV file, for both policies.</summary>
    /// <param name="columns">The names of the columns, in the order of the cells; each must be known.</param>
    /// <param name="capacity">The most rows.</param>
    /// <param name="layout">How compactly to lay the columns out.</param>
    /// <exception cref="ArgumentException">A column is not known, or named twice.</exception>
    public PopulationRows NewRows(IReadOnlyList<string> columns, int capacity, PopulationLayout layout = PopulationLayout.Compact) =>
        new(new RowForm(_before, columns, layout, _plans), capacity);

    /// <summary>Runs both policies.</summary>
    /// <param name="population">A population made by <see cref="Project"/> or <see cref="NewPopulation"/>.</param>
    /// <param name="threads">How many threads share the rows.</param>
    /// <param name="cancellation">Stops the run between pieces.</param>
    public IReadOnlyList<ComparedDecision> Run(Population population, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(population);
        var options = new BulkOptions { Threads = threads, KeepAmounts = true };
        return Compare(_before.Run(population, options, cancellation), _after.Run(population, options, cancellation));
    }

    /// <summary>Compares two results, of <see cref="Before"/> and of <see cref="After"/>, over one population.</summary>
    /// <param name="before">The result before the change; it must keep its amounts (<see cref="BulkOptions.KeepAmounts"/>).</param>
    /// <param name="after">The result after the change; it must keep its amounts, too.</param>
    /// <param name="places">The place of each row, such as its county, to break the comparison down by; null: it is not.</param>
    /// <exception cref="ArgumentException">The results are of two populations, or there are not as many places as rows.</exception>
    public IReadOnlyList<ComparedDecision> Compare(BulkResult before, BulkResult after, IReadOnlyList<string>? places = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!ReferenceEquals(before.Population, after.Population) || (places is not null && places.Count != before.Rows))
        {
            throw new ArgumentException("The results must be of one population, with a place a row.", nameof(after));
        }

        Population population = before.Population;
        Column? group = Array.Find(population.Columns, c => c.Slot.Fact == _group && c.Slot.AsOf == 0 && c.Encoding == ColumnEncoding.Choices);
        string[] ids = [.. before.Decisions.Concat(after.Decisions).Select(d => d.Id).Distinct(StringComparer.Ordinal)];
        return [.. ids.Select(id => Compare(before.Find(id), after.Find(id), group, places, population.Rows))];
    }

    private ComparedDecision Compare(BulkDecision? before, BulkDecision? after, Column? group, IReadOnlyList<string>? places, int rows)
    {
        ReadOnlySpan<ulong> was = before is null ? [] : before.EligibleBits;
        ReadOnlySpan<ulong> isNow = after is null ? [] : after.EligibleBits;
        var whole = new GroupSum();
        var byPlace = new SortedDictionary<string, GroupSum>(StringComparer.Ordinal);
        var groups = new GroupSum[group is null ? 0 : byte.MaxValue + 1];
        for (int word = 0; word < (rows + 63) / 64; word++)
        {
            ulong a = word < was.Length ? was[word] : 0;
            ulong b = word < isNow.Length ? isNow[word] : 0;
            for (ulong either = a | b; either != 0; either &= either - 1)
            {
                int bit = BitOperations.TrailingZeroCount(either);
                int row = (word * 64) + bit;
                int change = (a >> bit & b >> bit & 1) != 0 ? Change(before!, after!, row) : (b >> bit & 1) != 0 ? 1 : -1;
                var one = new GroupSum(change < 0 ? 1 : 0, change > 0 ? 1 : 0, before?.AmountOf(row) ?? 0, after?.AmountOf(row) ?? 0);
                whole = whole.Plus(one);
                if (places is not null)
                {
                    byPlace[places[row]] = byPlace.GetValueOrDefault(places[row]).Plus(one);
                }

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
            ])
        {
            ByPlace = [.. byPlace.Where(p => p.Value != default).Select(p => p.Value.ToGroup(p.Key, new LocalizedText(p.Key, p.Key)))],
        };
    }

    // Above zero where somebody eligible gets more than before.
    private static int Change(BulkDecision before, BulkDecision after, int row)
    {
        decimal was = before.AmountOf(row);
        decimal isNow = after.AmountOf(row);
        return was == isNow || IsOpen(before, was, row) || IsOpen(after, isNow, row) ? 0 : isNow.CompareTo(was);
    }

    // Nothing, or not known: the columns of a run do not tell the two apart.
    private static bool IsOpen(BulkDecision decision, decimal amount, int row) =>
        amount == 0 && decision.WithOpenAmount > 0 && decision.Explain(row).Amount is { Adjusted: null };

    private static byte GroupOf(Column group, int row) => group[row, 0] is { IsKnown: true } value ? (byte)value.Number : byte.MaxValue;

    private string Code(int index) => index < _group!.Choices.Count ? _group.Choices[index].Code : "unknown";

    private LocalizedText Label(int index) => index < _group!.Choices.Count ? _group.Choices[index].Label : new LocalizedText("未知", "unknown");

    private readonly record struct GroupSum(long Losers, long Winners, decimal Before, decimal After)
    {
        public GroupSum Plus(GroupSum other) => new(Losers + other.Losers, Winners + other.Winners, Before + other.Before, After + other.After);

        public ComparedGroup ToGroup(string code, LocalizedText label) => new(code, label, Winners, Losers, Before, After);
    }
}
