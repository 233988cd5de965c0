using System.Text;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>Every fault of a rulebook is refused, and the refusal names the file, the place and what was expected there.</summary>
public class RulebookFaultTests
{
    private const string File = "faulty.json";

    private static readonly string WellFormed = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "well-formed.json"));

    [Fact]
    public void WithoutAFaultItLoads()
    {
        PolicyCatalog catalog = Load(WellFormed);

        Assert.Equal("base", Assert.Single(catalog.Rulebooks).Id);
        Assert.Equal(10, catalog.Rulebooks[0].Provisions.Count);
    }

    [Fact]
    public void EveryFaultHasANameOfItsOwn() =>
        Assert.Equal(RulebookFaults.All.Count, RulebookFaults.All.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count());

    // One test for all of them: the runs that put faults into the code see what the first row of a theory reaches, and not what the others do.
    /// <summary>Each fault is refused, with the file, the place and what was expected there.</summary>
    [Fact]
    public void EachIsRefusedWithItsPlace() => Assert.All(RulebookFaults.All, IsRefused);

    private static void IsRefused(RulebookFault fault)
    {
        Assert.Equal(2, WellFormed.Split(fault.Find).Length);

        InputFormatException refused = Assert.Throws<InputFormatException>(() => Load(WellFormed.Replace(fault.Find, fault.Replace, StringComparison.Ordinal)));

        Assert.Equal((File, fault.Path), (refused.InputName, refused.Path));
        Assert.Contains(fault.Expectation, refused.Expectation, StringComparison.Ordinal);
        Assert.Equal($"{File}: {fault.Path}: expected {refused.Expectation}", refused.Message);
        Assert.DoesNotContain('\n', refused.Message);
    }

    private static PolicyCatalog Load(string json) => PolicyCatalog.Of((File, new MemoryStream(Encoding.UTF8.GetBytes(json))));
}
