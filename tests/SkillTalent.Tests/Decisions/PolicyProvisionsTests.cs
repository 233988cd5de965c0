using System.Text;

namespace SkillTalent.Tests.Decisions;

/// <summary>The provisions of a policy are those in force in the place: what an inner place replaces or withdraws is not.</summary>
public class PolicyProvisionsTests
{
    private const string Places = """
        [ { "code": "outer", "name": { "zh": "外", "en": "outer" } }, { "code": "inner", "name": { "zh": "内", "en": "inner" }, "within": "outer" } ]
        """;

    private static readonly LocalDate Day = new(2024, 1, 1);

    private static readonly PolicyCatalog Catalog = PolicyCatalog.Of(
        ("outer", Book("outer", Places, Parameter("a", 1), Parameter("b", 2), Parameter("c", 3), Parameter("d", 4))),
        ("inner", Book("inner", "[]", Parameter("inner/b", 20, replaces: "b"), Parameter("c", 30), Parameter("e", 5, replaces: "d", basis: "unconfirmed"))));

    [Fact]
    public void Outside_EverythingStands() => Assert.Equal(["a=1", "b=2", "c=3", "d=4"], Provisions("outer", Day));

    [Fact]
    public void Inside_TheReplacedAreGone() => Assert.Equal(["a=1", "c=30", "d=4", "e=5", "inner/b=20"], Provisions("inner", Day));

    [Fact]
    public void WhatIsUnconfirmed_ReplacesOnlyWhereItCounts() =>
        Assert.Equal(["a=1", "c=30", "e=5", "inner/b=20"], Provisions("inner", Day, new PolicyOptions { IncludeUnconfirmed = true }));

    [Fact]
    public void OnAnEarlierDay_NothingIsInForce() => Assert.Empty(Provisions("inner", new LocalDate(2019, 12, 31)));

    private static string[] Provisions(string place, LocalDate day, PolicyOptions? options = null) =>
        [.. Catalog.For(place, day, options).Provisions.Select(p => FormattableString.Invariant($"{p.Id}={p.Value}")).Order(StringComparer.Ordinal)];

    private static string Parameter(string id, int value, string? replaces = null, string basis = "official") => FormattableString.Invariant($$"""
        { "id": "{{id}}", "kind": "parameter", "title": { "zh": "数", "en": "number" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
          {{(replaces is null ? "" : $"\"replaces\": [ \"{replaces}\" ],")}} "basis": "{{basis}}", "cite": [ { "document": "D" } ], "value": {{value}} }
        """);

    private static MemoryStream Book(string place, string places, params string[] provisions) => new(Encoding.UTF8.GetBytes($$"""
        { "id": "{{place}}", "title": { "zh": "书", "en": "book" }, "place": "{{place}}", "places": {{places}}, "provisions": [ {{string.Join(", ", provisions)}} ] }
        """));
}
