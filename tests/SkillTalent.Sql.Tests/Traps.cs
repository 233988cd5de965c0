using System.Globalization;

namespace SkillTalent.Sql.Tests;

/// <summary>What goes wrong in SQL that is written by hand; see the page on SQL. Each database must answer as the library does.</summary>
internal static class Traps
{
    // ClickHouse's dates know no infinity: its days are texts.
    private static SqlColumn Day(ISqlDatabase database) => database.Dialect == SqlDialect.ClickHouse ? new("day") { Form = SqlForm.Text, Never = "infinity" } : new("day");

    private static SqlSource Table(ISqlDatabase database) => new("facts") { Columns = new Dictionary<string, SqlColumn> { ["t/day"] = Day(database) } };

    /// <summary>29 February and one year, 31 January and one month: as the calendar of the library, not as a difference of days or months.</summary>
    public static void CalendarOfTheLibrary(ISqlDatabase database)
    {
        Make(database, "DATE '2024-02-29'", "DATE '2025-01-31'", "DATE '2024-03-01'");
        Assert.Equal(["eligible", "not-eligible", "not-eligible"], Outcomes(database, 2025, 2, 28, "t/year", Table(database)));
        Assert.Equal(["eligible", "eligible", "eligible"], Outcomes(database, 2025, 2, 28, "t/month", Table(database)));
        Assert.Equal(["eligible", "not-eligible", "eligible"], Outcomes(database, 2025, 2, 27, "t/month", Table(database)));
        Assert.Equal(["not-eligible", "not-eligible", "not-eligible"], Outcomes(database, 2025, 2, 27, "t/year", Table(database)));
    }

    /// <summary>NULL is absent, unknown or never, as the column says: three answers to one question.</summary>
    public static void NullMeansWhatIsSaid(ISqlDatabase database)
    {
        Make(database, "NULL", "DATE '2020-01-01'", "DATE 'infinity'");
        SqlSource never = Table(database) with { Columns = new Dictionary<string, SqlColumn> { ["t/day"] = Day(database) with { Null = SqlNull.Never } } };
        Assert.Equal(["undetermined", "not-eligible", "eligible"], Outcomes(database, 2025, 1, 1, "t/no-day", Table(database)));
        Assert.Equal(["eligible", "not-eligible", "eligible"], Outcomes(database, 2025, 1, 1, "t/no-day", never));
        SqlSource barred = Table(database) with { Columns = new Dictionary<string, SqlColumn> { ["t/barred"] = new("barred") } };
        SqlSource unknown = Table(database) with { Columns = new Dictionary<string, SqlColumn> { ["t/barred"] = new("barred") { Null = SqlNull.Unknown } } };
        Assert.Equal(["eligible", "eligible", "eligible"], Outcomes(database, 2025, 1, 1, "t/free", barred));
        Assert.Equal(["undetermined", "undetermined", "undetermined"], Outcomes(database, 2025, 1, 1, "t/free", unknown));
        Assert.Equal(["eligible", "eligible", "eligible"], Outcomes(database, 2025, 1, 1, "t/free", Table(database) with { OthersAreAbsent = true, Columns = new Dictionary<string, SqlColumn>() }));
    }

    /// <summary>Unknown and false is false; "not in" and "not equal" of unknown is unknown.</summary>
    public static void UnknownAndFalseIsFalse(ISqlDatabase database)
    {
        Make(database, "NULL", "NULL", "NULL");
        SqlSource source = Table(database) with { Columns = new Dictionary<string, SqlColumn> { ["t/barred"] = new("barred"), ["t/member"] = new("member") } };
        Assert.Equal(["not-eligible", "not-eligible", "not-eligible"], Outcomes(database, 2025, 1, 1, "t/both", source));
        Assert.Equal(["undetermined", "undetermined", "undetermined"], Outcomes(database, 2025, 1, 1, "t/odd", source));
    }

    /// <summary>A day beside another day is the one piece of calendar that the database itself does.</summary>
    public static void DayBesideDay(ISqlDatabase database)
    {
        Make(database, "DATE '2025-02-28'", "DATE '2025-02-27'", "DATE 'infinity'");
        SqlSource source = Table(database) with { Columns = new Dictionary<string, SqlColumn> { ["t/day"] = Day(database), ["t/other"] = new("other") } };
        Assert.Equal(["eligible", "not-eligible", "not-eligible"], Outcomes(database, 2026, 1, 1, "t/between", source));
    }

