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
        ApprenticeshipRate employee = terms.FindRate(ApprenticeKind.Employee, SkillLevel.SeniorWorker)!;
        Assert.Equal((4000m, ValueBound.Floor, Basis.Reported, "D"), (employee.Yuan, employee.Bound, employee.Basis, employee.Citations[0].Document));
        Assert.Equal(6000m, terms.FindRate(ApprenticeKind.Employee, SkillLevel.Technician)!.Yuan);
        ApprenticeshipRate student = terms.FindRate(ApprenticeKind.Student, SkillLevel.Technician)!;
        Assert.Equal((3000m, ValueBound.Ceiling), (student.Yuan, student.Bound));
    }

    [Fact]
    public void OneValueIsARateForEmployees()
    {
        ApprenticeshipTerms terms = Terms(Parameter("rate", """ "value": 5000 """));
        Assert.Equal((5000m, ValueBound.Exact), (terms.FindRate(ApprenticeKind.Employee, SkillLevel.Technician)!.Yuan, terms.Rates[0].Bound));
        Assert.Null(terms.FindRate(ApprenticeKind.Student, SkillLevel.Technician));
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
    [InlineData("t/apprenticeship/prepay", """ "value": 1 """, "no such parameter")]
    [InlineData("t/apprenticeship/max-years", """ "table": { "a": 1 } """, "a value was expected")]
    [InlineData("t/apprenticeship/goals", """ "value": 1 """, "a table was expected")]
    public void AParameterOfAnotherFormIsRefusedByItsId(string id, string value, string expected)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Terms(Entry(id, "parameter", value)));
        Assert.StartsWith(id + ": " + expected, refused.Message, StringComparison.Ordinal);
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
        Assert.Equal(4000m, terms.FindRate(ApprenticeKind.Employee, SkillLevel.Technician)!.Yuan);
        Assert.Equal(1m, terms.FindRate(ApprenticeKind.Student, SkillLevel.Technician)!.Yuan);
        Assert.Equal(5000m, Assert.Single(terms.OuterRates).Yuan);
    }

    [Fact]
    public void TwoParametersOfOneNameAreRefused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Terms(
            Parameter("max-years", """ "value": 1 """), Entry("u/apprenticeship/max-years", "parameter", """ "value": 2 """)));
        Assert.Contains("t/apprenticeship/max-years and u/apprenticeship/max-years", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Terms(
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
