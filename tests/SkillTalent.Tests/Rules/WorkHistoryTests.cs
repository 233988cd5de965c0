using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Cumulative work against the dossier's definition, taken day by day.</summary>
public class WorkHistoryTests
{
    private static readonly int[] MonthsAsked = [1, 2, 6, 11, 12, 13, 24, 36, 48];

    [Law(150)]
    public void CompletedMonths_AreTheDefinitionDayByDay(Draw draw)
    {
        DayInterval[] spells = Spells(draw);
        int since = draw.Chance(60) ? Day.First : RandomDays.Of(draw);
        var history = WorkHistory.Merge(spells);
        var oracle = new WorkOracle(spells, since);

        for (int day = WorkOracle.From; day <= WorkOracle.To; day++)
        {
            oracle.MoveTo(day);
            if (oracle.Completed != history.CompletedMonths(day, since))
                Assert.Fail($"{Day.ToDate(day)}: {oracle.Completed} by the definition, {history.CompletedMonths(day, since)} here");
        }
    }

    [Law(500)]
    public void FirstDayWith_IsTheFirstDayOnWhichSoManyMonthsAreComplete(Draw draw)
    {
        var history = WorkHistory.Merge(Spells(draw));
        int since = draw.Chance(60) ? Day.First : RandomDays.Of(draw);
        int months = draw.Of(MonthsAsked);

        if (history.FirstDayWith(months, since) is { } first)
        {
            Assert.True(history.CompletedMonths(first, since) >= months);
            Assert.True(history.CompletedMonths(first - 1, since) < months);
        }
        else
        {
            Assert.True(history.CompletedMonths(Day.Of(new LocalDate(2199, 1, 1)), since) < months);
        }
    }

    [Law(150)]
    public void OnceMet_StaysMet(Draw draw)
    {
        var history = WorkHistory.Merge(Spells(draw));
        int since = draw.Chance(60) ? Day.First : RandomDays.Of(draw);
        int before = 0;
        for (int day = WorkOracle.From; day <= WorkOracle.To; day++)
        {
            int now = history.CompletedMonths(day, since);
            Assert.True(now >= before);
            before = now;
        }
    }

    [Law(1000)]
    public void Merging_IsOrderFreeAndIdempotent(Draw draw)
    {
        DayInterval[] spells = Spells(draw);

        var merged = WorkHistory.Merge(spells);

        Assert.Equal(merged.Spells, WorkHistory.Merge(draw.Shuffled(spells)).Spells);
        Assert.Equal(merged.Spells, WorkHistory.Merge(merged.Spells).Spells);
        Assert.Equal(merged.Spells, WorkHistory.Merge(spells.Concat(spells)).Spells);
        Assert.Equal(
            Enumerable.Range(WorkOracle.From, WorkOracle.To - WorkOracle.From).Where(d => Array.Exists(spells, s => s.From <= d && d <= s.To)),
            Enumerable.Range(WorkOracle.From, WorkOracle.To - WorkOracle.From).Where(d => merged.Spells.Any(s => s.From <= d && d <= s.To)));
        for (int i = 1; i < merged.Spells.Count; i++)
            Assert.True(merged.Spells[i].From > merged.Spells[i - 1].To + 1);
    }

    [Law(500)]
    public void MoreWork_NeverLosesAMonth(Draw draw)
    {
        DayInterval[] spells = Spells(draw);
        var less = WorkHistory.Merge(spells);
        var more = WorkHistory.Merge(spells.Concat(Spells(draw)));
        int since = draw.Chance(60) ? Day.First : RandomDays.Of(draw);
        for (int i = 0; i < 100; i++)
        {
            int day = RandomDays.Of(draw);
            Assert.True(more.CompletedMonths(day, since) >= less.CompletedMonths(day, since));
        }
    }

