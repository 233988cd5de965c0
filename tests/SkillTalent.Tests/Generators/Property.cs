using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace SkillTalent.Tests.Generators;

/// <summary>
/// A law over random things within a test that says more than the law, such as how often it was tried in earnest. What is nothing but a law is
/// marked <c>[Law]</c>. A failure prints the draw: give it to the law to see it again.
/// </summary>
internal static class Property
{
    public static void Holds(int tests, Action<Draw> law, [CallerMemberName] string name = "") =>
        Check.One(Trials.Of(tests, name), Prop.ForAll(RandomDraws.Any(), law));

    public static void Repeat(int seed, int size, Action<Draw> law) => law(new Draw(seed, size));
}
