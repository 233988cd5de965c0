using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Json;

/// <summary>What is near a name is found as by comparing every letter of each with every letter of the other.</summary>
public sealed class NearestTests
{
    /// <summary>As far as it is asked for, the distance is that of the whole table; beyond, it is one more than was asked for.</summary>
    [Law(3_000)]
    public void The_distance_is_that_of_the_whole_table(Draw draw)
    {
        (string one, string other) = (Name(draw), Name(draw));
        int most = draw.Int(0, 8);

        Assert.Equal(Math.Min(Distance(one, other), most + 1), EditDistance.Within(one, other, most));
    }

    /// <summary>A code is a slip of the first of the nearest that are known, whatever its capitals.</summary>
    [Law(1_000)]
    public void A_slip_is_of_the_first_of_the_nearest(Draw draw)
    {
        string given = Name(draw);
        string[] known = [.. draw.Several(0, 8, () => draw.Chance(50) ? Name(draw) : Slipped(draw, given))];
        int most = given.Length < 8 ? 1 : 2;
        string? expected = known.Where(k => Distance(Lower(given), Lower(k)) <= most).MinBy(k => Distance(Lower(given), Lower(k)));

        int slip = Nearest.Slip(Nearest.Folded(given), [.. known.Select(Nearest.Folded)]);
        Assert.Equal(expected, slip < 0 ? null : known[slip]);
    }

    /// <summary>A hint names the first of the nearest within a third of the name.</summary>
    [Law(1_000)]
    public void A_hint_names_the_first_of_the_nearest(Draw draw)
    {
        string given = Name(draw);
        string[] known = [.. draw.Several(0, 8, () => draw.Chance(50) ? Name(draw) : Slipped(draw, given))];
        string? expected = known.Where(k => Distance(Lower(given), Lower(k)) <= Math.Max(2, given.Length / 3)).MinBy(k => Distance(Lower(given), Lower(k)));

        Assert.Equal(expected is null ? "" : $" (did you mean \"{expected}\"?)", Nearest.Hint(given, known));
    }

    /// <summary>Longer names are no misspellings, on either side.</summary>
    [Theory]
    [InlineData(80, " (did you mean \"")]
    [InlineData(81, "")]
    public void What_is_too_long_is_near_nothing(int length, string expected)
    {
        string known = new('a', length);
        Assert.StartsWith(expected, Nearest.Hint(known, [known]), StringComparison.Ordinal);
        Assert.Equal(length > 80 ? -1 : 0, Nearest.Slip(Nearest.Folded(known), [Nearest.Folded(known)]));
        Assert.Equal(length > 80, Nearest.Hint(new string('a', 80), [known]).Length == 0);
    }

    private static string Name(Draw draw) => string.Concat(draw.Several(0, 12, () => draw.Of("a", "b", "A", "工", "-")));

    private static string Slipped(Draw draw, string name)
    {
        int at = draw.Int(0, name.Length);
        return draw.Int(0, 2) switch
        {
            0 => name.Insert(at, "x"),
            1 => at < name.Length ? name.Remove(at, 1) : name,
            _ => name.ToUpperInvariant(),
        };
    }

    private static string Lower(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    private static int Distance(string one, string other)
    {
        int[,] table = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table[one.Length, other.Length];
    }
}
