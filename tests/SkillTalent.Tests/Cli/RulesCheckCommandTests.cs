using System.Text.Json;

namespace SkillTalent.Tests.Cli;

public class RulesCheckCommandTests : CliTest
{
    private const string Faulty = """
        {
          "id": "my", "title": { "zh": "我市", "en": "My city" }, "place": "999900",
          "places": [ { "code": "999900", "name": { "zh": "我市", "en": "My city" }, "within": "330000" } ],
          "provisions": [
            { "id": "my/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
              "confirmedThrough": "2023-12-31", "basis": "official", "cite": [ { "document": "文件" } ],
              "amount": { "per": "year", "rows": [
                { "when": { "fact": "certificate.level", "in": [ "senior-technician" ] }, "yuan": 100 },
                { "when": { "fact": "certificate.level", "in": [ "technician" ] }, "yuan": 200 } ] } } ]
        }
        """;

    [Fact]
    public void TheBuiltInRulebooks_HaveNoErrors()
    {
        CliResult result = Run("rules", "check", "--in", Quzhou);

        Assert.Contains("0 errors", result.Table, StringComparison.Ordinal);
        Assert.Contains("pathway-implied", result.Table, StringComparison.Ordinal);
        Assert.Contains("国家职业标准编制技术规程", result.Table, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_AreExitCodeOne_AndTheWitnessesCanBeRunAsTheyStand()
    {
        string rulebook = File(Faulty, "my.json");
        CliResult result = Run("rules", "check", "--rulebook", rulebook, "--format", "json");

        Assert.Equal(1, result.Code);
        JsonElement finding = result.Json.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("severity").GetString() == "error");
        Assert.Equal("level-gets-less", finding.GetProperty("code").GetString());
        JsonElement[] witnesses = [.. finding.GetProperty("witnesses").EnumerateArray()];
        Assert.Equal([200, 100], witnesses.Select(w => w.GetProperty("amount").GetInt32()));
        foreach (JsonElement witness in witnesses)
        {
            string worker = File(witness.GetProperty("worker").GetRawText(), "witness.json");
            JsonElement assessed = Run(
                "assess", worker, "--rulebook", rulebook, "--in", witness.GetProperty("jurisdiction").GetString()!, "--on", witness.GetProperty("on").GetString()!, "--format", "json").Json;
            JsonElement decision = assessed.GetProperty("decisions").EnumerateArray().Single(d => d.GetProperty("id").GetString() == "my/aid");
            Assert.Equal(witness.GetProperty("amount").GetInt32(), decision.GetProperty("amount").GetInt32());
        }
    }

    [Fact]
    public void ATable_TellsTheErrorWithItsWorkers_InBothLanguages()
    {
        string rulebook = File(Faulty, "my.json");
        CliResult english = Run("rules", "check", "--rulebook", rulebook);
        CliResult chinese = Run("rules", "check", "--rulebook", rulebook, "--lang", "zh");

        Assert.Equal((1, 1), (english.Code, chinese.Code));
        Assert.Contains("senior technician (grade 1) gets 100 yuan", english.Output, StringComparison.Ordinal);
        Assert.Contains("高级技师（一级）得100元", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("\"senior-technician\"", english.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOwnRulebook_IsCheckedAlone_UnlessAPlaceIsAsked()
    {
        string rulebook = File(Faulty, "my.json");
        JsonElement[] own = [.. Run("rules", "check", "--rulebook", rulebook, "--format", "json").Json.GetProperty("findings").EnumerateArray()];
        JsonElement[] place = [.. Run("rules", "check", "--rulebook", rulebook, "--in", "999900", "--format", "json").Json.GetProperty("findings").EnumerateArray()];

        Assert.All(own, f => Assert.Equal("my", f.GetProperty("rulebook").GetString()));
        Assert.Contains(place, f => f.GetProperty("rulebook").GetString() == "cn-ladder");
        Assert.Contains(place, f => f.GetProperty("rulebook").GetString() == "my");
    }

    [Fact]
    public void ADay_TellsWhatIsPastItsHorizon()
    {
        string rulebook = File(Faulty, "my.json");
        string[] Codes(string day) =>
            [.. Run("rules", "check", "--rulebook", rulebook, "--on", day, "--format", "json").Json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()!)];

        Assert.DoesNotContain("horizon-passed", Codes("2023-12-31"));
        Assert.Contains("horizon-passed", Codes("2024-01-01"));
    }

    [Fact]
    public void APlaceThatIsNone_IsRefused() => Assert.Contains("--in", Run("rules", "check", "--in", "000000").Refusal, StringComparison.Ordinal);
}
