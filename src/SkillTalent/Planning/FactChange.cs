using NodaTime;

namespace SkillTalent;

/// <summary>One change: it speaks of one fact. It is done on the day asked, or it is a wait. Immutable.</summary>
public sealed class FactChange
{
    private readonly Act? _act;

    internal FactChange(Act act, LocalDate on)
    {
        _act = act;
        Kind = act.Kind;
        Fact = act.Fact;
        Reason = act.Demand;
        Cost = act.Cost;
        On = act.From is { } from ? Day.ToDate(from) : on;
    }

    internal FactChange(Fact? fact, Reason reason, decimal cost, LocalDate until)
    {
        Kind = ChangeKind.Wait;
        Fact = fact;
        Reason = reason;
        Cost = cost;
        On = until;
    }

    /// <summary>The kind.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The fact it speaks of; for a wait, the last one to become true. Null where the wait is for the rules themselves.</summary>
    public Fact? Fact { get; }

    /// <summary>What will be so, as a code with its arguments.</summary>
    public Reason Reason { get; }

    /// <summary>What it costs.</summary>
    public decimal Cost { get; }

    /// <summary>The day on which it is done, or from which time has brought it about; for a wait, the day on which it is over.</summary>
    public LocalDate On { get; }

    /// <summary>The change as a sentence.</summary>
    public string Text(Language language) => Reason.Text(language);

    /// <summary>The worker after this change alone. A wait changes nothing: days do. A list that was unknown then holds the new record alone.</summary>
    public Worker ApplyTo(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return _act is null ? worker : _act.ApplyTo(worker);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {Fact?.Id}";
}
