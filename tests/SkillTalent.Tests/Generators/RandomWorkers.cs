namespace SkillTalent.Tests.Generators;

/// <summary>Random workers, as C# builds them: anything may be unknown.</summary>
internal static class RandomWorkers
{
    private const int Unknown = 25;

    private static readonly SkillLevel[] CertificateLevels = [.. SkillLevel.All.Where(l => l.Rank is null or <= 6)];

    public static Worker Worker(Draw draw, IReadOnlyList<Fact>? givenFacts = null)
    {
        // Nobody may be asked about on a day before birth: see Born.
        LocalDate? birth = draw.Maybe(Unknown, () => RandomDays.Date(draw).PlusYears(-draw.Of(0, 2, 17, 40)));
        return new Worker
        {
            Birth = birth,
            Sex = draw.Maybe(Unknown, () => draw.Of(Enum.GetValues<Sex>())),
            Occupation = Occupation(draw),
            Residence = draw.MaybeRef(Unknown, () => draw.Of(Pools.Of("residence"))),
            Employment = Records(draw, birth, s => s.From, () => Spell(draw) with { Related = Flag(draw) }),
            Certificates = Records(draw, birth, c => c.Issued, () => Certificate(draw)),
            Titles = Records(draw, birth, t => t.Issued, () => new Title(draw.Of(Enum.GetValues<TitleRank>()), RandomDays.Date(draw), draw.Maybe(Unknown, () => draw.Of(TitleSeries.Engineering, TitleSeries.Agriculture)))),
            Education = Records(draw, birth, e => e.Graduated, () => Diploma(draw)),
            Post = draw.MaybeRef(Unknown, () => Post(draw)),
            Employer = draw.MaybeRef(Unknown, () => new Employer
            {
                Size = draw.Maybe(Unknown, () => draw.Of(Enum.GetValues<EmployerSize>())),
                Industry = draw.MaybeRef(Unknown, () => draw.Of(Pools.Of("employer.industry"))),
                Headcount = draw.Maybe(Unknown, () => draw.Int(0, 40)),
            }),
            Contract = draw.MaybeRef(Unknown, () => new EmploymentContract { From = Event(draw), To = Event(draw) }),
            MonthlyPay = draw.Maybe(Unknown, () => draw.Int(0, 10) + (draw.Int(0, 99) / 100m)),
            Honours = Records(draw, birth, h => h.Date, () => new Honour(draw.Of(Pools.Of("honours.code")), draw.Maybe(40, () => RandomDays.Date(draw)))),
            Contests = Records(draw, birth, c => c.Date, () => Contest(draw)),
            Claims = Records(draw, birth, c => c.Date, () => Claim(draw)),
            Insurance = draw.MaybeRef(Unknown, () => new Insurance(Event(draw), draw.Maybe(Unknown, () => draw.Int(0, 40))) { MonthsOnEnd = draw.Maybe(Unknown, () => draw.Int(0, 40)) }),
            BroughtIn = Event(draw),
            OwnsHome = Flag(draw),
            Spouse = draw.MaybeRef(Unknown, () => draw.Chance(30) ? Spouse.None : new Spouse { Residence = draw.MaybeRef(Unknown, () => draw.Of(Pools.Of("residence"))), Level = draw.MaybeRef(Unknown, () => draw.Of(CertificateLevels)) }),
            SpouseOwnsHome = Flag(draw),
            LeaseFiled = Flag(draw),
            FullTimeInProvinceSince = Event(draw),
            ReturnedAfterYears = draw.Maybe(Unknown, () => draw.Int(0, 20)),
            RetiredOn = Event(draw),
            UnderSanction = Flag(draw),
            Purchase = draw.MaybeRef(Unknown, () => new Purchase(Event(draw), Flag(draw))),
            Facts = Given(draw, givenFacts ?? []),
        };
    }

