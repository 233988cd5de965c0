using SkillTalent.Tests.Cli;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>Parameters from which a fact of the worker is computed: the fact is the same in every place, and so are they.</summary>
public sealed class ComputedFactTests
{
    /// <summary>A town that sets them anew would set them for everybody: it is refused, by the town's own file.</summary>
    [Theory]
    [InlineData("cn/work/least-age", "\"value\": 20", "kind")]
    [InlineData("cn/retirement/old-age", "\"table\": { \"man\": 55, \"woman-manager\": 50, \"woman-worker\": 45 }", "kind")]
    public void Of_another_place_they_are_refused(string id, string value, string member)
    {
        string book = AssessCommandTests.Rulebook(
            "mine",
            provisions: $$"""
                [ { "id": "{{id}}", "{{member}}": "parameter", "title": { "zh": "年龄", "en": "age" }, "effective": { "from": "2025-01-01", "kind": "enacted" },
                    "basis": "official", "cite": [ { "document": "D" } ], "unit": { "zh": "岁", "en": "years" }, {{value}} } ]
                """,
            places: """[ { "code": "my-city", "name": { "zh": "我市", "en": "my city" }, "within": "330800" } ]""");
        InputFormatException refused = Assert.Throws<InputFormatException>(() => PolicyCatalog.BuiltIn.With(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(book)), "town.json"));

        Assert.StartsWith("town.json: $.provisions[0].id: expected an id of its own: a fact of the worker is computed from this parameter", refused.Message, StringComparison.Ordinal);
    }
}
