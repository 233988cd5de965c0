namespace SkillTalent;

/// <summary>
/// A number is a truth: 0 is false, 2 unknown, 3 true. "And" is <c>bitAnd</c>, "or" is <c>bitOr</c>, and nothing of a condition is ever NULL: ClickHouse,
/// for one, takes <c>NULL AND 0</c> for NULL, and "not in" of NULL for true.
/// </summary>
internal sealed class SqlBitLogic : SqlLogic
{
    public static readonly SqlBitLogic Instance = new();

    private const int Width = 100;

    public override string Word(Truth truth) => truth switch { Truth.True => "3", Truth.False => "0", _ => "2" };

    public override string Holds(SqlNode node) => $"({Line(node)}) = 3";

    public override string Fails(SqlNode node) => $"({Line(node)}) = 0";

    public override string Text(SqlNode node, int indent)
    {
        string line = Line(node);
        if (node.Parts.Count == 0 || indent + line.Length <= Width)
        {
            return line;
        }

        string margin = new(' ', indent + 2);
        string[] parts = [.. node.Parts.Select(p => Text(p, indent + 2))];
        (string before, string behind) = Around(node);
        return node.IsJoined
            ? Repeated(before, parts.Length - 1) + $"\n{margin}{parts[0]}" + string.Concat(parts.Skip(1).Select(p => $",\n{margin}{p})"))
            : $"{before}\n{margin}{parts[0]}{behind}";
    }

    // Every mask is a comparison, which is never NULL.
    public override Kleene<SqlMask> Masks(string column, bool mayBeUnknown)
    {
        var surely = new SqlMask($"{column} = 3", IsCertain: true) { Column = column, Others = new SqlMask($"{column} <> 3", IsCertain: true) };
        return !mayBeUnknown ? new(surely, surely) : new(
            surely,
            new SqlMask($"{column} > 0", IsCertain: true) { Column = column, Unsure = $"{column} = 2", Others = new SqlMask($"{column} = 0", IsCertain: true) });
    }

    private string Line(SqlNode node)
    {
        if (node.Parts.Count == 0)
        {
            return node == SqlNode.True ? Word(Truth.True) : node == SqlNode.False ? Word(Truth.False) : node == SqlNode.Unknown ? Word(Truth.Unknown) : node.Line;
        }

        string[] parts = [.. node.Parts.Select(Line)];
        (string before, string behind) = Around(node);
        return node.IsJoined
            ? Repeated(before, parts.Length - 1) + parts[0] + string.Concat(parts.Skip(1).Select(p => $", {p})"))
            : before + parts[0] + behind;
    }

    private static (string Before, string Behind) Around(SqlNode node) => node switch
    {
        { IsAnd: true } => ("bitAnd(", ""),
        { IsJoined: true } => ("bitOr(", ""),
        { Where: { } where } => ($"CASE WHEN {where} THEN (", ") ELSE 2 END"),
        _ => ("CASE (", ") WHEN 0 THEN 3 WHEN 3 THEN 0 ELSE 2 END"),
    };

    // The functions take two numbers each.
    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
