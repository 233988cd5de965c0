namespace SkillTalent;

/// <summary>Facts that are folded from the records of one list, over what may be unknown of the same members: a stage with a row a worker.</summary>
/// <param name="list">The records.</param>
/// <param name="completion">What may be unknown of a record and is gone through; null: nothing.</param>
/// <param name="name">The name of the stage.</param>
/// <param name="alias">What it is called where it is joined.</param>
/// <param name="dialect">The database.</param>
internal sealed class SqlFoldGroup(SqlRecordList list, RecordCompletion? completion, string name, string alias, SqlDialect dialect)
{
    private readonly List<SqlFold> _folds = [];

    public string Alias => alias;

    public string Name => name;

    public SqlRecordList List => list;

    /// <summary>What tells the group from others of the same list.</summary>
    public static string KeyOf(int list, RecordCompletion? completion) =>
        SqlText.Whole(list) + (completion is null ? "" : ":" + string.Join(',', completion.Members.Select(m => SqlText.Whole(m.Member))));

    public void Add(SqlFold fold) => _folds.Add(fold);

    /// <summary>The stage.</summary>
    public SqlRecordStage Made => new(name, [], Text());

    private string Text()
    {
        (int Member, ItemValue[] Values, SqlRecordMember Column)[] open = [.. (completion?.Members ?? []).Select(m => (m.Member, m.Values, Column: list.Of(m.Member))).Where(m => m.Column.MayBeUnknown)];
        if (open.Length == 0)
        {
            return $"SELECT\n  r.worker{Columns(f => f.OfRecords())}\n  FROM {list.Name} AS r\n  GROUP BY r.worker";
        }

        var replaced = open.Select(o => o.Member).ToHashSet();
        string columns = string.Join(", ", [.. list.ColumnsWithout(replaced), .. open.Select((o, i) => $"COALESCE({o.Column.Ref}, c{SqlText.Whole(i)}.v) AS {o.Column.Name}")]);
        string joins = string.Concat(open.Select((o, i) =>
            $"\n    LEFT JOIN (VALUES {string.Join(", ", o.Values.Select(v => $"({o.Column.ValueOf(v, dialect)})"))}) AS c{SqlText.Whole(i)}(v) ON {Open(open, i)}"));
        return $"SELECT\n  e.worker{Columns(f => f.OfJoinedWays())}\n  FROM (\n  SELECT\n  r.worker, r.rec{Columns(f => f.OfWays())}\n  FROM (\n    SELECT {columns}\n    FROM {list.Name} AS r{joins}\n  ) AS r\n  GROUP BY r.worker, r.rec\n  ) AS e\n  GROUP BY e.worker";
    }

    private string Columns(Func<SqlFold, IEnumerable<string>> of) => string.Concat(_folds.SelectMany(of).Select(c => ",\n  " + c));

    // A member is gone through where it is unknown, as long as there are not too many ways together with those before it.
    private static string Open((int Member, ItemValue[] Values, SqlRecordMember Column)[] open, int member)
    {
        var tooMany = new List<string>();
        for (int pattern = 0; pattern < 1 << member; pattern++)
        {
            int ways = 1;
            for (int i = 0; i < member; i++)
            {
                ways *= (pattern >> i & 1) != 0 && ways * open[i].Values.Length <= RecordCompletion.Most ? open[i].Values.Length : 1;
            }

            if (ways * open[member].Values.Length > RecordCompletion.Most)
            {
                tooMany.Add($"({string.Join(" AND ", Enumerable.Range(0, member).Select(i => $"{open[i].Column.Ref} IS {((pattern >> i & 1) != 0 ? "" : "NOT ")}NULL"))})");
            }
        }

        string unknown = $"{open[member].Column.Ref} IS NULL";
        return tooMany.Count == 0 ? unknown : $"{unknown} AND NOT ({string.Join(" OR ", tooMany)})";
    }
}