    // An earlier day from which work counts is more experience too.
    [Law(500)]
    public void AnEarlierStart_NeverLosesAMonth(Draw draw)
    {
        var history = WorkHistory.Merge(Spells(draw));
        int since = RandomDays.Of(draw);
        int earlier = since - draw.Int(0, 900);
        int day = RandomDays.Of(draw);

        Assert.True(history.CompletedMonths(day, earlier) >= history.CompletedMonths(day, since));
    }

    [Theory]
    // Unbroken work from 2014-06-01 makes ten years on 2024-06-01; a gap pushes it back day for day.
    [InlineData("2014-06-01..", 120, "2024-06-01")]
    [InlineData("2014-06-01..2016-12-31 2017-01-11..", 120, "2024-06-11")]
    [InlineData("2014-06-01..2016-12-31 2017-01-01..", 120, "2024-06-01")]
    [InlineData("2017-01-01.. 2014-06-01..2016-12-31", 120, "2024-06-01")]
    [InlineData("2014-06-01..2018-01-01 2015-01-01..2015-12-31 2017-06-01..", 120, "2024-06-01")]
    // The last day worked counts: with it the year is full on the day after.
    [InlineData("2022-01-01..2022-12-31", 12, "2023-01-01")]
    [InlineData("2022-01-01..2022-12-30", 12, null)]
    // From 29 February the year is full on 28 February, with 365 days worked.
    [InlineData("2020-02-29..", 12, "2021-02-28")]
    [InlineData("2020-02-29..2021-02-27", 12, "2021-02-28")]
    [InlineData("2020-02-29..2021-02-26", 12, null)]
    // Idle since 2016: the month completes with the first days of the next spell, and not before it begins.
    [InlineData("2016-01-01..2016-01-30 2019-05-01..", 1, "2019-05-02")]
    [InlineData("2016-01-01..2016-01-31 2019-05-01..", 1, "2016-02-01")]
    // A spell in the future counts from its own day on.
    [InlineData("2030-01-01..", 12, "2031-01-01")]
    [InlineData("", 1, null)]
    public void FirstDays(string spells, int months, string? expected)
    {
        int? first = WorkHistory.Merge(Parse(spells)).FirstDayWith(months);

        Assert.Equal(expected, first is { } day ? RandomDays.Iso(Day.ToDate(day)) : null);
    }

    [Theory]
    // A certificate of 2020-06-01 and unbroken work make 4 years on 2024-06-01; the day of issue itself counts.
    [InlineData("2010-01-01..", "2020-06-01", 48, "2024-06-01")]
    [InlineData("2020-06-01..", "2020-06-01", 48, "2024-06-01")]
    [InlineData("2020-06-02..", "2020-06-01", 48, "2024-06-02")]
    [InlineData("2010-01-01..2020-05-31", "2020-06-01", 1, null)]
    [InlineData("2010-01-01..2020-06-30", "2020-06-01", 1, "2020-07-01")]
    [InlineData("2010-01-01..2019-12-31 2021-01-01..", "2020-06-01", 12, "2022-01-01")]
    public void FirstDaysAfterACertificate(string spells, string since, int months, string? expected)
    {
        int? first = WorkHistory.Merge(Parse(spells)).FirstDayWith(months, Number(since));

        Assert.Equal(expected, first is { } day ? RandomDays.Iso(Day.ToDate(day)) : null);
    }

    private static DayInterval[] Spells(Draw draw) =>
    [
        .. draw.Several(0, 6, () =>
        {
            int from = RandomDays.Of(draw);
            return new DayInterval(from, draw.Chance(15) ? Day.Last : from + (draw.Chance(30) ? draw.Int(0, 40) : draw.Int(0, 1500)));
        }),
    ];

    private static int Number(string iso) => Day.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value);

    private static IEnumerable<DayInterval> Parse(string spells) => spells.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(s => s.Split(".."))
        .Select(s => new DayInterval(Number(s[0]), s[1].Length == 0 ? Day.Last : Number(s[1])));
}
