using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace SkillTalent;

/// <summary>
/// The decisions of one place on one day, ready to run over populations. It answers exactly as one by one. Immutable and thread-safe.
/// </summary>
public sealed partial class CompiledPolicy
{
    private readonly Vocabulary _vocabulary;
    private readonly Lazy<ForeignRecognition> _foreign;
    private readonly LocalDate? _knownOn;
    private readonly int[] _days;
    private readonly (DecisionTrack Track, DecisionRule Rule)[] _decisions;
    private readonly SlotPlan[] _plans;
    private readonly FactSlots _slots;

    // A cache of what is computed from immutable parts.
    private readonly ConcurrentDictionary<(PopulationShape Shape, bool Rows, bool Pathways, bool Amounts), BoundPolicy> _bound = new();

    internal CompiledPolicy(
        LocalDate on,
        Vocabulary vocabulary,
        Lazy<ForeignRecognition> foreign,
        LocalDate? knownOn,
        IReadOnlyList<int> days,
        IReadOnlyList<(DecisionTrack Track, DecisionRule Rule)> decisions)
    {
        On = on;
        _vocabulary = vocabulary;
        _foreign = foreign;
        _knownOn = knownOn;
        _days = [.. days];
        _decisions = [.. decisions];
        _slots = new FactSlots(_decisions.SelectMany(d => d.Rule.Slots.All));
        _plans = Plan();
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The ids of the decisions, in the order of the results.</summary>
    public IReadOnlyList<string> Decisions => [.. _decisions.Select(d => d.Rule.Name.Id)];

    /// <summary>The facts that the decisions ask for, as columns need them: <c>fact</c>, or <c>fact@cut-off</c> where it is read on a cut-off day.</summary>
    public IReadOnlyList<string> Columns => [.. _plans.Select(p => ColumnName(p.Slot))];

    /// <summary>
    /// The days from which work counts that the decisions ask for, such as that of a certificate. Rows of text use them to bound work that is
    /// not stated, whether or not a decision asks for the day itself.
    /// </summary>
    public IReadOnlyList<string> SinceColumns =>
        [.. _plans.Select(p => p.Slot.Fact.Source).OfType<WorkedSource>().Select(w => w.Since?.Id).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The decisions through time, by their ids.</summary>
    internal IEnumerable<(string Id, DecisionTrack Track)> Tracks => _decisions.Select(d => (d.Rule.Name.Id, d.Track));

    /// <summary>The number of tests in the rules, each counted as often as it stands.</summary>
    internal int LeafCount => _decisions.Sum(d => d.Rule.Root.Tests().Count);

    /// <summary>The number of pathways.</summary>
    internal int PathwayCount => _decisions.Sum(d => d.Rule.Pathways.Count);

    /// <summary>Projects workers for the policy's day.</summary>
    /// <param name="workers">The workers; row i is worker i.</param>
    /// <param name="layout">How compactly to lay the columns out.</param>
    /// <param name="cancellation">Gives the projection up.</param>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    /// <exception cref="InputFormatException">A worker carries a fact that no rulebook declares, or was born after the day.</exception>
    public Population Project(IReadOnlyList<Worker> workers, PopulationLayout layout = PopulationLayout.Compact, CancellationToken cancellation = default) =>
        Project(workers, layout, _plans, cancellation);

    /// <summary>Refuses a worker whom <see cref="Project(IReadOnlyList{Worker}, PopulationLayout, CancellationToken)"/> would refuse among many, so that it can be told which one it is.</summary>
    /// <param name="worker">The worker.</param>
    /// <exception cref="InputFormatException">The worker carries a fact that no rulebook declares, or was born after the day.</exception>
    public void Check(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        _ = SubjectOf(worker);
    }

    internal Population Project(IReadOnlyList<Worker> workers, PopulationLayout layout, IReadOnlyList<SlotPlan> plans, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(workers);
        var rows = new PopulationWorkers(this, workers.Count, layout, plans, seen: null);
        for (int row = 0; row < workers.Count; row++)
        {
            if ((row & 0x3FF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            rows.Add(workers[row]);
        }

        return rows.Build(workers);
    }

    /// <summary>Starts a population of workers who come one after the other, such as the lines of a file.</summary>
    /// <param name="capacity">The most workers.</param>
    /// <param name="layout">How compactly to lay the columns out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below zero.</exception>
    public PopulationWorkers NewWorkers(int capacity, PopulationLayout layout = PopulationLayout.Compact) => new(this, capacity, layout, _plans, new Lazy<SeenValues>(NewSeen));

    /// <summary>Starts a population from ready columns, which are used as they are and not copied.</summary>
    /// <param name="rows">The number of workers.</param>
    public PopulationBuilder NewPopulation(int rows) => new(this, rows, _plans);

    /// <summary>Starts a population from rows of text, such as those of a CSV file.</summary>
    /// <param name="columns">The names of the columns, in the order of the cells; each must be known (see <see cref="KnowsColumn"/>).</param>
    /// <param name="capacity">The most rows.</param>
    /// <param name="layout">How compactly to lay the columns out.</param>
    /// <exception cref="ArgumentException">A column is not known, or named twice.</exception>
    public PopulationRows NewRows(IReadOnlyList<string> columns, int capacity, PopulationLayout layout = PopulationLayout.Compact) =>
        new(new RowForm(this, columns, layout, _plans), capacity);

    /// <summary>
    /// Whether a column is a fact of a worker, <c>fact</c>, or one read on a cut-off day, <c>fact@cut-off</c>, whether or not these decisions
    /// ask for it.
    /// </summary>
    public bool KnowsColumn(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return TryFactOf(column, out _);
    }

    internal bool TryFactOf(string column, [NotNullWhen(true)] out Fact? fact)
    {
        int at = column.IndexOf('@', StringComparison.Ordinal);
        string id = at < 0 ? column : column[..at];
        return _vocabulary.TryGet(id, out fact)
            && fact.Subject == WorkerSchema.Instance.Name
            && (at < 0 || (at < column.Length - 1 && _vocabulary.CutOffs.Contains(column[(at + 1)..], StringComparer.Ordinal)));
    }

    /// <summary>The facts of one row, for the readings of one by one.</summary>
    internal FactSet FactsOf(Population population, int row)
    {
        Subject subject = population.Workers is { } workers
            ? WorkerSubject.Of(workers[row], _vocabulary, _foreign, _knownOn)
            : new ColumnSubject(ViewOf(population), row);
        return FactSet.Project(subject, _slots, _days);
    }

    internal ColumnView ViewOf(Population population) => new(population.Columns, _days, _vocabulary);

    internal IReadOnlyList<SlotPlan> Plans => _plans;

    internal int Day => _days[0];

    internal int DayOf(FactSlot slot) => _days[slot.AsOf];

    internal string ColumnName(FactSlot slot) => slot.AsOf == 0 ? slot.Fact.Id : $"{slot.Fact.Id}@{_vocabulary.CutOffs[slot.AsOf]}";

    internal static ColumnEncoding Encoding(SlotPlan plan, PopulationLayout layout) =>
        layout == PopulationLayout.Compact || plan.Slot.Fact.Kind != FactKind.Date ? plan.Encodings[0] : ColumnEncoding.Days;

    internal int[] Days => _days;

    internal SeenValues NewSeen() => new(_vocabulary, _foreign, _knownOn);

    internal Subject SubjectOf(Worker worker, SubjectRoom? room = null) => worker.Birth > On
        ? throw new SkillTalent.InputFormatException(worker.Source, "$.birth", "a day of birth that is not after the day asked")
        : WorkerSubject.Of(worker, _vocabulary, _foreign, _knownOn, room);

    private SlotPlan[] Plan()
    {
        var plans = new Dictionary<FactSlot, SlotPlan>();
        void Use(Fact fact, int asOf, FactTest? leaf)
        {
            FactSlot slot = SlotPlan.Normal(new FactSlot(fact, asOf), _days);
            if (!plans.TryGetValue(slot, out SlotPlan? plan))
            {
                plan = new SlotPlan(slot);
                plans.Add(slot, plan);
            }

            plan.Add(leaf, _days[asOf], _days[0]);
        }

        foreach ((_, DecisionRule rule) in _decisions)
        {
            foreach (FactTest leaf in rule.Roots().SelectMany(r => r.Tests()))
            {
                Use(leaf.Fact, leaf.AsOf, leaf);
                if (leaf.Form.Other is { } other)
                {
                    Use(other, leaf.AsOf, null);
                }
            }

            foreach (Fact counted in rule.Amount?.Facts ?? [])
            {
                Use(counted, 0, null);
                plans[SlotPlan.Normal(new FactSlot(counted, 0), _days)].AddAmount();
            }
        }

        return [.. plans.Values.OrderBy(p => p.Slot.Fact.Index).ThenBy(p => p.Slot.AsOf)];
    }
}
