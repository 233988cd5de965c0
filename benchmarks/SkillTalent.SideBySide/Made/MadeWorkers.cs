using System.Globalization;

namespace SkillTalent.SideBySide.Made;

/// <summary>Made-up rows of whatever facts a question asks for, the same for the same number: how DuckDB makes them. No data of anybody.</summary>
internal sealed class MadeWorkers
{
    private static readonly Dictionary<string, Fact> Known = PolicyCatalog.BuiltIn.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);

    private readonly Fact[] _facts;

    public MadeWorkers(CityQuestion question, int rows, string parquet)
    {
        Question = question;
        Rows = rows;
        Parquet = parquet;
        _facts = [.. question.Columns.Select(c => Known[c.Split('@')[0]])];
    }

    public CityQuestion Question { get; }

    public int Rows { get; }

    /// <summary>The file that holds them.</summary>
    public string Parquet { get; }

    /// <summary>The columns with their types, as a database declares them; all but the id.</summary>
    public string ColumnsOf(string id) => string.Join(", ", Question.Columns.Select((c, i) => $"\"{c}\" {TypeOf(_facts[i])}").Prepend(id).Where(c => c.Length > 0));

    /// <summary>The query that makes them.</summary>
    public string Query => string.Create(
        CultureInfo.InvariantCulture,
        $"SELECT i::INTEGER AS id, {string.Join(", ", _facts.Select((f, i) => $"{Value(f, i)} AS \"{Question.Columns[i]}\""))} FROM range({Rows}) t(i)");

    private static string TypeOf(Fact fact) => fact.Kind switch
    {
        FactKind.Date => "date",
        FactKind.Choice => "text",
        FactKind.Flag => "boolean",
        FactKind.Work => "integer",
        _ => fact.Decimals == 0 ? "integer" : string.Create(CultureInfo.InvariantCulture, $"numeric(16, {fact.Decimals})"),
    };

    // One in twenty is not known; of days that are no ages two thirds never were.
    private string Value(Fact fact, int column)
    {
        string Draw(string what, int end) => string.Create(CultureInfo.InvariantCulture, $"(hash(i, {column}, '{what}') % {end})::INTEGER");
        string day = $"DATE '{Question.Policy.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}'";
        string known = fact.Kind switch
        {
            FactKind.Date when fact.IsAge => $"{day} - 6000 - {Draw("day", 17_000)}",
            FactKind.Date => $"CASE WHEN {Draw("never", 3)} > 0 THEN 'infinity'::DATE ELSE {day} + 300 - {Draw("day", 5_000)} END",
            FactKind.Choice => ChoiceOf(fact, Draw),
            FactKind.Flag => $"{Draw("flag", 2)} = 0",
            FactKind.Work => Draw("months", 400),
            _ => $"{Draw("number", 60)}::{TypeOf(fact)}",
        };
        return $"CASE WHEN {Draw("unknown", 20)} > 0 THEN {known} END";
    }

    private static string ChoiceOf(Fact fact, Func<string, int, string> draw)
    {
        string[] codes = [.. fact.Choices.Take(12).Select(c => $"'{c.Code}'")];
        return $"([{string.Join(", ", codes)}])[1 + {draw("choice", codes.Length)}]";
    }
}
