namespace SkillTalent;

/// <summary>A condition as SQL, true, false or NULL. What is always so is folded away. Immutable.</summary>
internal sealed class SqlNode
{
    public static readonly SqlNode True = new("TRUE", null, [], mayBeNull: false);
    public static readonly SqlNode False = new("FALSE", null, [], mayBeNull: false);
    public static readonly SqlNode Unknown = new("CAST(NULL AS BOOLEAN)", null, [], mayBeNull: true);

    private const int Width = 100;
    private const string And = "AND";
    private const string Negation = "NOT";

    private readonly string? _operator;
    private readonly SqlNode[] _parts;
    private readonly string _text;

    private SqlNode(string text, string? joined, SqlNode[] parts, bool mayBeNull)
    {
        _text = text;
        _operator = joined;
        _parts = parts;
        MayBeNull = mayBeNull;
        IsDear = Array.Exists(parts, p => p.IsDear);
    }

    /// <summary>Whether it may be NULL: some fact of it may be unknown.</summary>
    public bool MayBeNull { get; }

    public static SqlNode Of(Truth truth) => truth switch { Truth.True => True, Truth.False => False, _ => Unknown };

    /// <summary>Whether it takes many times what a comparison takes, so that what is joined to it is asked before it.</summary>
    private bool IsDear { get; init; }

    /// <summary>A condition as it stands; one of several words is put in brackets where it needs them.</summary>
    public static SqlNode Leaf(string text, bool mayBeNull, bool isDear = false) => new(text, null, [], mayBeNull) { IsDear = isDear };

    public static SqlNode All(IEnumerable<SqlNode> parts) => Join(And, parts, True, False);

    public static SqlNode Any(IEnumerable<SqlNode> parts) => Join("OR", parts, False, True);

    public static SqlNode Not(SqlNode part) => part == True ? False : part == False ? True : part == Unknown ? part
        : new SqlNode($"NOT ({part.Line})", Negation, [part], part.MayBeNull);

    /// <summary>A condition that is asked where another, which is never NULL, is true; elsewhere it is NULL.</summary>
    public static SqlNode Asked(string condition, SqlNode part) => new($"CASE WHEN {condition} THEN {part.Line} END", "CASE WHEN " + condition + " THEN", [part], mayBeNull: true) { Where = condition };

    /// <summary>The condition over lines, of which the first is begun by the caller.</summary>
    public string Text(int indent)
    {
        if (_parts.Length == 0 || indent + Line.Length <= Width)
        {
            return Line;
        }

        string margin = new(' ', indent);
        return !IsJoined
            ? $"{_operator} (\n{margin}  {_parts[0].Text(indent + 2)}\n{margin}){(_operator == Negation ? "" : " END")}"
            : string.Join($"\n{margin}{_operator} ", _parts.Select(p => p.Inside(indent + _operator!.Length + 1)));
    }

    /// <summary>What it is made of; none: it is a leaf.</summary>
    public IReadOnlyList<SqlNode> Parts => _parts;

    /// <summary>Whether all of its parts must hold.</summary>
    public bool IsAnd => _operator == And;

    /// <summary>Whether its parts are joined by AND, or by OR.</summary>
    public bool IsJoined => _operator is And or "OR";

    /// <summary>The condition where alone it is asked; null: it is asked everywhere.</summary>
    public string? Where { get; private init; }

    /// <summary>The condition in one line.</summary>
    public string Line => _text;

    private string Inside(int indent) => !IsJoined ? Text(indent)
        : indent + Line.Length + 2 <= Width ? $"({Line})"
        : $"(\n{new string(' ', indent + 2)}{Text(indent + 2)}\n{new string(' ', indent)})";

    private static SqlNode Joined(string joined, SqlNode[] parts) =>
        new(string.Join($" {joined} ", parts.Select(p => p.IsJoined ? $"({p.Line})" : p.Line)), joined, parts, Array.Exists(parts, p => p.MayBeNull));

    private static SqlNode Join(string joined, IEnumerable<SqlNode> parts, SqlNode neutral, SqlNode decisive)
    {
        var kept = new List<SqlNode>();
        foreach (SqlNode part in parts)
        {
            if (part == decisive)
            {
                return decisive;
            }

            if (part != neutral && !kept.Exists(k => string.Equals(k._text, part._text, StringComparison.Ordinal)))
            {
                kept.Add(part);
            }
        }

        return kept.Count switch
        {
            0 => neutral,
            1 => kept[0],
            _ => Joined(joined, [.. kept.Where(p => !p.IsDear), .. kept.Where(p => p.IsDear)]),
        };
    }
}
