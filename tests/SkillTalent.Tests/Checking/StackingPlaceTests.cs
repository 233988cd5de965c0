using System.Text;

namespace SkillTalent.Tests.Checking;

/// <summary>Stacking rules of several places: they are held against each other only where somebody can be under both.</summary>
public class StackingPlaceTests
{
    private const string Kinds = """{ "id": "ID", "kind": "KIND", "provisions": [ "n/a", "n/b" ], "effective": { "from": "2020-01-01", "kind": "known-from" }, "note": { "zh": "注", "en": "note" }, "basis": "official", "cite": [ { "document": "文件" } ] MORE }""";

    [Theory]
    // Nobody is in two cities at once.
    [InlineData("888801", "exclusive", "888802", "may-combine", false)]
    // A city may be stricter than the nation.
    [InlineData("888800", "may-combine", "888801", "exclusive", false)]
    // What the nation forbids a city cannot allow: its rule would never be heard.
    [InlineData("888800", "exclusive", "888801", "may-combine", true)]
    [InlineData("888801", "exclusive", "888801", "may-combine", true)]
    public void RulesContradictEachOtherWhereBothHold(string place, string kind, string otherPlace, string otherKind, bool contradict)
    {
        CheckReport report = Check((place, Stacking("one", kind)), (otherPlace, Stacking("other", otherKind)));

        Assert.Equal(contradict, report.Findings.Any(f => f.Code == CheckCode.StackingContradiction));
        Assert.Equal(contradict, report.HasErrors);
    }

    [Fact]
    public void WhatIsUnconfirmedContradictsNothing_UnlessItCounts()
    {
        (string, string)[] rules = [("888801", Stacking("one", "exclusive").Replace("official", "unconfirmed", StringComparison.Ordinal)), ("888801", Stacking("other", "may-combine"))];

        Assert.False(Check(rules).HasErrors);
        Assert.True(Check(new PolicyOptions { IncludeUnconfirmed = true }, rules).HasErrors);
    }

    [Fact]
    public void TheNarrowExceptionIsNoContradiction() => Assert.False(Check(
        ("888801", Stacking("one", "exclusive", ", \"sameLevel\": true")), ("888801", Stacking("other", "may-combine"))).HasErrors);

    [Fact]
    public void ACityThatExcludesWhatTheNationPaysIsToldOfTheCity_AndItsWorkerReproduces()
    {
        CheckReport report = Check(("888801", Stacking("one", "exclusive")));
        CheckFinding finding = Assert.Single(report.Findings, f => f.Code != CheckCode.HorizonUnknown);

        Assert.Equal((CheckCode.ExclusiveOverlap, CheckSeverity.Note), (finding.Code, finding.Severity));
        Assert.All(finding.Witnesses, w => Assert.Equal("888801", w.Place));
        Assert.All(finding.Witnesses, w => Assert.True(w.Reproduces(Catalog(("888801", Stacking("one", "exclusive"))))));
    }

    // The city pays one of the two otherwise: the nation's own is not in force there, and what it would imply does not matter.
    [Fact]
    public void WhatAnInnerPlaceReplacesIsAskedAsItStandsThere()
    {
        string own = """
            { "id": "c/a", "kind": "benefit", "title": { "zh": "甲", "en": "a" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "official",
              "cite": [ { "document": "文件" } ], "replaces": [ "n/a" ], "when": { "not": { "fact": "post.frontline", "is": true } }, "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } }
            """;
        CheckReport report = RulebookChecker.Check(Catalog([("888801", Stacking("one", "exclusive"))], own), new CheckOptions { Place = "888801", Rulebooks = ["888800", "888801"] });

        Assert.DoesNotContain(report.Findings, f => f.Code is CheckCode.ExclusiveOverlap or CheckCode.ExclusiveImplied);
    }

    private static string Stacking(string id, string kind, string more = "") =>
        Kinds.Replace("ID", id, StringComparison.Ordinal).Replace("KIND", kind, StringComparison.Ordinal).Replace("MORE", more, StringComparison.Ordinal);

    private static CheckReport Check(params (string Place, string Rule)[] stacking) => Check(PolicyOptions.Default, stacking);

    private static CheckReport Check(PolicyOptions options, params (string Place, string Rule)[] stacking) =>
        RulebookChecker.Check(Catalog(stacking), new CheckOptions { Rulebooks = ["888800", "888801", "888802"], Policy = options });

    private static PolicyCatalog Catalog(params (string Place, string Rule)[] stacking) => Catalog(stacking, null);

    // A nation with two benefits that some workers meet both of, and two cities.
    private static PolicyCatalog Catalog((string Place, string Rule)[] stacking, string? ofTheFirstCity)
    {
        string Benefit(string id, string fact) => $$"""
            { "id": "{{id}}", "kind": "benefit", "title": { "zh": "补", "en": "aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "official",
              "cite": [ { "document": "文件" } ], "when": { "fact": "{{fact}}", "is": true }, "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } }
            """;
        (string Name, Stream Json) Book(string place, string more) => (place, new MemoryStream(Encoding.UTF8.GetBytes($$"""
            { "id": "{{place}}", "title": { "zh": "规则", "en": "rules" }, "place": "{{place}}", {{more}}
              "stacking": [ {{string.Join(',', stacking.Where(s => s.Place == place).Select(s => s.Rule))}} ] }
            """)));
        string places = """
            "places": [ { "code": "888800", "name": { "zh": "国", "en": "nation" }, "within": "CN" }, { "code": "888801", "name": { "zh": "市", "en": "city" }, "within": "888800" },
                        { "code": "888802", "name": { "zh": "市二", "en": "city two" }, "within": "888800" } ],
            """;
        return PolicyCatalog.BuiltIn.With(
        [
            Book("888800", $"{places} \"provisions\": [ {Benefit("n/a", "post.frontline")}, {Benefit("n/b", "post.shortage-occupation")} ],"),
            Book("888801", $"\"provisions\": [ {ofTheFirstCity} ],"),
            Book("888802", "\"provisions\": [ ],"),
        ]);
    }
}
