namespace SkillTalent;

/// <summary>What a bulk run keeps, and how it runs.</summary>
public sealed record BulkOptions
{
    /// <summary>The defaults: one thread, the outcome of every row kept.</summary>
    public static BulkOptions Default { get; } = new();

    /// <summary>How many threads share the rows, at least 1. The results are the same whatever the number.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether the outcome of every row is kept, or only counted.</summary>
    public bool KeepRows { get; init; } = true;

    /// <summary>Whether the outcome of every pathway of every row is kept too.</summary>
    public bool KeepPathways { get; init; }

    /// <summary>Whether the amount of every row is kept, or only summed.</summary>
    public bool KeepAmounts { get; init; }

    /// <summary>Told how many rows are done, from time to time and from any thread.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>
    /// Told each row whose facts make an amount beyond the greatest that there is, and what was expected of them; from any thread, and of a row perhaps
    /// more than once. Such a row counts as one without an amount, and is best left out (<see cref="Population.Without"/>). Null: the first ends the run.
    /// </summary>
    public Action<int, InputFormatException>? Refused { get; init; }
}
