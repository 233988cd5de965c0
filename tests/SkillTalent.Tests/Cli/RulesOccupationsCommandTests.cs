using System.Text.Json;

namespace SkillTalent.Tests.Cli;

public class RulesOccupationsCommandTests : CliTest
{
    [Fact]
    public void EveryRow_WithNullWhereNothingIsKnown()
    {
        JsonElement[] rows = [.. Run("rules", "occupations", "--format", "json").Json.GetProperty("occupations").EnumerateArray()];
        JsonElement electrician = rows.Single(r => r.GetProperty("name").GetProperty("zh").GetString() == "电工");
        JsonElement welder = rows.Single(r => r.GetProperty("name").GetProperty("zh").GetString() == "焊工");

        Assert.Equal(PolicyCatalog.BuiltIn.Occupations.Count, rows.Length);
        Assert.Equal(JsonValueKind.Null, electrician.GetProperty("code").ValueKind);
        Assert.Equal("6-18-02-04", welder.GetProperty("code").GetString());
        Assert.Equal("电焊工", welder.GetProperty("trades")[0].GetString());
        Assert.All(rows, r => Assert.NotEqual(0, r.GetProperty("citations").GetArrayLength()));
    }

    [Fact]
    public void ATable_InBothLanguages()
    {
        Assert.Contains("Welder", Run("rules", "occupations").Table, StringComparison.Ordinal);
        Assert.Contains("已编入", Run("rules", "occupations", "--lang", "zh").Table, StringComparison.Ordinal);
    }
}
