using System.Text;
using System.Text.Json;
using SkillTalent.Tests.Bulk;
using SkillTalent.Tests.Decisions;

namespace SkillTalent.Tests.Benefits;

public class StackingTests
{
    [Fact]
    public void Changzhou_PurchaseEndsRent_AndTheOthersGoTogether()
    {
        StackingReview review = Changzhou().Stacking;
        Assert.Equal(
            ["benefits-may-combine changzhou/living-aid changzhou/purchase-aid", "benefits-may-combine changzhou/living-aid changzhou/rent-aid", "benefits-ends changzhou/purchase-aid changzhou/rent-aid"],
            Lines(review, "changzhou/"));
        Assert.False(review.Findings.First(f => f.Code == FindingCode.BenefitsEnds).MustAsk);
        Assert.Contains("购房后停发租房补贴", review.Findings.Single(f => f.Code == FindingCode.BenefitsEnds).Text(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void BetweenAllowanceFundAndPrize_NoRuleIsKnown()
    {
        Assessment assessment = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 12, 31)).Assess(WorkerJson.Parse(
            """
            { "birth": "1985-01-01", "employment": [ { "from": "2010-01-01" } ], "certificates": [ { "level": "senior-technician", "issued": "2018-01-01" } ],
              "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" }, "fullTimeInProvinceSince": "2010-01-01",
              "contests": [ { "tier": "city", "class": 1, "place": 1, "date": "2023-09-01" } ], "honours": [] }
            """));
        StackingFinding finding = Assert.Single(
            assessment.Stacking.Findings, f => f.First.Id == "quzhou/technician-allowance" && f.Second.Id == "zhejiang/artisan");
        Assert.Equal((FindingCode.BenefitsUnknown, true, true), (finding.Code, finding.MustAsk, finding.IsCertain));
        Assert.Null(finding.Rule);
        Assert.Contains("unknown, ask the office", finding.Text(Language.English), StringComparison.Ordinal);
        Assert.Contains(assessment.Stacking.Findings, f => f.First.Id == "quzhou/contest/prize" && f.Second.Id == "quzhou/technician-allowance" && f.MustAsk);

        // Nothing is added and nothing is dropped.
        Assert.Equal(
            assessment.Benefits.Where(b => b.Outcome is Outcome.Eligible or Outcome.Undetermined).Select(b => b.Id).Order(StringComparer.Ordinal),
            assessment.Stacking.Benefits.Select(b => b.Id));
    }

    [Theory]
    [InlineData("2024-06-30", "benefits-exclusive")]
    [InlineData("2026-06-30", "benefits-exclusive")]
    [InlineData("2022-12-31", null)]
    public void Jiangsu_OneCertificateOneSubsidy(string on, string? code)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        Assessment assessment = SkillPolicy.For(Places.Jiangsu, day).Assess(new Worker { Facts = new Dictionary<string, GivenFact> { ["training.completed"] = GivenFact.Of(true) } });
        StackingFinding[] same =
        [
            .. assessment.Stacking.Findings.Where(f => f.First.ProvisionId == "jiangsu/skill-upgrade-subsidy" && f.Second.ProvisionId == "jiangsu/training-subsidy"
                && f.First.Target == f.Second.Target),
        ];
        Assert.Equal(code is null ? [] : [code], same.Select(f => f.Code).Distinct());
        Assert.All(same, f => Assert.False(f.IsCertain));

        // Of different certificates no rule speaks.
        Assert.All(
            assessment.Stacking.Findings.Where(f => f.First.ProvisionId == "jiangsu/skill-upgrade-subsidy" && f.Second.ProvisionId == "jiangsu/training-subsidy"
                && f.First.Target != f.Second.Target),
            f => Assert.Equal(FindingCode.BenefitsUnknown, f.Code));
    }

