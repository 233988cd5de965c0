using SkillTalent.Tests.Generators;

namespace SkillTalent.Sql.Tests;

/// <summary>What goes wrong where facts are derived from records by hand: each database must answer as the library does.</summary>
internal static class RecordTraps
{
    private static readonly LocalDate On = new(2025, 2, 28);

    /// <summary>Leap days and the ends of months, gaps, what overlaps and what touches, several certificates of one level, and records that begin after the day.</summary>
    public static void SpellsAndCertificates(ISqlDatabase database)
    {
        WorkSpell Spell(string from, string? to = null) => new(Of(from), to is null ? null : Of(to));
        WorkSpell[][] histories =
        [
            [],
            [Spell("2021-02-28")],
            [Spell("2020-02-29"), Spell("2022-01-31", "2023-01-30")],
            [Spell("2019-01-31", "2021-01-30"), Spell("2021-01-31", "2023-01-30")],
            [Spell("2019-01-31", "2021-06-30"), Spell("2021-03-31", "2023-02-27"), Spell("2021-03-31", "2021-03-31")],
            [Spell("2018-02-01", "2018-07-31"), Spell("2023-12-31"), Spell("2024-02-29", "2024-02-29")],
            [Spell("2020-03-01", "2024-02-29"), Spell("2025-02-28")],
            [Spell("2025-03-01"), Spell("2021-02-27", "2025-02-26")],
            [Spell("2026-01-01", "2026-02-01")],
        ];
        Certificate Held(SkillLevel level, string issued) => new(level, Of(issued));
        Certificate[][] certificates =
        [
            [],
            [Held(SkillLevel.SeniorWorker, "2021-02-28")],
            [Held(SkillLevel.SeniorWorker, "2024-02-29"), Held(SkillLevel.SeniorWorker, "2020-02-29"), Held(SkillLevel.IntermediateWorker, "2018-08-31")],
            [Held(SkillLevel.Technician, "2025-03-01"), Held(SkillLevel.SeniorWorker, "2021-03-01")],
        ];
        Worker[] workers =
        [
            .. histories.SelectMany(h => certificates.Select(c => new Worker { Employment = h, Certificates = c, Titles = [], Education = [], Birth = new LocalDate(1985, 2, 28), Sex = Sex.Male })),
            .. certificates.Select(c => new Worker { Certificates = c, Titles = [], Education = [] }),
            .. histories.Select(h => new Worker { Employment = h }),
        ];
        foreach (LocalDate on in (LocalDate[])[On.PlusDays(-1), On, On.PlusDays(1)])
        {
            SkillPolicy policy = SkillPolicy.For(Places.Quzhou, on);
            Compare(database, policy.Compile("cn/level/technician", "cn/level/senior-worker", "quzhou/technician-allowance"), PolicyCatalog.BuiltIn, workers, on.ToString());
        }
    }

    /// <summary>A kind of records that a city declares.</summary>
    public static void RecordsOfAKindOfOnesOwn(ISqlDatabase database)
    {
        DeclaredRecord Month(string day) => new(new Dictionary<string, GivenFact> { ["month"] = GivenFact.Of(Of(day)) });
        DeclaredRecord[]?[] lists = [null, [], [Month("2022-06-01"), Month("2022-07-01")], [Month("2022-08-01")], [Month("2021-01-01")]];
        Worker[] workers =
        [
            .. lists.Select(l => new Worker
            {
                Certificates = [new Certificate(SkillLevel.Technician, new LocalDate(2020, 5, 1))],
                Employment = [new WorkSpell(new LocalDate(2015, 1, 1))],
                Records = l is null ? new Dictionary<string, IReadOnlyList<DeclaredRecord>>() : new Dictionary<string, IReadOnlyList<DeclaredRecord>> { ["putuoArrears"] = l },
                Facts = new Dictionary<string, GivenFact> { ["putuo/listed"] = GivenFact.Of(true) },
            }),
        ];
        SkillPolicy policy = SkillPolicy.For("330903", new LocalDate(2022, 7, 31));
        IReadOnlyList<string> outcomes = Compare(database, policy.Compile("putuo/technician-allowance"), PolicyCatalog.BuiltIn, workers, "putuo");
        Assert.Contains("not-eligible", outcomes);
        Assert.Contains("eligible", outcomes);
    }

    /// <summary>A record without its day would be counted by no rule, and nobody would see it.</summary>
    public static void RecordWithoutItsDayIsAnError(ISqlDatabase database)
    {
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, On).Compile("quzhou/technician-allowance");
        var source = new SqlSource("people") { OthersAreAbsent = true, Records = new Dictionary<string, SqlRecords> { ["certificates"] = new("papers") } };
        database.Execute("CREATE TABLE people (id INTEGER)");
        database.Execute("CREATE TABLE papers (worker INTEGER, level VARCHAR, issued DATE)");
        database.Execute("INSERT INTO people VALUES (1)");
        database.Execute("INSERT INTO papers VALUES (1, 'technician', DATE '2020-01-01')");
        string sql = policy.ToSql(source, new SqlOptions { Dialect = database.Dialect });
        _ = Assert.Single(database.Query(sql));
        database.Execute("INSERT INTO papers VALUES (1, 'technician', NULL)");
        string error = Assert.ThrowsAny<System.Data.Common.DbException>(() => database.Query(sql)).Message;
        Assert.Contains("certificates: a record without its day", error, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Compare(ISqlDatabase database, CompiledPolicy policy, PolicyCatalog catalog, Worker[] workers, string what)
    {
        var tables = new RecordTables(workers, catalog.Set.Vocabulary, new Draw(7, 50), database.Dialect);
        tables.Fill(database);
        string sql = policy.ToSql(tables.Source, new SqlOptions { Dialect = database.Dialect, Pathways = true, Missing = true });
        BulkResult bulk = policy.Run(policy.Project(workers), new BulkOptions { KeepAmounts = true });
        IReadOnlyList<IReadOnlyDictionary<string, object?>> rows = SqlComparison.Query(database, sql, what);
        SqlComparison.SameRows(rows, bulk, policy, tables.Told, $"{what}\n{sql}");
        return [.. rows.Select(r => (string)r[policy.Decisions[0] + ".outcome"]!)];
    }

    private static LocalDate Of(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
