namespace SkillTalent;

/// <summary>A column of a table that holds a fact of each worker. Immutable.</summary>
/// <param name="Name">The name of the column, as the table has it; it is quoted.</param>
public sealed record SqlColumn(string Name)
{
    /// <summary>How the fact is stored.</summary>
    public SqlForm Form { get; init; }

    /// <summary>What NULL means.</summary>
    public SqlNull Null { get; init; }

    /// <summary>
    /// The value that stands for "known to have none", as the column stores it; null: <c>infinity</c> in a column of dates, <c>-</c> in one of
    /// texts, and no value in any other.
    /// </summary>
    public string? Never { get; init; }

    /// <summary>
    /// With work: the column, of dates, of the day from which all of it would count had it never been interrupted, where the work goes on; NULL
    /// where it does not. Earliest and closing days are told from it (<see cref="PopulationBuilder.WorkStarts"/> of columns in memory). Null: there is none.
    /// </summary>
    public string? Starts { get; init; }

    /// <summary>A value, beside NULL, that stands for "unknown", as the column stores it; null: none.</summary>
    public string? Unknown { get; init; }
}
