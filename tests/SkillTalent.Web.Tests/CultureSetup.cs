using System.Globalization;
using System.Runtime.CompilerServices;

namespace SkillTalent.Web.Tests;

/// <summary>
/// Runs all tests under the culture that SKILLTALENT_TEST_CULTURE names; without it, under the machine's own.
/// Nothing in the library may depend on it, so every test must pass under any.
/// </summary>
internal static class CultureSetup
{
    public const string Variable = "SKILLTALENT_TEST_CULTURE";

    [ModuleInitializer]
    internal static void Apply()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } name)
            return;

        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
