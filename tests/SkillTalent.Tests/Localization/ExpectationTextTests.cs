using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Localization;

/// <summary>Errors of the library say in Chinese what they say in English, and the English stays what it was.</summary>
public class ExpectationTextTests
{
    private static IEnumerable<LocalizedText> All => [.. InputExpectations.Texts, .. RulebookExpectations.Texts, .. LimitExpectations.Texts, .. MoneyExpectations.Texts, .. ShapeNames.Texts];

    [Fact]
    public void Each_phrase_stands_once() => Assert.Empty(All.GroupBy(t => t.En).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Each_phrase_has_the_same_arguments_in_both_languages() => Assert.All(All, t =>
    {
        string[] zh = Arguments(t.Zh);
        Assert.All(zh, a => Assert.Contains(a, Arguments(t.En)));
        Assert.All(Arguments(t.En).Except(["length", "other"]), a => Assert.Contains(a, zh));
    });

    [Theory]
    [InlineData("the member \"issued\"", "成员“issued”")]
    [InlineData("a whole number from 0 to 1200", "0至1200的整数")]
    [InlineData("an array that is not empty", "非空的列表（方括号）")]
    [InlineData("no such member (did you mean \"issued\"?) (known here: level, issued)", "已有的成员，而没有这个成员（是否指“issued”？）；此处可用：level、issued")]
    [InlineData("a level: apprentice, junior-worker (did you mean \"apprentice\"?)", "等级：apprentice, junior-worker（是否指“apprentice”？）")]
    [InlineData("no \"when\", since its kind is parameter", "不写“when”，因为其 kind 为 parameter")]
    [InlineData("no \"value\", since its kind is not parameter", "不写“value”，因为其 kind 不是 parameter")]
    [InlineData("an agreement", "工资集体协议（一个对象）")]
    [InlineData("a requirement: { \"all\" | \"any\" | \"not\" | \"fact\": … }", "条件：{ \"all\" | \"any\" | \"not\" | \"fact\": … }")]
    [InlineData("yuan a month of at least 0", "不小于0的每月金额（元）")]
    [InlineData("a declared list of choices: ", "已声明的选项列表：")]
    [InlineData("exactly one of \"yuan\", \"percent\" and \"sum\"", "\"yuan\"、\"percent\"和\"sum\"之中恰好一个")]
    public void A_phrase_is_told_in_Chinese(string english, string chinese) => Assert.Equal(chinese, ExpectationText.Find(english));

    // What is put together from parts, and is told by the tests of what it belongs to.
    private static readonly string[] PutTogether = ["no such member", "no \"{member.Name}\" but where the amount ", "the member {Names(", "an open member of ", "figures.", "a fact that the {("];

    /// <summary>Whatever a reader refuses with words of its own has them in Chinese, too.</summary>
    [Fact]
    public void Every_phrase_of_the_readers_has_words_in_Chinese()
    {
        string[] missing =
        [
            .. Directory.GetFiles(Repository.PathOf("src/SkillTalent"), "*.cs", SearchOption.AllDirectories)
                .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .SelectMany(f => Regex.Matches(File.ReadAllText(f), """"\bFail\((?:[\w.]+, )*(?:[\w.]+ \? )?(?<made>\$?)"(?<text>(?:[^"\\]|\\.)+)["]""""))
                .Select(m => (IsMade: m.Groups["made"].Length > 0, Text: Regex.Unescape(m.Groups["text"].Value)))
                .Where(t => !PutTogether.Any(p => t.Text.StartsWith(p, StringComparison.Ordinal)))
                .Select(t => t.IsMade ? Filled(t.Text) : t.Text)
                .Where(t => ExpectationText.Find(t) is null && ExpectationText.Find(t + "a, b") is null),
        ];
        Assert.Empty(missing);
    }

    /// <summary>Whatever stands in the wrong place of a rulebook is refused in Chinese: a wrong kind of value, too much, too little.</summary>
    [Fact]
    public void A_spoilt_rulebook_is_refused_in_Chinese() => Check.One(Trials.Of(100), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        string[] files = Directory.GetFiles(Repository.PathOf("src/SkillTalent/Rulebooks/Data"), "*.json");
        string spoilt = Spoil(File.ReadAllText(files[random.Next(files.Length)]), random);
        string first = File.ReadAllText(Repository.PathOf("src/SkillTalent/Rulebooks/Data/cn.json"));
        var refused = Record.Exception(() => PolicyCatalog.Of(("cn.json", Stream(first)), ("spoilt.json", Stream(spoilt)))) as InputFormatException;

        Assert.True(refused is null || ExpectationText.Find(refused.Expectation) is not null, refused?.Message);
    }));

    private static string Spoil(string json, Random random)
    {
        JsonNode root = JsonNode.Parse(json)!;
        (JsonNode Parent, object Key)[] places = [.. Places(root)];
        (JsonNode parent, object key) = places[random.Next(places.Length)];
        JsonNode?[] wrong = [7, -3.123456, "zzz", "", true, null, new JsonArray(), new JsonObject(), new JsonArray(1, "a"), new JsonObject { ["zzz"] = 1 }, "2024-13-01", 1e15];
        int how = random.Next(wrong.Length + 2);
        switch (parent)
        {
            case JsonObject o when how == wrong.Length:
                _ = o.Remove((string)key);
                break;
            case JsonObject o:
                o[how > wrong.Length ? "zzz" : (string)key] = how > wrong.Length ? 1 : wrong[how];
                break;
            default:
                parent.AsArray()[(int)key] = how < wrong.Length ? wrong[how] : 1;
                break;
        }

        return root.ToJsonString();
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Places(p.Value).Prepend((o, p.Key))),
        JsonArray a => a.SelectMany((item, i) => Places(item).Prepend((a, i))),
        _ => [],
    };

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void What_has_no_words_is_told_as_it_is() => Assert.Equal((null, "a thing of which nobody spoke"), (ExpectationText.Find("a thing of which nobody spoke"), ExpectationText.Chinese("a thing of which nobody spoke")));

    [Fact]
    public void An_error_is_told_in_both_languages()
    {
        InputFormatException e = Assert.Throws<InputFormatException>(() => WorkerJson.Parse("""{ "birth": "1988-02-30" }""", "w.json"));

        Assert.Equal(e.Message, e.Text(Language.English));
        Assert.Equal("w.json：$.birth：应为公历日期，写作 2024-06-30，1900年至2199年之间", e.Text(Language.Chinese));
        Assert.Equal("w.json：第1行第1字节：应为格式正确的 JSON", Assert.Throws<InputFormatException>(() => WorkerJson.Parse("", "w.json")).Text(Language.Chinese));
    }

    private static string Filled(string text) => Regex.Replace(
        Regex.Replace(text, @"\{(Nearest|hint)[^{}]*\}", ""), @"\{[^{}]*\}", "x1");

    private static string[] Arguments(string text) => [.. Regex.Matches(text, @"\{(\w+)\}").Select(m => m.Groups[1].Value).Distinct()];
}
