namespace SkillTalent.Tests.Rules;

/// <summary>What passes on every day of a run, and on some day of it, beside what passes on each day.</summary>
public sealed class ValuesThroughTests
{
    private static readonly CalendarPeriod[] Periods =
        [new(0), new(1), new(12), new(60 * 12), new(-3), new(0, 20), new(6, 1)];

    public static TheoryData<int, int> Runs => new() { { 0, 0 }, { 0, 1 }, { 1, 40 }, { 27, 31 }, { 58, 425 } };

    [Theory]
    [MemberData(nameof(Runs))]
    public void They_are_those_of_the_days(int from, int length)
    {
        int start = Day.Of(new LocalDate(2024, 1, 1)) + from;
        var days = new DayInterval(start, start + length);
        foreach (TestForm form in from kind in Enum.GetValues<ElapsedKind>() from period in Periods select (TestForm)new ElapsedForm(kind, period))
        {
            (ValueRanges every, ValueRanges some) = form.ValuesThrough(days);
            foreach (int value in (int[])[.. Enumerable.Range(start - 800, 1600), start - (60 * 366), start - (59 * 365), Day.First + 1])
            {
                bool[] passes = [.. Enumerable.Range(days.From, length + 1).Select(d => form.ValuesOn(d).Contains(value))];

                Assert.True(every.Contains(value) == passes.All(p => p), $"{form} {value}: every day");
                Assert.True(some.Contains(value) || !passes.Any(p => p), $"{form} {value}: some day");
                Assert.True(!some.Contains(value) || passes.Any(p => p) || length > 0, $"{form} {value}: the one day");
            }
        }
    }
}
