using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck.Xunit;

namespace SkillTalent.Tests.Generators;

/// <summary>
/// A law over random things: a property of FsCheck, tried so many times (see <see cref="Trials"/>) on draws that become simpler where they break it
/// (see <see cref="RandomDraws"/>). A failure prints the draw: give it to the law to see it again.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    /// <summary>A law.</summary>
    /// <param name="tests">How often it is tried.</param>
    /// <param name="name">Its name, by which its draws are found again.</param>
    public LawAttribute(int tests, [CallerMemberName] string name = "")
    {
        MaxTest = Trials.Count(tests);
        Arbitrary = [typeof(RandomDraws)];
        QuietOnSuccess = true;
        if (Trials.SeedOf(name) is { } seed)
        {
            Replay = string.Create(CultureInfo.InvariantCulture, $"{seed},1");
        }
    }
}
