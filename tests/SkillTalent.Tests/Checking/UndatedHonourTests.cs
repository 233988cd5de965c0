namespace SkillTalent.Tests.Checking;

/// <summary>An honour without a day is held on every day, and passes no test of its day: neither "before" a day nor "from" it on.</summary>
public class UndatedHonourTests
{
    private const string Facts = """
        "facts": {
          "my/honour": { "kind": "flag", "label": { "zh": "荣誉", "en": "honour" }, "any": "honours" },
          "my/honour-new": { "kind": "flag", "label": { "zh": "新荣誉", "en": "new honour" }, "any": "honours", "where": { "date": { "from": "2000-01-01" } } },
          "my/honour-old": { "kind": "flag", "label": { "zh": "旧荣誉", "en": "old honour" }, "any": "honours", "where": { "date": { "before": "2000-01-01" } } },
        """;

    private const string Undated =
        """{ "all": [ { "fact": "my/honour", "is": true }, { "not": { "fact": "my/honour-new", "is": true } }, { "not": { "fact": "my/honour-old", "is": true } } ] }""";

    [Fact]
    public void SomebodyHasIt() => Assert.Empty(CleanPolicy.Check(CleanPolicy.With(("\"facts\": {", Facts), CleanPolicy.Pathway(Undated))).Findings);

    [Fact]
    public void ItIsShown()
    {
        PolicyCatalog catalog = CleanPolicy.With(
            ("\"facts\": {", Facts),
            CleanPolicy.Benefit("my/other", Undated, """{ "yuan": 1 }"""),
            CleanPolicy.Stacking("my/one-only", "exclusive", "\"my/aid\", \"my/other\""));
        CheckFinding finding = Assert.Single(CleanPolicy.Check(catalog).Findings);

        Assert.Equal(CheckCode.ExclusiveOverlap, finding.Code);
        Assert.All(finding.Witnesses, w => Assert.Null(Assert.Single(w.Worker.Honours!).Date));
        Assert.All(finding.Witnesses, w => Assert.True(w.Reproduces(catalog)));
    }
}
