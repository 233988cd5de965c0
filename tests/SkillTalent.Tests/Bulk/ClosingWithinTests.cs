namespace SkillTalent.Tests.Bulk;

/// <summary>What closes soon: what one by one says of each worker.</summary>
public sealed class ClosingWithinTests
{
    [Theory]
    [InlineData("330800", "2023-07-14", 30, 0.1)]
    [InlineData("330800", "2023-12-31", 0, 0.3)]
    [InlineData("CN", "2024-02-29", 365, 0)]
    [InlineData("320400", "2024-12-01", 120, 0.05)]
    [InlineData("320900", "2025-05-01", 3650, 0)]
    public void The_list_is_what_one_by_one_says(string place, string day, int days, double unknown)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        SkillPolicy policy = SkillPolicy.For(place, on);
        CompiledPolicy compiled = policy.Compile();
        Worker[] workers = new RandomWorkers(days + 3, on, unknown).Make(200);
        Population population = compiled.Project(workers);

        IReadOnlyList<BulkClosing> closing = compiled.ClosingWithin(population, days, threads: 2);

        BulkClosing[] expected =
        [
            .. from row in Enumerable.Range(0, workers.Length)
               from decision in policy.Assess(workers[row]).Decisions
               where decision.Outcome == Outcome.Eligible && decision.OpenUntil is { } last && last <= @on.PlusDays(days)
               select new BulkClosing(row, decision.Id, decision.OpenUntil!.Value),
        ];
        Assert.Equal(expected.OrderBy(c => c.Row).ThenBy(c => c.Id, StringComparer.Ordinal), closing.OrderBy(c => c.Row).ThenBy(c => c.Id, StringComparer.Ordinal));
        Assert.Equal(closing.Select(c => c.OpenUntil).Order(), closing.Select(c => c.OpenUntil));
        Assert.Equal(closing, compiled.ClosingWithin(population, days));
    }

    [Fact]
    public void A_certificate_closes_twelve_months_after_its_day()
    {
        // The subsidy is open within twelve months of the certificate (失业保险技能提升补贴), across the version that begins with the year.
        LocalDate on = new(2024, 12, 20);
        CompiledPolicy compiled = SkillPolicy.For(Places.China, on).Compile("cn/skill-upgrade-subsidy");
        Population population = compiled.Project([Certified, new Worker()]);

        BulkClosing closing = Assert.Single(compiled.ClosingWithin(population, 20));
        Assert.Equal(new BulkClosing(0, "cn/skill-upgrade-subsidy/senior-worker", new LocalDate(2025, 1, 9)), closing);
        Assert.Empty(compiled.ClosingWithin(population, 19));
    }

    [Fact]
    public void Columns_that_tell_no_days_are_refused()
    {
        // Whether somebody has retired is a day that a ready column holds as a yes or no.
        LocalDate on = new(2024, 3, 15);
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, on).Compile("quzhou/technician-allowance");
        Population population = ColumnPopulations.WithoutWorkers(compiled.Project([Certified]));

        Assert.Throws<ArgumentException>(() => compiled.ClosingWithin(population, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => compiled.ClosingWithin(population, -1));
    }

    private static Worker Certified { get; } = new()
    {
        Employment = [new WorkSpell(new LocalDate(2015, 1, 1))],
        Certificates = [new Certificate(SkillLevel.SeniorWorker, new LocalDate(2024, 1, 9))],
        Post = new Post { Employer = EmployerKind.Enterprise },
        Insurance = new Insurance(new LocalDate(2015, 1, 1), 100),
        Claims = [],
    };
}
