namespace SkillTalent.Tests.Bulk;

/// <summary>Who becomes eligible when: the histogram of what one by one says.</summary>
public sealed class EarliestByMonthTests
{
    [Theory]
    [InlineData("330800", "2023-07-14", 12, 0.1)]
    [InlineData("330800", "2023-12-31", 30, 0.3)]
    [InlineData("CN", "2024-02-29", 0, 0)]
    [InlineData("320400", "2024-12-01", 60, 0)]
    public void Workers_are_counted_in_the_month_of_their_earliest_day(string place, string day, int months, double unknown)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        SkillPolicy policy = SkillPolicy.For(place, on);
        CompiledPolicy compiled = policy.Compile();
        Worker[] workers = new RandomWorkers(months + 1, on, unknown).Make(150);
        Population population = compiled.Project(workers);
        Assessment[] assessments = [.. workers.Select(policy.Assess)];
        foreach (string id in compiled.Decisions)
        {
            BulkEarliest earliest = compiled.EarliestByMonth(population, id, months, threads: 2);
            Compare(earliest, [.. assessments.Select(a => a[id])], months);
        }
    }

    [Theory]
    [InlineData("cn/level/technician")]
    [InlineData("cn/level/senior-worker")]
    [InlineData("cn/level/intermediate-worker")]
    [InlineData("cn/title/engineering/intermediate")]
    [InlineData("cn/title/economics/intermediate")]
    [InlineData("cn/title/economics/associate-senior")]
    public void Columns_with_starts_of_work_count_the_same(string id)
    {
        LocalDate on = new(2024, 3, 15);
        SkillPolicy policy = SkillPolicy.For(Places.China, on, new PolicyOptions { Edition = "2023" });
        CompiledPolicy compiled = policy.Compile(id);
        Worker[] workers = Settled(on, 600);
        Population population = ColumnPopulations.WithStarts(compiled, compiled.Project(workers, PopulationLayout.Full));
        BulkEarliest earliest = compiled.EarliestByMonth(population, id, 36);

        Compare(earliest, [.. workers.Select(w => policy.Assess(w)[id])], 36);
        Assert.True(earliest.Months.Sum(m => m.Workers) > 0, "The workers must put the rule to the test.");
        Assert.Equal(earliest.Months, compiled.EarliestByMonth(compiled.Project(workers), id, 36).Months);
    }

    [Fact]
    public void Columns_that_tell_no_days_are_refused()
    {
        LocalDate on = new(2023, 3, 15);
        CompiledPolicy compiled = SkillPolicy.For(Places.China, on).Compile("cn/level/senior-worker");
        Worker[] workers = Settled(on, 5);
        ArgumentException compact = Assert.Throws<ArgumentException>(
            () => compiled.EarliestByMonth(ColumnPopulations.WithoutWorkers(compiled.Project(workers)), "cn/level/senior-worker"));

        Assert.Contains("edu.bachelor", compact.Message, StringComparison.Ordinal);
        Assert.Contains("work.since-intermediate-worker", compact.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => compiled.EarliestByMonth(compiled.Project(workers), "cn/level"));
        Assert.Throws<ArgumentException>(() => SkillPolicy.For(Places.China, on.PlusDays(1)).Compile("cn/level/senior-worker")
            .EarliestByMonth(compiled.Project(workers), "cn/level/senior-worker"));
    }

    [Fact]
    public void Starts_need_their_months_and_one_a_row()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.China, new LocalDate(2024, 3, 15)).Compile("cn/level/senior-worker");
        const string Work = "work.since-intermediate-worker";

        Assert.Throws<ArgumentException>(() => compiled.NewPopulation(2).WorkStarts(Work, new int[2]));
        Assert.Throws<ArgumentException>(() => compiled.NewPopulation(2).WorkMonths(Work, new ushort[2]).WorkStarts(Work, new int[1]));
        Assert.Throws<ArgumentException>(() => compiled.NewPopulation(2).WorkMonths(Work, new ushort[2]).WorkStarts(Work, new int[2], new ulong[2]));
    }

    private static void Compare(BulkEarliest earliest, Decision[] decisions, int months)
    {
        YearMonth first = earliest.On.ToYearMonth();
        Assert.Equal(decisions.Count(d => d.Outcome == Outcome.Eligible), earliest.Eligible);
        Assert.Equal(months + 1, earliest.Months.Count);
        for (int i = 0; i <= months; i++)
        {
            BulkMonth month = earliest.Months[i];
            Assert.Equal(first.PlusMonths(i), month.Month);
            Assert.Equal(decisions.Count(d => d.Outcome != Outcome.Eligible && d.Earliest is { } e && e.ToYearMonth() == month.Month), month.Workers);
        }

        Assert.Equal(decisions.Length, earliest.Eligible + earliest.Months.Sum(m => m.Workers) + earliest.LaterOrNever + earliest.Undetermined);
        Assert.True(earliest.Undetermined >= decisions.Count(d => d.Outcome == Outcome.Undetermined));
    }

    // Workers of whom nothing changes but the time they have worked.
    private static Worker[] Settled(LocalDate on, int count)
    {
        var random = new Random(count);
        LocalDate Past(int years) => on.PlusDays(-random.Next(0, years * 365));
        return [.. Enumerable.Range(0, count).Select(_ => new Worker
        {
            Birth = on.PlusYears(-40),
            Employment = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Past(12)).Select(from => new WorkSpell(from, LocalDate.Min(on, from.PlusDays(random.Next(1, 900))))),
                .. random.Next(4) == 0 ? (WorkSpell[])[] : [new WorkSpell(Past(8))]],
            Certificates = [.. ((string[])["junior-worker", "intermediate-worker", "senior-worker", "technician"]).Where(_ => random.Next(3) > 0)
                .Select(l => new Certificate(SkillLevel.Parse(l), Past(9)))],
            Titles = random.Next(2) == 0 ? [] : [new Title(random.Next(2) == 0 ? TitleRank.Assistant : TitleRank.Intermediate, Past(9), random.Next(2) == 0 ? TitleSeries.Engineering : TitleSeries.Economics)],
            Education = random.Next(2) == 0 ? [] : [new Education(random.Next(2) == 0 ? EducationLevel.College : EducationLevel.Bachelor, Past(9))
                { RelatedMajor = true, School = SchoolKind.University, Assessed = false, Student = false }],
            Post = new Post { Frontline = true, ShortageOccupation = true, Employer = EmployerKind.Enterprise, AppointedLevel = Appointment.None },
            Honours = [],
            Contests = [],
            Claims = [],
        })];
    }
}