    /// <summary>Money is whole fen, half up, whatever a database makes of a division: 12.5 % of 0.04, of 0.36 and of nobody knows what.</summary>
    public static void MoneyIsWholeFen(ISqlDatabase database)
    {
        Make(database, "DATE '2020-01-01'", "DATE '2020-01-01'", "DATE '2020-01-01'", "0.04", "0.36", "NULL", "4800.08");
        SqlSource source = Table(database) with { Columns = new Dictionary<string, SqlColumn> { ["t/outlay"] = new("outlay") } };
        string sql = TrapBook.On(2025, 1, 1).Compile("t/share").ToSql(source, new SqlOptions { Dialect = database.Dialect });
        object?[] fen = [.. database.Query(sql).OrderBy(r => Convert.ToInt32(r["id"], CultureInfo.InvariantCulture)).Select(r => r["t/share.amount_fen"])];
        Assert.Equal([1L, 5L, null, 60000L], fen);
        IReadOnlyDictionary<string, object?> counts = database.Query(TrapBook.On(2025, 1, 1).Compile("t/share").ToSql(source, new SqlOptions { Dialect = database.Dialect, Counts = true }))[0];
        Assert.Equal(("4", "60006", "1"), (Text(counts["eligible"]), Text(counts["amount_fen"]), Text(counts["open_amount"])));
    }

    /// <summary>An amount beyond what the library pays is an error of the database, and no number.</summary>
    public static void TooMuchIsRefused(ISqlDatabase database)
    {
        Make(database, "NULL", "NULL", "NULL");
        database.Execute($"CREATE {(database.Dialect == SqlDialect.ClickHouse ? "" : "OR REPLACE ")}VIEW much AS SELECT id, CAST(900000000000000 AS DECIMAL({(database.Dialect == SqlDialect.ClickHouse ? "38" : "20")}, 2)) AS outlay FROM facts");
        PolicyCatalog catalog = TrapBook.With(Unlimited);
        SqlSource source = new("much") { Columns = new Dictionary<string, SqlColumn> { ["u/outlay"] = new("outlay") } };
        string sql = catalog.For("U", new LocalDate(2025, 1, 1)).Compile().ToSql(source, new SqlOptions { Dialect = database.Dialect });
        _ = Assert.ThrowsAny<System.Data.Common.DbException>(() => database.Query(sql));
        Drop(database, "much");
    }

    /// <summary>Whatever a name holds, it is a name.</summary>
    public static void NamesStayNames(ISqlDatabase database)
    {
        const string Hostile = "x\"; DROP TABLE facts; -- '";
        string named = $"SELECT 1 AS {SqlText.Name(Hostile, database.Dialect)}, 1 = 1 AS {SqlText.Name("m'\"\n", database.Dialect)}";
        database.Execute($"CREATE TABLE \"a.b\"\"c\" {(database.Dialect == SqlDialect.ClickHouse ? "ENGINE = Memory " : "")}AS {named}");
        SqlSource source = new("\"a.b\"c") { Id = Hostile, Columns = new Dictionary<string, SqlColumn> { ["t/member"] = new("m'\"\n") } };
        source = source with { Table = "odd" };
        database.Execute("CREATE VIEW odd AS SELECT * FROM \"a.b\"\"c\"");
        Make(database, "NULL", "NULL", "NULL");
        string sql = TrapBook.On(2025, 1, 1).Compile("t/odd").ToSql(source, new SqlOptions { Dialect = database.Dialect, View = "v\"\".w; DROP TABLE facts" });
        Assert.Contains("\"v\".\"w; DROP TABLE facts\"", sql, StringComparison.Ordinal);
        sql = TrapBook.On(2025, 1, 1).Compile("t/odd").ToSql(source, new SqlOptions { Dialect = database.Dialect });
        Assert.Equal("not-eligible", database.Query(sql)[0]["t/odd.outcome"]);
        Assert.Equal(3, database.Query("SELECT * FROM facts").Count);
        Assert.All(sql.Split('\n').Where(l => l.Contains("DROP TABLE", StringComparison.Ordinal)), l => Assert.True(l.TrimStart().StartsWith("--", StringComparison.Ordinal) || l.Contains(SqlText.Name(Hostile), StringComparison.Ordinal), l));
        Drop(database, "odd");
        database.Execute("DROP TABLE \"a.b\"\"c\"");
    }

