using System.Globalization;

namespace SkillTalent;

/// <summary>The values of a fact as a column stores them, and tests of them.</summary>
internal sealed class SqlValues
{
    // What a name of an occupation may have that is written in several ways; see OccupationCatalogue.
    public const string Marks = "（）()—－–─ \u3000\t-";

    private readonly Fact _fact;
    private readonly SqlForm _form;
    private readonly SqlDialect _dialect;
    private readonly (string Written, int Index)[] _names = [];

    public SqlValues(Fact fact, SqlForm form, SqlDialect dialect)
    {
        _fact = fact;
        _form = form;
        _dialect = dialect;
        if (fact.Kind == FactKind.Choice && form != SqlForm.Integer)
        {
            var names = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (ChoiceOption choice in fact.Choices)
            {
                names.Add(choice.Code, fact.Domain!.IndexOf(choice.Code));
            }

            foreach ((string written, string known) in fact.Domain?.Occupations?.Names ?? [])
            {
                _ = names.TryAdd(written, fact.Domain!.IndexOf(known));
            }

            _names = [.. names.Select(n => (n.Key, n.Value))];
        }
    }

    /// <summary>Whether a row may hold a name that SQL cannot make out, which is then unknown: an occupation with a trade in brackets behind it.</summary>
    public bool MayBeUnread => _names.Length > 0 && _fact.Domain is { IsOpen: true, Occupations: { } known } && known.Names.Any();

    /// <summary>The condition that a text has a mark of those that names have which are written in several ways.</summary>
    public static string HasMarks(string text, SqlDialect dialect) => dialect switch
    {
        SqlDialect.PostgreSql => $"{text} ~ '[{Marks}]'",
        SqlDialect.ClickHouse => $"match(assumeNotNull({text}), '[{Marks}]')",
        _ => $"translate({text}, '{Marks}', '') <> {text}",
    };

    /// <summary>The condition that a column holds one of some values; NULL where the column is.</summary>
    /// <param name="column">The column.</param>
    /// <param name="ranges">The values.</param>
    /// <param name="mayBeUnknown">Whether NULL stands for unknown.</param>
    /// <param name="marked">Whether the column holds a name with marks: a column as well.</param>
    public string In(string column, ValueRanges ranges, bool mayBeUnknown, string marked) => _fact.Kind switch
    {
        FactKind.Choice when _form != SqlForm.Integer => Named(column, ranges, mayBeUnknown, marked),
        FactKind.Flag when _form != SqlForm.Integer => (ranges.Contains(0), ranges.Contains(1)) switch
        {
            (true, true) => $"{column} = {column}",
            (false, true) => column,
            _ => $"NOT {column}",
        },
        FactKind.Choice or FactKind.Flag => Among(column, [.. Enumerable.Range(0, (int)_fact.Greatest + 1).Where(i => ranges.Contains(i)).Select(i => SqlText.Whole(i))]),
        _ when ranges.Ranges.Count == 1 => Range(column, ranges.Ranges[0]),
        _ => $"({string.Join(" OR ", ranges.Ranges.Select(r => Range(column, r)))})",
    };

    /// <summary>A day as the column stores it.</summary>
    public string DayOf(long day) => _form == SqlForm.Text ? $"'{SqlText.DateOf((int)day)}'" : $"DATE '{SqlText.DateOf((int)day)}'";

    /// <summary>The names that a column may hold, as literals.</summary>
    public IEnumerable<string> Literals(Func<(string Written, int Index), bool> wanted) => _names.Where(wanted).Select(n => SqlText.Literal(n.Written, _dialect));

    private static string Among(string column, string[] values) => values.Length == 1 ? $"{column} = {values[0]}" : $"{column} IN ({string.Join(", ", values)})";

    private string Range(string column, ValueRange range)
    {
        string? least = IsEnd(range.Least) ? null : Of(range.Least);
        string? most = IsEnd(range.Most) ? null : Of(range.Most);
        return (least, most) switch
        {
            (null, null) => $"{column} = {column}",
            (null, _) => $"{column} <= {most}",
            (_, null) => $"{column} >= {least}",
            _ when least == most => $"{column} = {least}",
            _ => $"{column} BETWEEN {least} AND {most}",
        };
    }

    private bool IsEnd(long value) => _fact.Kind == FactKind.Date
        ? value <= DateOnly.MinValue.DayNumber || value >= DateOnly.MaxValue.DayNumber
        : value is long.MinValue or >= ValueRange.Greatest;

    private string Of(long value) => _fact.Kind switch
    {
        FactKind.Date => DayOf(value),
        FactKind.Number when _form != SqlForm.Integer => _fact.ToDecimal(value).ToString(CultureInfo.InvariantCulture),
        _ => SqlText.Whole(value),
    };

    private string Named(string column, ValueRanges ranges, bool mayBeUnknown, string marked)
    {
        string[] passing = [.. Literals(n => ranges.Contains(n.Index))];
        bool others = _fact.Domain!.IsOpen && ranges.Contains(_fact.Domain.IndexOf(ChoiceDomain.Other));
        if (!_fact.Domain.IsOpen)
        {
            return Among(column, passing);
        }

        // What no name is, and may be one that is written in another way, is not guessed.
        string open = MayBeUnread ? $" WHEN {marked} THEN NULL" : "";
        if (!others)
        {
            string[] spelled = [.. Literals(n => !ranges.Contains(n.Index) && OccupationCatalogue.HasMarks(n.Written))];
            return open.Length == 0
                ? Among(column, passing)
                : $"CASE WHEN {Among(column, passing)} THEN TRUE{(spelled.Length == 0 ? "" : $" WHEN {Among(column, spelled)} THEN FALSE")}{open}{Null(column, mayBeUnknown)} ELSE FALSE END";
        }

        string[] failing = [.. Literals(n => !ranges.Contains(n.Index))];
        string[] named = [.. Literals(n => ranges.Contains(n.Index) && OccupationCatalogue.HasMarks(n.Written))];
        return (failing.Length, open.Length) switch
        {
            (0, _) => $"{column} = {column}",
            (_, 0) => failing.Length == 1 ? $"{column} <> {failing[0]}" : $"{column} NOT IN ({string.Join(", ", failing)})",
            _ => $"CASE WHEN {Among(column, failing)} THEN FALSE{(named.Length == 0 ? "" : $" WHEN {Among(column, named)} THEN TRUE")}{open}{Null(column, mayBeUnknown)} ELSE TRUE END",
        };
    }

    // A CASE would take what is NULL for what is false.
    private static string Null(string column, bool mayBeUnknown) => mayBeUnknown ? $" WHEN {column} IS NULL THEN NULL" : "";
}
