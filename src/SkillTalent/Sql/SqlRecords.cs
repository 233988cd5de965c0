namespace SkillTalent;

/// <summary>
/// A table, or a view, with a row a record of some worker, such as a certificate or a spell of work: facts are derived from it. No row is no
/// record. Immutable.
/// </summary>
public sealed record SqlRecords
{
    private readonly Dictionary<string, SqlColumn> _columns = new(StringComparer.Ordinal);

    /// <summary>Describes a table.</summary>
    /// <param name="table">Its name, such as <c>hr.certificates</c>; each part is quoted.</param>
    public SqlRecords(string table)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        Table = table;
    }

    /// <summary>The name of the table.</summary>
    public string Table { get; init; }

    /// <summary>The column that holds what <see cref="SqlSource.Id"/> of the worker holds.</summary>
    public string Worker { get; init; } = "worker";

    /// <summary>
    /// The columns of a record's members, by their names in the JSON of a worker; of a kind that a rulebook declares, by the names that it gives
    /// them. A member that is not listed stands in a column of its own name, or is absent (see <see cref="OthersAreAbsent"/>).
    /// <see cref="SqlNull.Absent"/> is what leaving the member out of the JSON means: still at work, of the worker's own occupation, known to have none, else
    /// unknown. A record without the day from which it holds is an error of the query, but for an honour, which then holds on every day.
    /// </summary>
    public IReadOnlyDictionary<string, SqlColumn> Columns
    {
        get => _columns;
        init => _columns = new(value ?? throw new ArgumentNullException(nameof(value)), StringComparer.Ordinal);
    }

    /// <summary>Whether members that are not listed are absent in every row.</summary>
    public bool OthersAreAbsent { get; init; }

    /// <summary>
    /// A column of the table of workers, a boolean, that says whether a worker's records are all here: where it is not true the list is
    /// unknown, as one that is left out of the JSON. Null: those of all workers are.
    /// </summary>
    public string? Known { get; init; }

    /// <summary>The column of a member; null: it is absent in every row.</summary>
    internal SqlColumn? ColumnOf(string member) => _columns.TryGetValue(member, out SqlColumn? column) ? column
        : OthersAreAbsent ? null
        : new SqlColumn(member);
}
