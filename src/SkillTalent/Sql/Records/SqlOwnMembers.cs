namespace SkillTalent;

/// <summary>The worker's own members that records are compared with, as a stage with a row a worker: texts, of which NULL is unknown and <c>-</c> none.</summary>
/// <param name="source">The table of workers.</param>
/// <param name="names">The names of stages.</param>
/// <param name="occupations">The names of occupations.</param>
/// <param name="schema">The members of a worker.</param>
/// <param name="dialect">The database.</param>
/// <param name="cellOf">Where a member stands; null: nowhere.</param>
internal sealed class SqlOwnMembers(
    SqlSource source, SqlRecordNames names, SqlOccupationNames occupations, SubjectSchema schema, SqlDialect dialect, Func<int, SqlCell?> cellOf)
{
    private readonly SortedDictionary<int, string> _asked = [];
    private string _joins = "";

    /// <summary>What joins the members to records.</summary>
    /// <param name="worker">What says whose a record is.</param>
    public string Join(string worker) => $"\n  LEFT JOIN {names["own"]} AS w ON w.worker = {worker}";

    /// <summary>A member as the text of a record's stage names it; where the worker does not state it, what the rule takes.</summary>
    public string Of(int member, string? whileAbsent)
    {
        string name = "m" + SqlText.Whole(member);
        if (!_asked.ContainsKey(member))
        {
            _asked.Add(member, Text(member, whileAbsent));
        }

        return "w." + name;
    }

    /// <summary>The stage; null: nothing asks for it.</summary>
    public SqlRecordStage? Made => _asked.Count == 0 ? null : new SqlRecordStage(
        names["own"],
        [new LocalizedText("记录要与之比较的本人信息", "the worker's own members that records are compared with")],
        $"SELECT\n  w.{SqlText.Name(source.Id)} AS worker{string.Concat(_asked.Select(m => $",\n  {m.Value} AS m{SqlText.Whole(m.Key)}"))}\n  FROM {SqlText.Path(source.Table)} AS w{_joins}");

    // One member is always asked for with the same value in its place.
    private string Text(int member, string? whileAbsent)
    {
        string absent = whileAbsent is null ? "CAST(NULL AS VARCHAR)" : SqlText.Literal(whileAbsent, dialect);
        if (cellOf(member) is not { IsConstant: false } cell)
        {
            return absent;
        }

        string stored = cell.Value(n => SqlText.Literal(cell.Fact.Choices[(int)n].Code, dialect), column => cell.IsInteger ? Codes(cell.Fact, column) : column);
        string text = stored;
        if (schema.Members[member].Name == Mentions.OccupationFact)
        {
            _joins += occupations.Join(stored, "o");
            text = occupations.Text(stored, "o");
        }

        string none = cell.IsNever is { } never ? $" WHEN {never} THEN '{SqlRecordMember.NoCode}'" : "";
        string open = whileAbsent is null ? "" : $" WHEN {stored} IS NULL THEN {absent}";
        return none.Length + open.Length == 0 ? text : $"CASE{none}{open} ELSE {text} END";
    }

    private string Codes(Fact fact, string column) =>
        $"CASE {column} {string.Join(' ', fact.Choices.Select((c, i) => $"WHEN {SqlText.Whole(i)} THEN {SqlText.Literal(c.Code, dialect)}"))} END";
}
