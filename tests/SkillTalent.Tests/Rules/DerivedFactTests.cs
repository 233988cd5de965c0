using System.Globalization;
using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>What each source makes of the records of a worker, on both sides of its days.</summary>
public class DerivedFactTests
{
    private const string Certificates =
        "{ 'certificates': [ { 'level': 'senior-worker', 'issued': '2018-06-30' }, { 'level': 'technician', 'issued': '2021-03-01' }, { 'level': 'senior-worker', 'issued': '2016-01-10' } ] }";

    private const string OneIsUnsure =
        "{ 'certificates': [ { 'level': 'senior-worker', 'issued': '2018-06-30', 'shortage': true }, { 'level': 'technician', 'issued': '2021-03-01' } ] }";

    private const string Claims =
        "{ 'claims': [ { 'provision': 'x/a', 'date': '2022-12-31' }, { 'provision': 'x/a', 'date': '2023-01-01' }, { 'provision': 'x/a', 'date': '2023-12-31' }, { 'provision': 'x/b', 'date': '2023-05-01' } ] }";

    private const string Work = "{ 'employment': [ { 'from': '2015-01-01', 'to': '2015-12-31' }, { 'from': '2020-01-01' } ] }";

    [Theory]
    [InlineData(Certificates, "senior-worker", "2016-01-10")]
    [InlineData(Certificates, "technician", "2021-03-01")]
    [InlineData(Certificates, "junior-worker", "never")]
    [InlineData("{ 'certificates': [ ] }", "technician", "never")]
    [InlineData("{ }", "technician", "unknown")]
    public void First(string worker, string level, string expected) =>
        Assert.Equal(expected, Of("date", $"'first': 'certificates', 'where': {{ 'level': '{level}' }}").On(worker, "2030-01-01"));

    [Theory]
    [InlineData("'none': 'assumed'", "{ 'certificates': [ ] }", "never, assumed")]
    [InlineData("'none': 'assumed'", Certificates, "2021-03-01")]
    [InlineData("'absent': { 'assume': 'never' }", "{ }", "never, assumed")]
    [InlineData("'absent': { 'assume': '2020-02-29' }", "{ }", "2020-02-29, assumed")]
    public void First_WithAssumptions(string more, string worker, string expected) =>
        Assert.Equal(expected, Of("date", $"'first': 'certificates', 'where': {{ 'level': 'technician' }}, {more}").On(worker, "2030-01-01"));

    // An unsure record matters only where it would come before the first that is sure.
    [Theory]
    [InlineData("'senior-worker', 'technician'", "2018-06-30")]
    [InlineData("'technician'", "unknown")]
    public void First_AnUnsureRecord(string levels, string expected) =>
        Assert.Equal(expected, Of("date", $"'first': 'certificates', 'where': {{ 'level': [ {levels} ], 'shortage': true }}").On(OneIsUnsure, "2030-01-01"));

    [Fact]
    public void First_ShiftsTheDayOfAMember() => Assert.Equal(
        "2019-06-30",
        Of("date", "'first': 'education', 'where': { 'level': 'college' }, 'day': 'graduated', 'shift': '-P12M'").On(
            "{ 'education': [ { 'level': 'college', 'school': 'technician-college', 'graduated': '2020-06-30' } ] }", "2030-01-01"));

    [Theory]
    [InlineData("2016-01-09", "never")]
    [InlineData("2016-01-10", "2016-01-10")]
    [InlineData("2018-06-29", "2016-01-10")]
    [InlineData("2018-06-30", "2018-06-30")]
    [InlineData("2030-01-01", "2018-06-30")]
    public void Last_IsTheLatestByTheDayAsked(string on, string expected) =>
        Assert.Equal(expected, Of("date", "'last': 'certificates', 'where': { 'level': 'senior-worker' }").On(Certificates, on));

    [Theory]
    [InlineData("2018-06-29", "never")]
    [InlineData("2018-06-30", "2018-06-30")]
    [InlineData("2021-02-28", "2018-06-30")]
    [InlineData("2021-03-01", "unknown")]
    public void Last_AnUnsureRecordMattersFromItsDay(string on, string expected) =>
        Assert.Equal(expected, Of("date", "'last': 'certificates', 'where': { 'shortage': true }").On(OneIsUnsure, on));

    [Fact]
    public void Last_AnUnsureRecordBeforeASureOneDoesNotMatter()
    {
        const string Worker = "{ 'certificates': [ { 'level': 'senior-worker', 'issued': '2018-06-30' }, { 'level': 'technician', 'issued': '2021-03-01', 'shortage': true }, { 'level': 'technician', 'issued': '2019-03-01' } ] }";

        Assert.Equal("2021-03-01", Of("date", "'last': 'certificates', 'where': { 'shortage': true }").On(Worker, "2022-01-01"));
        Assert.Equal("unknown", Of("date", "'last': 'certificates', 'where': { 'shortage': true }").On(Worker, "2020-01-01"));
    }

