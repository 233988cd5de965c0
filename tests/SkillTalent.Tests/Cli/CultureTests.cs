using System.Globalization;

namespace SkillTalent.Tests.Cli;

/// <summary>A command says the same under every culture, and leaves the culture as it found it.</summary>
public class CultureTests : CliTest
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Output_IsTheSame(string culture)
    {
        string worker = File(Wang, "worker.json");
        string[][] commands =
        [
            ["assess", worker, "--in", Quzhou, "--on", KnownFrom],
            ["assess", worker, "--in", "320400", "--on", "2024-03-31", "--format", "json", "--lang", "zh"],
            ["rules", "list", "--in", Quzhou, "--on", KnownFrom],
            ["rules", "show", "quzhou/apprenticeship/rate"],
            ["assess", worker, "--in", Quzhou],
            ["assess", "--help"],
        ];
        foreach (string[] command in commands)
        {
            CliResult english = Under("en-US", command);
            CliResult other = Under(culture, command);
            Assert.Equal((english.Code, english.Output, english.Error), (other.Code, other.Output, other.Error));
        }
    }

    private static CliResult Under(string name, string[] command)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo uiCulture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            CliResult result = Run(command);
            Assert.Equal((name, name), (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name));
            return result;
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }
}
