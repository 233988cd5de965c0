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
    public void ItIsShown() =>
        Assert.All(CleanPolicy.Overlap(Undated, ("\"facts\": {", Facts)).Witnesses, w => Assert.Null(Assert.Single(w.Worker.Honours!).Date));
}
