using SkillTalent.Tests.Bulk;
using SkillTalent.Tests.Decisions;

namespace SkillTalent.Tests.WhatIf;

public sealed class WhatIfTests
{
    private const string Raise = """
        { "title": { "zh": "提高津贴", "en": "a higher allowance" },
          "amend": [ { "provision": "quzhou/technician-allowance", "rows": [ { "row": 1, "yuan": 12000 }, { "row": 2, "yuan": 6000 } ] },
                     { "pathway": "cn/level/2018/2-1", "fact": "work.since-senior-worker", "atLeast": "P3Y" } ] }
        """;

    private static readonly LocalDate On = new(2023, 7, 14);

    private static readonly SkillPolicy Quzhou = SkillPolicy.For(Places.Quzhou, On);

    [Fact]
    public void An_amended_amount_and_a_shorter_seniority_decide_anew()
    {
        SkillPolicy amended = Quzhou.Amend(PolicyAmendment.Parse(Raise));
        Worker worker = WorkerJson.Parse("""
            { "employment": [ { "from": "2012-07-01" } ], "titles": [], "education": [], "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" },
              "certificates": [ { "level": "senior-worker", "issued": "2020-01-01" }, { "level": "technician", "issued": "2023-01-01" } ] }
            """);

        Assert.Equal(5000, Quzhou.Assess(worker)["quzhou/technician-allowance"].Amount!.Adjusted);
        Assert.Equal(6000, amended.Assess(worker)["quzhou/technician-allowance"].Amount!.Adjusted);
        Assert.Equal(Outcome.NotEligible, Quzhou.Assess(worker).Level(SkillLevel.Technician).Outcome);
        Assert.Equal(Outcome.Eligible, amended.Assess(worker).Level(SkillLevel.Technician).Outcome);
        Assert.Equal(new LocalDate(2023, 1, 1), amended.Assess(worker).Level(SkillLevel.Technician).Earliest);
        Assert.Equal(new LocalDate(2024, 1, 1), Quzhou.Assess(worker).Level(SkillLevel.Technician).Earliest?.PlusYears(-1));
    }

    [Fact]
    public void What_is_not_touched_is_shared_and_the_original_stays()
    {
        SkillPolicy amended = Quzhou.Amend(PolicyAmendment.Parse(Raise));

        int shared = Quzhou.PlacePolicy.Tracks.Zip(amended.PlacePolicy.Tracks).Count(t => ReferenceEquals(t.First, t.Second));
        Assert.Equal(Quzhou.PlacePolicy.Tracks.Count - 2, shared);
        Assert.Equal(10000, Quzhou.Provisions.Single(p => p.Id == "quzhou/technician-allowance").Amount!.Rows[0].Yuan);
    }

    [Fact]
    public void The_comparison_equals_one_by_one()
    {
        SkillPolicy amended = Quzhou.Amend(PolicyAmendment.Parse(Raise));
        PolicyComparison comparison = Quzhou.CompareTo(amended);
        Worker[] workers = new RandomWorkers(5, On, 0.1).Make(400);

        IReadOnlyList<ComparedDecision> results = comparison.Run(comparison.Project(workers));

        foreach (ComparedDecision result in results)
        {
            (bool Was, bool Is, decimal? Before, decimal? After)[] rows = [.. workers.Select(w => (
                Quzhou.Assess(w)[result.Id].Outcome == Outcome.Eligible,
                amended.Assess(w)[result.Id].Outcome == Outcome.Eligible,
                Sum(Quzhou.Assess(w)[result.Id]),
                Sum(amended.Assess(w)[result.Id])))];
            Assert.Equal(rows.Count(r => r.Is && (!r.Was || r.After > r.Before)), result.All.Winners);
            Assert.Equal(rows.Count(r => r.Was && (!r.Is || r.After < r.Before)), result.All.Losers);
            Assert.Equal(rows.Sum(r => r.Before ?? 0), result.All.AmountBefore);
            Assert.Equal(rows.Sum(r => r.After ?? 0), result.All.AmountAfter);
            Assert.Equal(result.All.Winners, result.ByLevel.Sum(g => g.Winners));
            Assert.Equal(result.All.AmountAfter, result.ByLevel.Sum(g => g.AmountAfter));
        }

        Assert.Equal(["cn/level/technician", "quzhou/technician-allowance"], results.Where(r => r.Differs).Select(r => r.Id).Order(StringComparer.Ordinal));

        // Null: it hangs on something unknown. A decision that is no benefit comes to nothing.
        static decimal? Sum(Decision decision) => decision.Outcome == Outcome.Eligible && decision.Amount is { } amount ? amount.Adjusted : 0;
    }

