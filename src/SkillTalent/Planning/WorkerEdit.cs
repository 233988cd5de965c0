using NodaTime;
using SkillTalent.Rules;
using SkillTalent.Workers;

namespace SkillTalent.Planning;

/// <summary>Copies of a worker with one thing changed: the way back from what rules read (<see cref="WorkerSchema"/>) to the worker's own form.</summary>
internal static class WorkerEdit
{
    /// <summary>The worker with another value of a member.</summary>
    public static Worker Set(Worker worker, string member, ItemValue value)
    {
        Post post = worker.Post ?? new Post();
        return member switch
        {
            "post.frontline" => new Worker(worker) { Post = post with { Frontline = Flag(value) } },
            "post.shortageOccupation" => new Worker(worker) { Post = post with { ShortageOccupation = Flag(value) } },
            "post.employer" => new Worker(worker) { Post = post with { Employer = Label(EmployerKindExtensions.Table, value) } },
            "post.appointedLevel" => new Worker(worker) { Post = post with { AppointedLevel = Appointed(value) } },
            "insurance.since" => new Worker(worker) { Insurance = new Insurance(Event(value), worker.Insurance?.Months) },
            "insurance.months" => new Worker(worker) { Insurance = new Insurance(worker.Insurance?.Since ?? default, Number(value)) },
            "broughtIn" => new Worker(worker) { BroughtIn = Event(value) },
            "ownsHome" => new Worker(worker) { OwnsHome = Flag(value) },
            "spouseOwnsHome" => new Worker(worker) { SpouseOwnsHome = Flag(value) },
            "leaseFiled" => new Worker(worker) { LeaseFiled = Flag(value) },
            "fullTimeInProvinceSince" => new Worker(worker) { FullTimeInProvinceSince = Event(value) },
            "returnedAfterYears" => new Worker(worker) { ReturnedAfterYears = Number(value) },
            "retiredOn" => new Worker(worker) { RetiredOn = Event(value) },
            "underSanction" => new Worker(worker) { UnderSanction = Flag(value) },
            "purchase.day" => new Worker(worker) { Purchase = new Purchase(Event(value), worker.Purchase?.Kept) },
            "purchase.kept" => new Worker(worker) { Purchase = new Purchase(worker.Purchase?.Day ?? default, Flag(value)) },
            _ => throw new ArgumentOutOfRangeException(nameof(member), $"'{member}' does not change."),
        };
    }

    /// <summary>The worker with another value of a fact that is carried by its id.</summary>
    public static Worker Give(Worker worker, Fact fact, FactValue value)
    {
        GivenFact given = fact.Kind switch
        {
            FactKind.Flag => GivenFact.Of(value.Number != 0),
            FactKind.Number => GivenFact.Of(value.Number / (decimal)DecimalScale.Power(fact.Decimals)),
            FactKind.Choice => GivenFact.Of(fact.Choices[(int)value.Number].Code),
            _ => GivenFact.Of(Day.ToDate((int)value.Number)),
        };
        return new Worker(worker) { Facts = new Dictionary<string, GivenFact>(worker.Facts, StringComparer.Ordinal) { [fact.Id] = given } };
    }

    /// <summary>The worker with one more record of a list. A list that was unknown then holds this record alone.</summary>
    public static Worker Add(Worker worker, string list, SubjectRecord record)
    {
        ItemValue[] v = record.Values;
        LocalDate from = Day.ToDate(record.From);
        return list switch
        {
            "employment" => new Worker(worker) { Employment = [.. worker.Employment ?? [], new WorkSpell(from, record.To == Day.Last ? null : Day.ToDate(record.To))] },
            "certificates" => new Worker(worker)
            {
                Certificates = [.. worker.Certificates ?? [], new Certificate(Level(v[0]), from) { Class = v[3].Text, Shortage = Flag(v[4]), Foreign = v[5].Text }],
            },
            "titles" => new Worker(worker)
            {
                Titles = [.. worker.Titles ?? [], new Title(Label(TitleRankExtensions.Table, v[0]) ?? default, from, Label(TitleSeriesExtensions.Table, v[1]))],
            },
            "education" => new Worker(worker) { Education = [.. worker.Education ?? [], Diploma(v, from)] },
            "contests" => new Worker(worker) { Contests = [.. worker.Contests ?? [], Contest(v, from)] },
            "claims" => new Worker(worker) { Claims = [.. worker.Claims ?? [], new Claim(v[0].Text ?? ChoiceDomain.Other, from, Level(v[1]))] },
            "honours" => new Worker(worker) { Honours = [.. worker.Honours ?? [], new Honour(v[0].Text ?? ChoiceDomain.Other, from)] },
            _ => throw new ArgumentOutOfRangeException(nameof(list), $"There is no list '{list}'."),
        };
    }

