namespace SkillTalent;

/// <summary>Writes decisions as one query: a first stage with a column a condition, and over it what each decision comes to.</summary>
internal sealed class SqlWriter
{
    private const string Facts = SqlCell.Facts;
    private const string Id = "id";
    private const string Part = "part";

    private readonly SqlHead _head;
    private readonly SqlSource _source;
    private readonly SqlOptions _options;
    private readonly SqlCells _cells;
    private readonly SqlMasks _masks;
    private readonly SqlAmounts _amounts;
    private readonly SqlDays _days;
    private readonly SqlLogic _logic;
    private readonly List<SqlDecision> _decisions = [];
    private readonly SqlBuilder _sql = new();

    public SqlWriter(SqlHead head, SqlSource source, SqlOptions options, SqlCells cells)
    {
        _head = head;
        _source = source;
        _options = options;
        _cells = cells;
        _logic = SqlLogic.Of(cells.Dialect);
        _masks = new SqlMasks(cells, options.Language);
        _amounts = new SqlAmounts(cells, _masks);
        _days = new SqlDays(cells, options.Language);
    }

    private bool IsClickHouse => _options.Dialect == SqlDialect.ClickHouse;

    private bool IsChinese => _options.Language == Language.Chinese;

    /// <summary>The query.</summary>
    /// <exception cref="SqlRefusedException">Some decisions cannot be said in SQL.</exception>
    public string Write(IReadOnlyList<(DecisionTrack Track, DecisionRule Rule)> decisions)
    {
        IReadOnlyList<string> names = SqlNames.Of([.. decisions.Select(d => d.Rule.Name.Id)]);
        var refusals = new List<SqlRefusal>();
        for (int i = 0; i < decisions.Count; i++)
        {
            (DecisionTrack track, DecisionRule rule) = decisions[i];
            try
            {
                _masks.Head(HeadingOf(rule, names[i]));
                var decision = SqlDecision.Of(rule, names[i], _masks, _amounts, _options);
                _decisions.Add(_options is { Until: { } until, Counts: false }
                    ? decision.With(SqlHistory.Of("h" + SqlText.Whole(i + 1), track, new DayInterval(_cells.DayOf(0), Day.Of(until)), _masks, _cells, _days))
                    : decision);
            }
            catch (SqlUnsayableException e)
            {
                refusals.Add(new SqlRefusal(rule.Name.Id, e.Why));
            }
        }

        if (refusals.Count > 0)
        {
            throw new SqlRefusedException(refusals);
        }

        if (IsClickHouse)
        {
            SqlBitNames.Check(_cells.Read, _options.Counts ? _options.Partition : _source.Id, _options.Counts ? Part : Id);
        }

        WriteHead();
        if (_options.View is { } view)
        {
            _ = _sql.Append(IsClickHouse ? "CREATE VIEW " : "CREATE OR REPLACE VIEW ").Append(SqlText.Path(view, _options.Dialect)).Append(" AS\n");
        }

        WriteRecords();
        if (_options.Counts)
        {
            WriteCounts();
        }
        else
        {
            WriteRows();
        }

        return _sql.Append(";\n").ToString();
    }

    private void WriteHead()
    {
        string[] said = IsChinese
            ?
            [
                $"{_head.Place}，{_head.DayText}；规则版本 {_head.DataVersion}；{_options.Dialect.ToLabel().Zh}。",
                "日期已写入文本：换一天须重新生成。金额以分计；不符合、以及金额因事实未知而不定的，为 NULL。",
            ]
            :
            [
                $"{_head.Place} on {_head.DayText}; rulebooks {_head.DataVersion}; for {_options.Dialect.ToLabel().En}.",
                "The day stands in the text: make it anew for another day. Amounts are in fen; NULL for who gets nothing, and where an unknown fact leaves it open.",
            ];
        Remark(said, 0);
        foreach ((string name, SqlCell cell) in _cells.Used)
        {
            Remark([$"{name}: {cell.Told(_options.Language)}"], 0);
        }
    }

    // What derives facts from records, each stage after those that it reads.
    private void WriteRecords()
    {
        if (_cells.Records is not { } records)
        {
            return;
        }

        string before = "WITH ";
        foreach (SqlRecordStage stage in records.Made([.. _cells.Read, .. _options.Partition is { } partition ? (string[])[partition] : []]))
        {
            _ = _sql.Append(before == "WITH " ? "WITH" : ",").Append('\n', 1);
            Remark(stage.Remarks.Select(r => r.In(_options.Language)), 0);
            _ = _sql.Append(stage.Name).Append(" AS (\n  ").Append(stage.Text).Append("\n)");
            before = "";
        }

        _ = _sql.Append('\n', 1);
    }

    private void WriteRows()
    {
        _ = _sql.Append("SELECT\n  s.").Append(Id).Append(" AS ").Append(SqlText.Name(Id));
        foreach (SqlDecision decision in _decisions)
        {
            Column(decision.Outcome, decision.Name + ".outcome");
            Column(decision.Amount, decision.Name + ".amount_fen");
            Column(decision.Pathway, decision.Name + ".pathway");
            Column(decision.Missing, decision.Name + ".missing");
            Column(decision.Earliest, decision.Name + ".earliest");
            Column(decision.OpenUntil, decision.Name + ".open_until");
        }

        SqlHistory[] histories = [.. _decisions.Select(d => d.History).OfType<SqlHistory>()];
        bool lists = histories.Length > 0 && _options.Dialect == SqlDialect.DuckDb;
        if (lists)
        {
            _ = _sql.Append("\nFROM (\nSELECT\n  s.*");
            Array.ForEach(histories, h => h.WriteOfList(_sql));
            _ = _sql.Append("\nFROM (\nSELECT\n  s.*");
            Array.ForEach(histories, h => h.WriteList(_sql));
        }

        WriteStage("", [], withId: true);
        if (lists)
        {
            _ = _sql.Append("\n) AS s\n) AS s");
            return;
        }

        Array.ForEach(histories, h => h.WriteJoin(_sql));
    }