    /// <summary>The same worker with some of what was unknown filled in, with anything. The occupation is left: without one it is assumed.</summary>
    public static Worker Filled(Draw draw, Worker w, IReadOnlyList<Fact> givenFacts)
    {
        Worker other = Worker(draw, givenFacts);
        T? Or<T>(T? known, T? fill)
            where T : class => known ?? (draw.Chance(70) ? fill : null);
        T? OrValue<T>(T? known, T? fill)
            where T : struct => known ?? (draw.Chance(70) ? fill : null);
        EventDay OrDay(EventDay known, EventDay fill) => known.IsKnown || draw.Chance(30) ? known : fill;

        var facts = new Dictionary<string, GivenFact>(w.Facts, StringComparer.Ordinal);
        foreach ((string id, GivenFact value) in other.Facts)
            facts.TryAdd(id, value);

        // What was unknown of the records may not begin before a birth that becomes known, nor birth lie after them.
        LocalDate? birth = OrValue(w.Birth, other.Birth);
        birth = w.Birth is null && Starts(w).Any(d => d < birth) ? null : birth;
        return w with
        {
            Birth = birth,
            Sex = OrValue(w.Sex, other.Sex),
            Residence = Or(w.Residence, other.Residence),
            Employment = Or(w.Employment?.Select(s => s with { Related = OrValue(s.Related, draw.Chance(50)) }).ToArray(), Since(other.Employment, birth, s => s.From)),
            Certificates = Or(w.Certificates?.Select(c => c with { Class = Or(c.Class, "services"), Shortage = OrValue(c.Shortage, draw.Chance(50)) }).ToArray(), Since(other.Certificates, birth, c => c.Issued)),
            Titles = Or(w.Titles?.Select(t => t with { Series = OrValue(t.Series, TitleSeries.Agriculture) }).ToArray(), Since(other.Titles, birth, t => t.Issued)),
            Education = Or(
                w.Education?.Select(e => e with
                {
                    School = OrValue(e.School, draw.Of(SchoolKind.TechnicianCollege, SchoolKind.University)),
                    // Only a technical school has classes; elsewhere there is known to be none.
                    Class = MayHaveClass(e.School) ? OrValue(e.Class, draw.Of(SchoolClass.Senior, SchoolClass.Technician)) : e.Class,
                    RelatedMajor = OrValue(e.RelatedMajor, draw.Chance(50)),
                    Assessed = OrValue(e.Assessed, draw.Chance(50)),
                    Student = OrValue(e.Student, draw.Chance(50)),
                }).ToArray(),
                Since(other.Education, birth, e => e.Graduated)),
            Post = w.Post is not { } post ? Or(null, other.Post) : post with
            {
                Frontline = OrValue(post.Frontline, draw.Chance(50)),
                ShortageOccupation = OrValue(post.ShortageOccupation, draw.Chance(50)),
                Employer = OrValue(post.Employer, EmployerKind.Enterprise),
                AppointedLevel = post.AppointedLevel.IsKnown ? post.AppointedLevel : draw.Chance(50) ? SkillLevel.SpecialGradeTechnician : default(Appointment),
                Kind = OrValue(post.Kind, PostKind.Worker),
            },
            Employer = w.Employer is not { } employer ? Or(null, other.Employer) : employer with
            {
                Size = OrValue(employer.Size, EmployerSize.Large),
                Industry = Or(employer.Industry, draw.Of(Pools.Of("employer.industry"))),
                Headcount = OrValue(employer.Headcount, draw.Int(0, 40)),
            },
            Contract = w.Contract is not { } contract ? Or(null, other.Contract) : new EmploymentContract { From = OrDay(contract.From, Event(draw)), To = OrDay(contract.To, Event(draw)) },
            MonthlyPay = OrValue(w.MonthlyPay, other.MonthlyPay),
            Honours = Or(w.Honours, Since(other.Honours, birth, h => h.Date)),
            Contests = Or(w.Contests?.Select(c => c with { Class = OrValue(c.Class, 1), Role = Or(c.Role, "staff"), Team = OrValue(c.Team, 2) }).ToArray(), Since(other.Contests, birth, c => c.Date)),
            Claims = Or(w.Claims?.Select(c => c with { Level = Or(c.Level, SkillLevel.Technician), Occupation = Or(c.Occupation, draw.Of(Pools.Of("claims.occupation"))), Amount = c.Amount ?? draw.Int(1, 9000) }).ToArray(), Since(other.Claims, birth, c => c.Date)),
            Insurance = w.Insurance is not { } i ? Or(null, other.Insurance) : new Insurance(OrDay(i.Since, Event(draw)), OrValue(i.Months, draw.Int(0, 40))) { MonthsOnEnd = OrValue(i.MonthsOnEnd, draw.Int(0, 40)) },
            BroughtIn = OrDay(w.BroughtIn, other.BroughtIn),
            OwnsHome = OrValue(w.OwnsHome, other.OwnsHome),
            Spouse = w.Spouse is null ? Or(null, w.SpouseOwnsHome is null ? other.Spouse : null) : w.Spouse,
            // Who is known to have no spouse has none who owns a home: that is not unknown any more.
            SpouseOwnsHome = w.Spouse == Spouse.None ? w.SpouseOwnsHome : OrValue(w.SpouseOwnsHome, other.SpouseOwnsHome),
            LeaseFiled = OrValue(w.LeaseFiled, other.LeaseFiled),
            FullTimeInProvinceSince = OrDay(w.FullTimeInProvinceSince, other.FullTimeInProvinceSince),
            ReturnedAfterYears = OrValue(w.ReturnedAfterYears, other.ReturnedAfterYears),
            RetiredOn = OrDay(w.RetiredOn, other.RetiredOn),
            UnderSanction = OrValue(w.UnderSanction, other.UnderSanction),
            Purchase = w.Purchase is not { } p ? Or(null, other.Purchase) : new Purchase(OrDay(p.Day, Event(draw)), OrValue(p.Kept, draw.Chance(50))),
            Facts = facts,
        };
    }