    [Theory]
    [InlineData("", "{ 'certificates': [ ] }", "never")]
    [InlineData(", 'none': 'assumed'", "{ 'certificates': [ ] }", "never, assumed")]
    [InlineData(", 'none': 'assumed'", Certificates, "2021-03-01")]
    [InlineData("", "{ }", "unknown")]
    public void Last_WithoutRecords(string more, string worker, string expected) =>
        Assert.Equal(expected, Of("date", $"'last': 'certificates'{more}").On(worker, "2022-01-01"));

    [Theory]
    [InlineData("2014-12-31", "false")]
    [InlineData("2015-01-01", "true")]
    [InlineData("2015-12-31", "true")]
    [InlineData("2016-01-01", "false")]
    [InlineData("2019-12-31", "false")]
    [InlineData("2020-01-01", "true")]
    [InlineData("2040-01-01", "true")]
    public void Any_HoldsAsItsRecordsDo(string on, string expected) => Assert.Equal(expected, Of("flag", "'any': 'employment'").On(Work, on));

    [Theory]
    [InlineData("{ 'education': [ { 'level': 'college', 'school': 'technician-college', 'graduated': '2020-06-30' } ] }", "2020-06-29", "true")]
    [InlineData("{ 'education': [ { 'level': 'college', 'school': 'technician-college', 'graduated': '2020-06-30' } ] }", "2020-06-30", "false")]
    [InlineData("{ 'education': [ { 'level': 'bachelor', 'school': 'university', 'graduated': '2020-06-30' } ] }", "2020-06-29", "false")]
    [InlineData("{ 'education': [ ] }", "2020-06-29", "false")]
    [InlineData("{ }", "2020-06-29", "unknown")]
    public void Any_UntilADay(string worker, string on, string expected) =>
        Assert.Equal(expected, Of("flag", "'any': 'education', 'where': { 'level': 'college' }, 'until': 'graduated'").On(worker, on));

    [Theory]
    [InlineData("{ 'employment': [ ] }", "false, assumed")]
    [InlineData(Work, "true")]
    public void Any_WithAnAssumption(string worker, string expected) => Assert.Equal(expected, Of("flag", "'any': 'employment', 'none': 'assumed'").On(worker, "2021-01-01"));

    [Theory]
    [InlineData("", "2022-12-30", "0")]
    [InlineData("", "2022-12-31", "1")]
    [InlineData("", "2023-01-01", "2")]
    [InlineData("", "2023-12-31", "3")]
    [InlineData(", 'within': 'calendar-year'", "2022-12-31", "1")]
    [InlineData(", 'within': 'calendar-year'", "2023-01-01", "1")]
    [InlineData(", 'within': 'calendar-year'", "2023-12-30", "1")]
    [InlineData(", 'within': 'calendar-year'", "2023-12-31", "2")]
    [InlineData(", 'within': 'calendar-year'", "2024-01-01", "0")]
    [InlineData(", 'within': 'calendar-year', 'none': 'assumed'", "2024-01-01", "0, assumed")]
    [InlineData(", 'within': 'calendar-year', 'none': 'assumed'", "2023-06-30", "1")]
    public void Count(string more, string on, string expected) =>
        Assert.Equal(expected, Of("number", $"'count': 'claims', 'where': {{ 'provision': 'x/a' }}{more}").On(Claims, on));

    [Theory]
    [InlineData("2018-06-29", "0")]
    [InlineData("2018-06-30", "1")]
    [InlineData("2021-03-01", "unknown")]
    public void Count_AnUnsureRecordMattersFromItsDay(string on, string expected) =>
        Assert.Equal(expected, Of("number", "'count': 'certificates', 'where': { 'shortage': true }").On(OneIsUnsure, on));

    [Fact]
    public void Count_TwoUnsureRecordsAreNoCertainty() => Assert.Equal(
        "unknown",
        Of("number", "'count': 'certificates', 'where': { 'shortage': true }").On(
            "{ 'certificates': [ { 'level': 'senior-worker', 'issued': '2018-06-30' }, { 'level': 'technician', 'issued': '2021-03-01' } ] }", "2022-01-01"));

    [Theory]
    [InlineData(Certificates, "2016-01-09", "none")]
    [InlineData(Certificates, "2016-01-10", "senior-worker")]
    [InlineData(Certificates, "2021-02-28", "senior-worker")]
    [InlineData(Certificates, "2021-03-01", "technician")]
    [InlineData("{ 'certificates': [ ] }", "2021-03-01", "none")]
    [InlineData("{ }", "2021-03-01", "unknown")]
    public void Highest(string worker, string on, string expected) =>
        Assert.Equal(expected, Of("choice", "'choices': 'grade', 'highest': 'certificates', 'of': 'level'").On(worker, on));

