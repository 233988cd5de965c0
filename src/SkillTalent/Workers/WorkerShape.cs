using NodaTime;
using static SkillTalent.MemberKind;

namespace SkillTalent;

/// <summary>
/// The shape of a worker, declared once: a line for each member says what it is called in JSON, what it can be, how it is got and set. The
/// JSON reader and writer, the schema that rules are read against, the values that rules see and the copies that plans make all follow it.
/// </summary>
internal static class WorkerShape
{
    private static readonly string[] Levels = [.. SkillLevel.All.Select(l => l.Code)];

    public static readonly ListEntry<WorkSpell> Employment = new(
        "employment", "a spell of work: { \"from\", \"to\" }", "from", new WorkSpell(default), w => w.Employment, (w, l) => w with { Employment = l },
        [
            new("from", Date, s => Item.Of(s.From), (s, v) => s with { From = v.Date() ?? default }) { IsRequired = true },
            new("to", Date, s => Item.Of(s.To).OrNone(), (s, v) => s with { To = v.Date() }),
            new("related", Flag, s => Item.Of(s.Related), (s, v) => s with { Related = v.Flag() }),
        ])
    {
        End = "to",
    };

    public static readonly ListEntry<Certificate> Certificates = new(
        "certificates", "a certificate: { \"level\", \"issued\" }", "issued", new Certificate(null, default), w => w.Certificates, (w, l) => w with { Certificates = l },
        [
            new("level", Text, c => Item.Of(c.Level), (c, v) => c with { Level = v.Level() }) { Codes = Levels, CodesAre = "a level" },
            new("issued", Date, c => Item.Of(c.Issued), (c, v) => c with { Issued = v.Date() ?? default }) { IsRequired = true },
            new("occupation", Text, c => Item.Of(c.Occupation), (c, v) => c with { Occupation = v.Text }) { IsOwnOccupation = true },
            new("class", Text, c => Item.Of(c.Class), (c, v) => c with { Class = v.Text }),
            new("shortage", Flag, c => Item.Of(c.Shortage), (c, v) => c with { Shortage = v.Flag() }),
            new("foreign", Text, c => Item.Of(c.Foreign).OrNone(), (c, v) => c with { Foreign = v.Text }),
        ])
    {
        OneOf = ["level", "foreign"],
    };

    public static readonly ListEntry<Title> Titles = new(
        "titles", "a title: { \"rank\", \"series\", \"issued\" }", "issued", new Title(default, default), w => w.Titles, (w, l) => w with { Titles = l },
        [
            new("rank", Text, t => Item.Of(Codes.OfTitleRank, t.Rank), (t, v) => t with { Rank = v.Label(Codes.OfTitleRank) ?? default })
            { Codes = [.. Codes.OfTitleRank.Codes], IsRequired = true },
            new("series", Text, t => Item.Of(Codes.OfTitleSeries, t.Series), (t, v) => t with { Series = v.Label(Codes.OfTitleSeries) })
            { Codes = [.. Codes.OfTitleSeries.Codes] },
            new("issued", Date, t => Item.Of(t.Issued), (t, v) => t with { Issued = v.Date() ?? default }) { IsRequired = true },
        ]);

    public static readonly ListEntry<Education> Education = new(
        "education", "an item of education: { \"level\", \"graduated\", … }", "graduated", new Education(default, default), w => w.Education, (w, l) => w with { Education = l },
        [
            new("level", Text, e => Item.Of(Codes.OfEducationLevel, e.Level), (e, v) => e with { Level = v.Label(Codes.OfEducationLevel) ?? default })
            { Codes = [.. Codes.OfEducationLevel.Codes], IsRequired = true },
            new("school", Text, e => Item.Of(Codes.OfSchoolKind, e.School), (e, v) => e with { School = v.Label(Codes.OfSchoolKind) })
            { Codes = [.. Codes.OfSchoolKind.Codes] },
            new("class", Text, SchoolClassOf, (e, v) => e with { Class = v.Label(Codes.OfSchoolClass) }) { Codes = [.. Codes.OfSchoolClass.Codes] },
            new("graduated", Date, e => Item.Of(e.Graduated), (e, v) => e with { Graduated = v.Date() ?? default }) { IsRequired = true },
            new("relatedMajor", Flag, e => Item.Of(e.RelatedMajor), (e, v) => e with { RelatedMajor = v.Flag() }),
            new("assessed", Flag, e => Item.Of(e.Assessed), (e, v) => e with { Assessed = v.Flag() }),
            new("student", Flag, e => Item.Of(e.Student), (e, v) => e with { Student = v.Flag() }),
        ])
    {
        NoneWhere = ("class", "school", [.. Enum.GetValues<SchoolKind>().Where(SkillTalent.Education.HasNoClasses).Select(s => Codes.OfSchoolKind[s])]),
    };

