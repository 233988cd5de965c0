using NodaTime;

namespace SkillTalent;

/// <summary>Something the check of rulebooks found. Immutable.</summary>
public sealed record CheckFinding
{
    internal CheckFinding(CheckSeverity severity, Reason message, string rulebook, string place)
    {
        OwnSeverity = severity;
        Message = message;
        Rulebook = rulebook;
        Place = place;
    }

    /// <summary>The stable code, one of <see cref="CheckCode"/>.</summary>
    public string Code => Message.Code;

    /// <summary>How much it weighs: what a rulebook acknowledges is a note.</summary>
    public CheckSeverity Severity => Acknowledged is null ? OwnSeverity : CheckSeverity.Note;

    /// <summary>What was found, apart from any language.</summary>
    public Reason Message { get; }

    /// <summary>The id of the rulebook.</summary>
    public string Rulebook { get; }

    /// <summary>The code of the place in which it was found.</summary>
    public string Place { get; }

    /// <summary>The provision; null for a finding about a section that belongs to none.</summary>
    public Provision? Provision { get; internal init; }

    /// <summary>The pathway.</summary>
    public string? Pathway { get; internal init; }

    /// <summary>The pathway or provision named beside it: the one that implies it, or the one that excludes it.</summary>
    public string? By { get; internal init; }

    /// <summary>The row of the amount table, from 1.</summary>
    public int? Row { get; internal init; }

    /// <summary>The first of the days of which it is said; null where it is not about days.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>The last of those days; null where they do not end.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>For what holds of all workers: the cells that were gone through; null for other findings.</summary>
    public long? Cells { get; internal init; }

    /// <summary>For what some worker shows: those workers.</summary>
    public IReadOnlyList<CheckWitness> Witnesses { get; internal init; } = [];

    /// <summary>The rulebook's own word that it is meant so, with the document; null where there is none.</summary>
    public Acknowledgement? Acknowledged { get; internal init; }

    internal CheckSeverity OwnSeverity { get; }

    /// <summary>What makes two findings the same one, found twice; by default what they say.</summary>
    internal string Key
    {
        get => field ?? Text(Language.English);
        init;
    }

    /// <summary>What was found, as a sentence.</summary>
    public string Text(Language language) => Message.Text(language);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Text(Language.English)}";
}
