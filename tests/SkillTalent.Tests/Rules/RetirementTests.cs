using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>The day of retirement: stated, or computed from birth, sex and kind of post as far as they are known.</summary>
public class RetirementTests
{
    private const string Allowance = "quzhou/technician-allowance";

    private static readonly Vocabulary Vocabulary = PolicyCatalog.BuiltIn.Set.Vocabulary;
    private static readonly Fact Retired = Vocabulary["retired.on"];

    // A technician of 2015 in a listed frontline post of an enterprise, of whose employment nothing is stated.
    private static readonly Worker Technician = new()
    {
        Birth = new LocalDate(1964, 5, 1),
        Sex = Sex.Male,
        Certificates = [new Certificate(SkillLevel.Technician, new LocalDate(2015, 6, 10))],
        Post = new Post { Frontline = true, ShortageOccupation = true, Employer = EmployerKind.Enterprise },
    };

    // Both ends of the delay, and both sides of a step.
    [Theory]
    [InlineData("1964-12-31", Sex.Male, null, "2024-12-31")]
    [InlineData("1965-01-01", Sex.Male, null, "2025-02-01")]
    [InlineData("1965-04-30", Sex.Male, null, "2025-05-30")]
    [InlineData("1965-05-01", Sex.Male, null, "2025-07-01")]
    [InlineData("1976-08-15", Sex.Male, null, "2039-07-15")]
    [InlineData("1976-09-01", Sex.Male, null, "2039-09-01")]
    [InlineData("1990-02-28", Sex.Male, PostKind.Manager, "2053-02-28")]
    [InlineData("1969-12-31", Sex.Female, PostKind.Manager, "2024-12-31")]
    [InlineData("1970-01-01", Sex.Female, PostKind.Manager, "2025-02-01")]
    [InlineData("1981-09-01", Sex.Female, PostKind.Manager, "2039-09-01")]
    [InlineData("1974-12-31", Sex.Female, PostKind.Worker, "2024-12-31")]
    [InlineData("1975-02-28", Sex.Female, PostKind.Worker, "2025-03-28")]
    [InlineData("1975-03-01", Sex.Female, PostKind.Worker, "2025-05-01")]
    [InlineData("1984-10-01", Sex.Female, PostKind.Worker, "2039-09-01")]
    [InlineData("1984-11-01", Sex.Female, PostKind.Worker, "2039-11-01")]
    [InlineData("1995-06-30", Sex.Female, PostKind.Worker, "2050-06-30")]
    public void TheAgeIsReachedByTheSchedule(string birth, Sex sex, PostKind? post, string expected)
    {
        var worker = new Worker { Birth = Date(birth), Sex = sex, Post = new Post { Kind = post } };

        Assert.Equal(FactValue.Of(Day.Of(Date(expected))), Value(worker));
    }

    [Theory]
    [InlineData(null, null, "2019-12-31", "2031-03-31")]
    [InlineData(null, PostKind.Manager, "2024-12-31", "2031-03-31")]
    [InlineData(Sex.Female, null, "2019-12-31", "2024-12-31")]
    [InlineData(Sex.Male, null, "2031-03-31", "2031-03-31")]
    public void WhatIsUnknownLeavesBounds(Sex? sex, PostKind? post, string earliest, string latest)
    {
        var worker = new Worker { Birth = new LocalDate(1969, 12, 31), Sex = sex, Post = new Post { Kind = post } };
        FactValue bounds = Bounds(worker);

        Assert.Equal((Date(earliest), Date(latest)), (Day.ToDate(bounds.Earliest), Day.ToDate(bounds.Latest)));
        Assert.Equal(bounds.IsOpen, Value(worker).Assumed);
        Assert.Equal(bounds.Most, Value(worker).Most);
    }

    [Fact]
    public void WithoutABirth_NothingIsKnown_AndItIsAssumed()
    {
        Assert.Equal(FactValue.Unknown, Bounds(new Worker { Sex = Sex.Male }));
        Assert.Equal(FactValue.Never.AsAssumed(), Value(new Worker { Sex = Sex.Male }));
    }

    [Theory]
    [InlineData("2024-04-30", Outcome.Eligible, null)]
    [InlineData("2024-05-01", Outcome.NotEligible, ReasonCode.RetirementComputed)]
    public void TheComputedDayClosesWhatStopsAtRetirement(string on, Outcome outcome, string? told)
    {
        Decision decision = Decide(Technician, on);

        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(told is not null, decision.Warnings.Any(w => w.Code == told));
        Assert.DoesNotContain(Retired, decision.Assumed);
        Assert.Equal(new LocalDate(2024, 4, 30), Decide(Technician, "2024-01-01").OpenUntil);
    }

    [Theory]
    [InlineData("2024-04-30", Outcome.Eligible)]
    [InlineData("2024-05-01", Outcome.Eligible)]
    [InlineData("2026-12-31", Outcome.Eligible)]
    [InlineData("2027-01-01", Outcome.NotEligible)]
    public void AStatedDayWins(string on, Outcome outcome)
    {
        Decision decision = Decide(Technician with { RetiredOn = new LocalDate(2027, 1, 1) }, on);

        Assert.Equal(outcome, decision.Outcome);
        Assert.DoesNotContain(decision.Warnings, w => w.Code is ReasonCode.RetirementComputed or ReasonCode.EmployedPastRetirement);
    }

