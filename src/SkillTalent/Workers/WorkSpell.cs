using NodaTime;

namespace SkillTalent;

/// <summary>A spell of work in this or a related occupation; both its days are worked.</summary>
public sealed record WorkSpell : IWorkerRecord
{
    private const string NotBeforeFrom = "a last day that is not before the first";

    /// <summary>Creates a spell.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; null: still at work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public WorkSpell(LocalDate from, LocalDate? to = null)
    {
        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; init; }

    /// <summary>The last day; null: still at work.</summary>
    public LocalDate? To { get; init => field = value < From ? throw Refusal.Of(NotBeforeFrom, nameof(To)) : value; }

    /// <summary>Whether it is work in a related occupation and not in the worker's own; null: unknown.</summary>
    public bool? Related { get; init; }

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Employment.Describe(this);

    internal bool Contains(LocalDate day) => From <= day && (To is null || To >= day);

    (string Member, string Expectation)? IWorkerRecord.Fault(LocalDate? birth) =>
        To < From ? ("to", NotBeforeFrom) : Refusal.BeforeBirth(From, birth, "from");
}
