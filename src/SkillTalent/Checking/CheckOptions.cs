using NodaTime;

namespace SkillTalent;

/// <summary>What to check, and how far to go.</summary>
public sealed record CheckOptions
{
    /// <summary>The defaults: everything.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The code of the place whose rules are checked, its own and inherited ones; null: of every place.</summary>
    public string? Place { get; init; }

    /// <summary>The ids of the rulebooks whose provisions are checked, alone and against those of others; null: all.</summary>
    public IReadOnlyCollection<string>? Rulebooks { get; init; }

    /// <summary>A day on which values must not be past their horizon; null: that is not asked, since the checker has no clock.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The choices under which the rules are read.</summary>
    public PolicyOptions Policy { get; init; } = PolicyOptions.Default;

    /// <summary>The most cells that one question may go through; a question that needs more is told as undecided.</summary>
    public long CellBudget { get; init; } = 2_000_000;

    /// <summary>
    /// The most cells that all questions together may go through. What is left then is not asked, and <see cref="CheckReport.Unasked"/> counts it.
    /// The rulebooks that come with the package stay far below.
    /// </summary>
    public long TotalCellBudget { get; init; } = 200_000_000;
}
