using SkillTalent.Tests.Programmes;

namespace SkillTalent.Tests.Apprenticeships;

public class ApprenticeshipParametersTests
{
    [Fact]
    public void TermsAreMadeOfTheParametersByName()
    {
        ApprenticeshipTerms terms = Terms(
            Parameter("rate", """ "table": { "employee": 4000, "technician": 6000 }, "floor": true """),
            Parameter("student-rate", """ "table": { "student": 3000 }, "ceiling": true """),
            Parameter("goals", """ "table": { "technician": 2, "senior-technician": 1 } """, basis: "official", document: "E"),
            Parameter("min-years", """ "value": 1 """),
            Parameter("usual-years", """ "value": 2 """),
            Parameter("max-years", """ "value": 3 """),
            Parameter("contract-years", """ "value": 1.5 """),
            Parameter("prepay-share", """ "value": 0.5, "ceiling": true """),
            Parameter("prepay-base-years", """ "value": 1 """));

        Assert.Equal((1m, 2m, 3m, 1.5m), (terms.LeastYears, terms.UsualYears, terms.MostYears, terms.LeastContractYears));
        Assert.Equal((0.5m, 1m), (terms.PrepayShare, terms.PrepayYears));
        Assert.Equal([SkillLevel.Technician, SkillLevel.SeniorTechnician], terms.Goals!.OrderBy(g => g.Rank));
        Assert.Equal((Basis.Reported, 2), (terms.Basis, terms.Citations.Count));
        ApprenticeshipRate employee = terms.RatesFor(ApprenticeKind.Employee, SkillLevel.SeniorWorker)[0];
        Assert.Equal((4000m, ValueBound.Floor, Basis.Reported, "D"), (employee.Yuan, employee.Bound, employee.Basis, employee.Citations[0].Document));
        Assert.Equal(6000m, terms.RatesFor(ApprenticeKind.Employee, SkillLevel.Technician)[0].Yuan);
        ApprenticeshipRate student = terms.RatesFor(ApprenticeKind.Student, SkillLevel.Technician)[0];
        Assert.Equal((3000m, ValueBound.Ceiling), (student.Yuan, student.Bound));
    }

    [Fact]
    public void OneValueIsARateForEmployees()
    {
        ApprenticeshipTerms terms = Terms(Parameter("rate", """ "value": 5000 """));
        Assert.Equal((5000m, ValueBound.Exact), (terms.RatesFor(ApprenticeKind.Employee, SkillLevel.Technician)[0].Yuan, terms.Rates[0].Bound));
        Assert.Empty(terms.RatesFor(ApprenticeKind.Student, SkillLevel.Technician));
    }

    [Fact]
    public void WithoutParametersThereAreNoTerms()
    {
        ApprenticeshipTerms terms = Terms(Entry("t/other/rate", "parameter", """ "value": 1 """), Entry("t/apprenticeship/terms", "programme", """ "note": { "zh": "a", "en": "a" } """));
        Assert.Empty(terms.Rates);
        Assert.Null(terms.Goals);
        Assert.Null(terms.PrepayShare);
        Assert.Empty(terms.Citations);
    }

    [Fact]
    public void AReplacedParameterDoesNotCount()
    {
        ApprenticeshipTerms terms = Terms(
            Parameter("prepay-share", """ "value": 0.5 """),
            Entry("u/apprenticeship/prepay-share", "parameter", """ "value": 0.3, "replaces": [ "t/apprenticeship/prepay-share" ] """));
        Assert.Equal(0.3m, terms.PrepayShare);
    }

    [Fact]
    public void AnUnconfirmedParameterCountsOnlyIfAskedFor()
    {
        var provisions = TestRulebook.Provisions(
            Parameter("prepay-share", """ "value": 0.5 """),
            Entry("u/apprenticeship/prepay-share", "parameter", """ "value": 0.3, "replaces": [ "t/apprenticeship/prepay-share" ] """, basis: "unconfirmed"));
        Assert.Equal(0.5m, ApprenticeshipParameters.ToTerms(provisions).PrepayShare);
        Assert.Equal(0.3m, ApprenticeshipParameters.ToTerms(provisions, includeUnconfirmed: true).PrepayShare);
    }

