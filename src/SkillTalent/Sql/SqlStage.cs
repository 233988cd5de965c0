namespace SkillTalent;

/// <summary>Conditions as columns of a stage, each made once.</summary>
/// <param name="prefix">What their names begin with.</param>
/// <param name="logic">How the columns say what is unknown.</param>
internal sealed class SqlStage(string prefix, SqlLogic logic)
{
    private readonly Dictionary<string, Kleene<SqlMask>> _made = new(StringComparer.Ordinal);
    private readonly List<SqlStageColumn> _columns = [];
    private readonly List<string> _headings = [];

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<SqlStageColumn> Columns => _columns;

    /// <summary>Remarks before the next column.</summary>
    public void Head(IEnumerable<string> remarks) => _headings.AddRange(remarks);

    /// <summary>The column of a condition; what is the same in every row needs none.</summary>
    public Kleene<SqlMask> Column(string key, Func<SqlNode> make, Func<string[]> remarks)
    {
        if (_made.TryGetValue(key, out Kleene<SqlMask> made))
        {
            return made;
        }

        SqlNode node = make();
        made = node == SqlNode.True ? new(SqlMask.All, SqlMask.All)
            : node == SqlNode.False ? new(SqlMask.None, SqlMask.None)
            : node == SqlNode.Unknown ? new(SqlMask.None, SqlMask.All)
            : Add(node, remarks());
        _made.Add(key, made);
        return made;
    }

    private Kleene<SqlMask> Add(SqlNode node, string[] remarks)
    {
        string name = prefix + SqlText.Whole(_columns.Count + 1);
        _columns.Add(new SqlStageColumn(name, node, [.. _headings, .. remarks]));
        _headings.Clear();
        return logic.Masks(name, node.MayBeNull);
    }
}
