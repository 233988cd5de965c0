using System.Text;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>An entry is repeated by its text; how the text is written makes no difference.</summary>
public sealed class ForEachTests
{
    private const string Plain = """
        {
          "forEach": [ { "who": "甲", "since": "2020-01-01" }, { "who": "a \"b\" c", "since": "2021-01-01" } ],
          "id": "own/{who}", "kind": "recognition", "title": { "zh": "称号{who}", "en": "title of {who}" },
          "effective": { "from": "{since}", "kind": "enacted" }, "basis": "official", "cite": [ { "document": "甲\n{who}" } ]
        }
        """;

    [Fact]
    public void Escapes_say_what_they_stand_for()
    {
        string escaped = Plain
            .Replace("\"{since}\"", "\"\\u007bsin\\u0063e}\"", StringComparison.Ordinal)
            .Replace("\"zh\"", "\"z\\u0068\"", StringComparison.Ordinal)
            .Replace("\"own/{who}\"", "\"own\\/\\u007bwho\\u007D\"", StringComparison.Ordinal)
            .Replace("\"forEach\"", "\"for\\u0045ach\"", StringComparison.Ordinal)
            .Replace("\"cite\"", "\"c\\u0069te\"", StringComparison.Ordinal);
        Assert.NotEqual(Plain, escaped);
        string[] expected = ["own/甲 称号甲 title of 甲 2020 甲\n甲", "own/a \"b\" c 称号a \"b\" c title of a \"b\" c 2021 甲\na \"b\" c"];
        Assert.Equal(expected, Told(Plain));
        Assert.Equal(expected, Told(escaped));
    }

    private static IEnumerable<string> Told(string provision)
    {
        string book = $$"""
            {
              "id": "own", "title": { "zh": "自备", "en": "own" }, "place": "CN", "places": [ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ],
              "provisions": [ {{provision}} ]
            }
            """;
        return PolicyCatalog.Of(("own.json", new MemoryStream(Encoding.UTF8.GetBytes(book)))).Rulebooks[0].Provisions
            .Select(p => $"{p.Id} {p.Title.Zh} {p.Title.En} {p.Effective.From.Year} {p.Citations[0]}");
    }
}
