namespace SkillTalent.Tests.Localization;

/// <summary>Reads findings in tests.</summary>
internal static class FindingText
{
    /// <summary>The codes, after every finding was written out in both languages without a placeholder left over.</summary>
    public static IReadOnlyList<string> Codes(this IEnumerable<Reason> findings)
    {
        var codes = new List<string>();
        foreach (Reason finding in findings)
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                string text = finding.Text(language);
                Assert.DoesNotContain('{', text);
                Assert.NotEmpty(text);
            }

            codes.Add(finding.Code);
        }

        return codes;
    }
}