    [Theory]
    [InlineData("{ 'certificates': [ ] }", "none, assumed")]
    [InlineData(Certificates, "technician")]
    public void Highest_WithAnAssumption(string worker, string expected) => Assert.Equal(
        expected, Of("choice", "'choices': 'grade', 'highest': 'certificates', 'of': 'level', 'none': 'assumed'").On(worker, "2022-01-01"));

    // An unsure record that is no higher than a sure one does not matter.
    [Theory]
    [InlineData("technician", "senior-worker", "technician")]
    [InlineData("technician", "technician", "technician")]
    [InlineData("senior-worker", "technician", "unknown")]
    public void Highest_AnUnsureRecord(string sure, string unsure, string expected) => Assert.Equal(
        expected,
        Of("choice", "'choices': 'grade', 'highest': 'certificates', 'of': 'level', 'where': { 'shortage': true }").On(
            $"{{ 'certificates': [ {{ 'level': '{sure}', 'issued': '2018-06-30', 'shortage': true }}, {{ 'level': '{unsure}', 'issued': '2018-06-30' }} ] }}", "2022-01-01"));

    [Theory]
    [InlineData("3", "false")]
    [InlineData("4", "true")]
    [InlineData("8", "true")]
    [InlineData("9", "false")]
    public void ANumberOfARecord_BothEndsIncluded(string place, string expected) => Assert.Equal(
        expected,
        Of("flag", "'any': 'contests', 'where': { 'place': { 'atLeast': 4, 'atMost': 8 } }").On(
            $"{{ 'contests': [ {{ 'tier': 'city', 'class': 1, 'place': {place}, 'date': '2023-01-01' }} ] }}", "2023-01-01"));

    [Theory]
    [InlineData("true", "true", "true")]
    [InlineData("true", "false", "false")]
    [InlineData("false", "false", "true")]
    [InlineData("false", "true", "false")]
    public void AFlagOfARecord(string wanted, string stated, string expected) => Assert.Equal(
        expected,
        Of("flag", $"'any': 'certificates', 'where': {{ 'shortage': {wanted} }}").On(
            $"{{ 'certificates': [ {{ 'level': 'technician', 'issued': '2018-06-30', 'shortage': {stated} }} ] }}", "2023-01-01"));

    [Theory]
    [InlineData("'occupation': '焊工', ", "", "true")]
    [InlineData("'occupation': '焊工', ", ", 'occupation': '焊工'", "true")]
    [InlineData("'occupation': '焊工', ", ", 'occupation': '钳工'", "false")]
    [InlineData("", "", "true")]
    [InlineData("", ", 'occupation': '钳工'", "false")]
    // An occupation that is not stated is some other one, for worker and record alike.
    public void TheOccupationOfARecord_IsComparedWithTheWorkers(string own, string of, string expected) => Assert.Equal(
        expected,
        Of("flag", "'any': 'certificates', 'where': { 'occupation': { 'fact': 'occupation' } }").On(
            $"{{ {own}'certificates': [ {{ 'level': 'technician', 'issued': '2018-06-30'{of} }} ] }}", "2023-01-01"));

    // Every test must hold, whichever comes first.
    [Theory]
    [InlineData("technician", "true", "true")]
    [InlineData("technician", "false", "false")]
    [InlineData("senior-worker", "true", "false")]
    [InlineData("senior-worker", "false", "false")]
    public void TwoTestsOfARecord(string level, string shortage, string expected) => Assert.Equal(
        expected,
        Of("flag", "'any': 'certificates', 'where': { 'level': 'technician', 'shortage': true }").On(
            $"{{ 'certificates': [ {{ 'level': '{level}', 'issued': '2018-06-30', 'shortage': {shortage} }} ] }}", "2023-01-01"));

    [Theory]
    [InlineData("first", "{ 'employment': [ { 'from': '2020-01-01' } ] }", "never")]
    [InlineData("last", "{ 'employment': [ { 'from': '2020-01-01' } ] }", "never")]
    [InlineData("first", "{ 'employment': [ { 'from': '2020-01-01' }, { 'from': '2019-01-01', 'to': '2019-06-30' } ] }", "2019-06-30")]
    [InlineData("last", "{ 'employment': [ { 'from': '2020-01-01' }, { 'from': '2019-01-01', 'to': '2019-06-30' } ] }", "2019-06-30")]
    public void ADayThatARecordDoesNotHave(string which, string worker, string expected) =>
        Assert.Equal(expected, Of("date", $"'{which}': 'employment', 'day': 'to'").On(worker, "2023-01-01"));

