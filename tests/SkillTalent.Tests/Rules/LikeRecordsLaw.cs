using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Records that are sorted into kinds tell the same as those that are read one by one.</summary>
public class LikeRecordsLaw
{
    private static readonly Vocabulary BuiltIn = PolicyCatalog.BuiltIn.Set.Vocabulary;

    /// <summary>Of every fact that a shipped rulebook makes from records or counts from their days.</summary>
    [Law(200)]
    public void ShippedFactsAreTheSame(Draw draw)
    {
        Subject subject = RandomSubjects.Subject(draw, []);
        var sorted = new Subject(subject.Members, [.. subject.Lists, .. new SubjectRecord[]?[BuiltIn.Workers!.Lists.Count - subject.Lists.Length]], subject.Work, subject.Given) { Sorters = BuiltIn.Sorters };
        var read = new Subject(sorted.Members, sorted.Lists, sorted.Work, sorted.Given);
        int day = RandomDays.Of(draw);
        foreach (Fact fact in BuiltIn.Facts.Where(f => f.Subject == WorkerSchema.Instance.Name && f.Source is RecordFold or WorkedSource))
            Assert.True(fact.Source.Sample(fact, read, day) == fact.Source.Sample(fact, sorted, day), fact.Id);
    }

    [Fact]
    public void EveryListOfAWorkerCanBeSorted() => Assert.All(
        BuiltIn.Sorters!.Zip(BuiltIn.Workers!.Lists),
        s => Assert.True(s.First is not null || !BuiltIn.Facts.Any(f => f.Source is RecordFold fold && BuiltIn.Workers.Lists[fold.List] == s.Second), s.Second.Name));

    /// <summary>A fact that is none of the vocabulary for which records were sorted is read one by one.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void AnotherFactIsReadOneByOne(int index)
    {
        var list = new RecordSchema("records", [new("code", MemberKind.Text), new("day", MemberKind.Date)], "day");
        Fact Count(string code, int at) => new("f", FactKind.Number, new LocalizedText("事实", "fact"), new CountFold(list, new RecordQuery(0, [new RecordTextTest(0, [code])]), withinYear: false)) { Index = at };
        SubjectRecord[] records = [new([ItemValue.OfText("b"), ItemValue.OfDay(1)], 1, Day.Last)];
        var subject = new Subject([], [records], null, new Dictionary<string, FactValue>()) { Sorters = [RecordSorter.Of(list, [Count("a", 0), Count("c", 1)])] };
        Fact other = Count("b", index);
        Assert.Equal(FactValue.Of(1), other.Source.Sample(other, subject, 2));
    }

    /// <summary>Made-up codes without end cost no memory: beyond so many kinds records are read one by one, and tell the same.</summary>
    [Fact]
    public void BeyondTheMostKindsRecordsAreReadOneByOne()
    {
        string[] codes = [.. Enumerable.Range(0, 200).Select(i => $"c{i}")];
        var list = new RecordSchema("records", [new("one", MemberKind.Text), new("other", MemberKind.Text), new("day", MemberKind.Date)], "day");
        var query = new RecordQuery(0, [new RecordTextTest(0, codes), new RecordTextTest(1, codes)]);
        var fact = new Fact("f", FactKind.Number, new LocalizedText("事实", "fact"), new CountFold(list, query, withinYear: false)) { Index = 0 };
        RecordSorter?[] sorters = [RecordSorter.Of(list, [fact])];
        int unsorted = 0;
        for (int i = 0; i < 1500; i++)
        {
            SubjectRecord[] records = [new([ItemValue.OfText(codes[i % 200]), ItemValue.OfText(codes[i / 200]), ItemValue.OfDay(1)], 1, Day.Last)];
            var subject = new Subject([], [records], null, new Dictionary<string, FactValue>()) { Sorters = sorters };
            Assert.Equal(FactValue.Of(1), fact.Source.Sample(fact, subject, 2));
            unsorted += subject.SortedOf(0)![0] is null ? 1 : 0;
        }

        Assert.Equal(1500 - 1024, unsorted);
    }

    /// <summary>What cannot be told by the values of a record is not sorted: a code of a closed list that is compared with the subject's own.</summary>
    [Fact]
    public void ACodeOfAClosedListThatIsComparedWithTheSubjectsOwnIsNotSorted()
    {
        var list = new RecordSchema("records", [new("code", MemberKind.Text, ["a", "b"]), new("day", MemberKind.Date)], "day");
        var fact = new Fact("f", FactKind.Flag, new LocalizedText("事实", "fact"), new AnyFold(list, new RecordQuery(0, [new RecordSameTest(0, 0, null)]), -1)) { Index = 0 };
        Assert.Null(RecordSorter.Of(list, [fact]));
    }
}
