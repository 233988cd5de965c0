using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Sql.Tests;

/// <summary>
/// Workers as a database has them: a table of workers, and one for each list of records, filled from the JSON of the workers, each column in a
/// form that is drawn.
/// </summary>
internal sealed class RecordTables
{
    private readonly SqlDialect _dialect;
    private readonly Draw _draw;
    private readonly Worker[] _workers;
    private readonly Fact[] _stated;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, FormMember[]> _members = new(StringComparer.Ordinal);

    public RecordTables(Worker[] workers, Vocabulary vocabulary, Draw draw, SqlDialect dialect)
    {
        _dialect = dialect;
        _draw = draw;
        _vocabulary = vocabulary;
        _workers = workers;
        _stated = [.. vocabulary.Facts.Where(f => f.Subject == "worker" && f.Source is MemberSource or GivenSource)];
        Source = new SqlSource("people")
        {
            Id = "no.",
            Columns = _stated.ToDictionary(f => f.Id, f => new SqlColumn(f.Id) { Null = f.Source is RetirementSource ? SqlNull.Absent : _draw.Of(SqlNull.Absent, SqlNull.Absent, SqlNull.Absent) }, StringComparer.Ordinal),
            Records = Lists().ToDictionary(l => l.List, l => l.Table, StringComparer.Ordinal),
        };
    }

    public SqlSource Source { get; }

    public string Told(int row) => WorkerJson.ToJson(_workers[row]);

    public void Fill(ISqlDatabase database)
    {
        string known = string.Concat(Source.Records.Values.Where(r => r.Known is not null).Select(r => $", {SqlText.Name(r.Known!)} BOOLEAN"));
        Make(database, Source.Table, $"\"no.\" INTEGER, part INTEGER{known}{string.Concat(_stated.Select(f => $", {SqlText.Name(f.Id)} {TypeOf(KindOf(f), SqlForm.Plain)}"))}");
        Insert(database, Source.Table, _workers.Select((w, i) => $"{i}, {i % 3}{Known(w)}{Stated(w)}"));
        foreach ((string list, SqlRecords table) in Source.Records)
        {
            FormMember[] members = _members[list];
            Make(database, table.Table, $"{SqlText.Name(table.Worker)} INTEGER, other INTEGER{string.Concat(members.Select(m => $", {SqlText.Name(table.Columns[m.Path].Name)} {TypeOf(m.Kind, table.Columns[m.Path].Form)}"))}");
            Insert(database, table.Table, _workers.SelectMany((w, i) => RecordsOf(w, list).Select(r => $"{i}, 7{string.Concat(members.Select(m => ", " + Stored(m, table.Columns[m.Path], r)))}")));
        }
    }

    private static MemberKind KindOf(Fact fact) => fact.Kind switch { FactKind.Date => MemberKind.Date, FactKind.Flag => MemberKind.Flag, FactKind.Number => MemberKind.Number, _ => MemberKind.Text };

    private static void Make(ISqlDatabase database, string table, string columns)
    {
        database.Execute($"DROP TABLE IF EXISTS {SqlText.Path(table)}");
        database.Execute($"CREATE TABLE {SqlText.Path(table)} ({columns})");
    }

    private static void Insert(ISqlDatabase database, string table, IEnumerable<string> rows)
    {
        foreach (string[] some in rows.Chunk(500))
        {
            database.Execute(new StringBuilder("INSERT INTO ").Append(SqlText.Path(table)).Append(" VALUES ").AppendJoin(", ", some.Select(r => $"({r})")).ToString());
        }
    }

    // A list that no worker states may have no table; one that some do not state is said to be known, or not.
    private IEnumerable<(string List, SqlRecords Table)> Lists()
    {
        SubjectSchema schema = _vocabulary.Workers ?? WorkerSchema.Instance;
        for (int i = 0; i < schema.Lists.Count; i++)
        {
            RecordSchema list = schema.Lists[i];
            bool some = Array.Exists(_workers, w => IsStated(w, list.Name));
            if (!some && _draw.Chance(50))
            {
                continue;
            }

            ListEntry? own = i < WorkerShape.Lists.Count ? WorkerShape.Lists[i] : null;
            FormMember[] members = own?.Form.ToArray() ?? [.. list.Members.Select(m => new FormMember(m.Name, m.Kind, m.Codes, new NumberRange(0, 1)))];
            _members.Add(list.Name, members);
            yield return (list.Name, new SqlRecords(_draw.Of("the ", "") + list.Name)
            {
                Worker = _draw.Of("worker", "w.no"),
                Known = Array.TrueForAll(_workers, w => IsStated(w, list.Name)) && _draw.Chance(50) ? null : "has " + list.Name,
                Columns = members.ToDictionary(m => m.Path, Column, StringComparer.Ordinal),
            });
        }
    }

