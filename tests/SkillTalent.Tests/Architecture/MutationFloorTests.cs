using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Architecture;

/// <summary>The floors of mutation testing are those of the page, and ones that the tool accepts.</summary>
public partial class MutationFloorTests
{
    [Theory]
    [InlineData("levy")]
    [InlineData("rules")]
    [InlineData("benefits")]
    [InlineData("money")]
    public void TheFloorIsTheScoreOfThePage_RoundedDown(string area)
    {
        using JsonDocument configuration = JsonDocument.Parse(File.ReadAllText(Repository.PathOf($"tests/SkillTalent.Tests/stryker-{area}.json")));
        JsonElement thresholds = configuration.RootElement.GetProperty("stryker-config").GetProperty("thresholds");
        (int high, int low, int floor) = (thresholds.GetProperty("high").GetInt32(), thresholds.GetProperty("low").GetInt32(), thresholds.GetProperty("break").GetInt32());
        string row = File.ReadLines(Repository.PathOf("docs/mutation-testing.md")).Single(l => l.Contains($"stryker-{area}.json)", StringComparison.Ordinal));
        decimal score = decimal.Parse(Percent().Match(row).Groups[1].Value, CultureInfo.InvariantCulture);

        Assert.Equal((int)decimal.Floor(score), floor);
        Assert.True(floor >= 85 && floor <= low && low <= high, $"{floor} {low} {high}");
    }

    [GeneratedRegex(@"(\d+\.\d) %")]
    private static partial Regex Percent();
}
