using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Folds over several records of which everything is known: what two lists give together, and on which days it may change.</summary>
public class FoldJoinLaw
{
    private const int First = 20_000;
    private const int Days = 900;

    private static readonly string[] Kinds = ["a", "b", "c"];

    private static readonly ChoiceDomain Grades = new("grades", open: false, [.. new[] { "none", "c", "a", "b" }.Select(c => new ChoiceOption(c, new LocalizedText(c, c)))]);

    private static readonly RecordSchema Schema = new("records", [new("kind", MemberKind.Text, Kinds), new("until", MemberKind.Date), new("day", MemberKind.Date)], "day");

    /// <summary>What a list gives is what its two halves give, joined; of a last day only those that are not ahead.</summary>
    [Law(2000)]
    public void TwoListsTogetherAreTheJoinOfEach(Draw draw)
    {
        Fact fact = Derived(draw);
        SubjectRecord[] one = Records(draw);
        SubjectRecord[] other = Records(draw);
        int day = First + draw.Int(0, Days);
        FactValue joined = ((RecordFold)fact.Source).Join(Sample(fact, one, day), Sample(fact, other, day));
        Assert.Equal(joined, Sample(fact, [.. one, .. other], day));
        Assert.Equal(((RecordFold)fact.Source).Empty(fact), Sample(fact, [], day));
    }

    /// <summary>What each record gives by itself, joined, is what the list gives; a fold that cannot say so says that.</summary>
    [Law(2000)]
    public void WhatEachRecordGivesByItselfIsJoined(Draw draw)
    {
        Fact fact = Derived(draw);
        SubjectRecord[] records = Records(draw);
        int day = First + draw.Int(0, Days);
        var fold = (RecordFold)fact.Source;
        FactValue value = fold.Empty(fact);
        foreach (SubjectRecord record in records)
        {
            KeptWay[] ways = [.. fold.WaysOf(record, Of(records))];
            Assert.True(fold.GivesByItself(ways));
            value = fold.Join(value, fold.Of(fact, record, ways, day));
        }

        Assert.Equal(fact.Source.Sample(fact, Of(records), day), fold.Told(fact, value));
    }

    /// <summary>A last day is left to be sampled where it is unknown whether a record counts, or where its day is a member that may be unknown.</summary>
    [Fact]
    public void ALastDayThatIsNotGivenByOneRecordAlone()
    {
        var query = new RecordQuery(0, [new RecordTextTest(0, ["a"])]);
        KeptWay[] known = [new([Truth.True], default)];
        Assert.True(new LastFold(Schema, [new DatedQuery(query)]).GivesByItself(known));
        Assert.False(new LastFold(Schema, [new DatedQuery(query)]).GivesByItself([new([Truth.Unknown], default)]));
        Assert.False(new LastFold(Schema, [new DatedQuery(query)]).GivesByItself([.. known, .. known]));
        Assert.False(new LastFold(Schema, [new DatedQuery(query, DayMember: 1)]).GivesByItself(known));
    }

    /// <summary>A fold as data, as databases read it, tells what the fold does.</summary>
    [Law(2000)]
    public void AFoldAsDataIsTheFold(Draw draw)
    {
        Fact fact = Derived(draw);
        SubjectRecord[] records = Records(draw);
        int day = First + draw.Int(0, Days);
        FoldTerms terms = ((RecordFold)fact.Source).InTerms(fact, day)!;
        long[] given = [.. records.SelectMany(r => terms.Terms.Where(t => Counts(t.Time, r) && t.Query.Matches(r, Of(records)) == Truth.True).Select(t => Gives(t, r)))];
        long[] past = [.. given.Where(d => d <= day)];
        long value = terms.Join switch
        {
            FoldJoin.Least => given.Append(terms.Nothing).Min(),
            FoldJoin.Greatest => given.Append(terms.Nothing).Max(),
            FoldJoin.Sum => terms.Nothing + given.Sum(),
            _ => past.Length > 0 ? past.Max() : terms.Nothing,
        };
        Assert.Equal(Sample(fact, records, day), FactValue.Of(value));

        long Gives(FoldTerm term, SubjectRecord record) => term.Day is { DayMember: var member } given ? (member < 0 ? Day.Add(record.From, given.Shift)
                : record.Values[member] is { State: FactState.Known, Number: var number } ? Day.Add((int)number, given.Shift) : long.MaxValue)
            : term.Ranked >= 0 ? fact.Domain!.IndexOf(record.Values[term.Ranked].Text!)
            : term.Value;
    }

    /// <summary>The value changes on no day that is not told as a step.</summary>
    [Law(300)]
    public void BetweenTheStepsNothingChanges(Draw draw)
    {
        Fact fact = Derived(draw);
        SubjectRecord[] records = Records(draw);
        var steps = new List<int>();
        fact.Source.AddSteps(Of(records), steps);
        for (int day = First; day < First + Days + 400; day++)
        {
            if (Sample(fact, records, day) != Sample(fact, records, day - 1))
                Assert.Contains(day, steps);
        }
    }

    /// <summary>What only rises never falls.</summary>
    [Law(300)]
    public void WhatRisesNeverFalls(Draw draw)
    {
        Fact fact = Derived(draw);
        SubjectRecord[] records = Records(draw);
        FactValue[] values = [.. Enumerable.Range(First, Days + 400).Select(d => Sample(fact, records, d))];
        if (fact.Source.Time == TimeEffect.None)
            Assert.Single(values.Distinct());
        if (fact.Source.Time == TimeEffect.Rises)
            Assert.Equal(values.OrderBy(v => v.Least), values);
    }