    /// <summary>Every day that stands anywhere in the worker.</summary>
    public static IEnumerable<LocalDate> Days(Worker worker)
    {
        EventDay[] events =
        [
            worker.Contract?.From ?? default, worker.Contract?.To ?? default, worker.BroughtIn, worker.FullTimeInProvinceSince, worker.RetiredOn, worker.Insurance?.Since ?? default, worker.Purchase?.Day ?? default,
        ];
        LocalDate?[] days =
        [
            worker.Birth,
            .. (worker.Employment ?? []).SelectMany(s => (LocalDate?[])[s.From, s.To?.PlusDays(1)]),
            .. (worker.Certificates ?? []).Select(c => (LocalDate?)c.Issued),
            .. (worker.Titles ?? []).Select(t => (LocalDate?)t.Issued),
            .. (worker.Education ?? []).Select(e => (LocalDate?)e.Graduated),
            .. (worker.Honours ?? []).Select(h => h.Date),
            .. (worker.Contests ?? []).Select(c => (LocalDate?)c.Date),
            .. (worker.Claims ?? []).Select(c => (LocalDate?)c.Date),
            .. events.Select(e => e.Date),
        ];
        return days.OfType<LocalDate>().Distinct();
    }

    /// <summary>Whether the worker may be asked about on a day.</summary>
    public static bool Born(Worker worker, LocalDate day) => worker.Birth is null || worker.Birth <= day;

    public static WorkSpell Spell(Draw draw)
    {
        LocalDate from = RandomDays.Date(draw);
        return new WorkSpell(from, draw.Maybe(30, () => from.PlusDays(draw.Chance(20) ? 0 : draw.Int(0, 2500))));
    }

    private static string? Occupation(Draw draw) => draw.MaybeRef(Unknown, () => draw.Of([.. Pools.Of("occupation"), "没人提到的职业"]));

    private static Certificate Certificate(Draw draw)
    {
        bool foreign = draw.Chance(10);
        return new Certificate(foreign && draw.Chance(50) ? null : draw.Of(CertificateLevels), RandomDays.Date(draw))
        {
            Occupation = draw.MaybeRef(70, () => draw.Of(Pools.Of("certificates.occupation"))),
            Class = draw.MaybeRef(50, () => draw.Of(Pools.Of("certificates.class"))),
            Shortage = Flag(draw),
            Foreign = foreign ? "tw-grade-b" : null,
        };
    }

    private static Education Diploma(Draw draw)
    {
        SchoolKind? school = draw.Maybe(Unknown, () => draw.Of(Enum.GetValues<SchoolKind>()));
        return new Education(draw.Of(Enum.GetValues<EducationLevel>()), RandomDays.Date(draw))
        {
            School = school,
            Class = MayHaveClass(school) ? draw.Maybe(40, () => draw.Of(Enum.GetValues<SchoolClass>())) : null,
            RelatedMajor = Flag(draw),
            Assessed = Flag(draw),
            Student = Flag(draw),
        };
    }

