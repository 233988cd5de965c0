using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Laws;

/// <summary>What laws are tried on: it can be drawn again, and becomes simpler where a law breaks.</summary>
public class DrawTests
{
    [Law(200)]
    public void WhatWasDrawnIsDrawnAgainFromItsChoices(Draw draw)
    {
        string first = Anything(draw);
        Assert.Equal(first, Anything(new Draw(draw.Size, draw.Choices)));
    }

    [Fact]
    public void ASeedAlwaysDrawsTheSame()
    {
        Assert.Equal(Anything(new Draw(7, 50)), Anything(new Draw(7, 50)));
        Assert.NotEqual(Anything(new Draw(7, 50)), Anything(new Draw(8, 50)));
    }

    [Fact]
    public void WithoutChoicesEverythingIsTheLeast()
    {
        var draw = new Draw(50, []);
        Assert.Equal((3, false, "a"), (draw.Int(3, 9), draw.Chance(99), draw.Of("a", "b")));
        Assert.True(draw.Chance(100), "what always happens happens");
        Assert.Equal([1, 2, 3], draw.Shuffled([1, 2, 3]));
        Assert.Equal(2, draw.Several(2, 9, () => 0).Count);
    }

    [Fact]
    public void WhatBreaksALawIsToldInItsSimplestForm()
    {
        Exception broken = Assert.ThrowsAny<Exception>(() => Property.Holds(500, draw => Assert.DoesNotContain(draw.Several(0, 10, () => draw.Int(0, 1_000)), n => n >= 600)));
        Assert.Contains(", choices: [1, 600])", broken.Message, StringComparison.Ordinal);
    }

    private static string Anything(Draw draw)
    {
        List<string> things = draw.Several(1, 20, () => draw.Int(0, 3) switch
        {
            0 => $"{draw.Int(-5, 1_000_000)}",
            1 => $"{draw.Chance(30)} {draw.Maybe(50, () => draw.Int(0, 1))}",
            2 => string.Concat(draw.Shuffled("abcdef")),
            _ => string.Concat(draw.Some(["x", "y", "z"])),
        });
        return string.Join(", ", things);
    }
}
