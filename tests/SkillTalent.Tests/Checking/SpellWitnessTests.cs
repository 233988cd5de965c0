namespace SkillTalent.Tests.Checking;

/// <summary>Where rules ask for spells of work that are, or are not, in a related occupation, the checker shows workers who say so.</summary>
public class SpellWitnessTests
{
    private const string Facts = """
        "facts": {
          "my/related": { "kind": "flag", "label": { "zh": "相关", "en": "related" }, "any": "employment", "where": { "related": true } },
          "my/unrelated": { "kind": "flag", "label": { "zh": "本职业", "en": "own" }, "any": "employment", "where": { "related": false } },
        """;

    [Theory]
    [InlineData("""{ "fact": "my/related", "is": true }""")]
    [InlineData("""{ "fact": "my/unrelated", "is": true }""")]
    [InlineData("""{ "all": [ { "fact": "my/related", "is": true }, { "fact": "my/unrelated", "is": true } ] }""")]
    [InlineData("""{ "all": [ { "fact": "my/related", "is": true }, { "fact": "work.total", "worked": { "atLeast": "P10Y" } } ] }""")]
    public void SomebodyWhoMeetsBothIsFound(string when) => _ = CleanPolicy.Overlap(when, ("\"facts\": {", Facts));
}
