using Xunit.Abstractions;

[assembly: TestCollectionOrderer("SkillTalent.Tests." + nameof(SkillTalent.Tests.QuickFirst), "SkillTalent.Tests")]

namespace SkillTalent.Tests;

/// <summary>
/// Classes that try many draws, whole policies or the command come after those that look at one thing: a fault is told sooner, and a run of mutation
/// testing, which ends with the first test that fails, is much shorter.
/// </summary>
public sealed class QuickFirst : ITestCollectionOrderer
{
    private static readonly string[] Slow = ["Law", "Properties", "PropertyTests", "FillingIn", ".Decisions.", ".Rulebooks.Rulebook", "OccupationCatalogue", ".Cli.", ".Fuzzing.", ".Dossier.", ".Extending.", "UnstatedWork"];

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(c => Array.Exists(Slow, s => c.DisplayName.Contains(s, StringComparison.Ordinal))).ThenBy(c => c.DisplayName, StringComparer.Ordinal);
}
