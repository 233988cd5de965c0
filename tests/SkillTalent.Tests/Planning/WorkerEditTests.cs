using System.Reflection;
using SkillTalent.Tests.Generators;
using RandomWorkers = SkillTalent.Tests.Bulk.RandomWorkers;

namespace SkillTalent.Tests.Planning;

/// <summary>What rules read of a changed worker is what was changed, and nothing else.</summary>
public sealed class WorkerEditTests
{
    private static readonly LocalDate On = new(2024, 2, 29);

    [Fact]
    public void A_copy_has_everything()
    {
        Worker worker = new RandomWorkers(3, On, 0).Make();
        Worker copy = worker with { };
        PropertyInfo[] properties = typeof(Worker).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        Assert.NotEmpty(properties);
        Assert.All(properties, p => Assert.Equal(p.GetValue(worker), p.GetValue(copy)));
        Assert.Equal(WorkerJson.ToJson(worker), WorkerJson.ToJson(copy));
    }

    [Law(60)]
    public void A_member_that_is_set_is_read_back(Draw draw)
    {
        Worker worker = new RandomWorkers(draw.Int(0, 1_000_000), On, 0.5).Make();
        for (int i = 0; i < WorkerSchema.Instance.Members.Count; i++)
        {
            MemberSchema member = WorkerSchema.Instance.Members[i];
            // Whoever is born later may have records of before.
            if (member.Name is "birth")
                continue;

            ItemValue value = member.Kind switch
            {
                MemberKind.Date => draw.Of(ItemValue.OfDay(Day.Of(On)), ItemValue.None),
                MemberKind.Text when member.Codes is { } codes => ItemValue.OfText(draw.Of(codes)),
                MemberKind.Flag => ItemValue.OfFlag(draw.Chance(50)),
                MemberKind.Number => ItemValue.OfNumber(draw.Int(0, 40)),
                _ => ItemValue.OfText(draw.Of("330800", "other")),
            };
            ItemValue[] before = Of(worker).Members;
            ItemValue[] after = Of(WorkerEdit.Set(worker, member.Name, value)).Members;
            Assert.Equal(value, after[i]);
            Assert.All(Enumerable.Range(0, before.Length).Where(m => m != i), m => Assert.Equal(before[m], after[m]));
        }
    }

    [Fact]
    public void A_record_that_is_added_is_read_back()
    {
        foreach (RecordSchema list in WorkerSchema.Instance.Lists)
        {
            int index = WorkerSchema.Instance.IndexOfList(list.Name);
            SubjectRecord bare = WorkerEdit.Bare(list.Name, Day.Of(On), "焊工");
            Subject subject = Of(WorkerEdit.Add(new Worker { Occupation = "焊工" }, list.Name, bare));
            SubjectRecord read = Assert.Single(subject.Lists[index]!);
            Assert.Equal(bare.Values, read.Values);
            Assert.Equal((bare.From, bare.To), (read.From, read.To));
            Assert.Equal(Day.Of(On), bare.From);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => WorkerEdit.Set(new Worker(), "pets", ItemValue.Unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkerEdit.Add(new Worker(), "pets", WorkerEdit.Bare("titles", 0, null)));
    }

    [Law(80)]
    public void Work_that_goes_on_or_ends_is_the_same_for_worker_and_subject(Draw draw)
    {
        Worker worker = new RandomWorkers(draw.Int(0, 1_000_000), On, 0.2).Make();
        foreach (bool goesOn in (bool[])[true, false])
        {
            Subject one = SubjectEdit.Working(Of(worker), Day.Of(On), goesOn);
            Subject other = Of(WorkerEdit.Working(worker, On, goesOn));
            Assert.Equal(one.Work?.Spells, other.Work?.Spells);
            Assert.Equal(
                one.Lists[SubjectEdit.Employment]?.SelectMany(s => s.Values.Select(v => (v, s.From, s.To))),
                other.Lists[SubjectEdit.Employment]?.SelectMany(s => s.Values.Select(v => (v, s.From, s.To))));
        }
    }

    [Fact]
    public void A_credential_is_read_back_as_its_record()
    {
        foreach (PlanTarget target in (PlanTarget[])[PlanTarget.Of(SkillLevel.Technician), PlanTarget.Of(TitleRank.Intermediate, TitleSeries.Agriculture)])
        {
            SubjectRecord record = CredentialLists.Record(target, Day.Of(On), "焊工");
            Subject subject = Of(WorkerEdit.Add(new Worker { Occupation = "焊工" }, CredentialLists.NameOf(target), record));
            Assert.Equal(record.Values, Assert.Single(subject.Lists[CredentialLists.ListOf(target)]!).Values);
            Assert.Equal(record.Values, CredentialLists.OnDay(CredentialLists.Record(target, 1000, "焊工"), CredentialLists.ListOf(target), Day.Of(On)).Values);
        }
    }

    private static Subject Of(Worker worker) => WorkerSubject.Of(worker, PolicyCatalog.BuiltIn.Set.Vocabulary);
}
