using SkillTalent.Json;

namespace SkillTalent.Workers;

/// <summary>The members of a worker, as its JSON form has them.</summary>
internal static class WorkerShapes
{
    private static readonly Kind<JsonCursor> Occasion = Kinds.Any(Kinds.Date, Kinds.Raw("false", """{ "const": false }"""));

    private static readonly Kind<string> Level = Kinds.OneOf([.. SkillLevel.All.Select(l => l.Code)]);

    private static readonly Shape Spell = new(
        "spell",
        "Work from a day to a day.",
        Member.Required("from", Kinds.Date, "The first day."),
        Member.OptionalValue("to", Kinds.Date, "The last day; absent: still at it."));

    private static readonly Member<string?> CertificateLevel = Member.Optional("level", Level, "The level, unless a certificate from abroad tells it.");
    private static readonly Member<string?> Foreign = Member.Optional("foreign", Kinds.Text, "The code of a certificate from abroad.");

    private static readonly Shape Certificate = new(
        "certificate",
        "A skill certificate.",
        CertificateLevel,
        Member.Required("issued", Kinds.Date, "The day of issue."),
        Member.Optional("occupation", Kinds.Text, "The occupation; the worker's own where it is absent."),
        Member.Optional("class", Kinds.Text, "The class of the occupation."),
        Member.OptionalValue("shortage", Kinds.Flag, "In a shortage occupation."),
        Foreign)
    {
        Rules = [ShapeRule.AtLeastOne(CertificateLevel, Foreign)],
    };

    private static readonly Shape Title = new(
        "titleHeld",
        "A professional title.",
        Member.Required("rank", Kinds.OneOf([.. Codes.TitleRanks.Codes]), "The rank."),
        Member.Optional("series", Kinds.OneOf([.. Codes.AllTitleSeries.Codes]), "The series."),
        Member.Required("issued", Kinds.Date, "The day."))
    {
        What = "a title",
    };

    private static readonly Shape Education = new(
        "education",
        "Schooling.",
        Member.Required("level", Kinds.OneOf([.. Codes.EducationLevels.Codes]), "The level."),
        Member.Optional("school", Kinds.OneOf([.. Codes.SchoolKinds.Codes]), "The kind of school."),
        Member.Optional("class", Kinds.OneOf([.. Codes.SchoolClasses.Codes]), "The class of a technical school."),
        Member.Required("graduated", Kinds.Date, "The day of graduation, the expected one of a student."),
        Member.OptionalValue("relatedMajor", Kinds.Flag, "The major is related."),
        Member.OptionalValue("assessed", Kinds.Flag, "The training was assessed."),
        Member.OptionalValue("student", Kinds.Flag, "Still a student."));

    private static readonly Shape Post = new(
        "post",
        "The post.",
        Member.OptionalValue("frontline", Kinds.Flag, "A frontline post."),
        Member.OptionalValue("shortageOccupation", Kinds.Flag, "In a shortage occupation."),
        Member.Optional("employer", Kinds.OneOf([.. Codes.EmployerKinds.Codes]), "The kind of employer."),
        Member.OptionalValue("appointedLevel", Level.OrNull(), "The level appointed to; null: none."));

    private static readonly Shape Honour = new(
        "honourHeld",
        "An honour with its day.",
        Member.Required("code", Kinds.Text, "The code."),
        Member.OptionalValue("date", Kinds.Date, "The day."))
    {
        What = "an honour",
    };

    private static readonly Member<NodaTime.LocalDate?> ContestDate = Member.OptionalValue("date", Kinds.Date, "The day.");
    private static readonly Member<int?> ContestYear = Member.OptionalValue("year", Kinds.Whole(JsonCursor.Earliest, JsonCursor.Latest), "The year.");

    private static readonly Shape Contest = new(
        "contest",
        "A place in a contest.",
        Member.Required("tier", Kinds.Text, "The tier."),
        Member.OptionalValue("class", Kinds.Whole(1, 9), "The class."),
        Member.OptionalValue("place", Kinds.Whole(1, 1_000_000), "The place."),
        Member.OptionalValue("of", Kinds.Whole(1, 1_000_000), "The size of the field."),
        Member.Optional("role", Kinds.Text, "staff or student."),
        Member.OptionalValue("team", Kinds.Whole(1, 1000), "The size of the team."),
        ContestDate,
        ContestYear,
        Member.Optional("occupation", Kinds.Text, "The occupation."))
    {
        Rules = [ShapeRule.ExactlyOne(ContestDate, ContestYear)],
    };

