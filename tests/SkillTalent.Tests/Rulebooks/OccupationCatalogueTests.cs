using System.Text;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>The catalogue of occupations: every way of writing a name, what the rows say against what the rules do, and what is told of others.</summary>
public class OccupationCatalogueTests
{
    private static readonly OccupationCatalogue Catalogue = PolicyCatalog.BuiltIn.Set.Vocabulary.Occupations;
    private static readonly Provision[] National = [.. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Where(p => p.Occupations.Count > 0)];

    [Theory]
    [InlineData("焊工", "焊工")]
    [InlineData("焊工（电焊工）", "焊工")]
    [InlineData("焊工(电焊工)", "焊工")]
    [InlineData(" 焊工 （电焊工） ", "焊工")]
    [InlineData("电焊工", "焊工")]
    [InlineData("电工（低压）", "电工")]
    [InlineData("电工-低压", "电工")]
    [InlineData("电工—低压", "电工")]
    [InlineData("中式烹调师-面点", "中式烹调师")]
    [InlineData("直播销售员", "互联网营销师")]
    [InlineData("家政服务员（母婴护理员）", "家政服务员")]
    [InlineData("养老护理师", null)]
    [InlineData("焊", null)]
    [InlineData("（电焊工）", null)]
    [InlineData("-", null)]
    [InlineData("other", null)]
    public void FindsANameHoweverItIsWritten(string written, string? known) => Assert.Equal(known, Catalogue.Find(written)?.Name.Zh);

    /// <summary>Every trade and every other name of a row is found as its occupation.</summary>
    [Fact]
    public void EveryOtherNameIsFound()
    {
        Assert.All(Catalogue.Rows.SelectMany(r => r.Trades.Concat(r.Aliases).Append(r.Name.Zh), (row, name) => (row, name)), n => Assert.Same(n.row, Catalogue.Find(n.name)));
        var own = new OccupationCatalogue([new Occupation(new LocalizedText("甲工", "A"), OccupationConditions.Unknown, Basis.Official, []) { Trades = ["乙工", "丙工"], Aliases = ["丁工"] }]);
        Assert.All(["甲工", "乙工", "丙工", "丁工"], n => Assert.Same(own.Rows[0], own.Find(n)));
        Assert.Equal(["甲工", "乙工", "丙工", "丁工"], own.Names.Select(n => n.Written));
    }

    /// <summary>What is longer than any name is looked for as it stands, and no trade behind it.</summary>
    [Theory]
    [InlineData(80, "焊工")]
    [InlineData(81, null)]
    public void ANameOfAnyLengthIsNoName(int length, string? known)
    {
        string name = "焊工（" + new string('电', length - 4) + "）";
        Assert.Equal(length, name.Length);
        Assert.Equal(known, Catalogue.Find(name)?.Name.Zh);
        Assert.Null(OccupationCatalogue.None.Find(name));
    }

    [Theory]
    [InlineData(OccupationConditions.Encoded, "encoded", "已编入", "encoded")]
    [InlineData(OccupationConditions.Partly, "partly", "部分编入，其余不在范围内", "encoded in part, the rest is not covered")]
    [InlineData(OccupationConditions.Deviating, "deviating", "已知不同，未编入，不在范围内", "known to differ, not covered")]
    [InlineData(OccupationConditions.General, "general", "与一般条件相同", "the general conditions")]
    [InlineData(OccupationConditions.Unread, "unread", "另有标准，条件未读到", "a standard of its own, not read")]
    [InlineData(OccupationConditions.Unknown, "unknown", "未见标准", "no standard seen")]
    public void WhatIsKnownOfAnOccupation(OccupationConditions conditions, string code, string chinese, string english)
    {
        Assert.Equal(code, conditions.ToCode());
        Assert.Equal(new LocalizedText(chinese, english), conditions.ToLabel());
    }

    [Theory]
    [InlineData("养老护理师", "养老护理员")]
    [InlineData("养老护理（初级）", "养老护理员")]
    [InlineData("高压电工", "电工")]
    [InlineData("互联网营销员", "互联网营销师")]
    [InlineData("瓦工", "")]
    [InlineData("", "")]
    public void TheNearestOfAnUnknownName(string written, string near) => Assert.Equal(near, string.Join(' ', Catalogue.Nearest(written)));

    public static TheoryData<string> Names() => [.. Catalogue.Rows.Select(r => r.Name.Zh)];

    // What a row says is encoded is what the provisions for the occupation do.
    [Theory]
    [MemberData(nameof(Names))]
    public void ARowSaysWhatTheRulesDo(string name)
    {
        Occupation row = Catalogue.Find(name)!;
        Provision[] own = [.. National.Where(p => p.Occupations.Contains(name, StringComparer.Ordinal))];
        bool encoded = own.Any(p => p.Covers && p.HasWays);
        bool outside = own.Any(p => !p.Covers);
        bool warned = own.Any(p => p.Covers && !p.HasWays && p.Warning is not null);

        Assert.Equal(row.Conditions is OccupationConditions.Encoded or OccupationConditions.Partly, encoded);
        Assert.Equal(row.Conditions is OccupationConditions.Partly or OccupationConditions.Deviating, outside);
        Assert.Equal(row.Conditions is OccupationConditions.Unread, warned);
        Assert.Equal(row.Conditions != OccupationConditions.Unknown, row.HasStandard);
        Assert.NotEmpty(row.Citations);
    }

