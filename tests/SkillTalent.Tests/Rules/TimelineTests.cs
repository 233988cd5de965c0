using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

public class TimelineTests
{
    [Law(1000)]
    public void And_Or_Not_AreKleenesOnEveryDay(Draw draw)
    {
        Timeline a = Draw(draw);
        Timeline b = Draw(draw);
        for (int day = 0; day < 30; day++)
        {
            Assert.Equal(a.At(day).And(b.At(day)), a.And(b).At(day));
            Assert.Equal(a.At(day).Or(b.At(day)), a.Or(b).At(day));
            Assert.Equal(a.At(day).Not(), a.Not().At(day));
        }
    }

    [Fact]
    public void Within_IsFalseOutside()
    {
        Timeline within = Timeline.Unknown.Within(DaySet.Between(3, 5));

        Assert.Equal(Truth.False, within.At(2));
        Assert.Equal(Truth.Unknown, within.At(3));
        Assert.Equal(Truth.Unknown, within.At(5));
        Assert.Equal(Truth.False, within.At(6));
        Assert.Equal(Truth.True, Timeline.Always.Within(DaySet.Between(3, 5)).At(4));
    }

    [Fact]
    public void ConstantTimelines()
    {
        Assert.Equal(Truth.True, Timeline.Always.At(7));
        Assert.Equal(Truth.False, Timeline.Never.At(7));
        Assert.Equal(Truth.Unknown, Timeline.Unknown.At(7));
        Assert.Equal(Truth.True, Timeline.Certain(DaySet.From(7)).At(7));
        Assert.Equal(Truth.False, Timeline.Certain(DaySet.From(7)).At(6));
    }

    private static Timeline Draw(Draw draw)
    {
        DaySet yes = Days(draw);
        return new Timeline(yes, yes.Union(Days(draw)));
    }

    private static DaySet Days(Draw draw) => draw.Several(0, 4, () => DaySet.Between(draw.Int(0, 29), draw.Int(0, 29)))
        .Aggregate(DaySet.None, (all, some) => all.Union(some));
}