    public static readonly ListEntry<Honour> Honours = new(
        "honours", "an honour: its code, or { \"code\", \"date\" }", "date", new Honour(ChoiceDomain.Other), w => w.Honours, (w, l) => w with { Honours = l },
        [
            new("code", Text, h => Item.Of(h.Code), (h, v) => h with { Code = v.Text ?? h.Code }) { IsRequired = true },
            new("date", Date, h => Item.Of(h.Date).OrNone(), (h, v) => h with { Date = v.Date() }),
        ])
    {
        Short = "code",
    };

    public static readonly ListEntry<ContestResult> Contests = new(
        "contests", "a contest: { \"tier\", \"date\" or \"year\", … }", "date", new ContestResult(ChoiceDomain.Other, default), w => w.Contests, (w, l) => w with { Contests = l },
        [
            new("tier", Text, c => Item.Of(c.Tier), (c, v) => c with { Tier = v.Text ?? c.Tier }) { IsRequired = true },
            new("class", Number, c => Item.Of(c.Class), (c, v) => c with { Class = v.Whole() }) { Range = ContestResult.Classes },
            new("place", Number, c => Item.Of(c.Place), (c, v) => c with { Place = v.Whole() }) { Range = ContestResult.Places },
            new("of", Number, c => Item.Of(c.Of), (c, v) => c with { Of = v.Whole() }) { Range = ContestResult.Places },
            new("share", Number, c => Item.Of(c.Share), (c, v) => v.Number() is { } share ? c.WithShare(share) : c) { IsWritten = false },
            new("role", Text, c => Item.Of(c.Role), (c, v) => c with { Role = v.Text }),
            new("team", Number, c => Item.Of(c.Team), (c, v) => c with { Team = v.Whole() }) { Range = ContestResult.Teams },
            new("date", Date, c => c.YearOnly ? ItemValue.Unknown : Item.Of(c.Date), (c, v) => c with { Date = v.Date() ?? default }) { IsLaid = false },
            new("year", Number, c => c.YearOnly ? Item.Of(c.Date.Year) : ItemValue.Unknown, (c, v) => c with { Date = new LocalDate(v.Whole() ?? 1, 1, 1), YearOnly = true })
            { Range = ContestResult.Years, IsLaid = false },
            new("date", Date, c => Item.Of(c.Date), (c, v) => c with { Date = v.Date() ?? default }) { IsWritten = false },
            new("occupation", Text, c => Item.Of(c.Occupation), (c, v) => c with { Occupation = v.Text }),
        ])
    {
        Fault = o => o.Has("date") == o.Has("year") ? "either \"date\" or \"year\"" : null,
    };

    public static readonly ListEntry<Claim> Claims = new(
        "claims", "a claim: { \"provision\", \"date\", \"level\", \"occupation\", \"amount\" }", "date", new Claim(ChoiceDomain.Other, default), w => w.Claims, (w, l) => w with { Claims = l },
        [
            new("provision", Text, c => Item.Of(c.ProvisionId), (c, v) => c with { ProvisionId = v.Text ?? c.ProvisionId }) { IsRequired = true, NamesProvision = true },
            new("level", Text, c => Item.Of(c.Level), (c, v) => c with { Level = v.Level() }) { Codes = Levels, CodesAre = "a level" },
            new("occupation", Text, c => Item.Of(c.Occupation), (c, v) => c with { Occupation = v.Text }),
            new("date", Date, c => Item.Of(c.Date), (c, v) => c with { Date = v.Date() ?? default }) { IsRequired = true },
            new("amount", Number, c => Item.Of(c.Amount), (c, v) => c with { Amount = v.Number() }) { Range = Claim.Amounts },
        ]);

    public static readonly PartEntry<Post> Post = new(
        "post", "a post", new Post(), w => w.Post, (w, p) => w with { Post = p },
        [
            new("frontline", Flag, p => Item.Of(p.Frontline), (p, v) => p with { Frontline = v.Flag() }),
            new("shortageOccupation", Flag, p => Item.Of(p.ShortageOccupation), (p, v) => p with { ShortageOccupation = v.Flag() }),
            new("employer", Text, p => Item.Of(Codes.OfEmployerKind, p.Employer), (p, v) => p with { Employer = v.Label(Codes.OfEmployerKind) })
            { Codes = [.. Codes.OfEmployerKind.Codes], IsLaid = false },
            new("appointedLevel", Text, p => Item.Of(p.AppointedLevel), (p, v) => p with { AppointedLevel = v.Appointed() }) { Codes = Levels, CodesAre = "a level", NullIsNone = true },
            new("kind", Text, p => Item.Of(Codes.OfPostKind, p.Kind), (p, v) => p with { Kind = v.Label(Codes.OfPostKind) }) { Codes = [.. Codes.OfPostKind.Codes] },
        ]);

