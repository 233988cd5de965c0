using System.Globalization;
using SkillTalent.Tests.Generators;
using NearWorkers = SkillTalent.Tests.Bulk.RandomWorkers;

namespace SkillTalent.Sql.Tests;

/// <summary>Every built-in place, with all that can be said of it, over workers of every kind of knowledge.</summary>
internal static class BuiltInPlaces
{
    public static TheoryData<string, string> Cases { get; } = Make();

    /// <summary>Whether the run is told how many rows to take, and so to leave nothing out.</summary>
    public static bool AsksForRows => Environment.GetEnvironmentVariable("SKILLTALENT_SQL_ROWS") is { Length: > 0 };

    public static void Same(ISqlDatabase database, string place, string day, int workers)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        SkillPolicy policy = SkillPolicy.For(place, on);
        (CompiledPolicy? compiled, int refused) = SqlComparison.Said(policy, database.Dialect);
        Assert.True(compiled is not null && refused * 10 <= compiled.Decisions.Count, $"{refused} refused");
        int seed = (place + day).Sum(c => c) * 31;
        bool plain = seed % 2 == 0;
        var facts = FactRows.Of(compiled, new NearWorkers(seed, on, plain ? 0.05 : 0.4).Make(workers));
        var table = new FactTable(facts, new Draw(seed, 50), database.Dialect, plain);
        string what = string.Create(CultureInfo.InvariantCulture, $"{place} {day} seed {seed}");
        // The longest texts for a third of the places in the ordinary run, for all where rows are asked for.
        bool all = seed % 3 == 0 || AsksForRows;
        SqlComparison.Same(database, facts, table, what, missing: all);
        if (all && database.Dialect != SqlDialect.ClickHouse)
        {
            SqlComparison.SameHistories(database, facts, table, on.PlusMonths(6), what);
        }
    }

    private static TheoryData<string, string> Make()
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
}
