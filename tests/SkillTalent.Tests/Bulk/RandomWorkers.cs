namespace SkillTalent.Tests.Bulk;

/// <summary>Workers of every kind of knowledge: known, known to have none, unknown; near the boundaries that rules test.</summary>
internal sealed class RandomWorkers(int seed, LocalDate on, double unknown = 0.15)
{
    private static readonly string[] Occupations = ["焊工", "养老护理员", "劳动关系协调员"];

    private static readonly string[] HonourCodes =
        ["worldskills-gold", "grand-skill-award", "state-council-allowance", "national-technical-expert", "qianjiang-skill-award", "jiangsu-artisan"];

    private readonly Random _random = new(seed);

    public Worker[] Make(int count) => [.. Enumerable.Range(0, count).Select(_ => Make())];

    public Worker Make()
    {
        Worker worker = Anyone();
        LocalDate? birth = Maybe(() => Near(CalendarYears(16, 62)));

        // Nobody has a record of a day before birth.
        return worker with
        {
            Employment = worker.Employment?.Where(s => !(s.From < birth)).ToArray(),
            Certificates = worker.Certificates?.Where(c => !(c.Issued < birth)).ToArray(),
            Titles = worker.Titles?.Where(t => !(t.Issued < birth)).ToArray(),
            Education = worker.Education?.Where(e => !(e.Graduated < birth)).ToArray(),
            Birth = birth,
        };
    }

    private Worker Anyone() => new()
    {
        Occupation = _random.Next(3) == 0 ? Pick(Occupations) : null,
        Employment = MaybeList(3, Spell),
        Certificates = MaybeList(4, () => new Certificate(Pick(SkillLevel.All.Where(l => l.Rank is null or <= 6).ToArray()), Past(22))
        {
            Class = Rarely(() => Pick("manufacturing", "social-production", "production-services")),
            Shortage = MaybeFlag(),
        }),
        Titles = MaybeList(2, () => new Title(Pick(Enum.GetValues<TitleRank>()), Past(20), _random.Next(4) == 0 ? null : Pick(TitleSeries.Engineering, TitleSeries.Agriculture, TitleSeries.Economics))),
        Education = MaybeList(2, () => new Education(Pick(Enum.GetValues<EducationLevel>()), Past(25).PlusYears(_random.Next(0, 3)))
        {
            School = Rarely(() => (SchoolKind?)Pick(Enum.GetValues<SchoolKind>())),
            Class = Rarely(() => (SchoolClass?)Pick(Enum.GetValues<SchoolClass>())),
            RelatedMajor = MaybeFlag(),
            Assessed = MaybeFlag(),
            Student = MaybeFlag(),
        }),
        Post = Maybe(() => new Post
        {
            Frontline = MaybeFlag(),
            ShortageOccupation = MaybeFlag(),
            Employer = Rarely(() => (EmployerKind?)Pick(Enum.GetValues<EmployerKind>())),
            AppointedLevel = _random.Next(3) == 0 ? Pick(SkillLevel.Ladder.ToArray()) : default(Appointment),
        }),
        Honours = MaybeList(2, () => new Honour(Pick(HonourCodes), _random.Next(2) == 0 ? Past(10) : null)),
        Contests = MaybeList(2, () => new ContestResult(Pick("city", "provincial", "national"), Past(5))
        {
            Class = Rarely(() => (int?)_random.Next(1, 3)),
            Place = Rarely(() => (int?)_random.Next(1, 12)),
            Of = Rarely(() => (int?)_random.Next(12, 60)),
            Team = Rarely(() => (int?)_random.Next(1, 4)),
            Role = Rarely(() => Pick("staff", "student")),
        }),
        Claims = MaybeList(3, () => new Claim("cn/skill-upgrade-subsidy", Past(4), Pick(SkillLevel.Ladder.ToArray()))),
        Insurance = Maybe(() => new Insurance(Past(5), _random.Next(0, 60))),
        BroughtIn = Event(6),
        OwnsHome = MaybeFlag(),
        SpouseOwnsHome = MaybeFlag(),
        LeaseFiled = MaybeFlag(),
        FullTimeInProvinceSince = Event(8),
        ReturnedAfterYears = Rarely(() => (int?)_random.Next(0, 6)),
        RetiredOn = Event(2),
        UnderSanction = MaybeFlag(),
        Purchase = Maybe(() => new Purchase(Event(4), MaybeFlag())),
        Facts = Facts(),
    };

    private Dictionary<string, GivenFact> Facts()
    {
        var facts = new Dictionary<string, GivenFact>(StringComparer.Ordinal);
        foreach (SkillTalent.Fact fact in PolicyCatalog.BuiltIn.Facts.Where(f => f.Subject == "worker" && f.Origin == "given"))
        {
            if (_random.Next(3) == 0)
            {
                continue;
            }

            facts.Add(fact.Id, fact.Kind switch
            {
                SkillTalent.FactKind.Flag => GivenFact.Of(_random.Next(2) == 0),
                SkillTalent.FactKind.Number => GivenFact.Of((decimal)_random.Next(fact.IsShare ? 1 : 0, 8)),
                SkillTalent.FactKind.Choice => GivenFact.Of(Pick(fact.Choices.ToArray()).Code),
                _ => _random.Next(5) == 0 ? GivenFact.Of(false) : GivenFact.Of(Past(6)),
            });
        }

        return facts;
    }

    private WorkSpell Spell()
    {
        LocalDate from = Past(20);
        return _random.Next(2) == 0 ? new WorkSpell(from) : new WorkSpell(from, from.PlusDays(_random.Next(0, 3000)));
    }

    // A day a whole number of years or months before the day asked, and one day on either side: where thresholds are.
    private LocalDate Past(int years) => Near(_random.Next(2) == 0 ? CalendarYears(0, years) : on.PlusMonths(-_random.Next(0, (years * 12) + 1)));

    private LocalDate CalendarYears(int from, int to) => on.PlusYears(-_random.Next(from, to + 1));

    private LocalDate Near(LocalDate day) => Clamp(_random.Next(4) == 0 ? day.PlusDays(_random.Next(-400, 30)) : day.PlusDays(_random.Next(-1, 2)));

    private LocalDate Clamp(LocalDate day) => day > on && _random.Next(2) == 0 ? on : day;

    private EventDay Event(int years) => _random.Next(3) switch
    {
        0 => default,
        1 => EventDay.Never,
        _ => Past(years),
    };

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.NextDouble() < unknown ? null : make();

    private LocalDate? Maybe(Func<LocalDate> make)
    {
        LocalDate? day = _random.NextDouble() < unknown ? null : make();
        return day > on ? on : day;
    }

    private T? Rarely<T>(Func<T?> make) => _random.NextDouble() < unknown ? default : make();

    private bool? MaybeFlag() => _random.NextDouble() < unknown ? null : _random.Next(2) == 0;

    private T[]? MaybeList<T>(int most, Func<T> make) =>
        _random.NextDouble() < unknown ? null : [.. Enumerable.Range(0, _random.Next(0, most + 1)).Select(_ => make())];

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];
}
