using SkillTalent.Sql.Tests;
using SkillTalent.Tests.Generators;
using NearWorkers = SkillTalent.Tests.Bulk.RandomWorkers;

namespace SkillTalent.Parquet.Tests;

/// <summary>
/// Files that another tool writes answer as one by one does: random policies in columns of every form and meaning of NULL, and every built-in
/// place. SKILLTALENT_PARQUET_DRAWS=1000 tries so many.
/// </summary>
public sealed class LawTests : TemporaryFolder
{
    private static int Draws => int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_PARQUET_DRAWS"), System.Globalization.CultureInfo.InvariantCulture, out int draws) ? draws : 40;

    public static TheoryData<string, string> Places()
    {
        var cases = new TheoryData<string, string>();
        string[] days = ["2023-07-14", "2024-02-29", "2025-06-01"];
        int next = 0;
        foreach (Place place in PolicyCatalog.BuiltIn.Places.Values.OrderBy(p => p.Code, StringComparer.Ordinal))
        {
            cases.Add(place.Code, days[next++ % days.Length]);
        }

        return cases;
    }

    [Fact]
    public void RandomPolicies_AnswerAsOneByOne()
    {
        using var database = new DuckDb();
        int decisions = 0;
        Property.Holds(Draws, draw =>
        {
            var random = RandomPolicy.Of(draw, unconfirmedPercent: draw.Of(0, 20));
            PolicyCatalog catalog = random.Catalog();
            LocalDate on = draw.Chance(50) ? draw.Of(random.Days) : RandomDays.Date(draw);
            var asked = new PolicyOptions { Edition = draw.MaybeRef(70, () => draw.Of("old", "new")), IncludeUnconfirmed = draw.Chance(20) };
            CompiledPolicy policy = catalog.For(draw.Of(RandomPolicy.Nation, RandomPolicy.Province, RandomPolicy.City), on, asked).Compile();
            decisions += policy.Decisions.Count;
            Worker[] workers = [.. Enumerable.Range(0, 24).Select(_ => RandomWorkers.Worker(draw, catalog.Facts)).Where(w => RandomWorkers.Born(w, on))];
            foreach (FactRows facts in (FactRows[])[FactRows.Of(policy, workers), FactRows.Drawn(policy, draw, 150)])
            {
                Check(database, facts, draw, plain: false, $"{draw} {on} {random}");
            }
        });
        Assert.True(decisions > Draws, $"{decisions} decisions");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void EveryPlace_AnswersAsOneByOne(string place, string day)
    {
        using var database = new DuckDb();
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        CompiledPolicy policy = SkillPolicy.For(place, on).Compile();
        int seed = (place + day).Sum(c => c) * 37;
        bool plain = seed % 2 == 0;
        Check(database, FactRows.Of(policy, new NearWorkers(seed, on, plain ? 0.05 : 0.4).Make(150)), new Draw(seed, 50), plain, $"{place} {day} seed {seed}");
    }

    private void Check(DuckDb database, FactRows facts, Draw draw, bool plain, string what)
    {
        var table = new FactTable(facts, draw, database.Dialect, plain);
        table.Fill(database);
        string path = PathOf("workers.parquet");
        string compression = draw.Of("snappy", "zstd", "uncompressed");

        // DuckDB cuts row groups where 2,048 rows end at the earliest; slices cut them further.
        database.Execute($"COPY (SELECT * FROM {FactTable.Table} ORDER BY \"no.\") TO '{path}' (FORMAT parquet, COMPRESSION {compression})");
        var options = new ParquetOptions { Source = table.Source, SliceRows = draw.Of(64, 65, 128, 1 << 17), Threads = draw.Of(1, 2) };
        Answers.Same(facts, path, options, what);
        File.Delete(path);
    }
}
