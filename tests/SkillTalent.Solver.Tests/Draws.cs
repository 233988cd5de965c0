using System.Globalization;

namespace SkillTalent.Solver.Tests;

/// <summary>How many random rules are compared: 60, or as many as SKILLTALENT_SOLVER_DRAWS says.</summary>
internal static class Draws
{
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_SOLVER_DRAWS"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : 60;
}
