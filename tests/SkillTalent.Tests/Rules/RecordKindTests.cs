namespace SkillTalent.Tests.Rules;

/// <summary>Records that are sorted into kinds: which values are alike, which lists can be sorted, and how the unknown of a record is gone through.</summary>
public class RecordKindTests
{
    private static readonly LocalizedText Words = new("事实", "fact");
    private static readonly Subject Nobody = new([], [], null, new Dictionary<string, FactValue>());

    /// <summary>Values between the ends of ranges are alike, both ends included; an open end is none.</summary>
    [Theory]
    [InlineData(9, 10, false)]
    [InlineData(10, 20, true)]
    [InlineData(20, 21, false)]
    [InlineData(21, 29, true)]
    [InlineData(29, 30, false)]
    [InlineData(30, 9000, true)]
    [InlineData(-5, 9, true)]
    public void NumbersAreAlikeBetweenTheEndsOfRanges(int a, int b, bool alike)
    {
        MemberSorter sorter = MemberSorter.Of(0, [new RecordRangeTest(0, 30, long.MaxValue), new RecordRangeTest(0, 10, 20)], null)!;
        Assert.Equal(alike, sorter.NumberOf(With(ItemValue.OfKnown(a))) == sorter.NumberOf(With(ItemValue.OfKnown(b))));
    }

    /// <summary>There are as many numbers as are given: unknown, none, another, and one a code or range.</summary>
    [Fact]
    public void NumbersAreCounted()
    {
        Assert.Equal(6, MemberSorter.Of(0, [new RecordRangeTest(0, 30, long.MaxValue), new RecordRangeTest(0, 10, 20)], null)!.Count);
        Assert.Equal(5, MemberSorter.Of(0, [new RecordTextTest(0, ["a", "b"])], null)!.Count);
        Assert.Equal(6, MemberSorter.Of(0, [new RecordTextTest(0, ["a", "b"])], ["b", "c"])!.Count);
        Assert.Equal(5, MemberSorter.Of(0, [new RecordFlagTest(0, true)], null)!.Count);
        Assert.Equal([0, 1, 3, 4, 2], Numbers(MemberSorter.Of(0, [new RecordTextTest(0, ["a", "b"])], null)!, ItemValue.Unknown, ItemValue.None, ItemValue.OfText("a"), ItemValue.OfText("b"), ItemValue.OfText("z")));
        Assert.Equal([3, 4, 5, -1], Numbers(MemberSorter.Of(0, [new RecordTextTest(0, ["a", "b"])], ["b", "c"])!, ItemValue.OfText("a"), ItemValue.OfText("b"), ItemValue.OfText("c"), ItemValue.OfText("z")));
        Assert.Equal([3, 4], Numbers(MemberSorter.Of(0, [new RecordFlagTest(0, true)], null)!, ItemValue.OfFlag(false), ItemValue.OfFlag(true)));
        Assert.Null(MemberSorter.Of(0, [new RecordSameTest(0, 0, null)], null));
    }

    /// <summary>Up to 255 numbers a member and sixteen members can be sorted, and no more; one that is compared with the subject's own counts twice.</summary>
    [Theory]
    [InlineData(252, 1, 0, true)]
    [InlineData(253, 1, 0, false)]
    [InlineData(2, 16, 0, true)]
    [InlineData(2, 17, 0, false)]
    [InlineData(2, 14, 1, true)]
    [InlineData(2, 15, 1, false)]
    public void WhatCanBeSorted(int codes, int members, int same, bool sorted)
    {
        var list = new RecordSchema("records", [.. Enumerable.Range(0, members + 2).Select(i => new MemberSchema($"m{i}", MemberKind.Text)), new("day", MemberKind.Date)], "day");
        RecordTest[] tests =
        [
            .. Enumerable.Range(0, members).Select(m => new RecordTextTest(m, [.. Enumerable.Range(0, codes).Select(c => $"c{c}")])),
            .. Enumerable.Range(0, same).Select(s => new RecordSameTest(members + s, s, null)),
        ];
        var fact = new Fact("f", FactKind.Number, Words, new CountFold(list, new RecordQuery(0, tests), withinYear: false)) { Index = 0 };
        Assert.Equal(sorted, RecordSorter.Of(list, [fact]) is not null);
    }