    [Fact]
    public void EveryOccupationThatTheRulesNameIsListed() => Assert.DoesNotContain(National.SelectMany(p => p.Occupations), o => Catalogue.Find(o)?.Name.Zh != o);

    // From C#, from JSON and from a cell the trade is one with the occupation.
    [Theory]
    [InlineData("焊工（电焊工）")]
    [InlineData("焊工(电焊工)")]
    [InlineData("电焊工")]
    public void AWorkerIsAnsweredByTheOccupation(string written)
    {
        SkillPolicy policy = SkillPolicy.For("CN", new LocalDate(2022, 6, 1));
        Decision[] plain = [.. policy.Assess(Welder("焊工", "焊工")).Decisions];

        Assert.Contains(plain, d => d.Pathways.Any(p => p.Id.Contains("/welder/", StringComparison.Ordinal)));
        foreach (Worker worker in new[] { Welder(written, written), Welder("焊工", written), WorkerJson.Parse(WorkerJson.ToJson(Welder(written, "焊工"))) })
        {
            Decision[] told = [.. policy.Assess(worker).Decisions];
            Assert.Equal(plain.Select(d => (d.Id, d.Outcome, d.Earliest, d.Pathway?.Id)), told.Select(d => (d.Id, d.Outcome, d.Earliest, d.Pathway?.Id)));
            Assert.DoesNotContain(told.SelectMany(d => d.Warnings), w => w.Code.StartsWith("occupation-not-listed", StringComparison.Ordinal));
        }

        Fact fact = PolicyCatalog.BuiltIn.Set.Vocabulary[Mentions.OccupationFact];
        Assert.True(new FactText(fact, 0).TryRead(Encoding.UTF8.GetBytes(written), out FactValue cell));
        Assert.Equal(FactValue.Of(fact.Domain!.IndexOf("焊工")), cell);
    }

    // What a plan adds is of the worker's own occupation, however that is written.
    [Fact]
    public void APlanIsOfTheOccupation()
    {
        SkillPolicy policy = SkillPolicy.For("CN", new LocalDate(2019, 6, 1));

        Assert.Equal(Days("焊工"), Days("焊工（电焊工）"));

        LocalDate?[] Days(string written) => [.. new[] { SkillLevel.SeniorWorker, SkillLevel.Technician }.Select(l => policy.Plan(Welder(written, written), PlanTarget.Of(l)).Arrives)];
    }

