using System.Globalization;
using Npgsql;
using SkillTalent.Samples.Provinces;

namespace SkillTalent.Servers.Tests;

/// <summary>
/// Three provinces on servers of their own and one that asks them: each counts where its rows are, one that fails is an error and never a smaller
/// number, and parts that are asked again add up exactly. SKILLTALENT_PROVINCES_ROWS is the number of workers of each.
/// </summary>
public sealed class ProvincesTests : IDisposable
{
    private static readonly string[] Names = ["zhejiang", "jiangsu", "guangdong"];

    private readonly ProvinceServers _servers = new([Nation.Center, .. Names]);
    private readonly Nation _nation;

    public ProvincesTests() => _nation = new Nation(_servers, Names, Rows);

    private static int Rows => int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_PROVINCES_ROWS"), CultureInfo.InvariantCulture, out int rows) ? rows : 4_000;

    [Fact]
    public void AFailureIsAnErrorAndPartsAddUp()
    {
        Answer expected = _nation.Expected;
        Assert.Equal(Rows * 3L, expected.Workers);
        Assert.True(expected is { Eligible: > 0, NotEligible: > 0, Undetermined: > 0, Fen: > 0 }, $"a question that tells nothing apart: {expected}");
        Assert.Equal(expected, Sum(_nation.Ask().Values));

        IsSentOn(_nation.Plan());
        IsSentOn(_nation.Plan(WholePolicy()));

        _servers.Fail("jiangsu");
        PostgresException refused = Assert.Throws<PostgresException>(() => _nation.Ask());
        Assert.Contains("jiangsu", refused.MessageText, StringComparison.Ordinal);
        Assert.Contains("jiangsu", Assert.Throws<PostgresException>(() => _nation.Ask("jiangsu", attempts: 2)).MessageText, StringComparison.Ordinal);
        Answer others = Sum(Names.Where(n => n != "jiangsu").Select(n => _nation.Ask(n, attempts: 1)));
        Assert.Equal(Rows * 2L, others.Workers);

        _servers.Again("jiangsu");
        Assert.Equal(expected, others + _nation.Ask("jiangsu", attempts: 10));
        Assert.Equal(expected, Sum(_nation.Ask().Values));
    }

    public void Dispose() => _servers.Dispose();

    // Counted where the rows are: a foreign scan of an aggregate for each province, and no aggregate here.
    private static void IsSentOn(IReadOnlyList<string> plan)
    {
        string told = string.Join('\n', plan);
        Assert.True(plan.Count(l => l.Contains("Relations: Aggregate on", StringComparison.Ordinal)) == Names.Length, told);
        Assert.DoesNotContain(plan, l => l.TrimStart(' ', '-', '>').StartsWith("Aggregate", StringComparison.Ordinal) || l.Contains("HashAggregate", StringComparison.Ordinal) || l.Contains("GroupAggregate", StringComparison.Ordinal));
        Assert.Equal(Names.Length, plan.Count(l => l.Contains("Remote SQL: SELECT", StringComparison.Ordinal) && l.Contains("GROUP BY", StringComparison.Ordinal)));
    }

    // Every decision of a place in one text.
    private static string WholePolicy()
    {
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();
        Assert.True(policy.Decisions.Count > 50, $"{policy.Decisions.Count} decisions");
        return policy.ToSql(
            new SqlSource("workers")
            {
                OthersAreAbsent = true,
                Columns = SyntheticWorkers.Columns.ToDictionary(c => c.Fact, c => new SqlColumn(c.Fact), StringComparer.Ordinal),
            },
            new SqlOptions { Counts = true, Partition = "province" });
    }

    private static Answer Sum(IEnumerable<Answer> parts) => parts.Aggregate(Answer.None, (a, b) => a + b);
}
