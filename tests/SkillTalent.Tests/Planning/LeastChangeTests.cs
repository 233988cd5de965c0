using System.Text.Json.Nodes;
using SkillTalent.Tests.Bulk;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Planning;

public sealed class LeastChangeTests
{
    private static readonly LocalDate On = new(2024, 2, 1);

    private static Worker Welder(Func<Worker, Worker>? but = null)
    {
        var welder = new Worker
        {
            Birth = new LocalDate(1990, 5, 1),
            Occupation = "焊工",
            Employment = [new WorkSpell(new LocalDate(2012, 7, 1))],
            Certificates = [new Certificate(SkillLevel.SeniorWorker, new LocalDate(2021, 6, 30))],
            Titles = [],
            Education = [],
            Post = new Post { Frontline = true, ShortageOccupation = false, Employer = EmployerKind.Enterprise, AppointedLevel = Appointment.None },
            Honours = [],
            Contests = [],
        };
        return but is null ? welder : but(welder);
    }

    [Fact]
    public void The_allowance_takes_a_certificate_and_another_post()
    {
        LeastChanges found = Ask(Welder(), "quzhou/technician-allowance");

        ChangeSet set = Assert.Single(found.Sets);
        Assert.True(found.IsComplete);
        Assert.Equal(On, set.On);
        Assert.Equal([("post.shortage-occupation", ChangeKind.Post), ("certificate.level", ChangeKind.Certificate)], set.Changes.Select(c => (c.Fact!.Id, c.Kind)));
        Assert.Equal("所在职业列入紧缺目录；所持证书的最高等级为技师（二级）", set.Text(Language.Chinese));
        Assert.Equal(ChangeCosts.Default.Post + ChangeCosts.Default.Certificate, set.Cost);
        Worker after = set.ApplyTo(Welder());
        Assert.Equal([SkillLevel.SeniorWorker, SkillLevel.Technician], after.Certificates!.Select(c => c.Level));
        Assert.True(after.Post!.ShortageOccupation);
        Assert.Equal(Outcome.Eligible, SkillPolicy.For(Places.Quzhou, On).Assess(after)["quzhou/technician-allowance"].Outcome);
    }

    /// <summary>No worker can have less than no employees, or have paid for more months than there are: such a change is not proposed.</summary>
    [Theory]
    [InlineData("small/head", "below", 0)]
    [InlineData("small/head", "above", 10_000_000)]
    [InlineData("small/pay", "below", 0)]
    [InlineData("months", "above", 1300)]
    [InlineData("small/head", "atLeast", 5)]
    [InlineData("small/pay", "above", 3)]
    [InlineData("months", "atLeast", 36)]
    public void What_is_proposed_can_be_so(string fact, string test, int number)
    {
        SkillPolicy policy = Numbers(new JsonObject { ["fact"] = fact, ["compare"] = new JsonObject { [test] = number } });
        foreach (Worker worker in (Worker[])[new(), new() { Employer = new Employer { Headcount = 3 }, MonthlyPay = 3, Insurance = new Insurance(default, 4) }])
        {
            LeastChanges found = policy.Assess(worker)["x"].LeastChanges();
            Assert.True(found.IsComplete);
            Assert.Equal(number is 5 or 3 or 36, found.Sets.Count == 1);
            Assert.All(found.Sets, s => Assert.Equal(Outcome.Eligible, policy.Catalog.For(SmallRulebook.Place, s.On).Assess(s.ApplyTo(worker))["x"].Outcome));
        }
    }

    /// <summary>No value is proposed of numbers from which another is calculated: then the sets are not all.</summary>
    [Fact]
    public void Where_a_calculated_number_is_asked_for_the_sets_are_not_all()
    {
        SkillPolicy policy = Numbers(new JsonObject { ["fact"] = "small/sum", ["compare"] = new JsonObject { ["atLeast"] = 10 } });
        Worker Of(decimal g) => new() { Facts = new Dictionary<string, GivenFact>(StringComparer.Ordinal) { ["small/g"] = GivenFact.Of(g), ["small/h"] = GivenFact.Of(1m) } };
        Assert.False(policy.Assess(Of(1))["x"].LeastChanges().IsComplete);
        Assert.True(policy.Assess(Of(9))["x"].LeastChanges().IsComplete);
    }