    /// <summary>The place of a fact is found by the fact itself, whatever its number is; kinds are numbered from nothing on.</summary>
    [Fact]
    public void FactsHavePlacesAndKindsHaveNumbers()
    {
        var list = new RecordSchema("records", [new("code", MemberKind.Text), new("day", MemberKind.Date)], "day");
        Fact Count(string code, int at) => new("f", FactKind.Number, Words, new CountFold(list, new RecordQuery(0, [new RecordTextTest(0, [code])]), withinYear: false)) { Index = at };
        Fact[] facts = [Count("a", 3), Count("b", 1)];
        RecordSorter sorter = RecordSorter.Of(list, facts)!;
        Assert.Equal([0, 1], facts.Select(sorter.PlaceOf));
        Assert.Equal([-1, -1, -1, -1, -1], new[] { -1, 0, 1, 3, 4 }.Select(i => sorter.PlaceOf(Count("a", i))));
        var kinds = new LikeRecords?[4];
        sorter.Sort([With(ItemValue.OfText("a")), With(ItemValue.OfText("z")), With(ItemValue.OfText("a")), With(ItemValue.OfText("b"))], Nobody, kinds);
        Assert.Equal([0, 1, 0, 2], kinds.Select(k => k!.Number));
        Assert.Same(kinds[0], kinds[2]);
    }

    /// <summary>What is unknown is gone through, those with the fewest values first, up to 64 ways; what is no flag and no closed list is not.</summary>
    [Fact]
    public void TheUnknownIsGoneThrough()
    {
        string[] many = [.. Enumerable.Range(0, 20).Select(i => $"c{i}")];
        var list = new RecordSchema("records", [new("many", MemberKind.Text, many), new("open", MemberKind.Text), new("few", MemberKind.Text, ["a", "b"]), new("flag", MemberKind.Flag), new("day", MemberKind.Date)], "day");
        var completion = new RecordCompletion(list, [0, 1, 2, 3]);
        Assert.Equal([2, 3, 0], completion.Members.Select(m => m.Member));
        Assert.Equal([ItemValue.OfFlag(true), ItemValue.OfFlag(false), ItemValue.None], completion.Members[1].Values);
        Assert.Equal([ItemValue.OfText("a"), ItemValue.OfText("b"), ItemValue.None], completion.Members[0].Values);
        Assert.Null(completion.Of(new SubjectRecord([ItemValue.OfText("c1"), ItemValue.Unknown, ItemValue.OfText("a"), ItemValue.OfFlag(true), ItemValue.OfDay(1)], 1, Day.Last)));
        Assert.Equal(9, Ways(completion, ItemValue.OfText("c1"), ItemValue.Unknown, ItemValue.Unknown));
        Assert.Equal(63, Ways(completion, ItemValue.Unknown, ItemValue.Unknown, ItemValue.OfFlag(true)));
        Assert.Equal(9, Ways(completion, ItemValue.Unknown, ItemValue.Unknown, ItemValue.Unknown));
    }

    /// <summary>Exactly 64 ways are gone through, and of more the member that makes them more stays unknown.</summary>
    [Theory]
    [InlineData(63, true, 64)]
    [InlineData(63, false, 3)]
    [InlineData(64, true, 0)]
    [InlineData(64, false, 3)]
    public void TheMostWays(int codes, bool isFlagKnown, int ways)
    {
        var list = new RecordSchema("records", [new("many", MemberKind.Text, [.. Enumerable.Range(0, codes).Select(i => $"c{i}")]), new("flag", MemberKind.Flag)], "day");
        RecordWays? open = new RecordCompletion(list, [0, 1]).Of(new SubjectRecord([ItemValue.Unknown, isFlagKnown ? ItemValue.OfFlag(true) : ItemValue.Unknown], 1, Day.Last));
        Assert.Equal(ways, open is null ? 0 : Count(open));
    }

    private static int Ways(RecordCompletion completion, ItemValue many, ItemValue few, ItemValue flag) =>
        Count(completion.Of(new SubjectRecord([many, ItemValue.Unknown, few, flag, ItemValue.OfDay(1)], 1, Day.Last))!);

    private static int Count(RecordWays ways)
    {
        int count = 1;
        while (ways.Next())
            count++;
        return count;
    }

    private static IEnumerable<int> Numbers(MemberSorter sorter, params ItemValue[] values) => values.Select(v => sorter.NumberOf(With(v)));

    private static SubjectRecord With(ItemValue value) => new([value, ItemValue.OfDay(1)], 1, Day.Last);
}
