using System.Text.Json;

namespace SkillTalent.Tests.Cli;

public class RulesCommandTests : CliTest
{
    [Fact]
    public void List_HasEveryFieldOfTheContract()
    {
        JsonElement[] provisions = Provisions("rules", "list");

        Assert.True(provisions.Length > 100);
        Assert.All(provisions, p => Assert.All(
            (string[])["id", "kind", "jurisdiction", "from", "to", "basis"], field => Assert.True(p.TryGetProperty(field, out _), field)));
    }

    [Theory]
    [InlineData("quzhou/technician-allowance")]
    [InlineData("changzhou/living-aid")]
    [InlineData("changzhou/rent-aid")]
    [InlineData("changzhou/purchase-aid")]
    [InlineData("cn/skill-upgrade-subsidy")]
    [InlineData("zhejiang/skill-upgrade-subsidy")]
    [InlineData("zhejiang/master-artisan")]
    [InlineData("zhejiang/outstanding-artisan")]
    [InlineData("zhejiang/artisan")]
    [InlineData("zhejiang/young-artisan")]
    public void List_NamesTheProvisionsThatScriptsLookFor(string id) =>
        Assert.Contains(Provisions("rules", "list"), p => p.GetProperty("id").GetString() == id);

    [Fact]
    public void List_InAPlace_HoldsItsOwnAndInheritedRulesAlone() => Assert.Equal(
        ["330000", "330800", "CN"],
        Provisions("rules", "list", "--in", Quzhou).Select(p => p.GetProperty("jurisdiction").GetString()!).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2023-07-13", false)]
    [InlineData("2023-07-14", true)]
    public void List_OnADay_HoldsWhatIsInForceAlone(string day, bool expected) => Assert.Equal(
        expected, Provisions("rules", "list", "--on", day).Any(p => p.GetProperty("id").GetString() == "quzhou/technician-allowance"));

    [Fact]
    public void List_InAPlaceOnADay_LeavesOutWhatAnInnerPlaceReplaces()
    {
        string[] Ids(string place) => [.. Provisions("rules", "list", "--in", place, "--on", KnownFrom).Select(p => p.GetProperty("id").GetString()!)];

        Assert.Contains("cn/apprenticeship/rate", Ids("CN"));
        Assert.Contains("quzhou/apprenticeship/rate", Ids(Quzhou));
        Assert.DoesNotContain("cn/apprenticeship/rate", Ids(Quzhou));
    }

    [Theory]
    [InlineData("2023-08-10", false)]
    [InlineData("2023-08-11", true)]
    public void List_OfWhatIsStale_HoldsWhatNoSourceShowsInForce(string day, bool expected) => Assert.Equal(
        expected, Provisions("rules", "list", "--stale-on", day).Any(p => p.GetProperty("id").GetString() == "quzhou/technician-allowance"));

    [Fact]
    public void List_OfWhatIsStale_BeginsWithWhatIsUnknown_ThenTheOldest()
    {
        string[] confirmed = [.. Provisions("rules", "list", "--stale-on", "2026-11-28").Select(p => p.GetProperty("confirmedThrough").GetString() ?? "")];

        Assert.Equal(confirmed.Order(StringComparer.Ordinal), confirmed);
        Assert.Equal("", confirmed[0]);
        Assert.NotEqual("", confirmed[^1]);
        Assert.Contains("2023-08-10", Run("rules", "list", "--stale-on", "2026-11-28").Table, StringComparison.Ordinal);
    }

    [Fact]
    public void List_OfAKind_HoldsThatKindAlone()
    {
        JsonElement[] provisions = Provisions("rules", "list", "--kind", "parameter");

        Assert.NotEmpty(provisions);
        Assert.All(provisions, p => Assert.Equal("parameter", p.GetProperty("kind").GetString()));
    }

    [Fact]
    public void List_TellsARepeatedRuleOnceWithItsTargets()
    {
        JsonElement subsidy = Provisions("rules", "list", "--in", "CN", "--on", KnownFrom).Single(p => p.GetProperty("id").GetString() == "cn/skill-upgrade-subsidy");

        Assert.Equal(["junior-worker", "intermediate-worker", "senior-worker"], subsidy.GetProperty("targets").EnumerateArray().Select(t => t.GetString()));
        Assert.Equal(JsonValueKind.Null, subsidy.GetProperty("target").ValueKind);
    }

    [Fact]
    public void List_Table_NamesIdPlaceAndDay()
    {
        string table = Run("rules", "list", "--in", Quzhou, "--on", KnownFrom).Table;

        Assert.Contains("quzhou/technician-allowance", table, StringComparison.Ordinal);
        Assert.Contains(KnownFrom, table, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_TellsTheRuleInFull()
    {
        JsonElement version = Assert.Single(Show("quzhou/technician-allowance"));

        Assert.Contains("frontline post", version.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal([10000, 5000], version.GetProperty("amount").GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("yuan").GetInt32()));
        Assert.Equal("known-from", version.GetProperty("fromIs").GetString());
        Assert.Equal("2023-08-10", version.GetProperty("published").GetString());
        Assert.Contains("post.shortage-occupation", version.GetProperty("facts").EnumerateArray().Select(f => f.GetString()));
        Assert.NotEmpty(version.GetProperty("citations").EnumerateArray());
    }

    [Fact]
    public void Show_TellsEveryVersion_OrThoseOfADay()
    {
        Assert.True(Show("cn/level/technician").Length > 2);

        // Beside the two editions for all occupations stand the standards of single occupations and the version for public bodies.
        JsonElement[] onDay = Show("cn/level/technician", "--on", KnownFrom);
        Assert.Equal(["2018", "2023"], onDay.Where(v => v.GetProperty("pathways").GetArrayLength() > 0 && v.GetProperty("occupations").GetArrayLength() == 0)
            .Select(v => v.GetProperty("edition").GetString()!).Order(StringComparer.Ordinal));
        Assert.Contains(onDay, v => v.GetProperty("occupations").EnumerateArray().Any(o => o.GetString() == "养老护理员"));
    }

    [Theory]
    [InlineData("cn/level/2018/2-1")]
    [InlineData("cn/skill-upgrade-subsidy/senior-worker")]
    public void Show_FindsPathwaysAndTargetsToo(string id) => Assert.NotEmpty(Show(id));

    [Theory]
    [InlineData("en", "at least 4 years of work in this or a related occupation after the senior-worker certificate")]
    [InlineData("zh", "取得高级工证书后累计从事本职业或相关职业工作满4年")]
    public void Show_ReadsTheRuleInTheLanguageAskedFor(string language, string text)
    {
        Assert.Contains(Show("cn/level/technician", "--lang", language), v => v.GetProperty("pathways").EnumerateArray().Any(p => p.GetProperty("text").GetString() == text));
        string[] lines = [.. Run("rules", "show", "cn/level/technician", "--lang", language).Table.Split('\n').Select(l => l.Trim())];
        Assert.Contains(text, string.Join(language == "en" ? " " : "", lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Show_EveryProvision_HasATextInBothForms()
    {
        string[] ids = [.. Provisions("rules", "list").Select(p => p.GetProperty("id").GetString()!).Distinct()];
        foreach (string id in ids)
        {
            Assert.NotEqual("", Run("rules", "show", id).Table);
            Assert.All(Show(id, "--lang", "zh"), v => Assert.NotEqual("", v.GetProperty("title").GetString()));
        }
    }

    // A programme is nothing but its figures, and a checklist nothing but its items.
    [Theory]
    [InlineData("en", "subsidised training (2021): target 1,600,000 person-times", "an organisation for the reform")]
    [InlineData("zh", "补贴性职业技能培训（2021年）：目标1,600,000人次", "有产改组织机构")]
    public void Show_TellsFiguresAndItems(string language, string figure, string item)
    {
        Assert.Contains(figure, Run("rules", "show", "jiangsu/targets-2021", "--lang", language).Table.Replace("\n                ", language == "en" ? " " : "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(item, Run("rules", "show", "changzhou/six-haves", "--lang", language).Table, StringComparison.Ordinal);
        JsonElement first = Assert.Single(Show("jiangsu/targets-2021", "--lang", language)).GetProperty("figures")[0];
        Assert.Equal((1600000m, 2021, "subsidised-training"), (first.GetProperty("target").GetDecimal(), first.GetProperty("year").GetInt32(), first.GetProperty("item").GetString()));
        Assert.Equal(item, Assert.Single(Show("changzhou/six-haves", "--lang", language)).GetProperty("checklist")[0].GetProperty("label").GetString());
    }

    [Fact]
    public void Facts_TellKindLabelsChoicesOriginAndAbsence()
    {
        JsonElement[] facts = [.. Run("rules", "facts", "--format", "json").Json.GetProperty("facts").EnumerateArray()];

        Assert.Equal(PolicyCatalog.BuiltIn.Facts.Count, facts.Length);
        JsonElement employer = facts.Single(f => f.GetProperty("id").GetString() == "employer");
        Assert.Equal("choice", employer.GetProperty("kind").GetString());
        Assert.NotEqual("", employer.GetProperty("label").GetProperty("zh").GetString());
        Assert.Contains(employer.GetProperty("choices").EnumerateArray(), c => c.GetProperty("code").GetString() == "enterprise");
        Assert.Equal("member post.employer", employer.GetProperty("origin").GetString());
        Assert.Equal("unknown", employer.GetProperty("absent").GetString());
        Assert.Contains(facts, f => f.GetProperty("absent").ValueKind == JsonValueKind.Object && f.GetProperty("absent").TryGetProperty("assume", out _));
        Assert.Contains("employer", Run("rules", "facts").Table, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_OfAPlace_AreThoseThatItsRulesAskFor()
    {
        string[] facts = [.. Run("rules", "facts", "--in", "CN", "--format", "json").Json.GetProperty("facts").EnumerateArray().Select(f => f.GetProperty("id").GetString()!)];

        Assert.Contains("cert.technician", facts);
        Assert.DoesNotContain("post.shortage-occupation", facts);
    }

    [Fact]
    public void Test_RunsEveryExample()
    {
        CliResult result = Run("rules", "test", "--format", "json");

        Assert.Equal(0, result.Code);
        Assert.Equal(0, result.Json.GetProperty("failed").GetInt32());
        Assert.Equal(PolicyCatalog.BuiltIn.Rulebooks.Count(b => ExampleRunner.Run(PolicyCatalog.BuiltIn, b.Id).Count > 0), result.Json.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("rulebook").GetString()).Distinct().Count());
        Assert.Contains("0 failed", Run("rules", "test").Table, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_OfAPlaceAndDay_RunsTheirsAlone()
    {
        JsonElement[] results = [.. Run("rules", "test", "--in", Quzhou, "--on", KnownFrom, "--format", "json").Json.GetProperty("results").EnumerateArray()];

        Assert.NotEmpty(results);
        Assert.All(results, r => Assert.Equal(("quzhou", KnownFrom), (r.GetProperty("rulebook").GetString(), r.GetProperty("on").GetString())));
    }

    [Fact]
    public void Test_WithAnExampleThatFails_SaysWhatCameAndEndsWithOne()
    {
        string rulebook = File($$"""
            { "id": "mine", "title": { "zh": "我的", "en": "mine" }, "place": "330800", "provisions": [],
              "examples": [ { "name": "too much", "on": "{{KnownFrom}}", "worker": {{Wang}}, "expect": { "quzhou/technician-allowance": { "outcome": "eligible", "amount": 6000 } } } ] }
            """);

        CliResult table = Run("rules", "test", "--rulebook", rulebook);
        CliResult json = Run("rules", "test", "--rulebook", rulebook, "--format", "json");

        Assert.Equal((1, 1), (table.Code, json.Code));
        Assert.Contains("expected amount 6000.00, got 5000.00", table.Output, StringComparison.Ordinal);
        Assert.Equal(1, json.Json.GetProperty("failed").GetInt32());
        Assert.Contains("expected amount 6000.00, got 5000.00", json.Output, StringComparison.Ordinal);
    }

    private static JsonElement[] Provisions(params string[] args) => [.. Run([.. args, "--format", "json"]).Json.GetProperty("provisions").EnumerateArray()];

    private static JsonElement[] Show(string id, params string[] options) =>
        [.. Run(["rules", "show", id, .. options, "--format", "json"]).Json.GetProperty("versions").EnumerateArray()];
}
