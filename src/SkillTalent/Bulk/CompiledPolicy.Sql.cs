namespace SkillTalent;

/// <content>The same decisions as SQL, where the data lives.</content>
public sealed partial class CompiledPolicy
{
    /// <summary>
    /// The decisions as one query of a database, which answers, row by row, as the library does over the same facts. The text is good for the
    /// policy's day. It is the same for the same rules, options and source.
    /// </summary>
    /// <param name="source">The table with a row a worker and facts in its columns.</param>
    /// <param name="options">Which database, rows or counts; null: <see cref="SqlOptions.Default"/>.</param>
    /// <exception cref="SqlRefusedException">Some decisions cannot be said in SQL: they are named, with what to do.</exception>
    /// <exception cref="ArgumentException">A name is empty, or a column is said to hold what its fact cannot be.</exception>
    public string ToSql(SqlSource source, SqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= SqlOptions.Default;
        string[] unknown = [.. source.Columns.Keys.Where(c => !KnowsColumn(c))];
        if (unknown.Length > 0)
        {
            throw new ArgumentException($"No rulebook declares such facts of a worker: {string.Join(", ", unknown)}.", nameof(source));
        }

        if (options.Until is { } until && (until < On || options.Counts))
        {
            throw new ArgumentException("The last day to look at must not be before the day asked, and it is for rows, not for counts.", nameof(options));
        }

        if (options.Until is not null && source.Records.Count > 0)
        {
            throw new ArgumentException("Days to come are told from a table of facts, not from records.", nameof(options));
        }

        if (options.Dialect == SqlDialect.ClickHouse && (options.Until is not null || source.Records.Count > 0))
        {
            throw new ArgumentException("ClickHouse is told neither days to come nor facts from records: give a table of facts.", nameof(options));
        }

        var cells = new SqlCells(source, options.Dialect, _days, Columns, slot => SlotPlan.Normal(slot, _days), ColumnName)
        {
            Records = source.Records.Count == 0 ? null : new SqlRecordFacts(source, new SqlRecordPolicy(_vocabulary, _foreign, _knownOn is { } known ? SkillTalent.Day.Of(known) : SkillTalent.Day.Last), options),
        };
        var head = new SqlHead(Place, DataVersion, On);
        return new SqlWriter(head, source, options, cells).Write(_decisions);
    }

    /// <summary>The place, as people and programs call it.</summary>
    internal string Place { get; init; } = "";

    /// <summary>The version of the rulebooks.</summary>
    internal string DataVersion { get; init; } = "";
}
