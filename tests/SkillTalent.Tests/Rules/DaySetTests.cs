using System.Collections;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Sets of days as intervals against sets of days as bits.</summary>
public class DaySetTests
{
    private const int Days = 40;

    [Law(2000)]
    public void UnionIntersectionAndComplementAreThoseOfSets(Draw draw)
    {
        (DaySet a, BitArray aBits) = Draw(draw);
        (DaySet b, BitArray bBits) = Draw(draw);

        AssertSame(new BitArray(aBits).Or(bBits), a.Union(b));
        AssertSame(new BitArray(aBits).And(bBits), a.Intersect(b));
        AssertSame(new BitArray(aBits).Not(), a.Complement());
    }

    [Law(1000)]
    public void LawsOfTheAlgebra(Draw draw)
    {
        (DaySet a, _) = Draw(draw);
        (DaySet b, _) = Draw(draw);
        (DaySet c, _) = Draw(draw);

        Assert.Equal(a, a.Complement().Complement());
        Assert.Equal(a.Union(b), b.Union(a));
        Assert.Equal(a.Intersect(b), b.Intersect(a));
        Assert.Equal(a.Union(b).Union(c), a.Union(b.Union(c)));
        Assert.Equal(a.Intersect(b).Intersect(c), a.Intersect(b.Intersect(c)));
        Assert.Equal(a.Intersect(b.Union(c)), a.Intersect(b).Union(a.Intersect(c)));
        Assert.Equal(a.Union(b).Complement(), a.Complement().Intersect(b.Complement()));
        Assert.Equal(DaySet.All, a.Union(a.Complement()));
        Assert.Equal(DaySet.None, a.Intersect(a.Complement()));
        Assert.Equal(a, a.Union(a));
        Assert.Equal(a, a.Intersect(DaySet.All));
        Assert.Equal(a.GetHashCode(), a.Complement().Complement().GetHashCode());
    }

    [Law(1000)]
    public void IntervalsNeitherTouchNorOverlap_SoThatEqualSetsAreEqual(Draw draw)
    {
        (DaySet a, _) = Draw(draw);
        (DaySet b, _) = Draw(draw);
        foreach (DaySet set in (DaySet[])[a.Union(b), a.Intersect(b), a.Complement()])
        {
            Assert.All(set.Intervals, i => Assert.True(i.From <= i.To));
            for (int i = 1; i < set.Intervals.Count; i++)
                Assert.True(set.Intervals[i].From > set.Intervals[i - 1].To + 1);
        }
    }

    [Law(1000)]
    public void FirstFromAndIntervalOf(Draw draw)
    {
        (DaySet set, BitArray bits) = Draw(draw);
        int day = draw.Int(1, Days - 2);

        int? first = Enumerable.Range(day, Days - day).Cast<int?>().FirstOrDefault(d => bits[d!.Value]);
        Assert.Equal(first, set.FirstFrom(day));
        if (!bits[day])
        {
            Assert.Null(set.IntervalOf(day));
            return;
        }

        DayInterval interval = set.IntervalOf(day)!.Value;
        Assert.True(interval.From <= day && day <= interval.To);
        Assert.All(Enumerable.Range(0, Days).Where(d => interval.From <= d && d <= interval.To), d => Assert.True(bits[d]));
        Assert.False(set.Contains(interval.From == Day.First ? 0 : interval.From - 1) && interval.From != Day.First);
        Assert.False(interval.To != Day.Last && set.Contains(interval.To + 1));
    }

    [Fact]
    public void Empty_And_All()
    {
        Assert.True(DaySet.Between(5, 4).IsEmpty);
        Assert.True(DaySet.Before(Day.First).IsEmpty);
        Assert.Same(DaySet.All, DaySet.From(Day.First));
        Assert.True(DaySet.All.Contains(Day.First) && DaySet.All.Contains(Day.Last));
        Assert.Equal(DaySet.None, DaySet.All.Complement());
        Assert.Equal(DaySet.All, DaySet.None.Complement());
        Assert.Null(DaySet.None.FirstFrom(0));
        Assert.Equal(DaySet.Before(7), DaySet.From(7).Complement());
    }

    // The bits stand for the days 0 to 39; what reaches the first or last of them reaches the end of time.
    private static (DaySet Set, BitArray Bits) Draw(Draw draw)
    {
        var set = DaySet.None;
        var bits = new BitArray(Days);
        foreach ((int from, int to) in draw.Several(0, 6, () => (draw.Int(0, Days - 1), draw.Int(0, Days - 1))))
        {
            set = set.Union(DaySet.Between(from == 0 ? Day.First : from, to == Days - 1 ? Day.Last : to));
            for (int day = from; day <= to; day++)
                bits[day] = true;
        }

        return (set, bits);
    }

    private static void AssertSame(BitArray bits, DaySet set)
    {
        for (int day = 0; day < Days; day++)
            Assert.Equal(bits[day], set.Contains(day));

        Assert.Equal(bits[0], set.Contains(Day.First));
        Assert.Equal(bits[Days - 1], set.Contains(Day.Last));
    }
}
