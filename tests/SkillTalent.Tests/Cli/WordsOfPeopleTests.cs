using System.Text.Json;

namespace SkillTalent.Tests.Cli;

/// <summary>Places, levels and titles as people say them, and what is told to somebody who misspells one.</summary>
public sealed class WordsOfPeopleTests : CliTest
{
    [Theory]
    [InlineData("330800", "330800")]
    [InlineData("衢州", "330800")]
    [InlineData("衢州市", "330800")]
    [InlineData("quzhou", "330800")]
    [InlineData("Quzhou City", "330800")]
    [InlineData("浙江省", "330000")]
    [InlineData("cn", "CN")]
    [InlineData("全国", "CN")]
    public void A_place_has_several_names(string word, string code) =>
        Assert.Equal(code, Assess(Wang, "--in", word, "--format", "json").Json.GetProperty("jurisdiction").GetString());

    [Fact]
    public void A_name_that_two_places_have_is_refused_with_their_codes()
    {
        string book = File(
            """{ "id": "my", "title": { "zh": "我", "en": "mine" }, "place": "339999", "places": [ { "code": "339999", "name": { "zh": "衢州", "en": "Other" }, "within": "330000" } ], "provisions": [] }""",
            "my.json");

        Assert.Equal("--in: expected the code of a place, for several have this name: 330800, 339999", Order(Assess(Wang, "--in", "衢州", "--rulebook", book).Refusal));
        Assert.Equal("339999", Assess(Wang, "--in", "other", "--rulebook", book, "--format", "json").Json.GetProperty("jurisdiction").GetString());

        static string Order(string line) => line.Replace("339999, 330800", "330800, 339999", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("technician", "technician")]
    [InlineData("高级技师", "senior-technician")]
    [InlineData("二级", "technician")]
    [InlineData("senior technician", "senior-technician")]
    [InlineData("工程师", "title:intermediate/engineering")]
    [InlineData("高级工程师", "title:associate-senior/engineering")]
    [InlineData("engineer", "title:intermediate/engineering")]
    [InlineData("正高级", "title:full-senior/engineering")]
    [InlineData("正高级工程师", "title:full-senior/engineering")]
    [InlineData("副高", "title:associate-senior/engineering")]
    [InlineData("中级职称", "title:intermediate/engineering")]
    public void A_target_has_a_name(string word, string code)
    {
        string worker = File(Wang, "worker.json");
        string Target(string to) => Run("plan", worker, "--to", to, "--in", "衢州", "--on", "2024-02-01", "--format", "json").Json.GetProperty("target").GetString()!;

        Assert.Equal(Target(code), Target(word));
    }

    [Theory]
    [InlineData("--in：应为地区的代码或名称；是否指：衢州", "assess", "WORKER", "--in", "衢洲", "--on", "2024-01-01")]
    [InlineData("--in：应为地区的代码或名称；是否指：Quzhou", "assess", "WORKER", "--in", "Quzho", "--on", "2024-01-01")]
    [InlineData("--in：应为地区的代码或名称：120000 天津、", "assess", "WORKER", "--in", "某地", "--on", "2024-01-01")]
    [InlineData("--on：应为日历上的日期，写作 2024-06-30，1900年至2199年", "assess", "WORKER", "--in", "衢州", "--on", "2024年")]
    [InlineData("--in：应为地区的代码或名称，例如 330800 或 衢州；该选项必须给出", "assess", "WORKER", "--on", "2024-01-01")]
    [InlineData("--provision：应为当地有结论的条款编号或名称（见 rules list）；是否指：quzhou/technician-allowance", "assess", "WORKER", "--in", "衢州", "--on", "2024-01-01", "--provision", "technician-alowance")]
    [InlineData("--to：应为当地规则库中的等级或职称，用代码或名称；是否指：工程师", "plan", "WORKER", "--to", "工城师", "--in", "衢州", "--on", "2024-01-01")]
    [InlineData("--without-pathway：应为途径的完整编号", "plan", "WORKER", "--to", "工程师", "--in", "衢州", "--on", "2024-01-01", "--without-pathway", "cn/level/2023/2-99")]
    [InlineData("--edition：应为规则库中的标准版次", "assess", "WORKER", "--in", "衢州", "--on", "2024-01-01", "--edition", "1066")]
    [InlineData("--series：应为规则库中的职称系列；是否指：engineering", "assess", "WORKER", "--in", "衢州", "--on", "2024-01-01", "--series", "enginering")]
    [InlineData("--kind：应为条款种类：职业技能等级（level）、职称（title）、认定与评选（recognition）、待遇与补贴（benefit）、参数（parameter）、项目与指标（programme）；是否指：benefit", "rules", "list", "--kind", "benefits")]
    [InlineData("ID：应为条款或途径的编号（见 skilltalent rules list）；是否指：quzhou/technician-allowance", "rules", "show", "quzhou/technician-alowance")]
    [InlineData("lst：应为 skilltalent rules 的命令或选项；是否指：list", "rules", "lst")]
    [InlineData("--formt：应为 skilltalent assess 的选项或参数；是否指：--format", "assess", "WORKER", "--in", "衢州", "--on", "2024-01-01", "--formt", "json")]
    [InlineData("nobody.json：应为存在的文件", "levy", "nobody.json")]
    public void A_refusal_is_one_line_in_Chinese(string line, params string[] args)
    {
        CliResult result = Run([.. args.Select(a => a == "WORKER" ? File(Wang, "worker.json") : a), "--lang", "zh"]);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith(line, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("did you mean quzhou/technician-allowance?", "assess", "WORKER", "--in", "quzhou", "--on", "2024-01-01", "--provision", "quzhou/technicianallowance")]
    [InlineData("did you mean cn/level/2023/2-1?", "plan", "WORKER", "--to", "technician", "--in", "quzhou", "--on", "2024-01-01", "--without-pathway", "level/2023/2-1")]
    [InlineData("did you mean assess?", "asess")]
    [InlineData("did you mean zh?", "rules", "list", "--lang", "zhh")]
    public void The_nearest_name_is_told(string hint, params string[] args) =>
        Assert.Contains(hint, Run([.. args.Select(a => a == "WORKER" ? File(Wang, "worker.json") : a)]).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Places_are_listed()
    {
        JsonElement[] places = [.. Run("rules", "places", "--format", "json").Json.GetProperty("places").EnumerateArray()];

        Assert.Equal(PolicyCatalog.BuiltIn.Places.Count, places.Length);
        Assert.Contains(places, p => p.GetProperty("code").GetString() == "330800" && p.GetProperty("within").GetString() == "330000" && p.GetProperty("name").GetProperty("zh").GetString() == "衢州");
        Assert.Contains("衢州", Run("rules", "places", "--lang", "zh").Table, StringComparison.Ordinal);
        Assert.Contains("Quzhou 衢州", Run("assess", "--help").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