    public static readonly PartEntry<Employer> Employer = new(
        "employer", "an employer: { \"kind\", \"size\", \"industry\", \"headcount\" }", new Employer(), w => w.Employer, (w, e) => w with { Employer = e },
        [
            new("kind", Text, e => Item.Of(Codes.OfEmployerKind, e.Kind), (e, v) => e with { Kind = v.Label(Codes.OfEmployerKind) }) { Codes = [.. Codes.OfEmployerKind.Codes], IsLaid = false },
            new("size", Text, e => Item.Of(Codes.OfEmployerSize, e.Size), (e, v) => e with { Size = v.Label(Codes.OfEmployerSize) }) { Codes = [.. Codes.OfEmployerSize.Codes] },
            new("industry", Text, e => Item.Of(e.Industry), (e, v) => e with { Industry = v.Text }),
            new("headcount", Number, e => Item.Of(e.Headcount), (e, v) => e with { Headcount = v.Whole() }) { Range = SkillTalent.Employer.Headcounts },
        ]);

    public static readonly PartEntry<EmploymentContract> Contract = new(
        "contract", "a contract: { \"from\", \"to\" }, or false", new EmploymentContract(), w => w.Contract, (w, c) => w with { Contract = c },
        [
            new("from", Date, c => Item.Of(c.From), (c, v) => c with { From = v.Event() }) { HasNever = true },
            new("to", Date, c => Item.Of(c.To), (c, v) => c with { To = v.Event() }) { HasNever = true },
        ])
    {
        IfFalse = EmploymentContract.None,
    };

    public static readonly PartEntry<Insurance> Insurance = new(
        "insurance", "insurance: { \"since\", \"months\", \"monthsOnEnd\" }, or false", new Insurance(default, null), w => w.Insurance, (w, i) => w with { Insurance = i },
        [
            new("since", Date, i => Item.Of(i.Since), (i, v) => i with { Since = v.Event() }) { HasNever = true },
            new("months", Number, i => Item.Of(i.Months), (i, v) => i with { Months = v.Whole() }) { Range = SkillTalent.Insurance.MonthRange, Accrues = true },
            new("monthsOnEnd", Number, i => Item.Of(i.MonthsOnEnd), (i, v) => i with { MonthsOnEnd = v.Whole() }) { Range = SkillTalent.Insurance.MonthRange, Accrues = true },
        ])
    {
        IfFalse = SkillTalent.Insurance.None,
    };

    public static readonly PartEntry<Spouse> Spouse = new(
        "spouse", "a spouse: { \"ownsHome\", \"residence\", \"level\" }, or false", new Spouse(), w => w.Spouse, (w, s) => w with { Spouse = s },
        [
            new("ownsHome", Flag, s => Item.Of(s.OwnsHome), (s, v) => s with { OwnsHome = v.Flag() }) { IsLaid = false },
            new("residence", Text, s => s.IsNone ? ItemValue.None : Item.Of(s.Residence), (s, v) => s with { Residence = v.Text }),
            new("level", Text, s => s.IsNone ? ItemValue.None : Item.Of(s.Level), (s, v) => s with { Level = v.Level() }) { Codes = Levels, CodesAre = "a level" },
        ])
    {
        IfFalse = SkillTalent.Spouse.None,
    };

    public static readonly PartEntry<Purchase> Purchase = new(
        "purchase", "a purchase: { \"day\", \"kept\" }, or false", new Purchase(default), w => w.Purchase, (w, p) => w with { Purchase = p },
        [
            new("day", Date, p => Item.Of(p.Day), (p, v) => p with { Day = v.Event() }) { HasNever = true },
            new("kept", Flag, p => Item.Of(p.Kept), (p, v) => p with { Kept = v.Flag() }),
        ])
    {
        IfFalse = SkillTalent.Purchase.None,
    };

    public static readonly WorkerEntry Reference = Member("reference", Text, w => Item.Of(w.Reference), (w, v) => w with { Reference = v.Text }, laid: false);

