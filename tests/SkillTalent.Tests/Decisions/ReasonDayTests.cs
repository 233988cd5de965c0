namespace SkillTalent.Tests.Decisions;

/// <summary>The day that a reason tells is one on which the rule that it explains is still in force.</summary>
public class ReasonDayTests
{
    private const string Technician = """
        { "employment": [ { "from": "2008-07-01" } ], "certificates": [ { "level": "technician", "issued": "2019-12-31" } ], "titles": [], "education": [] }
        """;

    [Fact]
    public void ADayWithinTheEditionIsTold()
    {
        Decision decision = Level(Technician, new LocalDate(2023, 12, 30));

        Assert.Equal(new LocalDate(2023, 12, 31), decision.Earliest);
        Assert.Equal(new LocalDate(2023, 12, 31), Assert.Single(Assert.Single(decision.Pathways).Unmet).Arguments["day"]);
        Assert.DoesNotContain(decision.Warnings, w => w.Code == ReasonCode.EarliestByOtherVersion);
    }

    [Fact]
    public void ADayOnWhichAnotherEditionGovernsIsNot()
    {
        Decision decision = Level(Technician.Replace("2019-12-31", "2020-01-01", StringComparison.Ordinal), new LocalDate(2023, 12, 30));

        Reason unmet = Assert.Single(Assert.Single(decision.Pathways).Unmet);
        Assert.Equal(ReasonCode.Unmet, unmet.Code);
        Assert.True(decision.Earliest > new LocalDate(2024, 1, 1));
        Reason warning = Assert.Single(decision.Warnings, w => w.Code == ReasonCode.EarliestByOtherVersion);
        Assert.Equal(decision.Earliest, warning.Arguments["day"]);
    }

    // Four years until the end of 2024, five from then on.
    [Theory]
    [InlineData("2020-12-31", "2024-12-30", "2024-12-31", false)]
    [InlineData("2021-01-01", "2024-12-30", "2026-01-01", true)]
    [InlineData("2018-01-01", "2026-01-01", "2022-01-01", true)]
    [InlineData("2021-01-01", "2026-01-01", "2026-01-01", false)]
    public void ADayOfAnotherVersionIsToldAsSuch(string day, string on, string earliest, bool told)
    {
        const string Rule = "'id': 'x', 'effective': {{ {0} }}, 'when': {{ 'fact': 'day', 'elapsed': {{ 'atLeast': '{1}' }} }}";
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ {string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule, "'from': '2015-01-01', 'to': '2024-12-31', 'kind': 'enacted', 'after': 'not-covered'", "P4Y")} }}"),
            ("C", $"{{ {string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule, "'from': '2025-01-01', 'kind': 'enacted'", "P5Y")} }}"));

        Decision decision = catalog.Decide("x", on, $"{{ 'facts': {{ 'day': '{day}' }} }}");

        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(earliest).Value, decision.Earliest);
        Assert.Equal(told, decision.Warnings.Any(w => w.Code == ReasonCode.EarliestByOtherVersion));
    }

    [Fact]
    public void ADayBehindTheEndOfABenefitIsNotTold()
    {
        PolicyCatalog catalog = Catalog("""{ "fact": "work.total", "worked": { "atLeast": "P5Y" } }""");
        Decision Decision(string from) => catalog.For("CN", new LocalDate(2024, 6, 1))
            .Assess(WorkerJson.Parse($$"""{ "employment": [ { "from": "{{from}}" } ] }"""))["my/aid"];

        Assert.Equal(ReasonCode.UnmetUntil, Assert.Single(Decision("2019-12-31").Unmet).Code);
        Assert.Equal(ReasonCode.Unmet, Assert.Single(Decision("2020-01-01").Unmet).Code);
    }

    [Fact]
    public void WhatMustNotBe_IsToldByWhatIs()
    {
        Reason unmet = Assert.Single(Unmet("""{ "not": { "fact": "post.frontline", "is": true } }""", """{ "post": { "frontline": true } }"""));
        Reason unknown = Assert.Single(Unmet("""{ "not": { "fact": "post.frontline", "is": true } }""", "{ }"));

        Assert.Equal("must not hold: works in a frontline post", unmet.Text(Language.English));
        Assert.Equal("not known whether: works in a frontline post (must not hold)", unknown.Text(Language.English));
    }

    [Fact]
    public void AnUnknownFlag_IsToldOnce() => Assert.Equal(
        "not known whether: works in a frontline post",
        Assert.Single(Unmet("""{ "fact": "post.frontline", "is": true }""", "{ }")).Text(Language.English));

    private static Decision Level(string worker, LocalDate day) => SkillPolicy.For(Places.China, day).Assess(WorkerJson.Parse(worker)).Level(SkillLevel.SeniorTechnician);

    private static IReadOnlyList<Reason> Unmet(string when, string worker) =>
        Catalog(when).For("CN", new LocalDate(2024, 6, 1)).Assess(WorkerJson.Parse(worker))["my/aid"].Unmet;

    private static PolicyCatalog Catalog(string when) => PolicyCatalog.BuiltIn.With(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""
        { "id": "mine", "title": { "zh": "我的", "en": "mine" }, "place": "CN",
          "provisions": [ { "id": "my/aid", "kind": "benefit", "title": { "zh": "补助", "en": "aid" },
            "effective": { "from": "2020-01-01", "to": "2024-12-31", "kind": "enacted", "after": "ended" }, "basis": "official", "cite": [ { "document": "D" } ],
            "when": {{when}}, "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } } ] }
        """)));
}