    [Theory]
    [InlineData("{ 'insurance': { 'months': 36 } }", 0, "36")]
    [InlineData("{ 'insurance': { 'months': 36 } }", 2, "3600")]
    [InlineData("{ 'insurance': { } }", 0, "unknown")]
    public void AMemberThatIsANumber(string worker, int decimals, string expected) =>
        Assert.Equal(expected, Of("number", $"'member': 'insurance.months', 'decimals': {decimals}").On(worker, "2023-01-01"));

    [Theory]
    [InlineData("{ 'post': { 'frontline': true } }", "true")]
    [InlineData("{ 'post': { 'frontline': false } }", "false")]
    [InlineData("{ 'post': { } }", "unknown")]
    public void AMember(string worker, string expected) => Assert.Equal(expected, Of("flag", "'member': 'post.frontline'").On(worker, "2023-01-01"));

    [Theory]
    [InlineData("'member': 'post.frontline'", "flag", "member post.frontline")]
    [InlineData("'first': 'certificates'", "date", "first of certificates")]
    [InlineData("'last': 'certificates'", "date", "last of certificates")]
    [InlineData("'any': 'employment'", "flag", "any of employment")]
    [InlineData("'count': 'claims'", "number", "count of claims")]
    [InlineData("'choices': 'grade', 'highest': 'certificates', 'of': 'level'", "choice", "highest of certificates")]
    [InlineData("'worked': { }", "work", "work")]
    [InlineData("'worked': { 'since': 'birth' }", "work", "work since birth")]
    public void ItSaysHowItComesAbout(string source, string kind, string origin)
    {
        var fact = Of(kind, source);

        Assert.Equal((origin, "worker", "rule"), (fact.Fact.Origin, fact.Fact.Subject, fact.Fact.Rulebook));
        Assert.Equal(source.Contains("first", StringComparison.Ordinal) || source.Contains("member", StringComparison.Ordinal), fact.Fact.Source.IsTimeless);
    }

    [Fact]
    public void WhatAWorkerCarriesIsGiven() => Assert.Equal("given", Of("flag", "'absent': 'unknown'").Fact.Origin);

    private static Sampled Of(string kind, string source) => Sampled.Of(kind, source.Replace('\'', '"'));

    /// <summary>A fact of its own, sampled for a worker.</summary>
    private sealed record Sampled(PolicyCatalog Catalog, Fact Fact)
    {
        public static Sampled Of(string kind, string members)
        {
            JsonObject rulebook = Drafts.Rulebook("rule", "CN");
            rulebook["places"] = JsonNode.Parse("""[ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ]""");
            rulebook["choices"] = JsonNode.Parse(RandomFacts.Choices);
            JsonObject declared = RandomFacts.Declare(kind);
            foreach ((string name, JsonNode? value) in JsonNode.Parse($"{{ {members} }}")!.AsObject())
                declared[name] = value?.DeepClone();

            rulebook["facts"] = new JsonObject { ["birth"] = RandomFacts.Declare("date", ("member", "birth")), ["occupation"] = RandomFacts.Occupation().Declaration, ["f"] = declared };
            rulebook["provisions"] = new JsonArray(
                Drafts.Provision("x/a", "benefit", ("amount", Drafts.Amount(1))), Drafts.Provision("x/b", "benefit", ("amount", Drafts.Amount(1))));
            PolicyCatalog catalog = Drafts.Catalog(rulebook);
            return new Sampled(catalog, catalog.Facts.Single(f => f.Id == "f"));
        }

        public string On(string worker, string day)
        {
            var policy = Catalog.For("CN", Date(day));
            Subject subject = WorkerSubject.Of(WorkerJson.Parse(worker.Replace('\'', '"')), policy.PlacePolicy.Set.Vocabulary, new(() => throw new NotSupportedException()));
            FactValue value = subject.Sample(Fact, 0, Day.Of(Date(day)));

            // The steps are where the value may change, so between two of them it is the same.
            var steps = new List<int>();
            subject.AddSteps(Fact, steps);
            int before = steps.Where(s => s <= Day.Of(Date(day))).DefaultIfEmpty(Day.First).Max();
            Assert.Equal(value, subject.Sample(Fact, 0, before == Day.First ? Day.Of(new LocalDate(1900, 1, 1)) : before));
            return (value switch
            {
                { IsOpen: true } => "unknown",
                { IsNever: true } => "never",
                _ => Fact.Kind switch
                {
                    FactKind.Date => RandomDays.Iso(Day.ToDate((int)value.Number)),
                    FactKind.Flag => value.Number != 0 ? "true" : "false",
                    FactKind.Choice => Fact.Choices[(int)value.Number].Code,
                    _ => value.Number.ToString(CultureInfo.InvariantCulture),
                },
            }) + (value.Assumed ? ", assumed" : "");
        }

        private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
    }
}
