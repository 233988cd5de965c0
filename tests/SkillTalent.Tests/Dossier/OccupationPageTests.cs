namespace SkillTalent.Tests.Dossier;

/// <summary>The page of occupations names every occupation that the rulebooks treat apart, and says where they do not answer.</summary>
public class OccupationPageTests
{
    private static readonly string[] Lines = Repository.Read("docs/rules/occupations.md").Split('\n');

    public static TheoryData<string> Occupations() =>
        [.. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).SelectMany(p => p.Occupations).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Occupations))]
    public void NamesEveryOccupation(string occupation)
    {
        string line = Assert.Single(Lines, l => l.StartsWith('|') && l.Contains(occupation, StringComparison.Ordinal) && !l.Contains("as " + occupation, StringComparison.Ordinal));
        bool open = PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Any(p => p.Occupations.Contains(occupation, StringComparer.Ordinal) && !p.Covers);
        Assert.Equal(open, line.Contains("`not-covered`", StringComparison.Ordinal));
    }
}
