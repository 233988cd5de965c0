using System.Text.Json;

namespace SkillTalent.Tests.Cli;

public class DiffCommandTests : CliTest
{
    [Fact]
    public void TwoDays_NameWhatChangedAndWhy()
    {
        JsonElement json = Diff("--on", "2022-10-01", "--and-on", KnownFrom, "--format", "json").Json;

        Assert.Equal("2022-10-01", json.GetProperty("before").GetProperty("on").GetString());
        Assert.Equal(KnownFrom, json.GetProperty("after").GetProperty("on").GetString());
        JsonElement allowance = json.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "quzhou/technician-allowance");
        Assert.Equal("rules", allowance.GetProperty("cause").GetString());
        Assert.Equal(("not-covered", "eligible"), (Outcome(allowance, "before"), Outcome(allowance, "after")));
        Assert.Equal(5000, allowance.GetProperty("after").GetProperty("amount").GetInt32());
        Assert.Equal("衢市人社函〔2023〕91号", allowance.GetProperty("citations")[0].GetProperty("document").GetString());
    }

    [Fact]
    public void TwoStatesOfKnowledge_NameWhatWasPublishedBetween()
    {
        JsonElement json = Diff("--on", KnownFrom, "--as-known-on", "2023-08-09", "--format", "json").Json;

        Assert.Equal("2023-08-09", json.GetProperty("before").GetProperty("asKnownOn").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("after").GetProperty("asKnownOn").ValueKind);
        JsonElement allowance = json.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "quzhou/technician-allowance");
        Assert.Equal(JsonValueKind.Null, allowance.GetProperty("before").ValueKind);
        Assert.Empty(Diff("--on", KnownFrom, "--as-known-on", "2023-08-09", "--and-as-known-on", "2023-08-09", "--format", "json").Json.GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void ATable_TellsThem_InBothLanguages()
    {
        string english = Diff("--on", "2022-10-01", "--and-on", KnownFrom).Table;
        string chinese = Diff("--on", "2022-10-01", "--and-on", KnownFrom, "--lang", "zh").Table;

        Assert.Contains("the rules changed", english, StringComparison.Ordinal);
        Assert.Contains("5,000 yuan a year", english, StringComparison.Ordinal);
        Assert.Contains("衢市人社函〔2023〕91号", english, StringComparison.Ordinal);
        Assert.Contains("规则变化", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutASecondQuestion_ItIsRefused() => Assert.Contains("--and-on", Diff("--on", KnownFrom).Refusal, StringComparison.Ordinal);

    [Fact]
    public void TwoPlaces()
    {
        JsonElement json = Run("rules", "diff", "--in", Quzhou, "--and-in", "330700", "--on", "2024-01-01", "--format", "json").Json;
        JsonElement allowance = json.GetProperty("differences").EnumerateArray().Single(d => d.GetProperty("provision").GetString() == "jinhua/technician-allowance");

        Assert.Equal("replaced", allowance.GetProperty("change").GetString());
        Assert.NotEmpty(allowance.GetProperty("amounts").EnumerateArray());
        Assert.NotEmpty(allowance.GetProperty("citations").EnumerateArray());
        string table = Run("rules", "diff", "--in", Quzhou, "--and-in", "330700", "--on", "2024-01-01", "--kind", "benefit").Table;
        Assert.Contains("quzhou/technician-allowance → jinhua/technician-allowance", table, StringComparison.Ordinal);
        Assert.DoesNotContain("apprenticeship", table, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoDaysOfOnePlace()
    {
        string table = Run("rules", "diff", "--in", "320900", "--on", "2024-12-31", "--and-on", "2025-06-01", "--lang", "zh").Table;

        Assert.Contains("jiangsu/training-subsidy/technician → yancheng/training-subsidy/technician", table, StringComparison.Ordinal);
        Assert.Contains("替换", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-12-30", "2023-12-31", "2018", "2018")]
    [InlineData("2023-12-31", "2024-01-01", "2018", "2023")]
    [InlineData("2024-01-01", "2024-01-02", "2023", "2023")]
    public void TheEditionThatGovernsByDefault(string on, string andOn, string before, string after)
    {
        JsonElement json = Run("rules", "diff", "--in", Quzhou, "--on", on, "--and-on", andOn, "--format", "json").Json;
        Assert.Equal((before, after), (json.GetProperty("before").GetProperty("edition").GetString(), json.GetProperty("after").GetProperty("edition").GetString()));

        string table = Run("rules", "diff", "--in", Quzhou, "--on", on, "--and-on", andOn).Table;
        Assert.Equal(before != after, table.Contains("2018 → 2023", StringComparison.Ordinal));
        Assert.Equal(before != after, Run("rules", "diff", "--in", Quzhou, "--on", on, "--and-on", andOn, "--lang", "zh").Table.Contains("2018 → 2023", StringComparison.Ordinal));
    }

    [Fact]
    public void RulesDiff_WithoutASecondPlaceOrDay_IsRefused() => Assert.Contains("--and-in", Run("rules", "diff", "--in", Quzhou, "--on", KnownFrom).Refusal, StringComparison.Ordinal);

    [Fact]
    public void RulesDiff_OfAPlaceThatIsNone_IsRefused() =>
        Assert.StartsWith("--and-in: expected the code or name of a place", Run("rules", "diff", "--in", Quzhou, "--and-in", "1", "--on", KnownFrom).Refusal, StringComparison.Ordinal);

    private static string? Outcome(JsonElement change, string side) => change.GetProperty(side).GetProperty("outcome").GetString();

    private CliResult Diff(params IReadOnlyList<string> options) => Run(["diff", File(Wang, "worker.json"), "--in", Quzhou, .. options]);
}