    private static readonly Shape Claim = new(
        "claim",
        "An earlier claim.",
        Member.Required("provision", Kinds.Text, "The provision."),
        Member.Optional("level", Level, "The level."),
        Member.Optional("occupation", Kinds.Text, "The occupation."),
        Member.Required("date", Kinds.Date, "The day."));

    private static readonly Shape Insurance = new(
        "insurance",
        "Social insurance.",
        Member.OptionalValue("since", Occasion, "Since when. False: never."),
        Member.OptionalValue("months", Kinds.Whole(0, 1200), "Months."));

    private static readonly Shape Purchase = new(
        "purchase",
        "The purchase of a home.",
        Member.OptionalValue("day", Occasion, "The day. False: never."),
        Member.OptionalValue("kept", Kinds.Flag, "Kept as long as required."));

    private static readonly Kind<JsonCursor> GivenValue = Kinds.Raw("true, false, a number or a text", """{ "type": [ "string", "number", "boolean" ] }""");

    public static readonly Shape Worker = new(
        "worker",
        "A worker. A member that is absent is unknown; an empty list or false is known to be nothing.",
        Member.OptionalValue("birth", Kinds.Date, "The day of birth."),
        Member.Optional("occupation", Kinds.Text, "The occupation."),
        Records("employment", Spell.As(o => o), "Work in this or a related occupation."),
        Records("certificates", Certificate.As(o => o), "Certificates in this or a related occupation."),
        Records("titles", Title.As(o => o), "Professional titles whose specialty matches."),
        Records("education", Education.As(o => o), "All schooling."),
        Member.Optional("post", Post.As(o => o), "The post."),
        Records("honours", Kinds.Any(Kinds.Text, Honour.As(o => o)), "Honours, each its code or with its day."),
        Records("contests", Contest.As(o => o), "Contests."),
        Records("claims", Claim.As(o => o), "Earlier claims."),
        Member.OptionalValue("insurance", OrFalse(Insurance.As(o => o)), "Social insurance. False: none."),
        Member.OptionalValue("broughtIn", Occasion, "The day of being brought in. False: never."),
        Member.OptionalValue("ownsHome", Kinds.Flag, "Owns a home in the city."),
        Member.OptionalValue("spouseOwnsHome", Kinds.Flag, "The spouse does."),
        Member.OptionalValue("leaseFiled", Kinds.Flag, "The lease is filed."),
        Member.OptionalValue("fullTimeInProvinceSince", Occasion, "Full-time in the province since. False: never."),
        Member.OptionalValue("returnedAfterYears", Kinds.Whole(0, 100), "Years away before coming back."),
        Member.OptionalValue("retiredOn", Occasion, "The day of retirement. False: never."),
        Member.OptionalValue("underSanction", Kinds.Flag, "Under sanction."),
        Member.OptionalValue("purchase", OrFalse(Purchase.As(o => o)), "The purchase of a home. False: none."),
        Member.Optional("facts", Kinds.Map(GivenValue, "facts by id"), "Given facts by id."));

    public static readonly Shape Enterprise = new(
        "enterprise", "An enterprise.", Member.Required("facts", Kinds.Map(GivenValue, "facts by id"), "Given facts by id."));

    public static IReadOnlyList<Definition> Definitions { get; } =
        [Worker, Spell, Certificate, Title, Education, Post, Honour, Contest, Claim, Insurance, Purchase, Enterprise];

    private static Member<IReadOnlyList<T>?> Records<T>(string name, Kind<T> record, string doc) =>
        Member.Optional(name, Kinds.List(record, "a list of records", least: 0), doc);

    private static Kind<JsonCursor> OrFalse(Kind kind) => Kinds.Any(kind, Kinds.Raw("false", """{ "const": false }"""));
}
