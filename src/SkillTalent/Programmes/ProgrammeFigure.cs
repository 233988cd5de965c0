namespace SkillTalent;

/// <summary>One published number of a programme: what it counts, for which time, aimed at and reached. What is null was not published.</summary>
public sealed record ProgrammeFigure
{
    /// <summary>A code for what is counted, the same in every place and year; null where the rulebook gives only the words.</summary>
    public string? Item { get; init; }

    /// <summary>What is counted, in words.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The calendar year that the figure is about.</summary>
    public int? Year { get; init; }

    /// <summary>The first calendar year of a figure that adds up several.</summary>
    public int? Since { get; init; }

    /// <summary>The last day, month or year that is counted, as exact as it is known: <c>2023-06-30</c>, <c>2023-06</c> or <c>2023</c>.</summary>
    public string? Through { get; init; }

    /// <summary>The target, 0 or more, in <see cref="Unit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public decimal? Target { get; init => field = NotNegative(value); }

    /// <summary>What was reached, or what there is, 0 or more, in <see cref="Unit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public decimal? Achieved { get; init => field = NotNegative(value); }

    /// <summary>How exactly the source gives what was reached, or the share.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The whole of which <see cref="Share"/> is a share, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public decimal? Of { get; init => field = NotNegative(value); }

    /// <summary>A share as the source prints it (占比).</summary>
    public PrintedPercent? Share { get; init; }

    /// <summary>The rate of completion as the source prints it (完成率).</summary>
    public PrintedPercent? Rate { get; init; }

    /// <summary>The unit of the numbers; null: they count <see cref="Label"/> itself.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>The kind of pilot that is counted, if pilots are.</summary>
    internal PilotKind? Pilot { get; init; }

    /// <summary>A remark on the reading.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>How well the figure is attested.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The documents, at least one.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Reached divided by target, 1.41 for 141 %; null where either is not published or the target is 0.</summary>
    public decimal? CompletionRate => Target > 0m ? Achieved / Target : null;

    /// <summary>
    /// The targets that the printed rate leaves possible, from the rounding of the rate alone; null where a target is published, where
    /// there is no printed rate, where what was reached is not an exact whole number, or where no whole target explains the two.
    /// </summary>
    public WholeNumberRange? ImpliedTargets =>
        Target is null && Rate is { } rate && Approximation == Approximation.Exact
        && Achieved is { } achieved && achieved == decimal.Truncate(achieved) && achieved <= ImpliedTarget.MostAchieved
            ? ImpliedTarget.Of((long)achieved, rate)
            : null;

    private static decimal? NotNegative(decimal? value) =>
        value < 0m ? throw new ArgumentOutOfRangeException(nameof(value), "a figure is not negative") : value;
}
