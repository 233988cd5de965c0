using SkillTalent.Tests.Generators;

namespace SkillTalent.Sql.Tests;

/// <summary>
/// The SQL of random policies answers, row by row, as the library does: every kind of node, fold and amount, in columns of every form and
/// meaning of NULL. SKILLTALENT_SQL_DRAWS=1000 tries so many.
/// </summary>
internal static class RandomPolicyLaw
{
    public static int Draws => int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_SQL_DRAWS"), System.Globalization.CultureInfo.InvariantCulture, out int draws) ? draws : 60;

    public static void Holds(ISqlDatabase database, int draws)
    {
        int said = 0;
        int refused = 0;
        int told = 0;
        Property.Holds(draws, draw =>
        {
            var random = RandomPolicy.Of(draw, unconfirmedPercent: draw.Of(0, 20));
            PolicyCatalog catalog = random.Catalog();
            LocalDate on = draw.Chance(50) ? draw.Of(random.Days) : RandomDays.Date(draw);
            var options = new PolicyOptions { Edition = draw.MaybeRef(70, () => draw.Of("old", "new")), IncludeUnconfirmed = draw.Chance(20) };
            SkillPolicy policy = catalog.For(draw.Of(RandomPolicy.Nation, RandomPolicy.Province, RandomPolicy.City), on, options);
            (CompiledPolicy? compiled, int without) = SqlComparison.Said(policy, database.Dialect);
            refused += without;
            Assert.True(without <= SqlComparison.Said(policy, SqlDialect.PostgreSql).Refused, $"PostgreSQL is told more than {database.Dialect}: {draw} {random}");
            if (compiled is null)
            {
                return;
            }

            said += compiled.Decisions.Count;
            Worker[] workers = [.. Enumerable.Range(0, 24).Select(_ => RandomWorkers.Worker(draw, catalog.Facts)).Where(w => RandomWorkers.Born(w, on))];
            foreach (FactRows facts in (FactRows[])[FactRows.Of(compiled, workers), FactRows.Drawn(compiled, draw, 40)])
            {
                var table = new FactTable(facts, draw, database.Dialect);
                SqlComparison.Same(database, facts, table, $"{draw} {on} {random}");
                if (SqlComparison.CanTellUntil(compiled, table.Source, on.PlusDays(draw.Of(0, 40, 400, 1500)), database.Dialect) is { } until)
                {
                    told += compiled.Decisions.Count;
                    SqlComparison.SameHistories(database, facts, table, until, $"{draw} {on} until {until} {random}");
                }
            }
        });
        Assert.True(told > said || database.Dialect == SqlDialect.ClickHouse, $"what is to come: {told} decisions told, {said} said");
        Assert.True(refused * 4 < said, $"{refused} decisions refused, {said} said");
    }
}
