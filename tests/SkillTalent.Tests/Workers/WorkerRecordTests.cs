using System.Collections;
using System.Reflection;

namespace SkillTalent.Tests.Workers;

/// <summary>A worker is a record: copies with something changed, equality by what is known, a text without anybody's data.</summary>
public class WorkerRecordTests
{
    private static readonly Worker Sample = WorkerJson.Parse(SampleWorker.Json, "a.json");

    [Fact]
    public void TwoWorkersOfWhomTheSameIsKnownAreEqual_WhereverTheyWereRead()
    {
        Worker other = WorkerJson.Parse(SampleWorker.Json, "b.json");

        Assert.Equal(Sample, other);
        Assert.Equal(Sample.GetHashCode(), other.GetHashCode());
        Assert.Equal(new Worker { Titles = [] }, new Worker { Titles = new List<Title>() });
        Assert.NotEqual(new Worker { Titles = [] }, new Worker());
        Assert.NotEqual(Sample, Sample with { Honours = [.. Sample.Honours!.Reverse()] });
        Assert.NotEqual(Sample, Sample with { Records = new Dictionary<string, IReadOnlyList<DeclaredRecord>>() });
    }

    // Whoever adds a member to the worker and forgets its line of the shape fails here: the sample has every member, and JSON carries it.
    [Fact]
    public void EveryMemberOfEveryPartGoesThroughJson()
    {
        Assert.Equal(Sample, WorkerJson.Parse(WorkerJson.ToJson(Sample)));
        string[] unset = [.. Unset(Sample, "worker")];
        Assert.Empty(unset);

        // In a list it is enough that one record has the member.
        static IEnumerable<string> Unset(object part, string name)
        {
            foreach (PropertyInfo property in part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
            {
                object? value = property.GetValue(part);
                string here = $"{name}.{property.Name}";
                if (value is null || value.Equals(default(EventDay)) || value.Equals(default(Appointment)))
                    yield return here;
                else if (value is IEnumerable items and not (string or IReadOnlyDictionary<string, GivenFact>) && property.Name != nameof(Worker.Records))
                {
                    string[][] missing = [.. items.Cast<object>().Select(i => Unset(i, here).ToArray())];
                    foreach (string member in missing.Aggregate((a, b) => [.. a.Intersect(b)]))
                        yield return member;
                }
                else if (value is Post or Insurance or Purchase or Employer or Spouse or EmploymentContract)
                {
                    foreach (string member in Unset(value, here))
                        yield return member;
                }
            }
        }
    }

    [Fact]
    public void ACopyKeepsWhereItWasRead_AndErrorsCarryTheCallersOwnName()
    {
        Worker copy = Sample with { Certificates = [], Honours = [new Honour("national-technical-exprt")] };

        InputFormatException refused = Assert.Throws<InputFormatException>(() => SkillPolicy.For(Places.China, new LocalDate(2024, 6, 1)).Assess(copy));
        Assert.Equal("a.json (A-17)", refused.InputName);
        Assert.Equal("$.honours[0].code", refused.Path);

        refused = Assert.Throws<InputFormatException>(() => WorkerJson.Parse("""{ "reference": "A-18", "birth": 7 }""", "w.json"));
        Assert.Equal(("w.json (A-18)", "$.birth"), (refused.InputName, refused.Path));
    }

    [Fact]
    public void ItsTextSaysWhatItHolds_AndNothingOfAnybody()
    {
        string text = Sample.ToString();

        Assert.StartsWith("worker A-17 (reference, birth, sex, occupation, residence, employment: 2, certificates: 2,", text, StringComparison.Ordinal);
        Assert.Equal("certificates (level, issued)", new Certificate(SkillLevel.Technician, new(2020, 1, 1)).ToString());
        Assert.Equal("worker ()", new Worker().ToString());
        string[] all =
        [
            text, .. Sample.Employment!.Select(x => $"{x}"), .. Sample.Certificates!.Select(x => $"{x}"), .. Sample.Titles!.Select(x => $"{x}"),
            .. Sample.Education!.Select(x => $"{x}"), .. Sample.Honours!.Select(x => $"{x}"), .. Sample.Contests!.Select(x => $"{x}"),
            .. Sample.Claims!.Select(x => $"{x}"), $"{Sample.Post}", $"{Sample.Employer}", $"{Sample.Contract}", $"{Sample.Insurance}",
            $"{Sample.Spouse}", $"{Sample.Purchase}", .. Sample.Records["patents"].Select(x => $"{x}"),
        ];
        Assert.All(all, t => Assert.Matches("^[A-Za-z0-9 :,()/.-]*$", t));
        Assert.All(all, t => Assert.DoesNotMatch("[0-9]{3}|technician|enterprise", t));
    }

    [Fact]
    public void WithRefusesWhatTheConstructorRefuses()
    {
        var spell = new WorkSpell(new(2020, 1, 1), new LocalDate(2020, 12, 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => spell with { To = new LocalDate(2019, 12, 31) });
        Assert.Equal(new WorkSpell(new(2021, 1, 1), new LocalDate(2021, 12, 31)), spell with { From = new(2021, 1, 1), To = new LocalDate(2021, 12, 31) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Worker { Employment = [spell with { From = new(2021, 1, 1) }] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Certificate(SkillLevel.Technician, new(2020, 1, 1)) with { Level = SkillLevel.ChiefTechnician });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Title((TitleRank)9, new(2020, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Education((EducationLevel)(-1), new(2020, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Education(EducationLevel.College, new(2020, 1, 1)) { Class = (SchoolClass)4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContestResult("city", new(2020, 1, 1)) { Place = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Worker { Contests = [new ContestResult("city", new(2020, 1, 1)) { Place = 9, Of = 8 }] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Insurance(default, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Worker { MonthlyPay = 1.005m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Worker { Occupation = "" });
        Assert.Throws<ArgumentException>(() => new Honour(""));
    }

    [Fact]
    public void NothingIsOfADayBeforeBirth_WhicheverIsSetFirst()
    {
        Worker born = new() { Birth = new LocalDate(1990, 5, 1) };
        ArgumentException refused = Assert.Throws<ArgumentOutOfRangeException>(() => born with { Certificates = [new(SkillLevel.Technician, new(2020, 1, 1)), new(SkillLevel.Technician, new(1990, 4, 30))] });
        Assert.Contains("Certificates[1].issued: expected a day that is not before the day of birth", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("1990", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Worker { Honours = [new Honour("x", new LocalDate(1990, 4, 30))] } with { Birth = new LocalDate(1990, 5, 1) });
        _ = born with { Certificates = [new(SkillLevel.Technician, new(1990, 5, 1))], Contests = [new ContestResult("city", new(1990, 1, 1)) { YearOnly = true }] };
    }
}