    /// <summary>Of records of a kind that a rulebook declares none is proposed: then the sets are not all.</summary>
    [Fact]
    public void Where_records_of_a_declared_kind_are_asked_for_the_sets_are_not_all()
    {
        string book = MoneyBook.Json(
            MoneyBook.InPost("""{ "per": "once", "rows": [ { "yuan": 1 } ] }""").Replace("\"my/in-post\"", "\"my/has-patent\"", StringComparison.Ordinal),
            sections: """ "records": { "my-patents": { "day": "granted", "members": { "granted": "date" } } } """,
            facts: """ "my/has-patent": { "kind": "flag", "any": "my-patents", "label": { "zh": "有专利", "en": "has a patent" } } """);
        PolicyCatalog catalog = PolicyCatalog.Of([("my.json", MoneyBook.Stream(book))]);
        Worker none = WorkerJson.Parse("""{ "records": { "my-patents": [] } }""");
        LeastChanges found = catalog.For(MoneyBook.City, new LocalDate(2024, 6, 30)).Assess(none)[MoneyBook.Aid].LeastChanges();

        Assert.Empty(found.Sets);
        Assert.False(found.IsComplete);
    }

    /// <summary>What is eligible whichever of two cases is so needs no change, and what needs one needs nothing that tells which is so.</summary>
    [Fact]
    public void Cases_are_told_apart_as_decisions_tell_them()
    {
        JsonNode either = JsonNode.Parse("""{ "any": [ { "fact": "merit", "is": true }, { "fact": "merit", "is": false } ] }""")!;
        LeastChanges eligible = Numbers(either.DeepClone().AsObject()).Assess(new Worker())["x"].LeastChanges();
        Assert.Equal(Outcome.Eligible, eligible.Decision.Outcome);
        Assert.Empty(Assert.Single(eligible.Sets).Changes);
        Assert.True(eligible.IsComplete);

        // Nobody knows which of the two ways is the worker's: both are made open, or one is and it is made the worker's.
        JsonNode split = JsonNode.Parse(
            """
            { "any": [ { "all": [ { "fact": "merit", "is": true }, { "fact": "owns-home", "is": true } ] },
                       { "all": [ { "fact": "merit", "is": false }, { "fact": "frontline", "is": true } ] } ] }
            """)!;
        var worker = new Worker { OwnsHome = false, Post = new Post { Frontline = false } };
        LeastChanges split2 = Numbers(split.AsObject()).Assess(worker)["x"].LeastChanges();
        Assert.Equal(Outcome.NotEligible, split2.Decision.Outcome);
        Assert.Equal(
            ["frontline merit", "frontline owns-home", "merit owns-home"],
            split2.Sets.Select(s => string.Join(' ', s.Changes.Select(c => c.Fact!.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    private static SkillPolicy Numbers(JsonObject when)
    {
        JsonNode facts = JsonNode.Parse(
            """
            { "small/head": { "kind": "number", "member": "employer.headcount" }, "small/pay": { "kind": "number", "decimals": 2, "member": "monthlyPay" },
              "small/g": { "kind": "number" }, "small/h": { "kind": "number" }, "small/sum": { "kind": "number", "calculated": { "sum": [ { "fact": "small/g" }, { "fact": "small/h" } ] } } }
            """)!;
        return SmallRulebook.Catalog([SmallRulebook.Provision("x", "recognition", ("when", when))], facts.AsObject()).For(SmallRulebook.Place, On);
    }

    [Fact]
    public void A_wait_says_until_when_and_for_how_long()
    {
        LeastChanges found = Ask(Welder(), "cn/level/technician");

        ChangeSet wait = Assert.Single(found.Sets, s => s.Changes.All(c => c.Kind == ChangeKind.Wait));
        Assert.Equal(new LocalDate(2026, 6, 30), wait.On);
        Assert.Equal("再工作2年4个月29天，到2026年6月30日：取得高级工证书后累计从事本职业或相关职业工作满5年", wait.Text(Language.Chinese));
        Assert.Equal("keep working for 2 years 4 months 29 days, until 2026-06-30: at least 5 years of work in this or a related occupation after the senior-worker certificate", wait.Text(Language.English));
        Assert.Equal(29, wait.Cost);

        // A title now, and a year of work on and after it, comes earlier: the wait alone does not make it needless.
        ChangeSet title = Assert.Single(found.Sets, s => s.Changes.Any(c => c.Kind == ChangeKind.Title));
        Assert.Equal(["title.intermediate", "work.since-title-intermediate"], title.Changes.Select(c => c.Fact!.Id));
        Assert.Equal(new LocalDate(2025, 2, 1), title.On);
    }

    [Fact]
    public void Without_waiting_only_what_is_enough_today_is_found()
    {
        LeastChanges found = Ask(Welder(), "cn/level/technician", new LeastChangeOptions { MayWait = false });

        Assert.NotEmpty(found.Sets);
        Assert.All(found.Sets, s => Assert.Equal(On, s.On));
        Assert.All(found.Sets.SelectMany(s => s.Changes), c => Assert.NotEqual(ChangeKind.Wait, c.Kind));
    }

    [Fact]
    public void Who_does_not_go_on_working_waits_in_vain()
    {
        LeastChanges found = Ask(Welder(), "cn/level/technician", new LeastChangeOptions { GoesOnWorking = false });

        Assert.DoesNotContain(found.Sets, s => s.Changes.Any(c => c.Reason.Code == PlanCode.KeepWorkingUntil));
    }

    [Fact]
    public void Who_is_out_of_work_takes_it_up()
    {
        Worker idle = Welder(w => w with { Employment = [new WorkSpell(new LocalDate(2015, 1, 1), new LocalDate(2023, 6, 29))] });

        ChangeSet set = Assert.Single(Ask(idle, "cn/level/technician").Sets, s => s.Changes.Any(c => c.Kind == ChangeKind.Work) && s.Changes.Count == 2);
        Assert.Equal(new LocalDate(2027, 2, 1), set.On);
        Assert.Equal("从事本职业或相关职业工作", set.Changes[0].Text(Language.Chinese));
    }

    [Fact]
    public void The_caller_sets_what_things_cost()
    {
        var dear = new ChangeCosts { Facts = new Dictionary<string, decimal> { ["title.intermediate"] = 1000 } };
        var barred = new ChangeCosts { Excluded = new HashSet<string> { "title.intermediate" } };

        Assert.Equal(ChangeKind.Title, Ask(Welder(), "cn/level/technician").Sets[1].Changes[0].Kind);
        Assert.Equal(ChangeKind.Title, Ask(Welder(), "cn/level/technician", new LeastChangeOptions { Costs = dear }).Sets[^1].Changes[0].Kind);
        Assert.DoesNotContain(Ask(Welder(), "cn/level/technician", new LeastChangeOptions { Costs = barred }).Sets, s => s.Changes.Any(c => c.Kind == ChangeKind.Title));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChangeCosts { Facts = new Dictionary<string, decimal> { ["birth"] = -1 } });
        Assert.Throws<InvalidOperationException>(() => Ask(Welder(), "cn/level/technician", new LeastChangeOptions { Costs = new ChangeCosts { Title = -1 } }));
    }

    [Fact]
    public void What_is_fixed_or_past_is_not_proposed()
    {
        // Too old for the award of the young, whatever else may change.
        LeastChanges young = Ask(Welder(w => w with { Birth = new LocalDate(1980, 1, 1) }), "zhejiang/young-artisan");
        Assert.Empty(young.Sets);
        Assert.True(young.IsComplete);
        Assert.Contains("没有可以改变的条件足以符合", young.Explain(Language.Chinese), StringComparison.Ordinal);

        // A contest that is over cannot be won any more.
        Assert.Empty(Ask(Welder(), "cn/national-contest/technician").Sets);
    }

    [Fact]
    public void Months_of_contributions_come_with_time_and_never_go()
    {
        Worker insured = Welder(w => w with
        {
            Certificates = [new Certificate(SkillLevel.SeniorWorker, On.PlusMonths(-3))],
            Insurance = new Insurance(new LocalDate(2022, 1, 1), 9),
        });
        ChangeSet set = Ask(insured, "cn/skill-upgrade-subsidy/senior-worker").Sets.First(s => s.Changes.Any(c => c.Fact?.Id == "insurance.months"));

        FactChange months = set.Changes.First(c => c.Fact?.Id == "insurance.months");
        Assert.Equal(On.PlusMonths(months.ApplyTo(insured).Insurance!.Months!.Value - 9), months.On);
        Assert.True(set.On >= months.On);
        Assert.Equal(Outcome.Eligible, SkillPolicy.For(Places.Quzhou, set.On).Assess(set.ApplyTo(insured))["cn/skill-upgrade-subsidy/senior-worker"].Outcome);

        Worker veteran = insured with { Insurance = new Insurance(new LocalDate(2010, 1, 1), 160) };
        Assert.DoesNotContain(Ask(veteran, "cn/skill-upgrade-subsidy/senior-worker").Sets, s => s.Changes.Any(c => c.Fact?.Id == "insurance.months"));
    }

    [Fact]
    public void A_list_that_is_unknown_may_still_hold_what_is_added()
    {
        Worker worker = Welder(w => w with { Honours = null, Titles = null });
        LeastChanges found = Ask(worker, "cn/title/engineering/full-senior");

        Assert.Equal(Outcome.Undetermined, found.Decision.Outcome);
        Assert.Equal(["honour.grand-skill-award", "honour.state-council-allowance", "honour.worldskills-gold"], found.Sets.Select(s => Assert.Single(s.Changes).Fact!.Id));
    }

    [Fact]
    public void A_limit_is_told()
    {
        Assert.False(Ask(Welder(), "zhejiang/master-artisan", new LeastChangeOptions { MostChanges = 1 }).IsComplete);
        LeastChanges some = Ask(Welder(), "zhejiang/master-artisan", new LeastChangeOptions { MostSets = 2 });
        Assert.Equal(2, some.Sets.Count);
        Assert.False(some.IsComplete);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ask(Welder(), "cn/level/technician", new LeastChangeOptions { MostChanges = -1 }));
    }

    [Fact]
    public void A_decision_of_an_enterprise_has_its_changes_too()
    {
        IReadOnlyList<Decision> decisions = SkillPolicy.For("320400", On).Assess(new Enterprise(new Dictionary<string, GivenFact>()));
        foreach (Decision decision in decisions.Where(d => d.Outcome != Outcome.Eligible))
        {
            Assert.All(decision.LeastChanges().Sets, s => Assert.NotEmpty(s.Changes));
        }
    }

    /// <summary>Whatever the shipped rulebooks ask, every set found is enough on its day when it is applied to the worker.</summary>
    [Theory]
    [InlineData("330800", "2023-09-01", 0)]
    [InlineData("320400", "2024-02-29", 0.15)]
    [InlineData("120000", "2024-06-01", 0.1)]
    [InlineData("320900", "2025-05-01", 0.3)]
    public void Every_set_is_enough_under_the_shipped_rulebooks(string place, string day, double unknown)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        SkillPolicy policy = SkillPolicy.For(place, on);
        int sets = 0;
        foreach (Worker worker in new RandomWorkers(5, on, unknown).Make(16))
        {
            foreach (Decision decision in policy.Assess(worker).Decisions.Where(d => d.Outcome != Outcome.Eligible))
            {
                foreach (ChangeSet set in decision.LeastChanges(new LeastChangeOptions { MostChanges = 3 }).Sets.Take(6))
                {
                    Decision after = SkillPolicy.For(place, set.On).Assess(set.ApplyTo(worker))[decision.Id];
                    Assert.True(after.Outcome == Outcome.Eligible, $"{decision.Id} on {set.On}: {after.Outcome} after {set.Text(Language.English)}\n{WorkerJson.ToJson(worker)}");
                    sets++;
                }
            }
        }

        Assert.True(sets > 300, $"only {sets} sets");
    }

    private static LeastChanges Ask(Worker worker, string decision, LeastChangeOptions? options = null) =>
        SkillPolicy.For(Places.Quzhou, On).Assess(worker)[decision].LeastChanges(options);
}
