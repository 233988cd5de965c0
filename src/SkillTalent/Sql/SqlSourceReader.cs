namespace SkillTalent;

/// <summary>Reads the description of a table from JSON.</summary>
internal static class SqlSourceReader
{
    private const string What = "a table: { \"table\": …, \"id\": …, \"others\": …, \"columns\": { fact: column, … }, \"records\": { list: table, … } }";

    private const string WhatRecords =
        "a table of records: { \"table\": …, \"worker\": …, \"known\": …, \"others\": …, \"columns\": { member: column, … } }";

    public static SqlSource Read(JsonCursor root)
    {
        JsonObjectCursor o = root.AsObject(What);
        string table = o.TryGet("table", out JsonCursor named) ? NameOf(named) : "workers";
        string id = o.TryGet("id", out JsonCursor key) ? NameOf(key) : "id";
        bool absent = OthersAreAbsent(o);
        Dictionary<string, SqlColumn> columns = Columns(o, "columns by facts");
        var records = new Dictionary<string, SqlRecords>(StringComparer.Ordinal);
        if (o.TryGet("records", out JsonCursor lists))
        {
            foreach ((string list, JsonCursor value) in lists.AsObject("tables of records by the names of their lists").All())
            {
                records.Add(list, Records(list, value));
            }
        }

        o.Done();
        return new SqlSource(table) { Id = id, OthersAreAbsent = absent, Columns = columns, Records = records };
    }

    private static SqlRecords Records(string list, JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject(WhatRecords);
        var records = new SqlRecords(o.TryGet("table", out JsonCursor named) ? NameOf(named) : list)
        {
            Worker = o.TryGet("worker", out JsonCursor worker) ? NameOf(worker) : "worker",
            Known = o.TryGet("known", out JsonCursor known) ? NameOf(known) : null,
            OthersAreAbsent = OthersAreAbsent(o),
            Columns = Columns(o, "columns by members"),
        };
        o.Done();
        return records;
    }

    private static bool OthersAreAbsent(JsonObjectCursor o) => o.TryGet("others", out JsonCursor others) && others.AsString("\"absent\" or \"by-name\"") switch
    {
        "absent" => true,
        "by-name" => false,
        _ => throw others.Fail("\"absent\" or \"by-name\""),
    };

    private static Dictionary<string, SqlColumn> Columns(JsonObjectCursor o, string what)
    {
        var columns = new Dictionary<string, SqlColumn>(StringComparer.Ordinal);
        if (o.TryGet("columns", out JsonCursor listed))
        {
            foreach ((string name, JsonCursor value) in listed.AsObject(what).All())
            {
                columns.Add(name, Column(value));
            }
        }

        return columns;
    }

    private static SqlColumn Column(JsonCursor value)
    {
        if (value.Kind == System.Text.Json.JsonValueKind.String)
        {
            return new SqlColumn(NameOf(value));
        }

        JsonObjectCursor o = value.AsObject("the name of a column, or { \"column\": …, \"form\": …, \"null\": …, \"never\": …, \"unknown\": …, \"starts\": … }");
        var column = new SqlColumn(NameOf(o.Required("column")))
        {
            Form = o.TryGet("form", out JsonCursor form) ? Codes.OfSqlForm.Read(form) : SqlForm.Plain,
            Null = o.TryGet("null", out JsonCursor meaning) ? Codes.OfSqlNull.Read(meaning) : SqlNull.Absent,
            Never = o.TryGet("never", out JsonCursor never) ? never.AsString("the value that stands for never, as a text") : null,
            Unknown = o.TryGet("unknown", out JsonCursor unknown) ? unknown.AsString("the value that stands for unknown, as a text") : null,
            Starts = o.TryGet("starts", out JsonCursor starts) ? NameOf(starts) : null,
        };
        o.Done();
        return column;
    }

    private static string NameOf(JsonCursor value)
    {
        string name = value.AsString("a name of a table or column");
        return name.Length > 0 && !name.Contains('\0', StringComparison.Ordinal) ? name : throw value.Fail("a name of a table or column");
    }
}
