namespace SkillTalent;

/// <summary>A fact that is folded from the records of a list: what each record gives, and the columns of a stage with a row a worker.</summary>
internal sealed class SqlFold
{
    private readonly FoldTerms _terms;
    private readonly string _number;
    private readonly (string When, bool IsOpen, string Least, string Most)[] _gives;
    private readonly int _day;

    /// <summary>Creates it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="terms">The fold.</param>
    /// <param name="day">The day on which it is read.</param>
    /// <param name="list">The records.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="number">What tells its columns from those of others.</param>
    public SqlFold(Fact fact, FoldTerms terms, int day, SqlRecordList list, SqlDialect dialect, int number)
    {
        _terms = terms;
        _day = day;
        _number = SqlText.Whole(number);
        IsDay = fact.Kind == FactKind.Date;
        var tests = new SqlRecordTests(list, fact, dialect);
        _gives = [.. terms.Terms.Select(t => (tests.Of(t), tests.MayBeOpen(t), tests.Gives(t, terms.Nothing).Least, tests.Gives(t, terms.Nothing).Most))];
    }

    /// <summary>Whether the fact is a day.</summary>
    public bool IsDay { get; }

    /// <summary>Whether nobody may know its value.</summary>
    public bool MayBeOpen => Array.Exists(_gives, g => g.IsOpen || g.Least != g.Most);

    /// <summary>What a worker without records has.</summary>
    public string Nothing => Value(_terms.Nothing);

    /// <summary>What its value lies between, from the columns of a worker's row; <paramref name="group"/> is what the stage is called.</summary>
    public (string Least, string Most) Bounds(string group)
    {
        if (_terms.Join == FoldJoin.Last)
        {
            string sure = $"{group}.s{_number}";
            string least = MayBeOpen ? $"COALESCE({sure}, {group}.f{_number}, {SqlDays.Never})" : $"COALESCE({sure}, {SqlDays.Never})";
            return (least, MayBeOpen ? $"CASE WHEN {sure} IS NOT NULL THEN {group}.p{_number} ELSE {SqlDays.Never} END" : least);
        }

        string lower = $"COALESCE({group}.a{_number}, {Nothing})";
        return (lower, MayBeOpen ? $"COALESCE({group}.b{_number}, {Nothing})" : lower);
    }

    /// <summary>The columns of a stage with a row a worker, over records.</summary>
    public IEnumerable<string> OfRecords() => _terms.Join == FoldJoin.Last ? Last()
        : Named(Joined(Least), MayBeOpen ? Joined(Most) : null, Aggregate, Aggregate);

    /// <summary>The columns of a stage with a row a record, over the ways in which what is unknown of it may turn out.</summary>
    public IEnumerable<string> OfWays() => Named(Joined(Least), MayBeOpen ? Joined(Most) : null, "MIN", "MAX");

    /// <summary>The columns of a stage with a row a worker, over those of each record.</summary>
    public IEnumerable<string> OfJoinedWays() => Named($"e.a{_number}", MayBeOpen ? $"e.b{_number}" : null, Aggregate, Aggregate);

    private string Aggregate => _terms.Join switch { FoldJoin.Least => "MIN", FoldJoin.Greatest => "MAX", _ => "SUM" };

    private string Value(long value) => !IsDay ? SqlText.Whole(value) : value == long.MaxValue ? SqlDays.Never : SqlDays.Literal((int)value);

    private IEnumerable<string> Named(string least, string? most, string ofLeast, string ofMost)
    {
        string Whole(string of, string text) => IsDay ? $"{of}({text})" : $"CAST({of}({text}) AS BIGINT)";
        yield return $"{Whole(ofLeast, least)} AS a{_number}";
        if (most is not null)
        {
            yield return $"{Whole(ofMost, most)} AS b{_number}";
        }
    }

    // Several terms that one record meets are joined as records are.
    private string Joined(Func<(string When, bool IsOpen, string Least, string Most), string> of) => _gives.Length == 1 ? of(_gives[0])
        : _terms.Join == FoldJoin.Sum ? string.Join(" + ", _gives.Select(of))
        : $"{(_terms.Join == FoldJoin.Least ? "LEAST" : "GREATEST")}({string.Join(", ", _gives.Select(of))})";

    // What may count lowers the least of what is joined to the least, and raises the most of all else.
    private string Least((string When, bool IsOpen, string Least, string Most) gives) => _terms.Join == FoldJoin.Least ? IfPossible(gives, gives.Least) : IfSure(gives, gives.Least);

    private string Most((string When, bool IsOpen, string Least, string Most) gives) => _terms.Join == FoldJoin.Least ? IfSure(gives, gives.Most) : IfPossible(gives, gives.Most);

    private string IfSure((string When, bool IsOpen, string Least, string Most) gives, string value) =>
        gives.When == "TRUE" ? value : $"CASE WHEN {gives.When} THEN {value} ELSE {Nothing} END";

    private string IfPossible((string When, bool IsOpen, string Least, string Most) gives, string value) =>
        gives.IsOpen ? $"CASE WHEN NOT ({gives.When}) THEN {Nothing} ELSE {value} END" : IfSure(gives, value);

    // Whether there is such a day at all, and between which bounds the last one lies, are told apart.
    private IEnumerable<string> Last()
    {
        string day = SqlDays.Literal(_day);
        yield return $"MAX({Most(g => $"CASE WHEN {And(g.When, $"{g.Most} <= {day}")} THEN {g.Least} END")}) AS s{_number}";
        if (MayBeOpen)
        {
            string Possible((string When, bool IsOpen, string Least, string Most) g, string value) =>
                $"CASE WHEN NOT ({And(g.When, $"{g.Least} <= {day}")}) THEN NULL ELSE {value} END";
            yield return $"MAX({Most(g => Possible(g, $"CASE WHEN {g.Most} > {day} THEN {day} ELSE {g.Most} END"))}) AS p{_number}";
            yield return $"MIN({Joined("LEAST", g => Possible(g, g.Least))}) AS f{_number}";
        }
    }

    private string Most(Func<(string When, bool IsOpen, string Least, string Most), string> of) => Joined("GREATEST", of);

    // Both databases leave NULL out where there is another value.
    private string Joined(string by, Func<(string When, bool IsOpen, string Least, string Most), string> of) =>
        _gives.Length == 1 ? of(_gives[0]) : $"{by}({string.Join(", ", _gives.Select(of))})";

    private static string And(string a, string b) => a == "TRUE" ? b : $"{a} AND {b}";
}
