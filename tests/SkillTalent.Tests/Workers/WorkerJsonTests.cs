using System.Text;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Workers;

public class WorkerJsonTests
{
    [Law(1500)]
    public void WhatIsWrittenReadsBackAsTheSame(Draw draw)
    {
        Worker worker = RandomWorkers.Worker(draw, PolicyCatalog.BuiltIn.Facts);

        string json = WorkerJson.ToJson(worker);
        Worker again = WorkerJson.Parse(json);

        SameWorker.Assert(worker, again);
        Assert.Equal(json, WorkerJson.ToJson(again));
    }

    [Fact]
    public void EveryMember()
    {
        Worker worker = WorkerJson.Parse(SampleWorker.Json);

        Assert.Equal(new LocalDate(1990, 5, 1), worker.Birth);
        Assert.Equal(("A-17", Sex.Female, "焊工", "330800", 8765.43m), (worker.Reference, worker.Sex, worker.Occupation, worker.Residence, worker.MonthlyPay));
        Assert.Equal(new Employer { Kind = EmployerKind.Enterprise, Size = EmployerSize.Small, Industry = "通用设备制造业", Headcount = 280 }, worker.Employer);
        Assert.Equal(new EmploymentContract { From = new LocalDate(2016, 4, 1), To = EventDay.Never }, worker.Contract);
        Assert.Equal(new Spouse { OwnsHome = true, Residence = "330700", Level = SkillLevel.Technician }, worker.Spouse);
        Assert.Equal(["granted", "kind", "owners", "own"], worker.Records["patents"][0].Members.Keys);
        Assert.Equal([new WorkSpell(new(2012, 7, 1), new LocalDate(2016, 3, 31)) { Related = true }, new WorkSpell(new(2016, 4, 1))], worker.Employment!);
        Assert.Equal(
            [
                new Certificate(SkillLevel.SeniorWorker, new(2018, 6, 30)) { Occupation = "钳工", Class = "manufacturing", Shortage = true },
                new Certificate(null, new(2019, 6, 30)) { Foreign = "tw-grade-b" },
            ],
            worker.Certificates!);
        Assert.Equal([new Title(TitleRank.Assistant, new(2019, 1, 1), TitleSeries.Engineering)], worker.Titles!);
        Assert.Equal(
            [
                new Education(EducationLevel.College, new(2012, 6, 30))
                {
                    School = SchoolKind.TechnicianCollege, Class = SchoolClass.Senior, RelatedMajor = true, Assessed = false, Student = false,
                },
            ],
            worker.Education!);
        Assert.Equal(new Post { Frontline = true, ShortageOccupation = false, Employer = EmployerKind.Enterprise, AppointedLevel = SkillLevel.ChiefTechnician, Kind = PostKind.Worker }, worker.Post);
        Assert.Equal([new Honour("national-technical-expert"), new Honour("jiangsu-artisan", new LocalDate(2021, 5, 1))], worker.Honours!);
        Assert.Equal(
            [
                new ContestResult("city", new(2023, 1, 1)) { Class = 1, Place = 2, Of = 40, Team = 3, Role = "staff", Occupation = "焊工", YearOnly = true },
                new ContestResult("provincial", new(2022, 9, 9)),
            ],
            worker.Contests!);
        Assert.Equal([new Claim("cn/skill-upgrade-subsidy", new(2020, 2, 29), SkillLevel.SeniorWorker, "焊工") { Amount = 1500.5m }], worker.Claims!);
        Assert.Equal(new Insurance(EventDay.On(new(2022, 1, 1)), 20) { MonthsOnEnd = 18 }, worker.Insurance);
        Assert.Equal(EventDay.On(new(2023, 5, 1)), worker.BroughtIn);
        Assert.False(worker.OwnsHome);
        Assert.True(worker.SpouseOwnsHome);
        Assert.True(worker.LeaseFiled);
        Assert.Equal(EventDay.On(new(2015, 1, 1)), worker.FullTimeInProvinceSince);
        Assert.Equal(5, worker.ReturnedAfterYears);
        Assert.Equal(EventDay.Never, worker.RetiredOn);
        Assert.False(worker.UnderSanction);
        Assert.Equal(new Purchase(EventDay.On(new(2023, 6, 1)), false), worker.Purchase);
        Assert.Equal(GivenFact.Of(true), worker.Facts["my/hukou"]);
        Assert.Equal(GivenFact.Of(12.5m), worker.Facts["my/points"]);
        Assert.Equal(GivenFact.Of("2024-02-29"), worker.Facts["my/day"]);
    }

