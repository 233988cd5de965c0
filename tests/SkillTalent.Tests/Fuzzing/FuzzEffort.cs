using System.Globalization;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Fuzzing;

/// <summary>How many times as many spoiled inputs are read: as SKILLTALENT_FUZZ says, else as the effort of all tests.</summary>
internal static class FuzzEffort
{
    public static int Times { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_FUZZ"), CultureInfo.InvariantCulture, out int asked) ? Math.Max(1, asked) : Trials.Effort;
}