    [Fact]
    public void AnUnknownNameIsToldWithTheNearest_AndAnsweredAsAnyOther()
    {
        SkillPolicy policy = SkillPolicy.For("CN", new LocalDate(2022, 6, 1));
        Decision near = policy.Assess(Welder("养老护理师", "养老护理师")).Level(SkillLevel.SeniorWorker);
        Decision far = policy.Assess(Welder("瓦工", "瓦工")).Level(SkillLevel.SeniorWorker);
        Decision unstated = policy.Assess(Welder(null, null)).Level(SkillLevel.SeniorWorker);

        Assert.Contains("did you mean 养老护理员?", Assert.Single(near.Warnings, w => w.Code == "occupation-not-listed-near").Text(Language.English), StringComparison.Ordinal);
        Assert.Contains("“瓦工”", Assert.Single(far.Warnings, w => w.Code == "occupation-not-listed").Text(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain(unstated.Warnings, w => w.Code.StartsWith("occupation-not-listed", StringComparison.Ordinal));
        Assert.Equal((unstated.Outcome, unstated.Earliest), (far.Outcome, far.Earliest));

        // Once the place has switched, no occupation is treated apart, and there is nothing to tell.
        Decision later = SkillPolicy.For("CN", new LocalDate(2024, 6, 1)).Assess(Welder("瓦工", "瓦工")).Level(SkillLevel.Technician);
        Assert.Equal("cn/level/technician", later.Id);
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-10-31", false)]
    [InlineData("2024-11-01", true)]
    public void AStandardOfAfterTheSwitchIsWarnedOf(string on, bool warned)
    {
        Decision decision = SkillPolicy.For("CN", NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Assess(Welder("焊接材料制造工", null)).Level(SkillLevel.SeniorWorker);

        Assert.Equal(warned, decision.Warnings.Any(w => w.Text(Language.English).Contains("a standard of its own", StringComparison.Ordinal)));
    }

    [Fact]
    public void ARulebookMayWriteTheTrade_AndACityMayTakeATradeApart()
    {
        PolicyCatalog trade = With("");
        PolicyCatalog apart = With("""
            "occupations": [ { "name": { "zh": "焊工（气焊工）", "en": "gas welder" }, "conditions": "unknown", "basis": "reported", "cite": [ { "document": "D" } ] } ],
            """);

        Assert.Equal(["焊工"], Mine(trade).Occupations);
        Assert.Equal(["焊工（气焊工）"], Mine(apart).Occupations);
        Assert.Equal("焊工（气焊工）", apart.Set.Vocabulary.Occupations.NameOf("焊工(气焊工)"));
        Assert.Equal("焊工", apart.Set.Vocabulary.Occupations.NameOf("焊工(电焊工)"));

        static Provision Mine(PolicyCatalog catalog) => catalog.Rulebooks[^1].Provisions.Single();
    }

    // A test of a record's occupation is of the occupation, however the rulebook writes it.
    [Theory]
    [InlineData("\"焊工（电焊工）\"", "焊工", true)]
    [InlineData("\"电焊工\"", "焊工(电焊工)", true)]
    [InlineData("[\"电焊工\", \"直播销售员\"]", "互联网营销师", true)]
    [InlineData("[\"电焊工\", \"焊工\"]", "电焊工", true)]
    [InlineData("\"电焊工\"", "电工", false)]
    [InlineData("\"瓦工\"", "瓦工", true)]
    public void ATestOfARecordFindsTheOccupationByItsTrade(string tested, string written, bool holds)
    {
        PolicyCatalog catalog = PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes($$"""
            {
              "id": "my", "title": { "zh": "我", "en": "Mine" }, "place": "339901",
              "places": [ { "code": "339901", "name": { "zh": "市", "en": "City" }, "within": "CN" } ],
              "facts": { "my/certified": { "kind": "flag", "label": { "zh": "有证", "en": "is certified" }, "any": "certificates", "where": { "occupation": {{tested}} } } },
              "provisions": [
                { "id": "my/aid", "kind": "benefit", "title": { "zh": "补", "en": "Aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "reported",
                  "cite": [ { "document": "D" } ], "when": { "fact": "my/certified", "is": true }, "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } } ]
            }
            """)), "my.json");
        Worker worker = WorkerJson.Parse($$"""{ "certificates": [ { "level": "technician", "issued": "2020-01-01", "occupation": "{{written}}" } ] }""");

        Assert.Equal(holds ? Outcome.Eligible : Outcome.NotEligible, catalog.For("339901", new LocalDate(2021, 1, 1)).Assess(worker)["my/aid"].Outcome);
    }

    [Theory]
    [InlineData("\"conditions\": \"encoded\"", "\"conditions\": \"all\"", "$.occupations[0].conditions", "\"encoded\"")]
    [InlineData("\"code\": \"9-99-99-99\"", "\"code\": \"6-18-02-04\"", "$.occupations[0].code", "no other occupation")]
    [InlineData("甲工", "电焊工", "$.occupations[0].name", "'焊工'")]
    [InlineData("乙工", "焊工", "$.occupations[0].trades", "'焊工'")]
    [InlineData("\"standardYear\": 2020", "\"standardYear\": 20", "$.occupations[0].standardYear", "1990")]
    [InlineData("\"conditions\": \"encoded\"", "\"conditions\": \"unknown\"", "$.occupations[0].standardYear", "no standard is known")]
    [InlineData("\"basis\": \"reported\",", "", "$.occupations[0]", "basis")]
    public void ARowThatCannotBeIsRefusedByItsPlace(string right, string wrong, string path, string expected)
    {
        string row = """
            "occupations": [ { "name": { "zh": "甲工", "en": "a" }, "code": "9-99-99-99", "trades": ["乙工"], "conditions": "encoded", "standardYear": 2020,
              "basis": "reported", "cite": [ { "document": "D" } ] } ],
            """;
        _ = With(row);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => With(row.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.StartsWith(path, refused.Path, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private static Worker Welder(string? occupation, string? certified) => new()
    {
        Occupation = occupation,
        Employment = [new WorkSpell(new LocalDate(2010, 6, 1))],
        Certificates = [new Certificate(SkillLevel.IntermediateWorker, new LocalDate(2015, 6, 1)) { Occupation = certified }],
        Education = [],
        Titles = [],
    };

    private static PolicyCatalog With(string sections) => PolicyCatalog.BuiltIn.With(
        new MemoryStream(Encoding.UTF8.GetBytes($$"""
            { "id": "mine", "title": { "zh": "我", "en": "mine" }, "place": "330800", {{sections}}
              "provisions": [ { "id": "mine/allowance", "kind": "benefit", "title": { "zh": "津贴", "en": "allowance" }, "appliesTo": { "occupation": ["焊工（气焊工）"] },
                "effective": { "from": "2022-01-01", "kind": "enacted" }, "confirmedThrough": "unknown", "basis": "reported", "cite": [ { "document": "D" } ],
                "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } } ] }
            """)),
        "mine.json");
}