    /// <summary>Every entry, in the order of the JSON; what others are checked against stands before them.</summary>
    public static readonly IReadOnlyList<WorkerEntry> Entries =
    [
        Reference,
        Member("birth", Date, w => Item.Of(w.Birth), (w, v) => w with { Birth = v.Date() }),
        Member("sex", Text, w => Item.Of(Codes.OfSex, w.Sex), (w, v) => w with { Sex = v.Label(Codes.OfSex) }, codes: [.. Codes.OfSex.Codes]),
        Member("occupation", Text, w => Item.Of(w.Occupation), (w, v) => w with { Occupation = v.Text }),
        Member("residence", Text, w => Item.Of(w.Residence), (w, v) => w with { Residence = v.Text }),
        Employment,
        Certificates,
        Titles,
        Education,
        Post,
        Employer,
        Member("post.employer", Text, w => Item.Of(Codes.OfEmployerKind, w.Post?.Employer ?? w.Employer?.Kind), WithEmployerKind, [.. Codes.OfEmployerKind.Codes], written: false),
        Contract,
        Member("monthlyPay", Number, w => Item.Of(w.MonthlyPay), (w, v) => w with { MonthlyPay = v.Number() }, range: Worker.Pay),
        Honours,
        Contests,
        Claims,
        Insurance,
        Member("broughtIn", Date, w => Item.Of(w.BroughtIn), (w, v) => w with { BroughtIn = v.Event() }, never: true),
        Member("ownsHome", Flag, w => Item.Of(w.OwnsHome), (w, v) => w with { OwnsHome = v.Flag() }),
        Spouse,
        Member("spouseOwnsHome", Flag, w => Item.Of(w.SpouseOwnsHome), (w, v) => w with { SpouseOwnsHome = v.Flag() }, laid: false),
        Member("spouseOwnsHome", Flag, w => Item.Of(w.SpouseOwnsHome ?? w.Spouse?.OwnsHome), WithSpouseOwningHome, written: false),
        Member("leaseFiled", Flag, w => Item.Of(w.LeaseFiled), (w, v) => w with { LeaseFiled = v.Flag() }),
        Member("fullTimeInProvinceSince", Date, w => Item.Of(w.FullTimeInProvinceSince), (w, v) => w with { FullTimeInProvinceSince = v.Event() }, never: true),
        Member("returnedAfterYears", Number, w => Item.Of(w.ReturnedAfterYears), (w, v) => w with { ReturnedAfterYears = v.Whole() }, range: Worker.YearsAway),
        Member("retiredOn", Date, w => Item.Of(w.RetiredOn), (w, v) => w with { RetiredOn = v.Event() }, never: true),
        Member("underSanction", Flag, w => Item.Of(w.UnderSanction), (w, v) => w with { UnderSanction = v.Flag() }),
        Purchase,
        new FactsEntry(),
        new RecordsEntry(),
    ];

    /// <summary>The lists of records, in the order of the schema.</summary>
    public static readonly IReadOnlyList<ListEntry> Lists = [.. Entries.OfType<ListEntry>()];

    /// <summary>The entries with members that rules can ask for, in the order of the schema.</summary>
    public static readonly IReadOnlyList<WorkerEntry> WithMembers = [.. Entries.Where(e => e.Members.Count > 0)];

    private static MemberEntry Member(
        string name,
        MemberKind kind,
        Func<Worker, ItemValue> get,
        Func<Worker, ItemValue, Worker> set,
        string[]? codes = null,
        NumberRange? range = null,
        bool never = false,
        bool written = true,
        bool laid = true) =>
        new(new(name, kind, get, set) { Codes = codes, Range = range ?? new(0, 1_000_000), HasNever = never, IsWritten = written, IsLaid = laid });

    // A class stands only where there is a technical school; elsewhere its absence is no gap in what is known.
    private static ItemValue SchoolClassOf(Education e) => e.Class is null && e.HasNoClass ? ItemValue.None : Item.Of(Codes.OfSchoolClass, e.Class);

    private static Worker WithEmployerKind(Worker worker, ItemValue value)
    {
        EmployerKind? kind = value.Label(Codes.OfEmployerKind);
        return worker with
        {
            Post = (worker.Post ?? new Post()) with { Employer = kind },
            Employer = worker.Employer is { Kind: not null } employer ? employer with { Kind = kind } : worker.Employer,
        };
    }

    private static Worker WithSpouseOwningHome(Worker worker, ItemValue value) => worker with
    {
        SpouseOwnsHome = value.Flag(),
        Spouse = worker.Spouse is { OwnsHome: not null } spouse ? spouse with { OwnsHome = value.Flag() } : worker.Spouse,
    };
}
