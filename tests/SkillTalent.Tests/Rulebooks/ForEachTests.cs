using System.Text;
using System.Text.Json;
using SkillTalent.Tests.Generators;

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

    /// <summary>However a text is made of braces and names, it is filled in as if each variable in turn were replaced in the whole of it.</summary>
    [Law(2_000)]
    public void A_text_is_filled_in_as_one_variable_after_the_other_would_be(Draw draw)
    {
        var row = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (string name in draw.Several(1, 5, () => draw.Of("a", "b", "ab", "", "b}a", "{a", "b1")))
        {
            row[name] = JsonSerializer.SerializeToElement<object>(draw.Chance(20) ? true : draw.Chance(20) ? 1 : Pieces(draw, 3));
        }

        string text = Pieces(draw, 10);
        string expected = text;
        foreach ((string name, JsonElement value) in row.Where(v => v.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number))
        {
            expected = expected.Replace("{" + name + "}", value.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(expected, new ForEachRow(row, new ForEachCounts()).Fill(text, JsonCursor.Parse("{ }", "x")));
    }

    /// <summary>Each variable stands in the one before it, so that a short text has a long way to go: what is written on the way counts.</summary>
    [Fact]
    public void A_long_way_from_variable_to_variable_has_an_end()
    {
        var row = Enumerable.Range(0, 1_000).ToDictionary(i => $"v{i}", i => JsonSerializer.SerializeToElement($"{{v{i + 1}}}"), StringComparer.Ordinal);
        InputLimits limits = new() { Bytes = 5_000 };
        var filled = new ForEachRow(row, new ForEachCounts());

        Assert.Equal("to {v1000}", new ForEachRow(row, new ForEachCounts()).Fill("to {v0}", JsonCursor.Parse("{ }", "x")));
        InputFormatException refused = Assert.Throws<InputFormatException>(() => filled.Fill("to {v0}", JsonCursor.Parse("{ }", "x", limits)));
        Assert.Equal("x: $: expected at most 5000 characters once every \"forEach\" is written out (the limit Bytes)", refused.Message);
    }

    private static string Pieces(Draw draw, int most) => string.Concat(draw.Several(0, most, () => draw.Of("x", "{", "}", "a", "b", "{a}", "{b}", "{ab}", "{b1}", "1")));

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
