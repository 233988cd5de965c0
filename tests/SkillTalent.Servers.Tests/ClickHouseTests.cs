using SkillTalent.Sql.Tests;

namespace SkillTalent.Servers.Tests;

public sealed class ClickHouseTests : FactTrapTests
{
    // Nine places in the ordinary run, all where rows are asked for.
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach ((object[] place, int i) in BuiltInPlaces.Cases.Select((c, i) => (c, i)))
            {
                if (i % 5 == 0 || BuiltInPlaces.AsksForRows)
                {
                    cases.Add((string)place[0], (string)place[1]);
                }
            }

            return cases;
        }
    }

    private static int Rows => int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_SQL_ROWS"), System.Globalization.CultureInfo.InvariantCulture, out int rows) ? rows : 30;

    [Fact]
    public void RandomPoliciesAnswerAsTheLibraryDoes() => With(database => RandomPolicyLaw.Holds(database, RandomPolicyLaw.Draws));

    [Fact]
    public void AmountsDivideAndLookUpAsTheLibraryDoes() => With(database => DividedAmounts.Holds(database, RandomPolicyLaw.Draws));

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryPlaceAnswersAsTheLibraryDoes(string place, string day) => With(database => BuiltInPlaces.Same(database, place, day, Rows));

    /// <summary>What the server says of NULL, dates, names and divisions, for which the text has words of its own.</summary>
    [Fact]
    public void TheTrapsAreThere()
    {
        using var database = new ClickHouse();
        database.Execute("CREATE TABLE t (b Nullable(Int32), d Decimal(9, 2)) ENGINE = Memory");
        database.Execute("INSERT INTO t VALUES (NULL, 7)");
        IReadOnlyDictionary<string, object?> said = database.Query(
            """
            SELECT b AND 0 AS falls, b IN (7) AS among, b NOT IN (7) AS beyond, toString(toDate('1969-12-31')) AS old, intDiv(-7, 2) AS cut, d / 2 AS half,
              greatest(b, 1) AS most, dateDiff('month', toDate('2024-01-31'), toDate('2024-02-01')) AS months
            FROM t
            """)[0];
        Assert.Equal([null, 0L, 1L, "0000-00-00", -3L, 3.5m, null, 1L], said.Values);
        Assert.Equal(2L, database.Query("SELECT f.r1 AS r2, f.b AS r1 FROM (SELECT 1 AS r1, 2 AS b) AS f")[0]["r2"]);
        _ = Assert.Throws<ClickHouseException>(() => database.Query("SELECT CASE WHEN b > 0 THEN intDiv(7, b) END AS never FROM t"));
    }

    /// <summary>A Date holds few years, and a moment has a day.</summary>
    [Fact]
    public void DatesAndMoments()
    {
        using var database = new ClickHouse();
        database.Execute("CREATE TABLE facts (id Int32, day Nullable(Date), at DateTime, other Date) ENGINE = Memory");
        database.Execute("INSERT INTO facts VALUES (0, '1970-01-02', '2025-02-28 23:00:00', '2024-02-29'), (1, '2105-12-30', '2025-02-28 00:00:00', '2024-02-29'), (2, NULL, '2025-03-01 00:00:00', '2024-02-29'), (3, '0000-00-00', '2025-02-27 00:00:00', '2024-02-29')");
        SqlColumn day = new("day") { Never = "0000-00-00" };
        Assert.Equal(["not-eligible", "not-eligible", "undetermined", "not-eligible"], Outcomes("t/old", day));
        Assert.Equal(["eligible", "not-eligible", "undetermined", "not-eligible"], Outcomes("t/year", day));
        Assert.Equal(["eligible", "eligible", "not-eligible", "eligible"], Outcomes("t/month", new SqlColumn("at")));
        Assert.Equal(["eligible", "eligible", "eligible", "not-eligible"], Outcomes("t/between", new SqlColumn("at")));

        string[] Outcomes(string decision, SqlColumn column) =>
        [
            .. database.Query(TrapBook.On(2025, 3, 28).Compile(decision).ToSql(
                    new SqlSource("facts") { Columns = new Dictionary<string, SqlColumn> { ["t/day"] = column, ["t/other"] = new("other") } }, new SqlOptions { Dialect = SqlDialect.ClickHouse }))
                .OrderBy(r => (long)r["id"]!).Select(r => (string)r[decision + ".outcome"]!),
        ];
    }

    /// <summary>A column of another type than was said is an error, and no answer; a text of a fixed length is a text.</summary>
    [Fact]
    public void OtherTypesAreErrors()
    {
        using var database = new ClickHouse();
        database.Execute("CREATE TABLE facts (id Int32, text String, day Date, fixed FixedString(20), share Float64) ENGINE = Memory");
        database.Execute("INSERT INTO facts VALUES (1, '1950-01-01', '2020-01-01', '2020-01-01', 0.29)");
        string Of(string decision, string fact, SqlColumn column) => TrapBook.On(2025, 1, 1).Compile(decision)
            .ToSql(new SqlSource("facts") { OthersAreAbsent = true, Columns = new Dictionary<string, SqlColumn> { [fact] = column } }, new SqlOptions { Dialect = SqlDialect.ClickHouse });
        _ = Assert.Throws<ClickHouseException>(() => database.Query(Of("t/year", "t/day", new SqlColumn("text"))));
        _ = Assert.Throws<ClickHouseException>(() => database.Query(Of("t/year", "t/day", new SqlColumn("day") { Form = SqlForm.Text })));
        Assert.Equal("eligible", database.Query(Of("t/year", "t/day", new SqlColumn("fixed") { Form = SqlForm.Text }))[0]["t/year.outcome"]);
        Assert.Equal("not-eligible", database.Query(Of("t/year", "t/day", new SqlColumn("fixed") { Form = SqlForm.Text, Never = "2020-01-01" }))[0]["t/year.outcome"]);
    }

    /// <summary>No row is no worker, in a part as in all.</summary>
    [Fact]
    public void NobodyIsCountedAsNobody()
    {
        using var database = new ClickHouse();
        database.Execute("CREATE TABLE facts (outlay Decimal(12, 2), part Nullable(String)) ENGINE = Memory");
        SqlSource source = new("facts") { Columns = new Dictionary<string, SqlColumn> { ["t/outlay"] = new("outlay") } };
        var options = new SqlOptions { Dialect = SqlDialect.ClickHouse, Counts = true };
        CompiledPolicy share = TrapBook.On(2025, 1, 1).Compile("t/share");
        Assert.Equal((0L, 0L, 0m), database.Query(share.ToSql(source, options))[0] is var none ? (none["eligible"], none["not_eligible"], none["amount_fen"]) : default);
        Assert.Empty(database.Query(share.ToSql(source, options with { Partition = "part" })));
        database.Execute("INSERT INTO facts VALUES (0.36, NULL), (0.36, 'a')");
        Assert.Equal([null, "a"], database.Query(share.ToSql(source, options with { Partition = "part" })).Select(r => (string?)r["partition"]).Order(StringComparer.Ordinal));
    }

    private protected override ISqlDatabase Open() => new ClickHouse();
}