    [Fact]
    public void AnEmptyObject_KnowsNothing()
    {
        var nothing = new Worker();

        SameWorker.Assert(nothing, WorkerJson.Parse("{}"));
        Assert.Equal("{}", WorkerJson.ToJson(nothing));
        Assert.False(nothing.RetiredOn.IsKnown);
        Assert.Null(nothing.RetiredOn.Date);
        Assert.True(EventDay.Never.IsKnown);
        Assert.Null(EventDay.Never.Date);
    }

    [Fact]
    public void FalseAndTheEmptyListAreKnownToBeNothing()
    {
        Worker worker = WorkerJson.Parse("""{ "insurance": false, "purchase": false, "retiredOn": false, "claims": [ ], "post": { "appointedLevel": null }, "contract": false, "spouse": false }""");

        Assert.Equal(new Insurance(EventDay.Never, 0) { MonthsOnEnd = 0 }, worker.Insurance);
        Assert.Equal(new Purchase(EventDay.Never), worker.Purchase);
        Assert.Equal(EventDay.Never, worker.RetiredOn);
        Assert.Empty(worker.Claims!);
        Assert.Equal(EmploymentContract.None, worker.Contract);
        Assert.Equal(Spouse.None, worker.Spouse);
        Assert.NotEqual(Spouse.None, new Spouse { OwnsHome = false });
        Assert.Null(worker.Certificates);
        Assert.Equal(Appointment.None, worker.Post!.AppointedLevel);
        Assert.False(WorkerJson.Parse("""{ "post": { } }""").Post!.AppointedLevel.IsKnown);
    }

    // A purchase of which only one thing is known stays that: neither "never" nor "unknown" is made of it.
    [Fact]
    public void APurchaseOfWhichTheDayIsNotKnown()
    {
        foreach (Purchase purchase in (Purchase[])[new(default, true), new(default), new(EventDay.Never, true), new(EventDay.On(new(2023, 6, 1)))])
            Assert.Equal(purchase, WorkerJson.Parse(WorkerJson.ToJson(new Worker { Purchase = purchase })).Purchase);
    }

    [Fact]
    public void AStreamReadsLikeAText()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SampleWorker.Json)]);

        SameWorker.Assert(WorkerJson.Parse(SampleWorker.Json), WorkerJson.Read(stream));
    }

    [Fact]
    public void BytesThatAreNoUtf8AreRefused()
    {
        byte[] json = [.. "{ \"occupation\": \""u8, 0xC3, 0x28, .. "\" }"u8];

        InputFormatException refused = Assert.Throws<InputFormatException>(() => WorkerJson.Read(new MemoryStream(json), "w.json"));

        Assert.Equal("$.occupation", refused.Path);
    }

    [Fact]
    public void AWorkerCannotBeChangedThroughWhatItWasMadeOf()
    {
        var certificates = new List<Certificate> { new(SkillLevel.Technician, new(2020, 1, 1)) };
        var facts = new Dictionary<string, GivenFact>(StringComparer.Ordinal) { ["a"] = GivenFact.Of(true) };
        var worker = new Worker { Certificates = certificates, Facts = facts };

        certificates.Clear();
        facts.Clear();

        _ = Assert.Single(worker.Certificates);
        _ = Assert.Single(worker.Facts);
        Assert.IsNotAssignableFrom<IList<Certificate>>(worker.Certificates);
        Assert.IsNotAssignableFrom<IDictionary<string, GivenFact>>(worker.Facts);
    }

    [Fact]
    public void MisuseInCodeIsRefusedAtOnce()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkSpell(new(2020, 1, 2), new LocalDate(2020, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Certificate(SkillLevel.ChiefTechnician, new(2020, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Certificate(SkillLevel.SpecialGradeTechnician, new(2020, 1, 1)));
        Assert.Throws<ArgumentNullException>(() => new Worker { Titles = [null!] });
        Assert.Throws<ArgumentNullException>(() => new Worker { Facts = null! });
        Assert.Throws<ArgumentException>(() => GivenFact.Of(""));
        Assert.Throws<FormatException>(() => SkillLevel.Parse("master"));
        _ = new WorkSpell(new(2020, 1, 1), new LocalDate(2020, 1, 1));
    }
}
