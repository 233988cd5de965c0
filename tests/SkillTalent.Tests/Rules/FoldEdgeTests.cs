namespace SkillTalent.Tests.Rules;

/// <summary>Folds over records at their edges: which days change them, and what a kind of record gives whatever its days are.</summary>
public class FoldEdgeTests
{
    private static readonly RecordSchema List = new("records", [new("until", MemberKind.Date), new("code", MemberKind.Text), new("day", MemberKind.Date)], "day");
    private static readonly RecordQuery Query = new(0, [new RecordTextTest(1, ["a"])]);
    private static readonly DatedQuery Own = new(Query);
    private static readonly int Began = Day.Of(new LocalDate(2020, 5, 1));

    /// <summary>The last day of one record tells of the list only where it surely counts, and by the day from which it holds.</summary>
    [Fact]
    public void WhenTheLastDayIsToldByItself()
    {
        Assert.True(new LastFold(List, [Own]).GivesByItself([Way(Truth.True)]));
        Assert.True(new LastFold(List, [Own]).GivesByItself([Way(Truth.False)]));
        Assert.False(new LastFold(List, [Own]).GivesByItself([Way(Truth.Unknown)]));
        Assert.False(new LastFold(List, [Own]).GivesByItself([Way(Truth.True), Way(Truth.False)]));
        Assert.False(new LastFold(List, [new DatedQuery(Query, 0)]).GivesByItself([Way(Truth.True)]));
        Assert.False(new LastFold(List, [Own, new DatedQuery(Query, 0)]).GivesByItself([Way(Truth.True, Truth.True)]));
        Assert.False(new LastFold(List, [new DatedQuery(Query, 0), Own]).GivesByItself([Way(Truth.True, Truth.True)]));
    }

    /// <summary>The first day of a record is its own day shifted, where that is the same for all days.</summary>
    [Fact]
    public void WhenTheFirstDayIsToldByTheDayOfTheRecord()
    {
        var month = new DatedQuery(Query, Shift: new CalendarPeriod(1));
        var days = new DatedQuery(Query, Shift: new CalendarPeriod(0, 30));
        var until = new DatedQuery(Query, 0);
        Assert.Equal(new ShiftedBounds(new CalendarPeriod(1), new CalendarPeriod(1)), new FirstFold(List, [month]).GivesFrom(Way(Truth.True).Way));
        Assert.Equal(new ShiftedBounds(new CalendarPeriod(1), null), new FirstFold(List, [month]).GivesFrom(Way(Truth.Unknown).Way));
        Assert.Equal(new ShiftedBounds(new CalendarPeriod(0), new CalendarPeriod(1)), new FirstFold(List, [month, Own]).GivesFrom(Way(Truth.True, Truth.Unknown).Way));
        Assert.Null(new FirstFold(List, [month, days]).GivesFrom(Way(Truth.True, Truth.True).Way));
        Assert.Null(new FirstFold(List, [month, days]).GivesFrom(Way(Truth.True, Truth.Unknown).Way));
        Assert.Equal(new ShiftedBounds(new CalendarPeriod(1), new CalendarPeriod(1)), new FirstFold(List, [month, days]).GivesFrom(Way(Truth.True, Truth.False).Way));
        Assert.Null(new FirstFold(List, [month, until]).GivesFrom(Way(Truth.True, Truth.True).Way));
        Assert.Equal(new ShiftedBounds(new CalendarPeriod(1), new CalendarPeriod(1)), new FirstFold(List, [month, until]).GivesFrom(Way(Truth.True, Truth.False).Way));
    }

