using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FsCheck;

namespace SkillTalent.Tests.Generators;

/// <summary>
/// How often a law is tried, and on what. Each law has its own draws, the same at every run, so that a change is refused for what it does and
/// not for a draw that nobody saw before. New ones are drawn by SKILLTALENT_TEST_EFFORT=20, which tries twenty times as many, and by
/// SKILLTALENT_TEST_SEED=random. SKILLTALENT_TEST_SHARE=20 tries only one in twenty, the first ones: for mutation testing, where the suite
/// runs thousands of times.
/// </summary>
internal static class Trials
{
    internal static readonly int Effort =
        int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_TEST_EFFORT"), CultureInfo.InvariantCulture, out int effort) ? Math.Max(1, effort) : 1;

    private static readonly int Share =
        int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_TEST_SHARE"), CultureInfo.InvariantCulture, out int share) ? Math.Max(1, share) : 1;

    private static readonly bool AreNew = Effort > 1 || Environment.GetEnvironmentVariable("SKILLTALENT_TEST_SEED") == "random";

    /// <summary>So many tests of the law that the calling member states.</summary>
    public static Config Of(int tests, [CallerMemberName] string law = "")
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Count(tests));
        return SeedOf(law) is { } seed ? config.WithReplay(seed, 1) : config;
    }

    /// <summary>How often a law is tried that states so many tests.</summary>
    public static int Count(int tests) => Math.Max(1, tests * Effort / Share);

    /// <summary>More often than so many times in a whole run; at all where only a share of it is tried.</summary>
    public static bool Often(int times, int expected) => times > (Share == 1 ? expected : 0);

    /// <summary>From where a law is drawn; null: from anywhere. FNV-1a, since the hash of the framework is another at every start.</summary>
    public static ulong? SeedOf(string law) =>
        AreNew ? null : Encoding.UTF8.GetBytes(law).Aggregate(14695981039346656037, (hash, b) => (hash ^ b) * 1099511628211);
}
