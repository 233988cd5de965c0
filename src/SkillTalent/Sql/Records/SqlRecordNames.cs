namespace SkillTalent;

/// <summary>The names of the stages that derive facts from records: none is that of a table that the query reads.</summary>
internal sealed class SqlRecordNames
{
    private readonly string _prefix;

    public SqlRecordNames(SqlSource source)
    {
        string[] tables = [.. source.Records.Values.Select(r => r.Table).Append(source.Table)];
        _prefix = "of_";
        while (Array.Exists(tables, t => t.Trim('"').StartsWith(_prefix, StringComparison.OrdinalIgnoreCase)))
        {
            _prefix = "_" + _prefix;
        }
    }

    /// <summary>The rows of facts, which the decisions are made of.</summary>
    public string Facts => _prefix + "facts";

    /// <summary>A stage.</summary>
    public string this[string name] => SqlText.Name(_prefix + name);
}
