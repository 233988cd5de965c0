using System.Text.Json;
using NodaTime;
using SkillTalent.Json;

namespace SkillTalent.Workers;

/// <summary>The JSON form of a worker. A member that is absent is unknown; an unknown member is an error that names its place.</summary>
public static partial class WorkerJson
{
    /// <summary>Reads one worker.</summary>
    /// <param name="json">The UTF-8 JSON.</param>
    /// <param name="source">What to call the input in errors, such as the file's name.</param>
    /// <exception cref="InputFormatException">The input is not of the form; the error names the place and the expectation.</exception>
    public static Worker Read(Stream json, string source = "worker") => Read(json, source, InputLimits.Default);

    /// <inheritdoc cref="Read(Stream, string)"/>
    /// <param name="limits">The most that the input may hold.</param>
    public static Worker Read(Stream json, string source, InputLimits limits)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(limits);
        return Read(JsonCursor.Parse(json, source, limits));
    }

    /// <summary>Reads one worker.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="source">What to call the input in errors, such as the file's name.</param>
    /// <exception cref="InputFormatException">The input is not of the form; the error names the place and the expectation.</exception>
    public static Worker Parse(string json, string source = "worker")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return Read(JsonCursor.Parse(json, source));
    }

    internal static Worker Read(JsonCursor root)
    {
        JsonObjectCursor o = root.AsObject("a worker, an object");
        var worker = new Worker
        {
            Source = root.Source,
            Path = root.Path,
            Birth = o.TryGet("birth", out JsonCursor birth) ? birth.AsDate() : null,
            Occupation = Text(o, "occupation"),
            Employment = List(o, "employment", ReadSpell),
            Certificates = List(o, "certificates", ReadCertificate),
            Titles = List(o, "titles", ReadTitle),
            Education = List(o, "education", ReadEducation),
            Post = o.TryGet("post", out JsonCursor post) ? ReadPost(post) : null,
            Honours = List(o, "honours", ReadHonour),
            Contests = List(o, "contests", ReadContest),
            Claims = List(o, "claims", ReadClaim),
            Insurance = o.TryGet("insurance", out JsonCursor insurance) ? ReadInsurance(insurance) : null,
            BroughtIn = Occasion(o, "broughtIn"),
            OwnsHome = Flag(o, "ownsHome"),
            SpouseOwnsHome = Flag(o, "spouseOwnsHome"),
            LeaseFiled = Flag(o, "leaseFiled"),
            FullTimeInProvinceSince = Occasion(o, "fullTimeInProvinceSince"),
            ReturnedAfterYears = o.TryGet("returnedAfterYears", out JsonCursor years) ? years.AsInt(0, 100) : null,
            RetiredOn = Occasion(o, "retiredOn"),
            UnderSanction = Flag(o, "underSanction"),
            Purchase = o.TryGet("purchase", out JsonCursor purchase) ? ReadPurchase(purchase) : null,
            Facts = ReadFacts(o, "facts"),
        };
        o.Done();
        return worker;
    }

    internal static IReadOnlyDictionary<string, GivenFact> ReadFacts(JsonObjectCursor o, string name)
    {
        var facts = new Dictionary<string, GivenFact>(StringComparer.Ordinal);
        if (!o.TryGet(name, out JsonCursor bag))
        {
            return facts;
        }

        foreach ((string id, JsonCursor value) in bag.AsObject("facts by id").All())
        {
            facts.Add(id, value.Kind switch
            {
                JsonValueKind.True or JsonValueKind.False => GivenFact.Of(value.AsBool()),
                JsonValueKind.Number => GivenFact.Of(value.AsDecimal()),
                JsonValueKind.String => GivenFact.Of(value.AsString()),
                _ => throw value.Fail("true, false, a number or a text"),
            });
        }

        return facts;
    }

    private static WorkSpell ReadSpell(JsonCursor at)
    {
        JsonObjectCursor o = at.AsObject("a spell of work: { \"from\", \"to\" }");
        LocalDate from = o.Required("from").AsDate();
        LocalDate? to = o.TryGet("to", out JsonCursor toCursor) ? toCursor.AsDate() : null;
        o.Done();
        return to < from ? throw toCursor.Fail("a last day that is not before the first") : new WorkSpell(from, to);
    }

    private static Certificate ReadCertificate(JsonCursor at)
    {
        JsonObjectCursor o = at.AsObject("a certificate: { \"level\", \"issued\" }");
        string? foreign = Text(o, "foreign");
        SkillLevel? level = o.TryGet("level", out JsonCursor levelCursor) ? ReadLevel(levelCursor) : null;
        if (level is null && foreign is null)
        {
            _ = o.Required("level");
        }

        if (level?.Rank > SkillLevel.SeniorTechnician.Rank)
        {
            throw levelCursor.Fail("a level of a certificate: the two top levels are appointments (post.appointedLevel)");
        }

        var certificate = new Certificate(level, o.Required("issued").AsDate())
        {
            Occupation = Text(o, "occupation"),
            Class = Text(o, "class"),
            Shortage = Flag(o, "shortage"),
            Foreign = foreign,
        };
        o.Done();
        return certificate;
    }

    private static Title ReadTitle(JsonCursor at)
    {
        JsonObjectCursor o = at.AsObject("a title: { \"rank\", \"series\", \"issued\" }");
        var title = new Title(
            Codes.TitleRanks.Read(o.Required("rank")),
            o.Required("issued").AsDate(),
            o.TryGet("series", out JsonCursor series) ? Codes.AllTitleSeries.Read(series) : null);
        o.Done();
        return title;
    }

    private static Education ReadEducation(JsonCursor at)
    {
        JsonObjectCursor o = at.AsObject("an item of education: { \"level\", \"graduated\", … }");
        var education = new Education(Codes.EducationLevels.Read(o.Required("level")), o.Required("graduated").AsDate())
        {
            School = o.TryGet("school", out JsonCursor school) ? Codes.SchoolKinds.Read(school) : null,
            Class = o.TryGet("class", out JsonCursor c) ? Codes.SchoolClasses.Read(c) : null,
            RelatedMajor = Flag(o, "relatedMajor"),
            Assessed = Flag(o, "assessed"),
            Student = Flag(o, "student"),
        };
        o.Done();
        return education;
    }

    private static Post ReadPost(JsonCursor at)
    {
        JsonObjectCursor o = at.AsObject("a post");
        Appointment appointed = default;
        if (o.TryGet("appointedLevel", out JsonCursor level, allowNull: true))
        {
            appointed = level.IsNull ? Appointment.None : ReadLevel(level);
        }

        var post = new Post
        {
            Frontline = Flag(o, "frontline"),
            ShortageOccupation = Flag(o, "shortageOccupation"),
            Employer = o.TryGet("employer", out JsonCursor employer) ? Codes.EmployerKinds.Read(employer) : null,
            AppointedLevel = appointed,
        };
        o.Done();
        return post;
    }

    private static Honour ReadHonour(JsonCursor at)
    {
        if (at.Kind == JsonValueKind.String)
        {
            return new Honour(at.AsString());
        }

        JsonObjectCursor o = at.AsObject("an honour: its code, or { \"code\", \"date\" }");
        var honour = new Honour(o.Required("code").AsString(), o.TryGet("date", out JsonCursor date) ? date.AsDate() : null);
        o.Done();
        return honour;
    }

    private static ContestResult ReadContest(JsonCursor at)
    {
        JsonObjectCursor o = at.AsObject("a contest: { \"tier\", \"date\" or \"year\", … }");
        bool hasDate = o.TryGet("date", out JsonCursor dateCursor);
        bool hasYear = o.TryGet("year", out JsonCursor yearCursor);
        if (hasDate == hasYear)
        {
            throw at.Fail("either \"date\" or \"year\"");
        }

        LocalDate date = hasDate ? dateCursor.AsDate() : new LocalDate(yearCursor.AsInt(JsonCursor.Earliest, JsonCursor.Latest), 1, 1);
        var contest = new ContestResult(o.Required("tier").AsString(), date)
        {
            Class = Number(o, "class", 1, 9),
            Place = Number(o, "place", 1, 1_000_000),
            Of = Number(o, "of", 1, 1_000_000),
            Team = Number(o, "team", 1, 1000),
            Role = Text(o, "role"),
            Occupation = Text(o, "occupation"),
            YearOnly = hasYear,
        };
        o.Done();
        return contest.Place > contest.Of ? throw at.Fail("a place that is not above \"of\"") : contest;
    }

    private static Claim ReadClaim(JsonCursor at)
    {
        JsonObjectCursor o = at.AsObject("a claim: { \"provision\", \"date\", \"level\", \"occupation\" }");
        var claim = new Claim(
            o.Required("provision").AsString(),
            o.Required("date").AsDate(),
            o.TryGet("level", out JsonCursor level) ? ReadLevel(level) : null,
            Text(o, "occupation"));
        o.Done();
        return claim;
    }

    private static Insurance ReadInsurance(JsonCursor at)
    {
        if (at.Kind == JsonValueKind.False)
        {
            return new Insurance(EventDay.Never, 0);
        }

        JsonObjectCursor o = at.AsObject("insurance: { \"since\", \"months\" }, or false");
        var insurance = new Insurance(Occasion(o, "since"), Number(o, "months", 0, 1200));
        o.Done();
        return insurance;
    }

    private static Purchase ReadPurchase(JsonCursor at)
    {
        if (at.Kind == JsonValueKind.False)
        {
            return new Purchase(EventDay.Never);
        }

        JsonObjectCursor o = at.AsObject("a purchase: { \"day\", \"kept\" }, or false");
        var purchase = new Purchase(Occasion(o, "day"), Flag(o, "kept"));
        o.Done();
        return purchase;
    }

    private static SkillLevel ReadLevel(JsonCursor at) =>
        SkillLevel.TryParse(at.AsString("a level"), out SkillLevel? level)
            ? level
            : throw at.Fail("a level: " + string.Join(", ", SkillLevel.All.Select(l => l.Code)));

    private static string? Text(JsonObjectCursor o, string name) => o.TryGet(name, out JsonCursor value) ? value.AsString() : null;

    private static bool? Flag(JsonObjectCursor o, string name) => o.TryGet(name, out JsonCursor value) ? value.AsBool() : null;

    private static int? Number(JsonObjectCursor o, string name, int min, int max) => o.TryGet(name, out JsonCursor value) ? value.AsInt(min, max) : null;

    private static EventDay Occasion(JsonObjectCursor o, string name) =>
        !o.TryGet(name, out JsonCursor value) ? default
        : value.Kind == JsonValueKind.False ? EventDay.Never
        : value.Kind == JsonValueKind.String ? EventDay.On(value.AsDate())
        : throw value.Fail("a date, or false for never");

    private static IReadOnlyList<T>? List<T>(JsonObjectCursor o, string name, Func<JsonCursor, T> read) =>
        o.TryGet(name, out JsonCursor list) ? [.. list.AsRecords().Select(read)] : null;
}
