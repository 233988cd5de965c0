namespace SkillTalent;

/// <summary>What the SQL of decisions is to answer. Immutable.</summary>
public sealed record SqlOptions
{
    /// <summary>The defaults: a row a worker, for PostgreSQL.</summary>
    public static SqlOptions Default { get; } = new();

    /// <summary>The database.</summary>
    public SqlDialect Dialect { get; init; }

    /// <summary>Whether a row a decision is wanted, with counts and sums, in place of a row a worker.</summary>
    public bool Counts { get; init; }

    /// <summary>The column by whose values the counts are told apart, a row a decision and value: counts of parts add up to the counts of all. Null: all together.</summary>
    public string? Partition { get; init; }

    /// <summary>Whether a row a worker names the pathway that is open.</summary>
    public bool Pathways { get; init; }

    /// <summary>
    /// Whether a row a worker names the facts that are unknown and matter (<see cref="Decision.Missing"/>), their ids joined by commas; NULL where
    /// there are none.
    /// </summary>
    public bool Missing { get; init; }

    /// <summary>
    /// The last day to look at for changes to come; null: they are not told. A row a worker then has, up to this day and under the versions in
    /// force on each day, the first day after the day asked on which who is not eligible becomes so (<see cref="Decision.Earliest"/>), and the last day
    /// on which who is eligible is so without a break (<see cref="Decision.OpenUntil"/>). NULL: no such day, or one that an unknown fact could move.
    /// What holds on the day asked stays as it is but for what time does, and work goes on where <see cref="SqlColumn.Starts"/> says so.
    /// </summary>
    public NodaTime.LocalDate? Until { get; init; }

    /// <summary>The name of a view to make, such as <c>hr.eligible</c>; null: a query.</summary>
    public string? View { get; init; }

    /// <summary>The language of the comments.</summary>
    public Language Language { get; init; } = Language.English;
}