    /// <summary>Of two shifts of the same months, or of the same days, the shorter comes first; equal ones are both first.</summary>
    [Theory]
    [InlineData(1, 0, 1, 5, true)]
    [InlineData(0, 5, 1, 5, true)]
    [InlineData(1, 0, 1, 0, true)]
    [InlineData(0, 40, 1, 0, false)]
    public void TheShorterShiftComesFirst(int months, int days, int otherMonths, int otherDays, bool told)
    {
        (CalendarPeriod a, CalendarPeriod b) = (new(months, days), new(otherMonths, otherDays));
        Assert.Equal(told, ShiftedBounds.TryFirst(a, b, out CalendarPeriod? first));
        Assert.Equal(told, ShiftedBounds.TryFirst(b, a, out CalendarPeriod? other));
        if (told)
            Assert.Equal((a, a), (first, other));
        Assert.True(ShiftedBounds.TryFirst(null, a, out first));
        Assert.True(ShiftedBounds.TryFirst(a, null, out other));
        Assert.Equal((a, a), (first, other));
    }

    /// <summary>What holds until a day of its own changes on that day alone; what holds as its list says, on its first day and after its last.</summary>
    [Fact]
    public void OnWhichDaysAnyChanges()
    {
        Assert.Equal([Began + 7], Steps(new AnyFold(List, Query, 0), Record(Began, Began + 90, ItemValue.OfDay(Began + 7))));
        Assert.Empty(Steps(new AnyFold(List, Query, 0), Record(Began, Began + 90, ItemValue.Unknown)));
        Assert.Equal([Began, Began + 91], Steps(new AnyFold(List, Query, -1), Record(Began, Began + 90, ItemValue.Unknown)));
        Assert.Equal([Began], Steps(new AnyFold(List, Query, -1), Record(Began, Day.Last, ItemValue.Unknown)));
    }

    /// <summary>What is counted changes on the first day of a record, and of those of a year with the next.</summary>
    [Fact]
    public void OnWhichDaysACountChanges()
    {
        Assert.Equal([Began], Steps(new CountFold(List, Query, withinYear: false), Record(Began, Day.Last, ItemValue.Unknown)));
        Assert.Equal([Began, Day.Of(new LocalDate(2021, 1, 1))], Steps(new CountFold(List, Query, withinYear: true), Record(Began, Day.Last, ItemValue.Unknown)));
        Assert.Equal([Day.First], Steps(new CountFold(List, Query, withinYear: true), Record(Day.First, Day.Last, ItemValue.Unknown)));
        Assert.Equal([Day.First], Steps(new CountFold(List, Query, withinYear: false), Record(Day.First, Day.Last, ItemValue.Unknown)));
    }

    /// <summary>The day that a record gives is that of the member which is named, be it the first, or the day from which the record holds.</summary>
    [Fact]
    public void WhichDayARecordGives()
    {
        SubjectRecord record = Record(Began, Day.Last, ItemValue.OfDay(Began + 7));
        Assert.Equal(FactValue.Of(Began + 7), new DatedQuery(Query, 0).DayOf(record));
        Assert.Equal(FactValue.Of(Began), Own.DayOf(record));
        Assert.Equal(FactValue.Never, new DatedQuery(Query, 0).DayOf(Record(Began, Day.Last, ItemValue.None)));
        Assert.Equal(FactValue.Unknown, new DatedQuery(Query, 0).DayOf(Record(Began, Day.Last, ItemValue.Unknown)));
        var since = new Fact("since", FactKind.Date, new LocalizedText("日", "day"), new FirstFold(List, [new DatedQuery(new RecordQuery(3, []))]));
        Assert.Equal(3, new WorkedSource(since).List);
    }

    private static List<int> Steps(FactSource source, params SubjectRecord[] records)
    {
        List<int> steps = [];
        source.AddSteps(new Subject([], [records], null, new Dictionary<string, FactValue>()), steps);
        return steps;
    }

    private static SubjectRecord Record(int from, int to, ItemValue until) => new([until, ItemValue.OfText("a"), ItemValue.OfDay(from)], from, to);

    private static KeptWay Way(params Truth[] matches) => new(matches, ItemValue.Unknown);
}