    /// <summary>A count of the year begins anew with it, and so moves; a count of all only rises.</summary>
    [Fact]
    public void ACountOfTheYearBeginsAnew()
    {
        int lastDay = Day.Of(new LocalDate(2024, 12, 31));
        SubjectRecord[] records = [Record("a", lastDay, null), Record("b", lastDay + 1, null)];
        Fact[] counts = [.. new[] { true, false }.Select(y => new Fact("count", FactKind.Number, new("数", "count"), new CountFold(Schema, new RecordQuery(0, []), y)) { Index = 0 })];
        Assert.Equal([1, 1, 0], new[] { lastDay, lastDay + 1, lastDay + 366 }.Select(d => Sample(counts[0], records, d).Least));
        Assert.Equal([1, 2, 2], new[] { lastDay, lastDay + 1, lastDay + 366 }.Select(d => Sample(counts[1], records, d).Least));
        Assert.Equal([TimeEffect.Moves, TimeEffect.Rises], counts.Select(c => c.Source.Time));
        Assert.Equal([lastDay - 365 - 1, lastDay - 1], ((RecordFold)counts[0].Source).RecordDays([], lastDay - 1));
        Assert.Equal([lastDay - 1], ((RecordFold)counts[1].Source).RecordDays([], lastDay - 1));
        Assert.Equal([true, false], counts.Select(c => ((RecordFold)c.Source).IsWithinYear));
        Assert.All(counts, c => Assert.True(((RecordFold)c.Source).AddsUp));
    }

    /// <summary>The days of records around which a last day passes a threshold: those of the thresholds, shifted back, and the day asked.</summary>
    [Fact]
    public void TheDaysAroundWhichALastDayPasses()
    {
        int day = Day.Of(new LocalDate(2024, 7, 14));
        int threshold = Day.Of(new LocalDate(2023, 3, 1));
        var fold = new LastFold(Schema, [new DatedQuery(new RecordQuery(0, []), Shift: new CalendarPeriod(12))]);
        Assert.Equal(
            [Day.Of(new LocalDate(2022, 3, 1)), Day.Of(new LocalDate(2023, 7, 14))],
            fold.RecordDays([long.MinValue, int.MinValue, threshold, int.MaxValue, long.MaxValue], day).Order());
        Assert.False(fold.AddsUp);
        Assert.Equal((-1, -1, false), (fold.ComparedMember, fold.UntilMember, fold.IsWithinYear));
    }

    private static bool Counts(FoldTime time, SubjectRecord record) => time.By is not { } by
        || (time.Until >= 0 ? record.Values[time.Until] is { State: FactState.Known, Number: var until } && until > by
            : record.From <= by && (time.Since is not { } since || record.From >= since) && (!time.IsOpen || record.To >= by));

    private static Fact Derived(Draw draw)
    {
        RecordQuery Query() => new(0, draw.Several(0, 2, () => (RecordTest)new RecordTextTest(0, draw.Some(Kinds))));
        DatedQuery[] Alternatives() => [.. draw.Several(1, 3, () => new DatedQuery(Query(), Shift: new CalendarPeriod(draw.Int(0, 2))))];
        var label = new LocalizedText("事实", "fact");
        return draw.Int(0, 6) switch
        {
            5 => new Fact("highest", FactKind.Choice, label, new HighestFold(Schema, Query(), ofMember: 0)) { Index = 0, Domain = Grades },
            6 => new Fact("until", FactKind.Date, label, new FirstFold(Schema, [new DatedQuery(Query(), DayMember: 1, new CalendarPeriod(draw.Int(0, 2)))])) { Index = 0 },
            0 => new Fact("first", FactKind.Date, label, new FirstFold(Schema, Alternatives())) { Index = 0 },
            1 => new Fact("last", FactKind.Date, label, new LastFold(Schema, Alternatives())) { Index = 0 },
            2 => new Fact("any", FactKind.Flag, label, new AnyFold(Schema, Query(), untilMember: draw.Of(-1, 1))) { Index = 0 },
            3 => new Fact("count", FactKind.Number, label, new CountFold(Schema, Query(), withinYear: true)) { Index = 0 },
            _ => new Fact("count", FactKind.Number, label, new CountFold(Schema, Query(), withinYear: false)) { Index = 0 },
        };
    }

    private static SubjectRecord[] Records(Draw draw) =>
        [.. draw.Several(0, 3, () => Record(draw.Of(Kinds), First + draw.Int(0, Days), draw.Maybe(60, () => First + draw.Int(0, Days)), draw.Maybe(50, () => draw.Int(0, 300))))];

    private static SubjectRecord Record(string kind, int day, int? until, int? length = null) =>
        new([ItemValue.OfText(kind), until is { } end ? ItemValue.OfDay(end) : ItemValue.None, ItemValue.OfDay(day)], day, length is { } days ? day + days : Day.Last);

    // Records that were sorted tell the same as those that are read one by one.
    private static FactValue Sample(Fact fact, SubjectRecord[] records, int day)
    {
        FactValue value = fact.Source.Sample(fact, Of(records), day);
        Subject sorted = new([], [records], null, new Dictionary<string, FactValue>()) { Sorters = [RecordSorter.Of(Schema, [fact])] };
        Assert.Equal(value, fact.Source.Sample(fact, sorted, day));
        return value;
    }

    private static Subject Of(SubjectRecord[] records) => new([], [records], null, new Dictionary<string, FactValue>());
}