    private static bool MayHaveClass(SchoolKind? school) =>
        school is null or SchoolKind.TechnicalSchool or SchoolKind.AdvancedTechnicalSchool or SchoolKind.TechnicianCollege;

    private static Post Post(Draw draw)
    {
        return new Post
        {
            Frontline = Flag(draw),
            ShortageOccupation = Flag(draw),
            Employer = draw.Maybe(Unknown, () => draw.Of(Enum.GetValues<EmployerKind>())),
            Kind = draw.Maybe(Unknown, () => draw.Of(Enum.GetValues<PostKind>())),
            AppointedLevel = draw.Chance(40) ? Appointment.None : draw.MaybeRef(40, () => draw.Of(SkillLevel.All)) is { } level ? level : default(Appointment),
        };
    }

    private static ContestResult Contest(Draw draw)
    {
        bool yearOnly = draw.Chance(40);
        int? of = draw.Maybe(50, () => draw.Int(3, 60));
        LocalDate date = RandomDays.Date(draw);
        return new ContestResult(draw.Of(Pools.Of("contests.tier")), yearOnly ? new LocalDate(date.Year, 1, 1) : date)
        {
            YearOnly = yearOnly,
            Class = draw.Maybe(Unknown, () => draw.Int(1, 2)),
            Of = of,
            Place = draw.Maybe(Unknown, () => draw.Int(1, of ?? 10)),
            Team = draw.Maybe(50, () => draw.Int(1, 3)),
            Role = draw.MaybeRef(Unknown, () => draw.Of(Pools.Of("contests.role"))),
            Occupation = draw.MaybeRef(Unknown, () => draw.Of(Pools.Of("contests.occupation"))),
        };
    }

    private static Claim Claim(Draw draw) => new(
        draw.Of(Pools.Of("claims.provision")),
        RandomDays.Date(draw),
        draw.MaybeRef(50, () => draw.Of(SkillLevel.SeniorWorker, SkillLevel.Technician)),
        draw.MaybeRef(50, () => draw.Of(Pools.Of("claims.occupation"))))
    {
        Amount = draw.Maybe(50, () => draw.Int(0, 900_000) / 100m),
    };

    private static EventDay Event(Draw draw) => draw.Int(0, 3) switch
    {
        0 => default,
        1 => EventDay.Never,
        _ => EventDay.On(RandomDays.Date(draw)),
    };

    private static bool? Flag(Draw draw) => draw.Maybe(35, () => draw.Chance(50));

    // Nobody has a record of a day before birth.
    private static IReadOnlyList<T>? Records<T>(Draw draw, LocalDate? birth, Func<T, LocalDate?> day, Func<T> record) =>
        draw.Chance(20) ? null : Since(draw.Several(0, 4, record), birth, day);

    private static IReadOnlyList<T>? Since<T>(IReadOnlyList<T>? records, LocalDate? birth, Func<T, LocalDate?> day) =>
        records is null ? null : [.. records.Where(r => !(day(r) < birth))];

    private static IEnumerable<LocalDate> Starts(Worker w) =>
    [
        .. (w.Employment ?? []).Select(s => s.From), .. (w.Certificates ?? []).Select(c => c.Issued), .. (w.Titles ?? []).Select(t => t.Issued),
        .. (w.Education ?? []).Select(e => e.Graduated), .. (w.Honours ?? []).Select(h => h.Date).OfType<LocalDate>(),
        .. (w.Contests ?? []).Select(c => c.Date), .. (w.Claims ?? []).Select(c => c.Date),
    ];

    private static Dictionary<string, GivenFact> Given(Draw draw, IReadOnlyList<Fact> facts) => facts
        .Where(f => f.Source is GivenSource && f.Subject == "worker" && f.Id != "always" && draw.Chance(60))
        .ToDictionary(
            f => f.Id,
            f => f.Kind switch
            {
                FactKind.Flag => GivenFact.Of(draw.Chance(50)),
                FactKind.Number => GivenFact.Of(draw.Int(f.IsShare ? 1 : 0, 12) + (f.Decimals > 0 ? 0.25m : 0)),
                FactKind.Choice => GivenFact.Of(draw.Of(f.Choices).Code),
                _ => draw.Chance(25) ? GivenFact.Of(false) : GivenFact.Of(RandomDays.Date(draw)),
            },
            StringComparer.Ordinal);
}