    /// <summary>The worker whose work on a day goes on without end, or ends with that day.</summary>
    public static Worker Working(Worker worker, LocalDate day, bool goesOn) => worker.Employment is null
        ? worker
        : new Worker(worker)
        {
            Employment = goesOn
                ? [.. worker.Employment.Select(s => s.Contains(day) ? new WorkSpell(s.From) : s)]
                : [.. worker.Employment.Where(s => s.From <= day).Select(s => s.To is null || s.To > day ? new WorkSpell(s.From, day) : s)],
        };

    /// <summary>A record of a list of which nothing is stated but the day, laid out for rules.</summary>
    public static SubjectRecord Bare(string list, int day, string? occupation)
    {
        int members = WorkerSchema.Instance.Lists[WorkerSchema.Instance.IndexOfList(list)].Members.Count;
        var unstated = new SubjectRecord(new ItemValue[members], day, Day.Last);
        Worker worker = Add(new Worker { Occupation = occupation }, list, unstated);
        Subject subject = WorkerSubject.Of(worker, NoVocabulary);
        return subject.Lists[WorkerSchema.Instance.IndexOfList(list)]![0];
    }

    /// <summary>A vocabulary for workers who carry no facts by id.</summary>
    public static Rulebooks.Vocabulary NoVocabulary { get; } = new([], new Dictionary<string, Rulebooks.Place>(StringComparer.Ordinal), []);

    private static Education Diploma(ItemValue[] v, LocalDate graduated) => new(Label(EducationLevelExtensions.Table, v[0]) ?? default, graduated)
    {
        School = Label(SchoolKindExtensions.Table, v[1]),
        Class = Label(SchoolClassExtensions.Table, v[2]),
        RelatedMajor = Flag(v[4]),
        Assessed = Flag(v[5]),
        Student = Flag(v[6]),
    };

    // A share is a place in a field, so that a place and the size of the field are found that give it.
    private static ContestResult Contest(ItemValue[] v, LocalDate date)
    {
        int? place = Number(v[2]);
        int? of = Number(v[3]);
        if (v[4].State == FactState.Known && of is null)
        {
            place ??= 1;
            of = (int)Math.Ceiling(place.Value * (decimal)ItemValue.Scale / Math.Max(1, v[4].Number));
        }

        return new ContestResult(v[0].Text ?? ChoiceDomain.Other, date)
        {
            Class = Number(v[1]),
            Place = place,
            Of = of,
            Role = v[5].Text,
            Team = Number(v[6]),
            Occupation = v[8].Text,
        };
    }

    private static bool? Flag(ItemValue value) => value.State == FactState.Known ? value.Number != 0 : null;

    private static int? Number(ItemValue value) => value.State == FactState.Known ? (int)(value.Number / ItemValue.Scale) : null;

    private static Appointment Appointed(ItemValue value) =>
        value.State != FactState.Known ? default : Level(value) is { } level ? Appointment.To(level) : Appointment.None;

    private static SkillLevel? Level(ItemValue value) => value.Text is { } code && SkillLevel.TryParse(code, out SkillLevel? level) ? level : null;

    private static T? Label<T>(CodeTable<T> codes, ItemValue value)
        where T : struct, Enum => value.Text is { } code && codes.TryGet(code, out T found) ? found : null;

    private static EventDay Event(ItemValue value) => value.State switch
    {
        FactState.Known => Day.ToDate((int)value.Number),
        FactState.Never => EventDay.Never,
        _ => default,
    };
}