    [Fact]
    public void The_comparison_names_what_is_touched_and_breaks_it_down_by_place()
    {
        PolicyComparison comparison = Quzhou.CompareTo(Quzhou.Amend(PolicyAmendment.Parse(Raise)));
        Worker[] workers = new RandomWorkers(5, On, 0.1).Make(200);
        Population population = comparison.Project(workers);
        var keep = new BulkOptions { KeepAmounts = true };
        string[] places = [.. workers.Select((_, i) => i % 3 == 0 ? "north" : "south")];

        IReadOnlyList<ComparedDecision> results = comparison.Compare(comparison.Before.Run(population, keep), comparison.After.Run(population, keep), places);

        Assert.Equal(["cn/level/technician", "quzhou/technician-allowance"], comparison.Touched.Order(StringComparer.Ordinal));
        foreach (ComparedDecision result in results)
        {
            Assert.Equal(result.All.Winners, result.ByPlace.Sum(p => p.Winners));
            Assert.Equal(result.All.AmountAfter, result.ByPlace.Sum(p => p.AmountAfter));
        }

        ComparedDecision technician = results.Single(d => d.Id == "cn/level/technician");
        SkillPolicy amended = Quzhou.Amend(PolicyAmendment.Parse(Raise));
        int north = workers.Where((w, i) => i % 3 == 0 && Quzhou.Assess(w).Level(SkillLevel.Technician).Outcome != Outcome.Eligible && amended.Assess(w).Level(SkillLevel.Technician).Outcome == Outcome.Eligible).Count();
        Assert.Equal(north, technician.ByPlace.Where(p => p.Code == "north").Sum(p => p.Winners));
        Assert.Throws<ArgumentException>(() => comparison.Compare(comparison.Before.Run(population, keep), comparison.After.Run(population, keep), ["north"]));
    }

    [Fact]
    public void Who_gets_more_wins_and_who_gets_less_loses()
    {
        const string Change = """
            { "amend": [ { "provision": "quzhou/technician-allowance", "rows": [ { "row": 1, "yuan": 9000 }, { "row": 2, "yuan": 6000 } ] } ] }
            """;
        PolicyComparison comparison = Quzhou.CompareTo(Quzhou.Amend(PolicyAmendment.Parse(Change)));
        Worker[] workers =
        [
            .. new[] { SkillLevel.SeniorTechnician, SkillLevel.Technician, SkillLevel.Technician, SkillLevel.SeniorWorker }.Select(level => new Worker
            {
                Certificates = [new Certificate(level, new LocalDate(2020, 1, 1))],
                Post = new Post { Frontline = true, ShortageOccupation = true, Employer = EmployerKind.Enterprise, AppointedLevel = Appointment.None },
            }),
        ];

        ComparedGroup all = comparison.Run(comparison.Project(workers)).Single(d => d.Id == "quzhou/technician-allowance").All;

        Assert.Equal((2, 1, 20_000m, 21_000m), (all.Winners, all.Losers, all.AmountBefore, all.AmountAfter));
    }

    [Fact]
    public void Withdrawing_and_adding()
    {
        SkillPolicy amended = Quzhou.Amend(PolicyAmendment.Parse("""
            { "amend": [
              { "withdraw": "quzhou/technician-allowance" },
              { "add": { "id": "quzhou/welcome", "kind": "benefit", "title": { "zh": "安家费", "en": "welcome money" },
                         "effective": { "from": "2023-01-01", "kind": "enacted" }, "basis": "derived", "cite": [ { "document": "设想" } ],
                         "when": { "fact": "post.frontline", "is": true }, "amount": { "per": "once", "rows": [ { "yuan": 800 } ] } } } ] }
            """));
        Assessment assessment = amended.Assess(WorkerJson.Parse("""{ "post": { "frontline": true } }"""));

        Assert.False(assessment.TryGet("quzhou/technician-allowance", out _));
        Assert.Equal(800, assessment["quzhou/welcome"].Amount!.Adjusted);
        ComparedDecision gone = Quzhou.CompareTo(amended).Run(Quzhou.CompareTo(amended).Project(new RandomWorkers(3, On, 0).Make(300)))
            .Single(d => d.Id == "quzhou/technician-allowance");
        Assert.Equal(gone.EligibleBefore, gone.All.Losers);
        Assert.Equal(0, gone.All.AmountAfter);
    }