    /// <summary>The levels of the insurance fund's subsidy among themselves, on either side of every date.</summary>
    [Theory]
    [InlineData("2021-12-31", "benefits-unknown-ask-office")]
    [InlineData("2022-01-01", "benefits-may-combine")]
    [InlineData("2024-12-31", "benefits-may-combine")]
    [InlineData("2025-01-01", "benefits-exclusive")]
    [InlineData("2025-12-31", "benefits-exclusive")]
    [InlineData("2026-12-31", "benefits-exclusive")]
    [InlineData("2027-01-01", "benefits-unknown-ask-office")]
    public void SeveralLevelsOfTheSkillUpgradeSubsidy(string on, string code) => Assert.Equal(
        [code],
        SkillPolicy.For(Places.China, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Assess(new Worker()).Stacking.Findings
            .Where(f => f.First.ProvisionId == "cn/skill-upgrade-subsidy" && f.Second.ProvisionId == "cn/skill-upgrade-subsidy").Select(f => f.Code).Distinct());

    [Fact]
    public void EveryPairHasAFinding_WhateverTheOrder()
    {
        var on = new LocalDate(2024, 9, 30);
        foreach (string place in (string[])[Places.Quzhou, Places.Changzhou, Places.Yancheng])
        {
            SkillPolicy policy = SkillPolicy.For(place, on);
            var random = new Random(7);
            foreach (Worker worker in new RandomWorkers(11, on).Make(40))
            {
                Assessment assessment = policy.Assess(worker);
                StackingReview review = assessment.Stacking;
                Decision[] benefits = [.. assessment.Benefits];
                StackingRule[] rules = [.. policy.Stacking];
                random.Shuffle(benefits);
                random.Shuffle(rules);
                StackingReview shuffled = StackingReview.Of(benefits, rules);
                Assert.Equal(Lines(review), Lines(shuffled));
                Assert.Equal(Json(review), Json(shuffled));
                int open = review.Benefits.Count;
                Assert.Equal(open * (open - 1) / 2, review.Findings.Select(f => string.CompareOrdinal(f.First.Id, f.Second.Id) < 0 ? (f.First.Id, f.Second.Id) : (f.Second.Id, f.First.Id)).Distinct().Count());
                Assert.All(review.Findings, f => Assert.DoesNotContain('{', f.Text(Language.Chinese) + f.Text(Language.English)));
                Assert.DoesNotContain(review.Findings, f => f.First.Outcome is Outcome.NotEligible or Outcome.NotCovered || f.Second.Outcome is Outcome.NotEligible or Outcome.NotCovered);
            }
        }
    }

    [Fact]
    public void TheOneThatEnds_IsNamedFirst_WhicheverIdComesFirst()
    {
        StackingRule rule = Rule("r", StackingKind.Ends, ["x/a", "x/b"], by: "x/b");
        StackingFinding finding = Assert.Single(StackingReview.Of(Decisions("{ 'facts': { 'a': true, 'b': true } }"), [rule]).Findings);

        Assert.Equal((FindingCode.BenefitsEnds, "x/b", "x/a", true), (finding.Code, finding.First.Id, finding.Second.Id, finding.IsCertain));
        Assert.Equal("benefits-ends: x/b, x/a", finding.ToString());
    }

    [Theory]
    [InlineData("'a': true, 'b': true", true)]
    [InlineData("'a': true", false)]
    [InlineData("'b': true", false)]
    [InlineData("", false)]
    public void AFindingIsCertain_WhereBothAreDue(string facts, bool certain) => Assert.Equal(
        certain,
        Assert.Single(StackingReview.Of(Decisions($"{{ 'facts': {{ {facts} }} }}"), [Rule("r", StackingKind.Exclusive, ["x/a", "x/b"])]).Findings).IsCertain);

    /// <summary>A finding rests on the documents of its rule; where no rule speaks there is none to rest on.</summary>
    [Fact]
    public void AFindingRestsOnItsRule()
    {
        IReadOnlyList<Decision> decisions = Decisions("{ 'facts': { 'a': true, 'b': true } }");
        StackingRule rule = Rule("r", StackingKind.Exclusive, ["x/a", "x/b"]);
        Assert.Same(rule.Citations, Assert.Single(StackingReview.Of(decisions, [rule]).Findings).Citations);
        Assert.Empty(Assert.Single(StackingReview.Of(decisions, []).Findings).Citations);
        Assert.Throws<ArgumentNullException>(() => StackingReview.Of(null!, [rule]));
        Assert.Throws<ArgumentNullException>(() => StackingReview.Of(decisions, null!));
    }

    [Fact]
    public void ARuleOfTwoProvisions_SaysNothingOfOneOfThemAndAThird()
    {
        StackingRule rule = Rule("r", StackingKind.Exclusive, ["x/a", "x/none"]);
        StackingReview review = StackingReview.Of(Decisions("{ 'facts': { 'a': true, 'b': true } }"), [rule]);

        Assert.Equal(FindingCode.BenefitsUnknown, Assert.Single(review.Findings).Code);
        Assert.True(review.MustAsk);
    }

    [Fact]
    public void ARuleOfTwoProvisions_SaysNothingOfTheLevelsOfOneOfThem()
    {
        Decision[] levels =
        [
            .. SkillPolicy.For(Places.China, new LocalDate(2023, 6, 30)).Assess(new Worker()).Benefits.Where(b => b.ProvisionId == "cn/skill-upgrade-subsidy"),
        ];
        Assert.True(levels.Length > 1);

        StackingReview review = StackingReview.Of(levels, [Rule("r", StackingKind.Exclusive, ["cn/skill-upgrade-subsidy", "x/other"])]);
        Assert.NotEmpty(review.Findings);
        Assert.All(review.Findings, f => Assert.Null(f.Rule));
    }

    [Fact]
    public void RulesAreToldByTheirIds()
    {
        StackingRule[] rules = [Rule("c", StackingKind.Ask, ["x/a", "x/b"]), Rule("a", StackingKind.Exclusive, ["x/a", "x/b"]), Rule("b", StackingKind.Exclusive, ["x/b", "x/a"])];
        StackingReview review = StackingReview.Of(Decisions("{ 'facts': { 'a': true, 'b': true } }"), rules);

        Assert.Equal(["a", "b", "c"], review.Findings.Select(f => f.Rule!.ToString()));
        Assert.Equal([false, false, true], review.Findings.Select(f => f.MustAsk));
        Assert.True(review.MustAsk);
        Assert.False(StackingReview.Of(review.Benefits, rules[1..]).MustAsk);
    }

    [Theory]
    [InlineData(StackingKind.Exclusive, "exclusive")]
    [InlineData(StackingKind.MayCombine, "may-combine")]
    [InlineData(StackingKind.Ends, "ends")]
    [InlineData(StackingKind.Ask, "ask")]
    [InlineData(StackingKind.Higher, "higher")]
    [InlineData(StackingKind.TopUp, "top-up")]
    public void TheCodes(StackingKind kind, string code)
    {
        Assert.Equal(code, kind.ToCode());
    }

    [Theory]
    [InlineData(StackingSpan.Year, "year", "同一年度", "in one year")]
    [InlineData(StackingSpan.Lifetime, "lifetime", "累计", "in all")]
    public void TheSpans(StackingSpan span, string code, string chinese, string english)
    {
        Assert.Equal(code, span.ToCode());
        Assert.Equal(new LocalizedText(chinese, english), Codes.OfStackingSpan.Label(span));
    }

    /// <summary>Two benefits that different subjects draw never go together: who draws them must be one.</summary>
    [Fact]
    public void WhoDrawsThemMustBeOne()
    {
        string ofAFirm = Money.MoneyBook.Benefit("{ \"yuan\": 1 }", "my/firm").Replace("\"amount\"", "\"when\": { \"fact\": \"my/certified\", \"is\": true }, \"amount\"", StringComparison.Ordinal);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Money.MoneyBook.Catalog(
            Money.MoneyBook.InPost("""{ "per": "once", "rows": [ { "yuan": 1 } ] }""") + "," + ofAFirm,
            facts: "\"my/certified\": { \"kind\": \"flag\", \"subject\": \"enterprise\", \"label\": { \"zh\": \"已认定\", \"en\": \"is certified\" } }",
            stacking: $$"""{ "id": "my/rule", "kind": "ask", "provisions": [ "my/aid", "my/firm" ], {{Money.MoneyBook.Sourced("2020-01-01")}}, "note": { "zh": "n", "en": "n" } }"""));
        Assert.Equal("$.stacking[0].provisions[1]", refused.Path);
        Assert.Contains("a provision about the worker, as those before", refused.ExpectationIn(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2023-12-30", true)]
    public void OneIdHasOneRuleADay(string firstEnds, bool sound)
    {
        string stacking = "[ " + Entry("z", "2024-01-01", "2024-12-31") + ", " + Entry("my", "2023-12-31", "2024-12-31") + ", " + Entry("my", "2023-01-01", firstEnds) + " ]";
        if (!sound)
        {
            Assert.Equal("$.stacking[2].id", Assert.Throws<InputFormatException>(() => With(stacking)).Path);
            return;
        }

        Assert.Equal(
            [("my", new LocalDate(2023, 1, 1)), ("my", new LocalDate(2023, 12, 31)), ("z", new LocalDate(2024, 1, 1))],
            StackingReader.Read(With(stacking).Rulebooks, whole: true).Where(r => r.Place == Places.Quzhou).Select(r => (r.Id, r.Effective.From)));
    }

    [Fact]
    public void OneIdHasOneRuleADay_WhicheverComesFirst() => Assert.Equal(
        "$.stacking[1].id",
        Assert.Throws<InputFormatException>(() => With("[ " + Entry("my", "2023-01-01", "2023-12-31") + ", " + Entry("my", "2023-12-31", "2024-12-31") + " ]")).Path);

    [Theory]
    [InlineData("{ }", "$.stacking", "a list of rules about how benefits go together")]
    [InlineData("[ 1 ]", "$.stacking[0]", "a rule about stacking: {")]
    [InlineData("[ { 'id': 'my', 'kind': 'ask', 'provisions': 'x', REST } ]", "$.stacking[0].provisions", "a list of codes")]
    [InlineData("[ { 'id': 'my', 'kind': 'ends', 'provisions': [ 'quzhou/contest/prize', 'zhejiang/artisan' ], 'by': 'x', REST } ]", "$.stacking[0].by", "quzhou/contest/prize, zhejiang/artisan")]
    public void WhatIsNoRuleIsRefused(string stacking, string path, string expectation)
    {
        const string Rest = "'effective': { 'from': '2023-01-01', 'kind': 'enacted' }, 'basis': 'official', 'cite': [ { 'document': 'd' } ], 'note': { 'zh': 'n', 'en': 'n' }";
        InputFormatException refused = Assert.Throws<InputFormatException>(() => With(stacking.Replace("REST", Rest, StringComparison.Ordinal)));

        Assert.Equal(path, refused.Path);
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void TheJsonForm()
    {
        string json = Json(Changzhou().Stacking);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement ends = document.RootElement.EnumerateArray().Single(f => f.GetProperty("code").GetString() == "benefits-ends");
        Assert.Equal("changzhou/purchase-aid", ends.GetProperty("by").GetString());
        Assert.Equal("changzhou/purchase-ends-rent", ends.GetProperty("rule").GetString());
        Assert.Equal("reported", ends.GetProperty("basis").GetString());
        Assert.True(ends.GetProperty("certain").GetBoolean());
        Assert.Equal(2, ends.GetProperty("benefits").GetArrayLength());
        Assert.Contains("rent", ends.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(ends.GetProperty("citations").EnumerateArray());
        JsonElement together = document.RootElement.EnumerateArray().First(f => f.GetProperty("code").GetString() == "benefits-may-combine");
        Assert.Equal(JsonValueKind.Null, together.GetProperty("by").ValueKind);
    }

    [Theory]
    [InlineData("\"kind\": \"exclusive\"", "\"kind\": \"either\"", "$.stacking[0].kind", "\"exclusive\", \"higher\" or \"top-up\"")]
    [InlineData("\"quzhou/contest/prize\"", "\"quzhou/nothing\"", "$.stacking[0].provisions[0]", "the id of a provision")]
    [InlineData("\"quzhou/contest/prize\", ", "", "$.stacking[0].provisions", "at least two provisions")]
    [InlineData("\"kind\": \"exclusive\"", "\"kind\": \"ends\"", "$.stacking[0]", "\"by\"")]
    [InlineData("\"kind\": \"exclusive\"", "\"kind\": \"ends\", \"by\": \"zhejiang/artisan\"", "$.stacking[0].by", "one of the provisions")]
    [InlineData("\"kind\": \"exclusive\"", "\"kind\": \"exclusive\", \"by\": \"quzhou/contest/prize\"", "$.stacking[0].by", "since its kind is not ends")]
    [InlineData("\"basis\": \"reported\",", "", "$.stacking[0]", "\"basis\"")]
    [InlineData("\"cite\": [ { \"document\": \"D\" } ],", "", "$.stacking[0]", "\"cite\"")]
    [InlineData("\"effective\": { \"from\": \"2023-01-01\", \"kind\": \"enacted\" },", "", "$.stacking[0]", "\"effective\"")]
    [InlineData(", \"note\": { \"zh\": \"注\", \"en\": \"n\" }", "", "$.stacking[0]", "\"note\"")]
    [InlineData("\"kind\": \"exclusive\"", "\"kind\": \"exclusive\", \"unheard-of\": 1", "$.stacking[0].unheard-of", "no such member")]
    [InlineData("\"id\": \"my/one\"", "\"id\": \"changzhou/aids-together\"", "$.stacking[0].id", "no other rule")]
    public void AFaultIsRefusedWithItsPlace(string what, string with, string path, string expectation)
    {
        const string Book = """
            { "id": "my", "title": { "zh": "我", "en": "mine" }, "place": "330800",
              "stacking": [ { "id": "my/one", "kind": "exclusive", "provisions": [ "quzhou/contest/prize", "quzhou/technician-allowance" ],
                "effective": { "from": "2023-01-01", "kind": "enacted" }, "basis": "reported", "cite": [ { "document": "D" } ], "note": { "zh": "注", "en": "n" } } ] }
            """;
        PolicyCatalog sound = PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes(Book)), "my.json");
        Assert.Contains(sound.For(Places.Quzhou, new LocalDate(2023, 12, 31)).Stacking, r => r.Id == "my/one");
        Assert.DoesNotContain(sound.For(Places.Zhejiang, new LocalDate(2023, 12, 31)).Stacking, r => r.Id == "my/one");
        string compact = Book.ReplaceLineEndings(" ").Replace("                \"effective", "\"effective", StringComparison.Ordinal);
        Assert.Contains(what, compact, StringComparison.Ordinal);
        InputFormatException refused = Assert.Throws<InputFormatException>(
            () => PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes(compact.Replace(what, with, StringComparison.Ordinal))), "my.json"));
        Assert.Equal(("my.json", path), (refused.InputName, refused.Path));
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    private static Assessment Changzhou() => SkillPolicy.For(Places.Changzhou, new LocalDate(2024, 6, 30)).Assess(WorkerJson.Parse(
        """
        { "certificates": [ { "level": "technician", "issued": "2018-01-01" } ], "post": { "employer": "enterprise" }, "insurance": { "since": "2023-01-01" },
          "broughtIn": "2023-05-01", "ownsHome": false, "purchase": { "day": "2024-01-01" }, "claims": [], "honours": [], "contests": [] }
        """));

    // Two benefits, x/a for whom a is so and x/b for whom b is.
    private static IReadOnlyList<Decision> Decisions(string worker) =>
        SmallPolicy.Of(("C", $"{{ 'id': 'x/a', 'when': {SmallPolicy.A} }}"), ("C", $"{{ 'id': 'x/b', 'when': {SmallPolicy.B} }}"))
            .For("C", new LocalDate(2023, 1, 1)).Assess(WorkerJson.Parse(worker.Replace('\'', '"'))).Benefits;

    private static StackingRule Rule(string id, StackingKind kind, string[] provisions, string? by = null)
    {
        StackingRule any = SkillPolicy.For(Places.Changzhou, new LocalDate(2024, 6, 30)).Stacking[0];
        return new StackingRule(id, kind, provisions, any.Effective, any.Basis, any.Citations, any.Note) { By = by };
    }

    private static string Entry(string id, string from, string to) =>
        $"{{ 'id': '{id}', 'kind': 'ask', 'provisions': [ 'quzhou/contest/prize', 'zhejiang/artisan' ], 'effective': {{ 'from': '{from}', 'to': '{to}', 'after': 'ended', 'kind': 'enacted' }}, 'basis': 'reported', 'cite': [ {{ 'document': 'D' }} ], 'note': {{ 'zh': '注', 'en': 'n' }} }}";

    private static PolicyCatalog With(string stacking) => PolicyCatalog.BuiltIn.With(
        new MemoryStream(Encoding.UTF8.GetBytes($"{{ 'id': 'my', 'title': {{ 'zh': '我', 'en': 'mine' }}, 'place': '330800', 'stacking': {stacking} }}".Replace('\'', '"'))), "my.json");

    private static string[] Lines(StackingReview review, string prefix = "") =>
    [
        .. review.Findings.Where(f => f.First.Id.StartsWith(prefix, StringComparison.Ordinal) && f.Second.Id.StartsWith(prefix, StringComparison.Ordinal))
            .Select(f => $"{f.Code} {f.First.Id} {f.Second.Id}"),
    ];

    private static string Json(StackingReview review) =>
        JsonSerializer.Serialize(StackingView.Of(review, Language.English), SkillTalentViews.Default.IReadOnlyListStackingView);
}
