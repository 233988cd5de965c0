using System.Text;

namespace SkillTalent.Tests.Levy;

/// <summary>The parameters as a catalogue gives them: the same as the file's, and layered by place.</summary>
public class LevyPolicyTests
{
    [Theory]
    [InlineData("CN")]
    [InlineData(Places.Quzhou)]
    [InlineData(Places.Nantong)]
    public void TheBuiltInRulebooksGiveEveryPlaceTheNationsParameters(string place)
    {
        LevyParameters built = Of(PolicyCatalog.BuiltIn, place);
        foreach ((DatedParameter one, DatedParameter other) in All(built).Zip(All(LevyTestRulebook.Parameters)))
        {
            Assert.Equal(other.Id, one.Id);
            Assert.Equal(other.Versions.Select(Text), one.Versions.Select(Text));
        }
    }

    [Fact]
    public void APlaceThatThereIsNotIsRefused() => Assert.Throws<KeyNotFoundException>(() => Of(PolicyCatalog.BuiltIn, "999999"));

    [Theory]
    [InlineData("2022-12-31", null, "2022-01-01..2022-06-30=0.50 2022-07-01..2022-12-31=0.2")]
    [InlineData("2022-09-30", "2022-10-01", "2022-01-01..2022-06-30=0.50 2022-07-01..2022-09-30=0.2 2022-10-01..2022-10-31=0.1 2022-11-01..2022-12-31=0.50")]
    [InlineData("2023-06-30", null, "2022-01-01..2022-06-30=0.50 2022-07-01..2023-06-30=0.2")]
    public void AnInnerPlacesParameterCountsWhileItIsInForce(string to, string? second, string expected)
    {
        string more = second is null ? "" : $", {Provision(second, "2022-10-31", "0.1", "reported")}";
        LevyParameters parameters = Of(Catalog($"{Provision("2022-07-01", to, "0.2", "reported")}{more}"), "330000");

        Assert.Equal(expected, string.Join(' ', parameters.ProvincialHalving.Versions.Select(v => $"{Day(v.From)}..{Day(v.To)}={Share(v)}")));
        Assert.Equal("2022-01-01..2022-12-31=0.50", string.Join(' ', Of(PolicyCatalog.BuiltIn, "330000").ProvincialHalving.Versions.Select(v => $"{Day(v.From)}..{Day(v.To)}={Share(v)}")));
    }

    [Fact]
    public void ACityInheritsItsProvincesParameterAndAnotherProvinceDoesNot()
    {
        PolicyCatalog catalog = Catalog(Provision("2022-01-01", "2022-12-31", "0.2", "reported"));
        Assert.Equal("0.2", Share(Assert.Single(Of(catalog, Places.Quzhou).ProvincialHalving.Versions)));
        Assert.Equal("0.50", Share(Assert.Single(Of(catalog, Places.Jiangsu).ProvincialHalving.Versions)));
    }

    [Fact]
    public void AnUnconfirmedParameterIsLeftOut() =>
        Assert.Equal("0.50", Share(Assert.Single(Of(Catalog(Provision("2022-01-01", "2022-12-31", "0.2", "unconfirmed")), "330000").ProvincialHalving.Versions)));

    [Fact]
    public void AnOpenEndInsideHidesWhatIsOutsideFromThenOn()
    {
        string provision = """
            { "id": "cn/levy/credit-share", "kind": "parameter", "title": { "zh": "试", "en": "test" }, "effective": { "from": "2025-01-01", "kind": "enacted" },
              "basis": "reported", "cite": [ { "document": "a document" } ], "value": 0.4 }
            """;
        LevyParameters parameters = Of(Catalog(provision), "330000");
        Assert.Equal(["2019-01-01..2024-12-31", "2025-01-01.."], parameters.CreditShare.Versions.Select(v => $"{Day(v.From)}..{Day(v.To)}"));
        LevyStatement statement = LevyLedger.Compute(
            parameters, new LevyAccount([LevyTestLedger.Entry("2024", 0, 100), LevyTestLedger.Entry("2025", 0, 100)], LevyTestLedger.FirstListing, place: "330000"));
        Assert.Equal([30m, 40m], statement.Periods.Select(p => p.Earned));
    }

