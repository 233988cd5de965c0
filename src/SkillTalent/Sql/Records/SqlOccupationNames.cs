namespace SkillTalent;

/// <summary>
/// The names of occupations as a stage of the query, so that whichever way a table writes one, rules know it by one name. A name that may be
/// written in yet another way, with a trade in brackets behind it, is unknown.
/// </summary>
internal sealed class SqlOccupationNames(OccupationCatalogue known, SqlRecordNames names, SqlDialect dialect)
{
    private const string Stage = "occupations";

    private bool _isUsed;

    /// <summary>What joins the names to a text that may be NULL.</summary>
    /// <param name="text">The text.</param>
    /// <param name="alias">What the names are called.</param>
    public string Join(string text, string alias)
    {
        if (known.Rows.Count == 0)
        {
            return "";
        }

        _isUsed = true;
        return $"\n  LEFT JOIN {names[Stage]} AS {alias} ON {alias}.written = {text}";
    }

    /// <summary>The name by which rules know a text.</summary>
    public string Text(string text, string alias) => known.Rows.Count == 0
        ? text
        : $"CASE WHEN {alias}.written IS NOT NULL THEN {alias}.known WHEN {SqlValues.HasMarks(text, dialect)} THEN NULL ELSE {text} END";

    /// <summary>The stage; null: nothing asks for it.</summary>
    public SqlRecordStage? Made => !_isUsed ? null : new SqlRecordStage(
        $"{names[Stage]}(written, known)",
        [new LocalizedText("职业的各种写法，与规则所用的名称", "ways of writing an occupation, and the name by which rules know it")],
        $"VALUES\n  {string.Join(",\n  ", Rows)}");

    // A name of its own wins over one without its marks, as in the catalogue.
    private IEnumerable<string> Rows
    {
        get
        {
            var rows = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach ((string written, string name) in known.Names)
            {
                rows[written] = name;
            }

            foreach (Occupation row in known.Rows)
            {
                _ = rows.TryAdd(row.Name.Zh, row.Name.Zh);
            }

            return rows.Select(r => $"({SqlText.Literal(r.Key, dialect)}, {SqlText.Literal(r.Value, dialect)})");
        }
    }
}
