using System.Text;

namespace SkillTalent.Tests.Checking;

/// <summary>A place's rules in which there is nothing to find, and the same with a fault put in.</summary>
internal static class CleanPolicy
{
    public const string Cite = """[ { "document": "文件" } ]""";

    /// <summary>Where a fault may put a further pathway.</summary>
    public const string MorePathways = "/*pathways*/";

    /// <summary>Where a fault may put a further provision.</summary>
    public const string MoreProvisions = "/*provisions*/";

    /// <summary>Where a fault may put a further stacking rule.</summary>
    public const string MoreStacking = "/*stacking*/";

    private const string Text = """
        {
          "id": "my", "title": { "zh": "我市", "en": "My city" }, "place": "999900",
          "places": [ { "code": "999900", "name": { "zh": "我市", "en": "My city" }, "within": "CN" } ],
          "facts": {
            "my/contest-5": { "kind": "flag", "label": { "zh": "前五", "en": "first 5" }, "any": "contests", "where": { "tier": "my", "place": { "atMost": 5 } } },
            "my/contest-8": { "kind": "flag", "label": { "zh": "前八", "en": "first 8" }, "any": "contests", "where": { "tier": "my", "place": { "atMost": 8 } } },
            "my/paid": { "kind": "number", "label": { "zh": "次数", "en": "times paid" }, "count": "claims", "where": { "provision": "my/aid" } }
          },
          "provisions": [
            {
              "id": "my/level", "kind": "level", "target": "chief-technician", "title": { "zh": "首席技师", "en": "chief" },
              "effective": { "from": "2020-01-01", "kind": "known-from" }, "confirmedThrough": "2199-12-31", "basis": "official", "cite": CITE, "replaces": [ "cn/level/chief-technician" ],
              "pathways": [
                { "id": "my/level/1", "when": { "fact": "work.since-senior-technician", "worked": { "atLeast": "P4Y" } } },
                { "id": "my/level/2", "when": { "all": [ { "fact": "work.since-title-senior", "worked": { "atLeast": "P2Y" } }, { "fact": "cert.technician", "elapsed": { "atLeast": "P1Y" } } ] } },
                { "id": "my/level/3", "when": { "all": [ { "fact": "work.total", "worked": { "atLeast": "P10Y" } }, { "fact": "my/contest-8", "is": true } ] } }
                /*pathways*/
              ]
            },
            {
              "id": "my/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" },
              "effective": { "from": "2020-01-01", "to": "2021-12-31", "kind": "enacted", "after": "ended" }, "confirmedThrough": "2021-12-31", "basis": "official", "cite": CITE,
              "when": { "all": [ { "fact": "employer", "in": [ "enterprise" ] }, { "fact": "my/paid", "compare": { "below": 3 } } ] },
              "amount": { "per": "year", "rows": [
                { "when": { "fact": "certificate.level", "in": [ "senior-technician" ] }, "yuan": 3000 },
                { "when": { "fact": "certificate.level", "in": [ "technician" ] }, "yuan": 2000 } ] }
            },
            {
              "id": "my/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" },
              "effective": { "from": "2022-01-01", "kind": "enacted" }, "confirmedThrough": "2024-06-30", "basis": "official", "cite": CITE,
              "when": { "all": [ { "fact": "employer", "in": [ "enterprise" ] }, { "fact": "my/paid", "compare": { "below": 3 } } ] },
              "amount": { "per": "year", "rows": [
                { "when": { "fact": "certificate.level", "in": [ "senior-technician" ] }, "yuan": 4000 },
                { "when": { "fact": "certificate.level", "in": [ "technician" ] }, "yuan": 2500 } ] }
            },
            {
              "id": "my/grant", "kind": "benefit", "title": { "zh": "奖励", "en": "grant" },
              "effective": { "from": "2020-01-01", "kind": "enacted" }, "confirmedThrough": "2199-12-31", "basis": "official", "cite": CITE,
              "forEach": [ { "level": "technician", "yuan": 500 }, { "level": "senior-technician", "yuan": 800 } ],
              "when": { "fact": "cert.latest-{level}", "elapsed": { "within": "P12M" } },
              "amount": { "per": "once", "rows": [ { "yuan": "{yuan}" } ] }
            }
            /*provisions*/
          ],
          "stacking": [
            { "id": "my/together", "kind": "may-combine", "provisions": [ "my/aid", "my/grant" ], "effective": { "from": "2020-01-01", "kind": "known-from" }, "note": { "zh": "注", "en": "note" }, "basis": "official", "cite": CITE }
            /*stacking*/
          ]
        }
        """;

    /// <summary>The rulebooks, with each text replaced by another.</summary>
    public static PolicyCatalog With(params (string Find, string Replace)[] faults)
    {
        string text = Text;
        foreach ((string find, string replace) in faults)
        {
            Assert.Equal(2, text.Split(find).Length);
            text = text.Replace(find, replace, StringComparison.Ordinal);
        }

        foreach (string place in (string[])[MorePathways, MoreProvisions, MoreStacking])
            text = text.Replace(place, "", StringComparison.Ordinal);

        return PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes(text.Replace("CITE", Cite, StringComparison.Ordinal))), "my.json");
    }

    /// <summary>What is found in them.</summary>
    public static CheckReport Check(PolicyCatalog catalog, CheckOptions? options = null) =>
        RulebookChecker.Check(catalog, (options ?? new CheckOptions()) with { Rulebooks = ["my"] });

    /// <summary>A further pathway.</summary>
    public static (string Find, string Replace) Pathway(string when, string members = "") =>
        (MorePathways, $$""", { "id": "my/level/4", "when": {{when}} }""" + members);

    /// <summary>A further benefit.</summary>
    public static (string Find, string Replace) Benefit(string id, string when, string rows, string more = "") => (MoreProvisions, $$"""
        , { "id": "{{id}}", "kind": "benefit", "title": { "zh": "另", "en": "another" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
            "confirmedThrough": "2199-12-31", "basis": "official", "cite": CITE, "when": {{when}}, "amount": { "per": "once", "rows": [ {{rows}} ] }{{more}} }
        """);

    /// <summary>A further stacking rule.</summary>
    public static (string Find, string Replace) Stacking(string id, string kind, string provisions) =>
        (MoreStacking, $$""", { "id": "{{id}}", "kind": "{{kind}}", "provisions": [ {{provisions}} ], "effective": { "from": "2020-01-01", "kind": "known-from" }, "note": { "zh": "注", "en": "note" }, "basis": "official", "cite": CITE }""");

    /// <summary>Adds a benefit that excludes another, and finds those who have both: workers who do so under the rules themselves.</summary>
    /// <param name="when">Who has the added benefit.</param>
    /// <param name="faults">What else is put in.</param>
    public static CheckFinding Overlap(string when, params (string Find, string Replace)[] faults)
    {
        PolicyCatalog catalog = With([.. faults, Benefit("my/other", when, """{ "yuan": 1 }"""), Stacking("my/one-only", "exclusive", "\"my/aid\", \"my/other\"")]);
        CheckFinding finding = Assert.Single(Check(catalog).Findings);

        Assert.Equal(CheckCode.ExclusiveOverlap, finding.Code);
        Assert.NotEmpty(finding.Witnesses);
        Assert.All(finding.Witnesses, w => Assert.True(w.Reproduces(catalog)));
        return finding;
    }
}