    [Fact]
    public void AParameterOfItsOwnIdThatReplacesOneTakesItsPlace()
    {
        string own = Provision("2022-07-01", "2022-09-30", "0.2", "reported").Replace("cn/levy/halving/provincial", "zhejiang/levy/halving", StringComparison.Ordinal)
            .Replace("\"kind\": \"parameter\"", "\"kind\": \"parameter\", \"replaces\": [ \"cn/levy/halving/provincial\" ]", StringComparison.Ordinal);
        LevyParameters parameters = Of(Catalog(own), Places.Quzhou);

        Assert.Equal(
            "2022-01-01..2022-06-30=0.50 2022-07-01..2022-09-30=0.2 2022-10-01..2022-12-31=0.50",
            string.Join(' ', parameters.ProvincialHalving.Versions.Select(v => $"{Day(v.From)}..{Day(v.To)}={Share(v)}")));
        Assert.Equal("0.50", Share(Assert.Single(Of(Catalog(own), Places.Jiangsu).ProvincialHalving.Versions)));
    }

    [Fact]
    public void AWithdrawnParameterDoesNotCountMeanwhile()
    {
        string withdrawal = """
            { "id": "zhejiang/levy/none", "kind": "benefit", "title": { "zh": "试", "en": "test" }, "basis": "reported", "cite": [ { "document": "a document" } ],
              "effective": { "from": "2022-03-01", "to": "2022-10-31", "kind": "enacted", "after": "ended" }, "withdraws": [ "cn/levy/halving/provincial" ] }
            """;
        LevyParameters parameters = Of(Catalog(withdrawal), "330000");

        Assert.Equal(["2022-01-01..2022-02-28", "2022-11-01..2022-12-31"], parameters.ProvincialHalving.Versions.Select(v => $"{Day(v.From)}..{Day(v.To)}"));
    }

    [Fact]
    public void AParameterPublishedLaterIsNotSeen()
    {
        string provision = Provision("2022-07-01", "2022-12-31", "0.2", "reported").Replace("\"basis\"", "\"published\": \"2022-06-01\", \"basis\"", StringComparison.Ordinal);
        PolicyCatalog catalog = Catalog(provision);

        Assert.Equal(2, catalog.LevyParameters("330000", new PolicyOptions { AsKnownOn = new LocalDate(2022, 6, 1) }).ProvincialHalving.Versions.Count);
        Assert.Equal("0.50", Share(Assert.Single(catalog.LevyParameters("330000", new PolicyOptions { AsKnownOn = new LocalDate(2022, 5, 31) }).ProvincialHalving.Versions)));
    }

    /// <summary>What no ledger could use is refused where the rulebook is read, at the member that it is.</summary>
    [Theory]
    [InlineData("\"table\": { \"small-scale\": 0.5 }", "\"table\": { \"small-scale\": 2 }", "$.provisions[0].table", "a table of numbers from 0 to 1 under the names ")]
    [InlineData("\"table\": { \"small-scale\": 0.5 }", "\"value\": 0.5", "$.provisions[0].value", "a table of numbers from 0 to 1 under the names ")]
    public void AParameterThatNoLedgerCanUseIsRefusedWhereItIsRead(string part, string other, string path, string expectation)
    {
        string provision = Provision("2022-01-01", "2022-12-31", "0.5", "reported").Replace(part, other, StringComparison.Ordinal);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Catalog(provision).Rulebooks.Count);
        Assert.Equal(("test.json", path), (refused.InputName, refused.Path));
        Assert.StartsWith(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    private static LevyParameters Of(PolicyCatalog catalog, string place) => LevyParameters.From(catalog.Rulebooks, catalog.Places, place);

    private static PolicyCatalog Catalog(string provisions)
    {
        string json = $$"""{ "id": "test", "title": { "zh": "试", "en": "test" }, "place": "330000", "provisions": [ {{provisions}} ] }""";
        return PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes(json)), "test.json");
    }

    private static string Provision(string from, string to, string share, string basis) => $$"""
        { "id": "cn/levy/halving/provincial", "kind": "parameter", "title": { "zh": "试", "en": "test" },
          "effective": { "from": "{{from}}", "to": "{{to}}", "kind": "enacted", "after": "ended" },
          "basis": "{{basis}}", "cite": [ { "document": "a document" } ], "table": { "small-scale": {{share}} } }
        """;

    private static IEnumerable<DatedParameter> All(LevyParameters p) =>
        [p.Rate, p.CreditShare, p.Exemption, p.EarlierExemption, p.RefundDeduction, p.Halving, p.ProvincialHalving, p.ReliefNotEncoded, p.Split, p.RecaptureOrder, p.Rounding, p.FormCode];

    private static string Text(DatedValue v) => string.Join(
        ' ', [Day(v.From), Day(v.To), Day(v.ConfirmedThrough), $"{v.Value}", v.Basis.ToCode(), .. v.Table.Select(e => $"{e.Key}={e.Value}"), .. v.Citations.Select(c => c.Document)]);

    private static string Day(LocalDate? day) => day is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : "";

    private static string Share(DatedValue version) => version.Table["small-scale"].ToString(System.Globalization.CultureInfo.InvariantCulture);
}
