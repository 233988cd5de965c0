using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace SkillTalent.Tests.Generators;

/// <summary>
/// Laws over random things. A failure prints the draw: put it into <see cref="Repeat"/> to see it again.
/// SKILLTALENT_TEST_EFFORT=20 tries twenty times as many.
/// </summary>
internal static class Property
{
    public static void Holds(int tests, Action<Draw> law, [CallerMemberName] string name = "")
    {
        Gen<(int Seed, int Size)> draws = Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => (seed, Math.Max(1, size))));
        Check.One(
            Trials.Of(tests, name),
            Prop.ForAll(Arb.From(draws, Smaller), draw => law(new Draw(draw.Seed, draw.Size))));
    }

    public static void Repeat(int seed, int size, Action<Draw> law) => law(new Draw(seed, size));

    // Everything is drawn from the seed: what can be made smaller is the room that is given to it.
    private static IEnumerable<(int Seed, int Size)> Smaller((int Seed, int Size) draw)
    {
        foreach (int size in (int[])[1, draw.Size / 4, draw.Size / 2])
        {
            if (size > 0 && size < draw.Size)
                yield return (draw.Seed, size);
        }
    }
}