    [Fact]
    public void Another_last_day()
    {
        SkillPolicy august = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 8, 1));
        SkillPolicy amended = august.Amend(PolicyAmendment.Parse("""{ "amend": [ { "provision": "quzhou/technician-allowance", "to": "2023-07-31" } ] }"""));
        Worker worker = WorkerJson.Parse("{}");

        Assert.Equal(Outcome.NotEligible, amended.Assess(worker)["quzhou/technician-allowance"].Outcome);
        Assert.Equal(Outcome.Undetermined, august.Assess(worker)["quzhou/technician-allowance"].Outcome);
    }

    /// <summary>
    /// Of versions that follow each other the day is that of the first or the last: what lies before the one, or after the other, is left out, and no
    /// two versions hold on a day.
    /// </summary>
    [Theory]
    [InlineData("'to': '2023-06-30'", 100, 100, 200, 200, null, null, null)]
    [InlineData("'to': '2020-12-31'", 100, 100, null, null, null, null, null)]
    [InlineData("'to': '2021-12-31'", 100, 100, 200, null, null, null, null)]
    [InlineData("'to': '2099-12-31'", 100, 100, 200, 200, 200, 300, 300)]
    [InlineData("'from': '2019-06-01'", null, 100, 200, 200, 200, 300, 300)]
    [InlineData("'from': '2021-12-31'", null, null, null, 200, 200, 300, 300)]
    [InlineData("'from': '2023-07-01'", null, null, null, null, 200, 300, 300)]
    [InlineData("'from': '2010-01-01', 'to': '2024-01-01'", 100, 100, 200, 200, 200, 300, null)]
    public void Another_first_or_last_day_of_several_versions(string days, params int?[] yuan)
    {
        static string Version(int yuan, string effective) => $"{{ 'id': 'x', 'effective': {{ {effective}, 'kind': 'enacted' }}, 'amount': {{ 'per': 'once', 'rows': [ {{ 'yuan': {yuan} }} ] }} }}";
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", Version(100, "'from': '2018-01-01', 'to': '2020-12-31', 'after': 'ended'")),
            ("C", Version(200, "'from': '2021-01-01', 'to': '2023-12-31', 'after': 'ended'")),
            ("C", Version(300, "'from': '2024-01-01'")));
        var amendment = PolicyAmendment.Parse($"{{ 'amend': [ {{ 'provision': 'x', {days} }} ] }}".Replace('\'', '"'));
        int[] asked = [20180601, 20200601, 20210601, 20220601, 20231201, 20240101, 20260101];
        Assert.Equal(
            yuan.Select(y => (decimal?)y),
            asked.Select(d => catalog.For("C", new LocalDate(d / 10000, d / 100 % 100, d % 100)).Amend(amendment).Assess(WorkerJson.Parse("{}"))["x"]).Select(d => d.Outcome == Outcome.Eligible ? d.Amount!.Adjusted : null));
    }

    /// <summary>A version for several occupations that is made longer may meet that of one of them: that is refused at the change.</summary>
    [Fact]
    public void Days_on_which_two_versions_would_hold_are_refused()
    {
        static string Version(string occupations, string effective) => $"{{ 'id': 'x', 'appliesTo': {{ 'occupation': [ {occupations} ] }}, 'effective': {{ {effective}, 'kind': 'enacted' }}, 'when': {{ 'fact': 'a', 'is': true }} }}";
        SkillPolicy policy = SmallPolicy.Of(
            ("C", Version("'焊工', '电工'", "'from': '2018-01-01', 'to': '2020-12-31', 'after': 'ended'")),
            ("C", Version("'焊工'", "'from': '2021-01-01'"))).For("C", new LocalDate(2022, 1, 1));
        InputFormatException error = Assert.Throws<InputFormatException>(() => policy.Amend(PolicyAmendment.Parse("""{ "amend": [ { "provision": "x", "to": "2030-12-31" } ] }""")));
        Assert.Equal(("$.amend[0].provision", "days on which no two versions of the rule hold for the same people"), (error.Path, error.Expectation));
    }

    // Wherever the provision tests the fact: in its condition, throughout, in the rows of its amount and in what multiplies it.
    [Theory]
    [InlineData("'when': { 'fact': 'team', 'compare': { 'atLeast': 5 } }", Outcome.NotEligible, Outcome.Eligible)]
    [InlineData("'amount': { 'per': 'once', 'rows': [ { 'when': { 'fact': 'team', 'compare': { 'atLeast': 5 } }, 'yuan': 100 } ] }", Outcome.NotEligible, Outcome.Eligible)]
    public void A_threshold_is_another_wherever_it_is_tested(string rule, Outcome before, Outcome after)
    {
        SkillPolicy policy = SmallPolicy.Of(("C", $"{{ 'id': 'x', {rule} }}")).For("C", new LocalDate(2023, 1, 1));
        SkillPolicy amended = policy.Amend(PolicyAmendment.Parse("""{ "amend": [ { "provision": "x", "fact": "team", "atLeast": 3 } ] }"""));
        Worker worker = WorkerJson.Parse("""{ "facts": { "team": 4 } }""");

        Assert.Equal((before, after), (policy.Assess(worker)["x"].Outcome, amended.Assess(worker)["x"].Outcome));
    }

    [Fact]
    public void A_factor_has_another_threshold()
    {
        SkillPolicy policy = SmallPolicy.Of(
            ("C", "{ 'id': 'x', 'amount': { 'per': 'once', 'rows': [ { 'yuan': 100 } ], 'factor': [ { 'when': { 'fact': 'team', 'compare': { 'atLeast': 5 } }, 'times': 2 } ] } }"))
            .For("C", new LocalDate(2023, 1, 1));
        SkillPolicy amended = policy.Amend(PolicyAmendment.Parse("""{ "amend": [ { "provision": "x", "fact": "team", "atLeast": 3 } ] }"""));
        Worker worker = WorkerJson.Parse("""{ "facts": { "team": 4 } }""");

        Assert.Equal((100m, 200m), (policy.Assess(worker)["x"].Amount!.Adjusted!.Value, amended.Assess(worker)["x"].Amount!.Adjusted!.Value));
    }

    /// <summary>A number is read as the rulebook reads it: with no more decimal places than the fact has, and no larger.</summary>
    [Theory]
    [InlineData("4.7", "a number with at most 0 decimal places")]
    [InlineData("1e12", "a number from -1000000000 to 1000000000")]
    [InlineData("4.0", null)]
    public void A_threshold_has_the_decimals_of_its_fact(string atLeast, string? expected)
    {
        SkillPolicy policy = SmallPolicy.Of(("C", "{ 'id': 'x', 'when': { 'fact': 'team', 'compare': { 'atLeast': 5 } } }")).For("C", new LocalDate(2023, 1, 1));
        InputFormatException? error = Record.Exception(() => policy.Amend(PolicyAmendment.Parse($$"""{ "amend": [ { "provision": "x", "fact": "team", "atLeast": {{atLeast}} } ] }"""))) as InputFormatException;
        Assert.Equal((expected is null ? null : "$.amend[0].atLeast", expected), (error?.Path, error?.Expectation));
    }

    /// <summary>Of a benefit that is withdrawn, or that has ended, there is no share: whoever pays one pays nothing, and a share of that share neither.</summary>
    [Theory]
    [InlineData("'withdraw': 'x'")]
    [InlineData("'provision': 'x', 'to': '2022-12-31'")]
    public void What_is_gone_leaves_no_share_of_it(string change)
    {
        const string Rule = "{{ 'id': '{0}', 'amount': {{ 'per': 'once', 'rows': [ {1} ] }} }}";
        static string Of(string id, string row) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule, id, row);
        SkillPolicy policy = SmallPolicy.Of(
            ("C", Of("x", "{ 'yuan': 100 }")),
            ("C", Of("half", "{ 'percent': 50, 'of': { 'benefit': 'x' } }")),
            ("C", Of("quarter", "{ 'percent': 50, 'of': { 'benefit': 'half' } }")),
            ("C", Of("other", "{ 'yuan': 7 }"))).For("C", new LocalDate(2023, 1, 1));
        SkillPolicy amended = policy.Amend(PolicyAmendment.Parse($"{{ 'amend': [ {{ {change} }} ] }}".Replace('\'', '"')));
        PolicyComparison comparison = policy.CompareTo(amended);
        Worker worker = WorkerJson.Parse("{}");

        Assert.Equal((50m, 25m), (policy.Assess(worker)["half"].Amount!.Adjusted!.Value, policy.Assess(worker)["quarter"].Amount!.Adjusted!.Value));
        Assert.Equal(["half", "quarter", "x"], comparison.Touched.Order(StringComparer.Ordinal));
        Assert.Equal((Outcome.NotEligible, Outcome.NotEligible, 7m), (amended.Assess(worker)["half"].Outcome, amended.Assess(worker)["quarter"].Outcome, amended.Assess(worker)["other"].Amount!.Adjusted!.Value));
        Assert.Equal([0m, 0m, 0m], comparison.Run(comparison.Project([worker])).Where(d => d.Id != "other").Select(d => d.All.AmountAfter));
    }

    [Theory]
    [InlineData("""{ "amend": [] }""", "$.amend")]
    [InlineData("""{ "amend": [ { "provision": "no/such", "to": "2024-01-01" } ] }""", "$.amend[0].provision")]
    [InlineData("""{ "amend": [ { "withdraw": "no/such" } ] }""", "$.amend[0].withdraw")]
    [InlineData("""{ "amend": [ { "pathway": "cn/level/2018/2-1", "fact": "birth", "atLeast": "P3Y" } ] }""", "$.amend[0].fact")]
    [InlineData("""{ "amend": [ { "pathway": "cn/level/2018/9-9", "fact": "work.since-senior-worker", "atLeast": "P3Y" } ] }""", "$.amend[0].pathway")]
    [InlineData("""{ "amend": [ { "pathway": "cn/level/2018/2-1", "fact": "work.since-senior-worker", "atLeast": 3 } ] }""", "$.amend[0].fact")]
    [InlineData("""{ "amend": [ { "provision": "quzhou/technician-allowance", "to": "2024-01-01", "fact": "birth", "atLeast": "P3Y" } ] }""", "$.amend[0].fact")]
    [InlineData("""{ "amend": [ { "provision": "quzhou/technician-allowance", "rows": [ { "row": 1, "yuan": 1 }, { "row": 1, "yuan": 2 } ] } ] }""", "$.amend[0].rows[1].row")]
    [InlineData("""{ "amend": [ { "pathway": "cn/level/2018/2-1", "fact": "work.since-senior-worker", "atLeast": "P3D" } ] }""", "$.amend[0].atLeast")]
    [InlineData("""{ "amend": [ { "provision": "quzhou/technician-allowance", "rows": [ { "row": 3, "yuan": 1 } ] } ] }""", "$.amend[0].rows[0].row")]
    [InlineData("""{ "amend": [ { "provision": "quzhou/technician-allowance", "to": "2020-01-01" } ] }""", "$.amend[0].provision")]
    [InlineData("""{ "amend": [ { "provision": "quzhou/technician-allowance" } ] }""", "$.amend[0]")]
    [InlineData("""{ "amend": [ { "provision": "quzhou/technician-allowance", "too": 1, "to": "2024-01-01" } ] }""", "$.amend[0].too")]
    [InlineData("""{ "amend": [ { "pathway": "cn/level/2018/2-1", "to": "2024-01-01" } ] }""", "$.amend[0]")]
    [InlineData("""{ "amend": [ { "pathway": "cn/level/2018/2-1", "fact": "work.since-senior-worker", "atLeast": "P3Y", "from": "2024-01-01" } ] }""", "$.amend[0].from")]
    public void What_cannot_be_amended_is_refused_with_its_place(string json, string path)
    {
        InputFormatException error = Assert.Throws<InputFormatException>(() => Quzhou.Amend(PolicyAmendment.Parse(json)));
        Assert.Equal(path, error.Path);
    }
}