    [Theory]
    [InlineData("prepay", """ "value": 1 """, "id", "the name of a parameter of apprenticeships: rate, student-rate, ")]
    [InlineData("max-years", """ "table": { "a": 1 } """, "", "the member \"value\"")]
    [InlineData("max-years", """ "value": -1 """, "value", "a number of years from 0 to 99")]
    [InlineData("prepay-base-years", """ "value": 0 """, "value", "a number of years from 0.01 to 99")]
    [InlineData("prepay-share", """ "value": 1.5 """, "value", "a share from 0 to 1")]
    [InlineData("goals", """ "value": 1 """, "", "the member \"table\"")]
    [InlineData("goals", """ "table": { "foo": 1 } """, "table.foo", "a level: apprentice, ")]
    [InlineData("rate", """ "value": -6000 """, "value", "yuan a person-year from 0 to 10000000")]
    [InlineData("rate", """ "value": 0.001 """, "value", "yuan a person-year with at most 2 decimal places")]
    [InlineData("rate", """ "table": { "employee": 1, "technician": 10000000.01 } """, "table.technician", "yuan a person-year from 0 to 10000000")]
    [InlineData("student-rate", """ "table": { "foo": 3 } """, "table.foo", "a kind of apprentices or a level: employee, student, apprentice, ")]
    public void AParameterOfAnotherFormIsRefusedWhereItIsRead(string name, string value, string member, string expected)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => TestRulebook.Provisions(Parameter(name, value)));
        string path = "$.provisions[0]" + (member.Length > 0 ? "." + member : "");
        Assert.StartsWith($"t.json: {path}: expected {expected}", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(ExpectationText.Find(refused.Expectation));
    }

    /// <summary>A rate of an inner place counts before one of an outer place, however much closer the outer one looks.</summary>
    [Theory]
    [InlineData("employee", "technician")]
    [InlineData("technician", "employee")]
    public void TheInnerPlacesRateCounts_HoweverSpecificTheOuterOneIs(string inner, string outer)
    {
        string book = """
            { "id": "u", "title": { "zh": "测试", "en": "test" }, "place": "330000", "places": [ { "code": "330000", "name": { "zh": "浙江", "en": "Zhejiang" }, "within": "CN" } ],
              "provisions": [ RATE ] }
            """.Replace("RATE", Entry("u/apprenticeship/rate", "parameter", $$""" "table": { "{{inner}}": 3000 } """), StringComparison.Ordinal);
        ApprenticeshipTerms terms = TestRulebook.Catalog([Parameter("rate", $$""" "table": { "{{outer}}": 5000 } """)], book).ApprenticeshipTerms("330000");

        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(
            new ApprenticeClass("330000", ApprenticeKind.Employee, SkillLevel.Technician, 1, 10, 10), terms);
        Assert.Equal((3000m, 30_000m), (settled.YuanPerYear, settled.Total));
        Assert.Equal(("CN", 5000m), Assert.Single(settled.OuterRates.Select(r => (r.Place, r.Yuan))));
    }

    /// <summary>Where nothing is used, nothing is official.</summary>
    [Fact]
    public void WithoutTermsAndRateThereIsNoBasis()
    {
        var settled = ApprenticeshipSettlement.Compute(new ApprenticeClass("CN", ApprenticeKind.Employee, SkillLevel.Technician, 1, 1, 1), Terms(Entry("t/other/rate", "parameter", """ "value": 1 """)));
        Assert.Null(settled.Basis);
        Assert.Empty(settled.Citations);
    }

    [Fact]
    public void TheInnerPlacesParameterCounts_AndItsRate()
    {
        string inner = """
            { "id": "u", "title": { "zh": "测试", "en": "test" }, "place": "330000", "places": [ { "code": "330000", "name": { "zh": "浙江", "en": "Zhejiang" }, "within": "CN" } ],
              "provisions": [ RATE, YEARS ] }
            """
            .Replace("RATE", Entry("u/apprenticeship/rate", "parameter", """ "table": { "employee": 4000 } """), StringComparison.Ordinal)
            .Replace("YEARS", Entry("u/apprenticeship/max-years", "parameter", """ "value": 4 """), StringComparison.Ordinal);
        ApprenticeshipTerms terms = ApprenticeshipParameters.ToTerms(TestRulebook.Catalog(
                [Parameter("rate", """ "table": { "employee": 5000, "student": 1 } """), Parameter("max-years", """ "value": 3 """)], inner)
            .For("330000", new LocalDate(2023, 1, 1)).Provisions);

        Assert.Equal(4m, terms.MostYears);
        Assert.Equal(4000m, terms.RatesFor(ApprenticeKind.Employee, SkillLevel.Technician)[0].Yuan);
        Assert.Equal(1m, terms.RatesFor(ApprenticeKind.Student, SkillLevel.Technician)[0].Yuan);
        Assert.Equal([4000m, 5000m], terms.RatesFor(ApprenticeKind.Employee, SkillLevel.Technician).Select(r => r.Yuan));
    }

    [Fact]
    public void TwoParametersOfOneNameAreRefused()
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Terms(
            Parameter("max-years", """ "value": 1 """), Entry("u/apprenticeship/max-years", "parameter", """ "value": 2 """)));
        Assert.StartsWith("t.json: $.provisions[1]: expected ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("t/apprenticeship/max-years is in force beside u/apprenticeship/max-years", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InputFormatException>(() => Terms(
            Parameter("rate", """ "value": 1 """), Entry("u/apprenticeship/rate", "parameter", """ "value": 2 """)));
    }

    private static ApprenticeshipTerms Terms(params string[] entries) => ApprenticeshipParameters.ToTerms(TestRulebook.Provisions(entries));

    private static string Parameter(string name, string value, string basis = "reported", string document = "D") =>
        Entry("t/apprenticeship/" + name, "parameter", value, basis, document);

    private static string Entry(string id, string kind, string members, string basis = "reported", string document = "D") => $$"""
        { "id": "{{id}}", "kind": "{{kind}}", "title": { "zh": "甲", "en": "a" }, "effective": { "from": "2023-01-01", "kind": "known-from" },
          "basis": "{{basis}}", "cite": [ { "document": "{{document}}" } ]{{(kind == "parameter" ? ", \"unit\": { \"zh\": \"元\", \"en\": \"yuan\" }" : "")}}, {{members}} }
        """;
}