    private SqlColumn Column(FormMember member) => new(_draw.Of("", "a \"b\" ") + member.Path)
    {
        Form = member.Kind switch { MemberKind.Date => _draw.Of(SqlForm.Plain, SqlForm.Text), MemberKind.Flag => _draw.Of(SqlForm.Plain, SqlForm.Integer), _ => SqlForm.Plain },
    };

    private static string TypeOf(MemberKind kind, SqlForm form) => kind switch
    {
        MemberKind.Date => form == SqlForm.Text ? "VARCHAR" : "DATE",
        MemberKind.Flag => form == SqlForm.Integer ? "SMALLINT" : "BOOLEAN",
        MemberKind.Number => "DECIMAL(18, 4)",
        _ => "VARCHAR",
    };

    private static bool IsStated(Worker worker, string list) => TryLists(worker, list, out _);

    private static bool TryLists(Worker worker, string list, out JsonElement records)
    {
        JsonElement root = JsonDocument.Parse(WorkerJson.ToJson(worker)).RootElement;
        return root.TryGetProperty(list, out records) || (root.TryGetProperty("records", out JsonElement declared) && declared.TryGetProperty(list, out records));
    }

    private static IEnumerable<JsonElement> RecordsOf(Worker worker, string list) => TryLists(worker, list, out JsonElement records) ? records.EnumerateArray().ToArray() : [];

    private string Known(Worker worker) => string.Concat(Source.Records.Where(r => r.Value.Known is not null).Select(r => IsStated(worker, r.Key) ? ", TRUE" : _draw.Of(", FALSE", ", NULL")));

    private string Stated(Worker worker)
    {
        var subject = WorkerSubject.Of(worker, _vocabulary);
        var text = new StringBuilder();
        foreach (Fact fact in _stated)
        {
            _ = text.Append(", ").Append(fact.Source is MemberSource source ? Value(KindOf(fact), Cut(fact, subject.Members[source.Index]))
                : subject.Given.TryGetValue(fact.Id, out FactValue given) ? Given(fact, given) : "NULL");
        }

        return text.ToString();
    }

    // A column holds no more decimal places than its fact has.
    private static ItemValue Cut(Fact fact, ItemValue value) => fact.Kind != FactKind.Number || value.State != FactState.Known
        ? value
        : ItemValue.OfKnown(value.Number / DecimalScale.Per(fact.Decimals) * DecimalScale.Per(fact.Decimals));

    private string Value(MemberKind kind, ItemValue value) => value.State switch
    {
        FactState.Unknown => "NULL",
        FactState.Never when kind == MemberKind.Date => "DATE 'infinity'",
        FactState.Never when kind == MemberKind.Text => "'-'",
        FactState.Never => throw new InvalidOperationException("no flag or number of a worker is known not to be"),
        _ => kind switch
        {
            MemberKind.Date => $"DATE '{SqlText.DateOf((int)value.Number)}'",
            MemberKind.Flag => value.Number != 0 ? "TRUE" : "FALSE",
            MemberKind.Number => (value.Number / (decimal)ItemValue.Scale).ToString(CultureInfo.InvariantCulture),
            _ => SqlText.Literal(value.Text!, _dialect),
        },
    };

    private string Given(Fact fact, FactValue value) => value.IsNever ? "DATE 'infinity'" : fact.Kind switch
    {
        FactKind.Date => $"DATE '{SqlText.DateOf((int)value.Number)}'",
        FactKind.Flag => value.Number != 0 ? "TRUE" : "FALSE",
        FactKind.Number => fact.ToDecimal(value.Number).ToString(CultureInfo.InvariantCulture),
        _ => SqlText.Literal(fact.Choices[(int)value.Number].Code, _dialect),
    };

    private string Stored(FormMember member, SqlColumn column, JsonElement record)
    {
        if (!record.TryGetProperty(member.Path, out JsonElement value))
        {
            return "NULL";
        }

        return (member.Kind, value.ValueKind) switch
        {
            (MemberKind.Date, JsonValueKind.False) => column.Form == SqlForm.Text ? "'-'" : "DATE 'infinity'",
            (MemberKind.Date, _) => column.Form == SqlForm.Text ? $"'{value.GetString()}'" : $"DATE '{value.GetString()}'",
            (MemberKind.Flag, _) => column.Form == SqlForm.Integer ? (value.GetBoolean() ? "1" : "0") : value.GetBoolean() ? "TRUE" : "FALSE",
            (MemberKind.Number, _) => value.GetRawText(),
            _ => SqlText.Literal(value.GetString()!, _dialect),
        };
    }
}