    // A woman of whom the kind of post is unknown: from 50 on she may have retired.
    [Theory]
    [InlineData("1973-08-01", "2023-07-31", Outcome.Eligible, false)]
    [InlineData("1973-08-01", "2023-08-01", Outcome.Eligible, true)]
    [InlineData("1970-05-01", "2025-06-30", Outcome.Eligible, true)]
    [InlineData("1970-05-01", "2025-07-01", Outcome.NotEligible, false)]
    public void OnlyWhatTheBoundsLeaveOpenIsAssumedAndListed(string birth, string on, Outcome outcome, bool assumed)
    {
        Decision decision = Decide(Technician with { Birth = Date(birth), Sex = Sex.Female }, on);

        Assert.Equal((outcome, assumed), (decision.Outcome, decision.Assumed.Contains(Retired)));
    }

    [Theory]
    [InlineData("2024-05-01", true)]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    public void EmploymentThatGoesOnPastTheDay_IsToldAndNotCalledRetired(string on, bool employed)
    {
        Worker rehired = Technician with { Employment = [new WorkSpell(new LocalDate(1990, 1, 1), new LocalDate(2025, 6, 30))] };
        Decision decision = Decide(rehired, on);

        Assert.Equal(employed ? Outcome.Eligible : Outcome.NotEligible, decision.Outcome);
        Assert.Equal(employed, decision.Assumed.Contains(Retired));
        Assert.Contains(decision.Warnings, w => w.Code == (employed ? ReasonCode.EmployedPastRetirement : ReasonCode.RetirementComputed));
    }

    [Law(500)]
    public void AStatedDayWins_AndFillingInWhatIsUnknownNeverLeavesTheBounds(Draw draw)
    {
        Worker worker = Person(draw);
        EventDay stated = draw.Chance(20) ? EventDay.Never : RandomDays.Date(draw);
        Assert.Equal(stated.Date is { } day ? FactValue.Of(Day.Of(day)) : FactValue.Never, Value(worker with { RetiredOn = stated }));

        FactValue before = Bounds(worker);
        FactValue after = Bounds(worker with
        {
            Birth = worker.Birth ?? new LocalDate(1940 + draw.Int(0, 60), draw.Int(1, 12), draw.Int(1, 28)),
            Sex = worker.Sex ?? draw.Of(Sex.Male, Sex.Female),
            Post = worker.Post?.Kind is null ? new Post { Kind = draw.Of(PostKind.Manager, PostKind.Worker) } : worker.Post,
        });
        Assert.True(before.Least <= after.Least && after.Most <= before.Most, $"{before} became {after}: {WorkerJson.ToJson(worker)}");
        Assert.False(after.IsOpen && worker.Employment is null);
    }

    [Law(500)]
    public void ThoseBornLaterNeverReachTheAgeEarlier(Draw draw)
    {
        var worker = new Worker { Birth = new LocalDate(1940 + draw.Int(0, 60), draw.Int(1, 12), draw.Int(1, 28)), Sex = draw.Of(Sex.Male, Sex.Female), Post = new Post { Kind = draw.Of(PostKind.Manager, PostKind.Worker) } };

        Assert.True(Value(worker).Number <= Value(worker with { Birth = worker.Birth!.Value.PlusDays(draw.Int(1, 900)) }).Number + 3);
    }

    [Law(20)]
    public void InBulkItIsTheSameAsOneByOne(Draw draw)
    {
        LocalDate on = new LocalDate(2023, 7, 14).PlusDays(draw.Int(0, 3000));
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, on);
        Worker[] workers = [.. Enumerable.Range(0, 150).Select(_ => Person(draw))];
        CompiledPolicy compiled = policy.Compile();
        BulkResult bulk = compiled.Run(compiled.Project(workers, draw.Of(Enum.GetValues<PopulationLayout>())));

        Assert.Equal(workers.Select(w => policy.Assess(w)[Allowance].Outcome), Enumerable.Range(0, workers.Length).Select(i => bulk[Allowance].OutcomeOf(i)));
    }

    private static Worker Person(Draw draw) => Technician with
    {
        Birth = draw.Maybe(25, () => new LocalDate(1940 + draw.Int(0, 60), draw.Int(1, 12), draw.Int(1, 28))),
        Sex = draw.Maybe(25, () => draw.Of(Sex.Male, Sex.Female)),
        Post = Technician.Post! with { Kind = draw.Maybe(40, () => draw.Of(PostKind.Manager, PostKind.Worker)) },
        Certificates = [new Certificate(SkillLevel.Technician, new LocalDate(2022, 6, 10))],
        Employment = draw.Chance(70) ? null : [new WorkSpell(new LocalDate(2020, 1, 1), draw.Maybe(40, () => new LocalDate(2021, 1, 1).PlusDays(draw.Int(0, 6000))))],
    };

    private static Decision Decide(Worker worker, string on) => SkillPolicy.For(Places.Quzhou, Date(on)).Assess(worker)[Allowance];

    private static FactValue Value(Worker worker) => WorkerSubject.Of(worker, Vocabulary).Sample(Retired, 0, Day.First);

    private static FactValue Bounds(Worker worker) => Retired.Source.Bounds(Retired, WorkerSubject.Of(worker, Vocabulary));

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
