namespace SkillTalent.Tests.Checking;

/// <summary>What birth bounds of a life, and what it does not: a life that the form of a worker allows must not be called impossible.</summary>
public class BirthTests
{
    private const string Facts = """
        "facts": {
          "my/child": { "kind": "date", "label": { "zh": "子女出生", "en": "birth of a child" }, "age": true },
          "my/born": { "kind": "date", "label": { "zh": "生日", "en": "born" }, "member": "birth" },
          "my/born-or-not": { "kind": "date", "label": { "zh": "生日", "en": "born" }, "member": "birth", "absent": { "assume": "never" } },
          "my/honour": { "kind": "date", "label": { "zh": "荣誉", "en": "honour" }, "first": "honours" },
          "my/contest": { "kind": "date", "label": { "zh": "竞赛", "en": "contest" }, "first": "contests" },
          "my/deed": { "kind": "date", "label": { "zh": "事迹", "en": "deed" }, "first": "my-deeds" },
        """;

    private const string Kinds = """
        "records": { "my-deeds": { "day": "done", "members": { "done": "date" } } },
        """;

    private const string Born = """{ "fact": "birth", "from": "2000-06-01" }""";

    // Who holds a certificate may have a child afterwards, or none.
    [Theory]
    [InlineData("""{ "fact": "my/child", "from": "2015-01-01" }""", """{ "fact": "cert.technician", "before": "2010-01-01" }""")]
    [InlineData("""{ "fact": "my/child", "elapsed": { "under": "P3Y" } }""", """{ "fact": "work.total", "worked": { "atLeast": "P10Y" } }""")]
    [InlineData("""{ "fact": "cert.technician", "elapsed": { "atLeast": "P0D" } }""", """{ "not": { "fact": "my/child", "elapsed": { "atLeast": "P0D" } } }""")]
    // An honour without a day is held on every day.
    [InlineData(Born, """{ "fact": "my/honour", "before": "1990-01-01" }""")]
    // Of a contest the year alone may be known.
    [InlineData(Born, """{ "fact": "my/contest", "before": "2000-03-01" }""")]
    // Nothing is said of the days of records that a rulebook declares.
    [InlineData(Born, """{ "fact": "my/deed", "before": "1990-01-01" }""")]
    // Who says nothing of birth is taken as the rulebook says.
    [InlineData("""{ "not": { "fact": "my/born-or-not", "elapsed": { "atLeast": "P0D" } } }""", """{ "fact": "cert.technician", "before": "2010-01-01" }""")]
    public void WhatIsNotBoundByBirth(string one, string other) => Assert.Empty(Found(one, other));

    [Theory]
    [InlineData(Born, """{ "fact": "cert.technician", "before": "2000-06-01" }""")]
    [InlineData(Born, """{ "fact": "my/contest", "before": "2000-01-01" }""")]
    // Whether or not the fact reads as an age.
    [InlineData("""{ "fact": "my/born", "from": "2000-06-01" }""", """{ "fact": "cert.technician", "before": "2000-06-01" }""")]
    [InlineData("""{ "fact": "my/born", "elapsed": { "under": "P20Y" } }""", """{ "fact": "work.total", "worked": { "atLeast": "P25Y" } }""")]
    // Everybody is born, and is so on the day asked.
    [InlineData("""{ "fact": "post.frontline", "is": true }""", """{ "not": { "fact": "my/born", "elapsed": { "atLeast": "P0D" } } }""")]
    public void WhatIsBoundByBirth(string one, string other) =>
        Assert.Equal([(CheckCode.PathwayUnsatisfiable, "my/level/4")], Found(one, other).Select(f => (f.Code, f.Pathway!)));

    // Of all work and of work since a day: what both ask for in one piece takes no day more than the longer.
    [Fact]
    public void SomebodyWhoHasWorkedAlmostSinceBirthIsFound() => _ = CleanPolicy.Overlap(
        """
        { "all": [ { "fact": "birth", "elapsed": { "within": "P20Y1D" } }, { "fact": "work.total", "worked": { "atLeast": "P20Y" } },
                   { "fact": "work.since-technician", "worked": { "atLeast": "P1Y" } } ] }
        """);

    private static IReadOnlyList<CheckFinding> Found(string one, string other) => CleanPolicy.Check(CleanPolicy.With(
        ("\"facts\": {", Kinds + Facts), CleanPolicy.Pathway($$"""{ "all": [ {{one}}, {{other}} ] }"""))).Findings;
}
