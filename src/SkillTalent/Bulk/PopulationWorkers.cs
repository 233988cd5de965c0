namespace SkillTalent;

/// <summary>
/// Makes a population from workers who come one after the other, as objects or as JSON. Of JSON no object is made for a worker whose members
/// and records are written as others' were, their days apart; it is read as strictly all the same. The population keeps facts and no workers, so
/// that what it does not keep, such as the day on which work will be complete, is not told of it. Not thread-safe; populations of one policy can be
/// made on many threads.
/// </summary>
public sealed class PopulationWorkers
{
    private readonly CompiledPolicy _policy;
    private readonly PopulationLayout _layout;
    private readonly IReadOnlyList<SlotPlan> _plans;
    private readonly Lazy<SeenValues>? _seen;
    private readonly SubjectRoom _room = new();
    private Projection? _projection;
    private WorkerLine? _line;

    internal PopulationWorkers(CompiledPolicy policy, int capacity, PopulationLayout layout, IReadOnlyList<SlotPlan> plans, Lazy<SeenValues>? seen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _policy = policy;
        _layout = layout;
        _plans = plans;
        _seen = seen;
        Capacity = capacity;
    }

    /// <summary>The most workers.</summary>
    public int Capacity { get; }

    /// <summary>The workers added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a worker.</summary>
    /// <exception cref="InputFormatException">The worker carries a fact that no rulebook declares, or was born after the day.</exception>
    /// <exception cref="InvalidOperationException">There is no more room.</exception>
    public void Add(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        Add(_policy.SubjectOf(worker, _room));
    }

    /// <summary>Adds a worker as JSON, if it says by which reference the caller knows the worker.</summary>
    /// <param name="json">The JSON of <see cref="WorkerJson"/>, UTF-8, such as a line of JSON Lines.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="reference">The worker's reference, as UTF-8; empty where it is not said.</param>
    /// <returns>False where the reference is not said: then the worker is not added.</returns>
    /// <exception cref="InputFormatException">The JSON is not of the form, or of a worker of whom it cannot be asked; the error names the place and the expectation.</exception>
    /// <exception cref="InvalidOperationException">There is no more room.</exception>
    public bool TryAdd(ReadOnlyMemory<byte> json, string source, out ReadOnlyMemory<byte> reference)
    {
        _line ??= new WorkerLine(_seen!.Value, _policy.Day);
        if (_line.Read(json.Span) is { } subject)
        {
            reference = json[_line.ReferenceIn];
        }
        else
        {
            var worker = WorkerJson.Read(json, source, InputLimits.Default);
            reference = System.Text.Encoding.UTF8.GetBytes(worker.Reference ?? "");
            subject = reference.IsEmpty ? null : _policy.SubjectOf(worker, _room);
        }

        if (reference.IsEmpty)
        {
            return false;
        }

        Add(subject!);
        return true;
    }

    /// <summary>
    /// Starts another population of such workers, which takes less time than asking the policy again: how values are written that were seen before is
    /// known. It is kept as long as one of these populations is being made: codes, names of occupations, numbers; no day and no reference.
    /// </summary>
    /// <param name="capacity">The most workers.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below zero.</exception>
    public PopulationWorkers NewWorkers(int capacity) => new(_policy, capacity, _layout, _plans, _seen);

    /// <summary>The population of the workers added; these must be the last.</summary>
    public Population Build() => Build(workers: null);

    internal Population Build(IReadOnlyList<Worker>? workers) =>
        new(_policy.On, Count, (_projection ?? NewProjection(_policy.SubjectOf(new Worker()))).Build(Count), workers);

    private void Add(Subject subject)
    {
        if (Count == Capacity)
        {
            throw new InvalidOperationException("There is no room for another worker.");
        }

        (_projection ??= NewProjection(subject)).Set(Count, subject);
        Count++;
    }

    private Projection NewProjection(Subject typical) => new(_plans, _layout, _policy.Days, Capacity, typical);
}
