namespace SkillTalent;

/// <summary>
/// A table, or a view, with a row a worker and facts in its columns: where each fact stands and what NULL means there. Bounds, such as
/// <c>&gt;=2026-06-30</c> in a CSV file, have no place in it. Immutable.
/// </summary>
public sealed record SqlSource
{
    private readonly Dictionary<string, SqlColumn> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqlRecords> _records = new(StringComparer.Ordinal);

    /// <summary>Describes a table.</summary>
    /// <param name="table">Its name, such as <c>hr.workers</c>; each part is quoted.</param>
    public SqlSource(string table)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        Table = table;
    }

    /// <summary>The name of the table.</summary>
    public string Table { get; init; }

    /// <summary>The column that tells workers apart.</summary>
    public string Id { get; init; } = "id";

    /// <summary>
    /// The columns of facts by what <see cref="CompiledPolicy.Columns"/> calls them: <c>fact</c>, or <c>fact@cut-off</c>. A fact that is not
    /// listed stands in a column of its own name, or is absent (see <see cref="OthersAreAbsent"/>).
    /// </summary>
    public IReadOnlyDictionary<string, SqlColumn> Columns
    {
        get => _columns;
        init => _columns = new(value ?? throw new ArgumentNullException(nameof(value)), StringComparer.Ordinal);
    }

    /// <summary>Whether facts that are not listed are absent in every row: unknown, or what their rulebooks assume.</summary>
    public bool OthersAreAbsent { get; init; }

    /// <summary>
    /// The tables of records, by the names of their lists in the JSON of a worker (<c>employment</c>, <c>certificates</c>, …) or of the kind that
    /// a rulebook declares. Where there is one, facts that rules derive from records and that <see cref="Columns"/> does not list are derived in
    /// the query; a list without a table is then unknown for every worker. Empty: every fact stands in the table.
    /// </summary>
    public IReadOnlyDictionary<string, SqlRecords> Records
    {
        get => _records;
        init => _records = new(value ?? throw new ArgumentNullException(nameof(value)), StringComparer.Ordinal);
    }

    /// <summary>Reads the description of a table; see <c>docs/data/sql.md</c>.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <exception cref="InputFormatException">The input is not of the form.</exception>
    public static SqlSource Read(Stream json, string source = "columns")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return SqlSourceReader.Read(JsonCursor.Parse(json, source).AsRule());
    }

    /// <inheritdoc cref="Read(Stream, string)"/>
    public static SqlSource Parse(string json, string source = "columns")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return SqlSourceReader.Read(JsonCursor.Parse(json, source).AsRule());
    }

    /// <summary>The column of a fact; null: it is absent in every row.</summary>
    /// <param name="name">The fact, as the decisions call its column.</param>
    /// <param name="asked">The columns that the decisions ask for: what only bounds their answers is looked for where it is listed.</param>
    internal SqlColumn? ColumnOf(string name, IReadOnlySet<string> asked) => _columns.TryGetValue(name, out SqlColumn? column) ? column
        : OthersAreAbsent || !asked.Contains(name) ? null
        : new SqlColumn(name);
}
