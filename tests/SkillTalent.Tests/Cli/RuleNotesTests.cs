using System.Text.Json;

namespace SkillTalent.Tests.Cli;

/// <summary>Two sets of rulebooks side by side, and the notes that a release of rules comes with.</summary>
public class RuleNotesTests : CliTest
{
    private static readonly string Frozen = Path.Combine(Repository.Root, "benchmarks", "SkillTalent.Benchmarks", "Frozen", "0.1");
    private static readonly string Now = Path.Combine(Repository.Root, "src", "SkillTalent", "Rulebooks", "Data");

    [Fact]
    public void TheSameRulesAreNoDifference() =>
        Assert.Empty(Run("rules", "diff", "--before", Now, "--format", "json").Json.GetProperty("changes").EnumerateArray());

    [Fact]
    public void ThePeriodsOfAPlace()
    {
        JsonElement[] changes = [.. Run("rules", "diff", "--before", Frozen, "--in", "CN", "--format", "json").Json.GetProperty("changes").EnumerateArray()];
        JsonElement subsidy = Assert.Single(changes, c => Text(c, "provision") == "cn/skill-upgrade-subsidy/senior-worker" && Text(c, "from") == "2026-01-01");

        Assert.Equal("2026-12-31", Text(subsidy, "to"));
        Assert.All(changes, c => Assert.Equal("CN", Text(c, "place")));
        Assert.Contains(changes, c => Text(c, "provision") == "cn/retirement/old-age" && Text(c, "change") == "added");
        Assert.DoesNotContain(changes, c => Text(c, "provision")!.StartsWith("jiangsu/", StringComparison.Ordinal));
    }

    [Fact]
    public void TheSwitchOfAnEditionIsToldWhereItIs()
    {
        JsonElement[] changes = [.. Run("rules", "diff", "--before", Frozen, "--in", "440000", "--format", "json").Json.GetProperty("changes").EnumerateArray()];
        JsonElement edition = Assert.Single(changes, c => Text(c, "provision") == "edition");

        Assert.Equal(("2023-11-01", "2023-12-31"), (Text(edition, "from"), Text(edition, "to")));
        Assert.Equal("2018 → 2023", edition.GetProperty("what")[0].GetString());
    }

    // Made by the command: whoever changes a rule makes it anew.
    [Fact]
    public void TheNotesOfThisReleaseAreWhatTheCommandSays()
    {
        string kept = Repository.Read("docs/release-notes/0.2.0-rules.md");
        string made = Run("rules", "diff", "--before", Frozen).Table;

        Assert.True(kept == made, "make it anew: skilltalent rules diff --before benchmarks/SkillTalent.Benchmarks/Frozen/0.1 > docs/release-notes/0.2.0-rules.md");
    }

    [Fact]
    public void OnADay_TheTwoSetsAreComparedAsTwoDaysAre()
    {
        string table = Run("rules", "diff", "--before", Frozen, "--in", Quzhou, "--on", KnownFrom, "--kind", "benefit").Table;

        Assert.Contains("quzhou/technician-allowance", table, StringComparison.Ordinal);
    }

    /// <summary>On one day of one set and its copy nothing differs, though no provision of the one is one of the other.</summary>
    [Fact]
    public void OnADay_TheSameRulesAreNoDifference() =>
        Assert.Empty(Run("rules", "diff", "--before", Now, "--in", Quzhou, "--on", KnownFrom, "--format", "json").Json.GetProperty("differences").EnumerateArray());

    [Theory]
    [InlineData("--before", "nowhere", "rulebooks (*.json)")]
    [InlineData("--on", KnownFrom, "--in")]
    public void WhatCannotBeComparedIsRefused(string option, string value, string expected) =>
        Assert.Contains(expected, Run("rules", "diff", option, value).Refusal, StringComparison.Ordinal);

    private static string? Text(JsonElement change, string name) => change.GetProperty(name).GetString();
}
