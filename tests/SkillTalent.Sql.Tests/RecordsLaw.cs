using SkillTalent.Tests.Generators;
using NearWorkers = SkillTalent.Tests.Bulk.RandomWorkers;

namespace SkillTalent.Sql.Tests;

/// <summary>Facts that are derived in SQL from tables of records lead, row by row, to what the library says of the same workers one by one.</summary>
internal static class RecordsLaw
{
    /// <summary>Random policies over random workers.</summary>
    public static void Holds(ISqlDatabase database, int draws)
    {
        int said = 0;
        int refused = 0;
        Property.Holds(draws, draw =>
        {
            (int own, int without) = Again(database, draw);
            said += own;
            refused += without;
        });
        Assert.True(refused < said * 3, $"{refused} decisions refused, {said} said");
    }

    /// <summary>One draw.</summary>
    public static (int Said, int Refused) Again(ISqlDatabase database, Draw draw)
    {
        var random = RandomPolicy.Of(draw, unconfirmedPercent: draw.Of(0, 20));
        PolicyCatalog catalog = random.Catalog();
        LocalDate on = draw.Chance(50) ? draw.Of(random.Days) : RandomDays.Date(draw);
        SkillPolicy policy = catalog.For(draw.Of(RandomPolicy.Nation, RandomPolicy.Province, RandomPolicy.City), on, new PolicyOptions { IncludeUnconfirmed = draw.Chance(20) });
        Worker[] workers = [.. Enumerable.Range(0, 40).Select(_ => RandomWorkers.Worker(draw, catalog.Facts)).Where(w => RandomWorkers.Born(w, on))];
        return Same(database, policy, catalog, workers, draw, $"{draw} {on} {random}");
    }

    /// <summary>Some of the built-in places in the ordinary run, since a whole place is a long text to read for a database; all where rows are asked for.</summary>
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (object[] one in BuiltInPlaces.Cases.Where(c => BuiltInPlaces.AsksForRows || (string)c[0] == Places.Quzhou || ((string)c[0]).Sum(d => d) % 6 == 0))
            {
                cases.Add((string)one[0], (string)one[1]);
            }

            return cases;
        }
    }

    /// <summary>A built-in place over workers near the days that its rules test.</summary>
    public static void SamePlace(ISqlDatabase database, string place, string day, int workers)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        int seed = (place + day).Sum(c => c) * 17;
        (int said, int refused) = Same(
            database, SkillPolicy.For(place, on), PolicyCatalog.BuiltIn, new NearWorkers(seed, on, seed % 2 == 0 ? 0.05 : 0.3).Make(workers), new Draw(seed, 50), $"{place} {day} seed {seed}", BuiltInPlaces.AsksForRows);
        Assert.True(refused == 0, $"{refused} refused, {said} said");
    }

    /// <summary>How many decisions were compared, and how many were refused.</summary>
    public static (int Said, int Refused) Same(ISqlDatabase database, SkillPolicy policy, PolicyCatalog catalog, Worker[] workers, Draw draw, string what, bool missing = true)
    {
        var tables = new RecordTables(workers, catalog.Set.Vocabulary, draw, database.Dialect);
        var options = new SqlOptions { Dialect = database.Dialect, Pathways = true, Missing = missing };
        CompiledPolicy all = policy.Compile();
        string[] left = [.. all.Decisions];
        try
        {
            _ = all.ToSql(tables.Source, options);
        }
        catch (SqlRefusedException e)
        {
            left = [.. all.Decisions.Except(e.Refusals.Select(r => r.Decision), StringComparer.Ordinal)];
        }

        int refused = all.Decisions.Count - left.Length;
        if (left.Length == 0)
        {
            return (0, refused);
        }

        CompiledPolicy compiled = policy.Compile(left);
        tables.Fill(database);
        string sql = compiled.ToSql(tables.Source, options);
        BulkResult bulk = compiled.Run(compiled.Project(workers), new BulkOptions { KeepAmounts = true });
        SqlComparison.SameRows(SqlComparison.Query(database, sql, what), bulk, compiled, tables.Told, $"{what}\n{sql}");
        SqlOptions counts = options with { Counts = true, Partition = "part" };
        SqlComparison.SameCounts(SqlComparison.Added(SqlComparison.Query(database, compiled.ToSql(tables.Source, counts), what)), bulk, what);
        return (compiled.Decisions.Count, refused);
    }
}