    private void WriteCounts()
    {
        if (IsClickHouse)
        {
            SqlBitCounts.WriteHead(_sql, _decisions, _options.Partition is not null);
            WriteStage("  ", [.. _decisions.SelectMany((d, i) => SqlBitCounts.Columns(d, i + 1))], withId: false);
            SqlBitCounts.WriteEnd(_sql, _decisions, _options.Partition is not null);
            return;
        }

        SqlCount[] counts = [.. _decisions.Select((d, i) => new SqlCount(d, i + 1))];
        string part = _options.Partition is null ? "" : "  s.part AS part,\n";
        SqlCount.WriteHead(_sql, _options);
        _ = _sql.Append("FROM (\nSELECT\n").Append(part).Append("  ").Append(SqlCount.Workers);
        Array.ForEach(counts, c => c.WriteSums(_sql));
        string[] paid = [.. _decisions.Select((d, i) => (Number: i + 1, d.Amount)).Where(d => d.Amount is not null).Select(d => $"{d.Amount} AS a{SqlText.Whole(d.Number)}")];
        WriteStage("  ", paid, withId: false);
        _ = _sql.Append(_options.Partition is null ? "" : "\nGROUP BY s.part").Append("\n) AS t\nCROSS JOIN LATERAL (VALUES");
        for (int i = 0; i < counts.Length; i++)
        {
            _ = _sql.Append(i == 0 ? "\n  " : ",\n  ").Append(counts[i].Values(_options.Dialect));
        }

        _ = _sql.Append($"\n) AS d({SqlCount.Columns})\n) AS c");
    }

    private void Column(string? text, string name)
    {
        if (text is not null)
        {
            _ = _sql.Append(",\n  ").Append(text).Append(" AS ").Append(SqlText.Name(name));
        }
    }

    // One SELECT a stage and nothing that would keep a database from joining them into one.
    private void WriteStage(string margin, string[] last, bool withId)
    {
        if (last.Length > 0)
        {
            _ = _sql.Append($"\n{margin}FROM (\n{margin}SELECT\n{margin}  s.*");
            Array.ForEach(last, column => _ = _sql.Append($",\n{margin}  {column}"));
        }

        if (_masks.ByCases.Count > 0)
        {
            _ = _sql.Append($"\n{margin}FROM (\n{margin}SELECT\n{margin}  s.*");
            WriteColumns(_masks.ByCases, margin.Length + 2);
        }

        _ = _sql.Append($"\n{margin}FROM (\n{margin}SELECT\n");
        int indent = margin.Length + 2;
        string? key = withId ? _source.Id : _options.Partition;
        _ = _sql.Append(' ', indent).Append($"{(key is null ? "0" : $"{Facts}.{SqlText.Name(key, _options.Dialect)}")} AS {(withId ? Id : Part)}");
        foreach ((string name, string text) in _amounts.Columns)
        {
            _ = _sql.Append(",\n").Append(' ', indent).Append(text).Append(" AS ").Append(name);
        }

        foreach (SqlDayColumn column in _days.Columns)
        {
            _ = _sql.Append(",\n");
            Remark([column.Remark], indent);
            _ = _sql.Append(' ', indent).Append(column.Text).Append(" AS ").Append(column.Name);
        }

        WriteColumns(_masks.Columns, indent);
        string table = _cells.Records is { } records ? SqlText.Name(records.Facts) : SqlText.Path(_source.Table, _options.Dialect);
        string[] prepared = [.. _cells.Used.Select(c => c.Cell.Prepared).OfType<string>().Distinct(StringComparer.Ordinal)];
        string from = IsClickHouse ? SqlBitNames.From(table, key, _cells.Read, prepared) : prepared.Length == 0 ? table : $"(SELECT *, {string.Join(", ", prepared)} FROM {table})";
        _ = _sql.Append($"\n{margin}FROM {from} AS {Facts}\n{margin}) AS s");
        int joined = (last.Length > 0 ? 1 : 0) + (_masks.ByCases.Count > 0 ? 1 : 0);
        _ = _sql.Append(string.Concat(Enumerable.Repeat($"\n{margin}) AS s", joined)));
    }

    private void WriteColumns(IEnumerable<SqlStageColumn> columns, int indent)
    {
        foreach (SqlStageColumn column in columns)
        {
            _ = _sql.Append(",\n");
            Remark(column.Remarks, indent);
            _ = _sql.Append(' ', indent).Append("(").Append(_logic.Text(column.Node, indent + 1)).Append(") AS ").Append(column.Name);
        }
    }

    private IEnumerable<string> HeadingOf(DecisionRule rule, string name)
    {
        Provision[] parts = rule.Parts.Count > 0 ? [.. rule.Parts.Select(p => p.Provision)] : [rule.Name];
        yield return "==== " + rule.Name.Id + (name == rule.Name.Id ? "" : $" ({name})") + ": " + parts[0].Title.In(_options.Language);
        string[] documents = [.. parts.SelectMany(p => p.Citations).Select(c => c.ToString()).Distinct(StringComparer.Ordinal)];
        yield return (IsChinese ? "依据：" : "Documents: ") + string.Join("; ", documents);
    }

    private void Remark(IEnumerable<string> remarks, int indent) => _sql.Remark(remarks, indent);
}
