using FsCheck;
using FsCheck.Fluent;

namespace SkillTalent.Tests.Generators;

/// <summary>Draws at random, and how one that breaks a law becomes simpler: with less room first, then with fewer and smaller choices.</summary>
public static class RandomDraws
{
    // Choices are left out, and made the least, in pieces of this part of all of them and less.
    private const int Pieces = 32;

    // A law may be slow, and each simpler draw is a test of it.
    private const int MostTried = 2_000;

    /// <summary>All draws.</summary>
    public static Arbitrary<Draw> Any()
    {
        int tried = 0;
        return Arb.From(
            Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => new Draw(seed, Math.Max(1, size)))),
            draw => Simpler(draw).TakeWhile(_ => tried++ < MostTried));
    }

    /// <summary>Simpler draws, the simplest first. What a draw became is known once it was used.</summary>
    public static IEnumerable<Draw> Simpler(Draw draw)
    {
        int[] choices = [.. draw.Choices.Reverse().SkipWhile(c => c == 0).Reverse()];
        foreach (int size in new[] { 1, draw.Size / 4, draw.Size / 2 }.Where(s => s > 0 && s < draw.Size))
        {
            yield return new Draw(size, choices);
        }

        for (int length = choices.Length; length > choices.Length / Pieces && length > 0; length /= 2)
        {
            for (int start = 0; start < choices.Length; start += length)
            {
                int end = Math.Min(choices.Length, start + length);
                yield return new Draw(draw.Size, [.. choices[..start], .. choices[end..]]);
                if (choices.AsSpan(start, end - start).ContainsAnyExcept(0))
                {
                    yield return new Draw(draw.Size, [.. choices[..start], .. new int[end - start], .. choices[end..]]);
                }
            }
        }

        for (int i = 0; i < choices.Length; i++)
        {
            for (int gap = choices[i] / 2; gap > 0; gap /= 2)
            {
                yield return new Draw(draw.Size, [.. choices[..i], choices[i] - gap, .. choices[(i + 1)..]]);
            }
        }
    }
}
