using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Json;

/// <summary>Readers that still take their objects apart by name know the members that their shapes declare, and no others.</summary>
public partial class ShapeAgreementTests
{
    private const string Book = """
        { "id": "x", "title": { "zh": "x", "en": "x" }, "place": "CN", "places": [ { "code": "CN", "name": { "zh": "x", "en": "x" } } ],
          "choices": { "c": [ { "code": "none", "label": { "zh": "x", "en": "x" } } ] }, "facts": { FACTS }, "provisions": [ PROVISIONS ] }
        """;

    private const string Facts = """
        "f": { "kind": "flag", "label": { "zh": "x", "en": "x" } }, "d": { "kind": "date", "label": { "zh": "x", "en": "x" } },
        "n": { "kind": "number", "label": { "zh": "x", "en": "x" } }, "c": { "kind": "choice", "label": { "zh": "x", "en": "x" }, "choices": "c" },
        "w": { "kind": "work", "label": { "zh": "x", "en": "x" }, "worked": { } }
        """;

    [Theory]
    [InlineData("", """{ "unheard-of": 1 }""")]
    [InlineData("employment", """{ "employment": [ { "from": "2020-01-01", "unheard-of": 1 } ] }""")]
    [InlineData("certificates", """{ "certificates": [ { "level": "technician", "issued": "2020-01-01", "unheard-of": 1 } ] }""")]
    [InlineData("titles", """{ "titles": [ { "rank": "assistant", "issued": "2020-01-01", "unheard-of": 1 } ] }""")]
    [InlineData("education", """{ "education": [ { "level": "college", "graduated": "2020-01-01", "unheard-of": 1 } ] }""")]
    [InlineData("post", """{ "post": { "unheard-of": 1 } }""")]
    [InlineData("honours", """{ "honours": [ { "code": "x", "unheard-of": 1 } ] }""")]
    [InlineData("contests", """{ "contests": [ { "tier": "city", "year": 2020, "unheard-of": 1 } ] }""")]
    [InlineData("claims", """{ "claims": [ { "provision": "x", "date": "2020-01-01", "unheard-of": 1 } ] }""")]
    [InlineData("insurance", """{ "insurance": { "unheard-of": 1 } }""")]
    [InlineData("purchase", """{ "purchase": { "unheard-of": 1 } }""")]
    public void OfAWorker(string entry, string json) => Assert.Equal(DeclaredOfAWorker(entry), Known(() => WorkerJson.Parse(json)));

    [Fact]
    public void OfAnEnterprise() => Assert.Equal(Declared("enterprise"), Known(() => Enterprise.Parse("""{ "facts": { }, "unheard-of": 1 }""")));

    [Fact]
    public void OfAFact() => Assert.Equal(
        Declared("fact").Except(["forEach"]),
        Known([.. ((string[])
        [
            """ "kind": "flag", "any": "employment" """,
            """ "kind": "date", "member": "retiredOn" """,
            """ "kind": "date", "first": "certificates" """,
            """ "kind": "date", "first": "certificates", "alternatives": [ { } ] """,
            """ "kind": "number", "count": "claims" """,
            """ "kind": "choice", "choices": "c", "highest": "certificates", "of": "level" """,
            """ "kind": "choice", "open": true """,
        ]).Select(fact => (Func<object>)(() => Load(Facts + $$""", "x": { {{fact}}, "label": { "zh": "x", "en": "x" }, "unheard-of": 1 }""", "")))]));

    [Theory]
    [InlineData("alternative", """ "x": { "kind": "date", "label": { "zh": "x", "en": "x" }, "first": "certificates", "alternatives": [ { "unheard-of": 1 } ] } """)]
    [InlineData("worked", """ "x": { "kind": "work", "label": { "zh": "x", "en": "x" }, "worked": { "unheard-of": 1 } } """)]
    [InlineData("assumption", """ "x": { "kind": "flag", "label": { "zh": "x", "en": "x" }, "absent": { "assume": true, "unheard-of": 1 } } """)]
    [InlineData("numbers", """ "x": { "kind": "number", "label": { "zh": "x", "en": "x" }, "count": "contests", "where": { "place": { "unheard-of": 1 } } } """)]
    [InlineData("days", """ "x": { "kind": "number", "label": { "zh": "x", "en": "x" }, "count": "contests", "where": { "date": { "unheard-of": 1 } } } """)]
    [InlineData("same", """ "x": { "kind": "number", "label": { "zh": "x", "en": "x" }, "count": "contests", "where": { "occupation": { "fact": "occupation", "unheard-of": 1 } } } """)]
    public void OfAPartOfAFact(string shape, string fact) => Assert.Equal(Declared(shape), Known(() => Load($"{Facts}, {fact}", "")));

