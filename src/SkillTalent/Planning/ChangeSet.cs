using NodaTime;

namespace SkillTalent;

/// <summary>Changes that together make a decision eligible, none of which can be left out. Immutable.</summary>
public sealed class ChangeSet
{
    private readonly LocalDate _asked;
    private readonly bool _goesOnWorking;

    internal ChangeSet(IReadOnlyList<FactChange> changes, LocalDate on, LocalDate asked, bool goesOnWorking)
    {
        Changes = changes;
        On = on;
        Cost = changes.Sum(c => c.Cost);
        _asked = asked;
        _goesOnWorking = goesOnWorking;
    }

    /// <summary>The changes; a wait comes last. Empty where the decision is eligible as it stands.</summary>
    public IReadOnlyList<FactChange> Changes { get; }

    /// <summary>What they cost together.</summary>
    public decimal Cost { get; }

    /// <summary>The first day on which the decision is eligible after them: the day asked, or later where time must pass.</summary>
    public LocalDate On { get; }

    /// <summary>The changes as one sentence.</summary>
    public string Text(Language language) =>
        string.Join(language == Language.Chinese ? "；" : "; ", Changes.Select(c => c.Text(language)));

    /// <summary>The worker after all of them, with work going on or ended as the search took it.</summary>
    public Worker ApplyTo(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return Changes.Aggregate(WorkerEdit.Working(worker, _asked, _goesOnWorking), (w, c) => c.ApplyTo(w));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" + ", Changes);
}