    /// <summary>A view answers as its query does, and a name too long for a database is made short and stays one of its own.</summary>
    public static void ViewsAnswerAlike(ISqlDatabase database)
    {
        Make(database, "DATE '2020-01-01'", "NULL", "DATE 'infinity'");
        CompiledPolicy policy = TrapBook.On(2025, 1, 1).Compile("t/year");
        var options = new SqlOptions { Dialect = database.Dialect };
        database.Execute(policy.ToSql(Table(database), options with { View = "eligible now" }));
        IReadOnlyList<string?> Read(string sql) => [.. database.Query(sql).OrderBy(r => Convert.ToInt32(r["id"], CultureInfo.InvariantCulture)).Select(r => (string?)r["t/year.outcome"])];
        Assert.Equal(Read(policy.ToSql(Table(database), options)), Read("SELECT * FROM \"eligible now\""));
        Drop(database, "\"eligible now\"");
        string[] names = [.. SqlNames.Of([new string('a', 70), new string('a', 70) + "b", "short"])];
        Assert.Equal(3, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, n => Assert.True(System.Text.Encoding.UTF8.GetByteCount(n + ".amount_fen") <= 63));
    }

    private const string Unlimited =
        """
        { "id": "u", "title": { "zh": "试验", "en": "Trial" }, "place": "U",
          "places": [ { "code": "U", "name": { "zh": "试验", "en": "Trial" } } ],
          "facts": { "u/outlay": { "kind": "number", "decimals": 2, "label": { "zh": "支出", "en": "outlay" }, "absent": "unknown" } },
          "provisions": [ { "id": "u/all", "kind": "benefit", "title": { "zh": "全额", "en": "all of it" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official",
            "cite": [ { "document": "虚构" } ], "amount": { "per": "once", "rows": [ { "fact": "u/outlay" } ] } } ] }
        """;

    private static void Drop(ISqlDatabase database, string view) => database.Execute($"DROP {(database.Dialect == SqlDialect.ClickHouse ? "TABLE" : "VIEW")} {view}");

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static void Make(ISqlDatabase database, string first, string second, string third, params string[] outlays)
    {
        string[] days = [first, second, third, "NULL"];
        string Outlay(int row) => outlays.Length > row ? outlays[row] : "NULL";
        database.Execute("DROP TABLE IF EXISTS facts");
        bool clicks = database.Dialect == SqlDialect.ClickHouse;
        database.Execute(clicks
            ? "CREATE TABLE facts (id Int32, day Nullable(String), other Nullable(Date), barred Nullable(UInt8), member Nullable(UInt8), outlay Nullable(Decimal(12, 2))) ENGINE = Memory"
            : "CREATE TABLE facts (id INTEGER, day DATE, other DATE, barred BOOLEAN, member BOOLEAN, outlay DECIMAL(12, 2))");
        int rows = outlays.Length == 0 ? 3 : outlays.Length;
        string values = string.Join(", ", Enumerable.Range(0, rows).Select(i => $"({i}, {days[i]}, DATE '2024-02-29', NULL, NULL, {Outlay(i)})"));
        database.Execute("INSERT INTO facts VALUES " + (clicks ? values.Replace("DATE ", "", StringComparison.Ordinal) : values));
    }

    private static string[] Outcomes(ISqlDatabase database, int year, int month, int day, string decision, SqlSource source) =>
    [
        .. database.Query(TrapBook.On(year, month, day).Compile(decision).ToSql(source, new SqlOptions { Dialect = database.Dialect }))
            .OrderBy(r => Convert.ToInt32(r["id"], CultureInfo.InvariantCulture))
            .Select(r => (string)r[decision + ".outcome"]!),
    ];
}