    [Fact]
    public void OfARequirement() => Assert.Equal(
        Declared("requirement"),
        Known([.. ((string[])
        [
            """ "all": [ { "fact": "f", "is": true } ] """,
            """ "any": [ { "fact": "f", "is": true } ] """,
            """ "not": { "fact": "f", "is": true } """,
            """ "fact": "f", "is": true """,
            """ "fact": "d", "elapsed": { "atLeast": "P1Y" } """,
            """ "fact": "d", "from": "2020-01-01", "before": "2021-01-01" """,
            """ "fact": "d", "between": { "of": "d", "from": "P1Y", "to": "P2Y" } """,
            """ "fact": "w", "worked": { "atLeast": "P1Y" } """,
            """ "fact": "c", "in": [ "none" ] """,
            """ "fact": "n", "compare": { "atLeast": 1 } """,
        ]).Select(node => (Func<object>)(() => Load(Facts, Provision($$"""{ {{node}}, "unheard-of": 1 }"""))))]));

    [Theory]
    [InlineData("elapsed", """{ "fact": "d", "elapsed": { "unheard-of": 1 } }""")]
    [InlineData("between", """{ "fact": "d", "between": { "of": "d", "from": "P1Y", "to": "P2Y", "unheard-of": 1 } }""")]
    [InlineData("workedTest", """{ "fact": "w", "worked": { "atLeast": "P1Y", "unheard-of": 1 } }""")]
    [InlineData("compare", """{ "fact": "n", "compare": { "unheard-of": 1 } }""")]
    public void OfAPartOfARequirement(string shape, string node) => Assert.Equal(Declared(shape), Known(() => Load(Facts, Provision(node))));

    private static string Provision(string when) => $$"""
        { "id": "p", "kind": "recognition", "title": { "zh": "x", "en": "x" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
          "basis": "official", "cite": [ { "document": "d" } ], "when": {{when}} }
        """;

    private static PolicyCatalog Load(string facts, string provisions)
    {
        string json = Book.Replace("FACTS", facts, StringComparison.Ordinal).Replace("PROVISIONS", provisions, StringComparison.Ordinal);
        return PolicyCatalog.Of(("x", new MemoryStream(Encoding.UTF8.GetBytes(json))));
    }

    private static IEnumerable<string> Declared(string shape) =>
        ((Shape)RulebookFormat.Definitions.Single(d => d.Name == shape)).Members.Select(m => m.Name).Order(StringComparer.Ordinal);

    // The form of a worker is declared apart from the rest (WorkerShape); its schema says which members it has.
    private static IEnumerable<string> DeclaredOfAWorker(string entry)
    {
        var worker = (Scalar)RulebookFormat.Definitions.Single(d => d.Name == "worker");
        JsonNode schema = JsonNode.Parse(worker.Schema)!;
        JsonNode? part = entry.Length == 0 ? schema : schema["properties"]![entry]!;
        part = part["items"] ?? part;
        part = part["properties"] is null ? part["anyOf"]!.AsArray().Single(p => p!["properties"] is not null)! : part;
        return part["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal);
    }

    // What the refusals of an unheard-of member say is known there, together.
    private static IEnumerable<string> Known(params Func<object>[] reads) => reads
        .Select(read => KnownHere().Match(Assert.Throws<InputFormatException>(read).Expectation))
        .SelectMany(match => match.Success ? match.Groups[1].Value.Split(", ") : throw new Xunit.Sdk.XunitException("not refused for its unheard-of member"))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^no such member.*\(known here: (.*)\)$")]
    private static partial Regex KnownHere();
}
