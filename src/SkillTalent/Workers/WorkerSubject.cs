using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Json;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Workers;

/// <summary>Lays a worker out for rules. The only place that knows both forms.</summary>
internal static class WorkerSubject
{
    private const string NoCode = "none";

    private static readonly int CertificateList = WorkerSchema.Instance.IndexOfList("certificates");

    /// <summary>The subject of a worker.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="vocabulary">The facts that rulebooks declare.</param>
    /// <param name="foreign">Which certificates from abroad count; looked at only where the worker has one. Null: their levels are unknown.</param>
    /// <exception cref="InputFormatException">
    /// The worker carries a fact that no rulebook declares, or of another kind, or a certificate from abroad that no catalogue knows.
    /// </exception>
    public static Subject Of(Worker worker, Vocabulary vocabulary, Lazy<ForeignRecognition>? foreign = null)
    {
        string occupation = worker.Occupation ?? ChoiceDomain.Other;
        List<Borrowed>? borrowed = null;
        Post? post = worker.Post;
        ItemValue[] members =
        [
            Date(worker.Birth),
            ItemValue.OfText(worker.Occupation),
            ItemValue.OfFlag(post?.Frontline),
            ItemValue.OfFlag(post?.ShortageOccupation),
            ItemValue.OfText(post?.Employer is { } employer ? employer.ToCode() : null),
            ItemValue.OfText(post?.AppointedLevel == Appointment.None ? NoCode : post?.AppointedLevel.Level?.Code),
            Date(worker.Insurance?.Since ?? default),
            ItemValue.OfNumber(worker.Insurance?.Months),
            Date(worker.BroughtIn),
            ItemValue.OfFlag(worker.OwnsHome),
            ItemValue.OfFlag(worker.SpouseOwnsHome),
            ItemValue.OfFlag(worker.LeaseFiled),
            Date(worker.FullTimeInProvinceSince),
            ItemValue.OfNumber(worker.ReturnedAfterYears),
            Date(worker.RetiredOn),
            ItemValue.OfFlag(worker.UnderSanction),
            Date(worker.Purchase?.Day ?? default),
            ItemValue.OfFlag(worker.Purchase?.Kept),
        ];
        IReadOnlyList<SubjectRecord>?[] lists =
        [
            Records(worker.Employment, s => new([Day(s.From), s.To is { } to ? Day(to) : ItemValue.None], Rules.Day.Of(s.From), s.To is { } t ? Rules.Day.Of(t) : Rules.Day.Last)),
            Certificates(worker, occupation, foreign, ref borrowed),
            Records(worker.Titles, t => From(
                t.Issued,
                ItemValue.OfText(t.Rank.ToCode()), ItemValue.OfText(t.Series is { } s ? s.ToCode() : null), Day(t.Issued))),
            Records(worker.Education, Diploma),
            Records(worker.Contests, Contest),
            Records(worker.Claims, c => From(
                c.Date,
                ItemValue.OfText(c.ProvisionId), TextOrNone(c.Level?.Code), ItemValue.OfText(c.Occupation ?? occupation), Day(c.Date))),
            Records(worker.Honours, h => h.Date is { } date
                ? From(date, ItemValue.OfText(h.Code), Day(date))
                : new SubjectRecord([ItemValue.OfText(h.Code), ItemValue.None], Rules.Day.First, Rules.Day.Last)),
        ];
        WorkHistory? work = worker.Employment is null
            ? null
            : WorkHistory.Merge(worker.Employment.Select(s => new DayInterval(Rules.Day.Of(s.From), s.To is { } to ? Rules.Day.Of(to) : Rules.Day.Last)));
        return new Subject(members, lists, work, Given(worker.Facts, worker.Source, $"{worker.Path}.facts", vocabulary))
        {
            Borrowed = borrowed is null ? [] : borrowed,
        };
    }

    /// <summary>Facts that a subject carries by id, checked against their declarations.</summary>
    public static IReadOnlyDictionary<string, FactValue> Given(
        IReadOnlyDictionary<string, GivenFact> facts, string source, string path, Vocabulary vocabulary)
    {
        var given = new Dictionary<string, FactValue>(facts.Count, StringComparer.Ordinal);
        foreach ((string id, GivenFact value) in facts)
        {
            string at = JsonCursor.MemberPath(path, id);
            if (!vocabulary.TryGet(id, out Fact? fact) || fact.Source is not GivenSource)
            {
                throw new InputFormatException(source, at, "a fact that a rulebook declares to be given (see: rules facts)");
            }

            given.Add(id, Value(fact, value, source, at));
        }

        return given;
    }

    private static FactValue Value(Fact fact, GivenFact value, string source, string at)
    {
        switch (fact.Kind)
        {
            case FactKind.Flag when value.Flag is { } flag:
                return FactValue.Flag(flag);
            case FactKind.Number when value.Number is { } number && decimal.Round(number, fact.Decimals) == number && Math.Abs(number) <= 1_000_000_000_000m:
                return FactValue.Of((long)(number * DecimalScale.Power(fact.Decimals)));
            case FactKind.Choice when value.Text is { } code && fact.Domain!.IndexOf(code) is >= 0 and var index:
                return FactValue.Of(index);
            case FactKind.Date when value.Flag is false:
                return FactValue.Never;
            case FactKind.Date when value.Text is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= JsonCursor.Earliest and <= JsonCursor.Latest } day:
                return FactValue.Of(Rules.Day.Of(day.Value));
            default:
                throw new InputFormatException(source, at, fact.Kind switch
                {
                    FactKind.Flag => "true or false",
                    FactKind.Number => string.Create(CultureInfo.InvariantCulture, $"a number with at most {fact.Decimals} decimal places"),
                    FactKind.Choice => "one of: " + string.Join(", ", fact.Choices.Select(c => c.Code)),
                    _ => string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"a day written 2024-06-30, from the year {JsonCursor.Earliest} to {JsonCursor.Latest}, or false for never"),
                });
        }
    }

    // A certificate from abroad has the level that the catalogue gives it on the day asked, as long as the worker states none of its own: the
    // level of the certificate it was exchanged for. Where the catalogue gives none, or none that counts here, the level is unknown.
    private static List<SubjectRecord>? Certificates(
        Worker worker, string occupation, Lazy<ForeignRecognition>? foreign, ref List<Borrowed>? borrowed)
    {
        if (worker.Certificates is not { } certificates)
        {
            return null;
        }

        var records = new List<SubjectRecord>(certificates.Count);
        for (int i = 0; i < certificates.Count; i++)
        {
            Certificate c = certificates[i];
            ForeignCertificate? row = c.Foreign is null || foreign is null
                ? null
                : foreign.Value.Find(c.Foreign, worker.Source, string.Create(CultureInfo.InvariantCulture, $"{worker.Path}.certificates[{i}].foreign"));
            bool mapped = c.Level is null && row?.Level is not null;
            if (mapped)
            {
                borrowed ??= [];
                borrowed.Add(new Borrowed(CertificateList, row!.Basis, row.Citations));
            }

            records.Add(From(
                c.Issued,
                ItemValue.OfText((mapped ? row!.Level : c.Level)?.Code),
                Day(c.Issued),
                ItemValue.OfText((mapped ? row!.Occupation : null) ?? c.Occupation ?? occupation),
                ItemValue.OfText(c.Class),
                ItemValue.OfFlag(c.Shortage),
                TextOrNone(c.Foreign)));
        }

        return records;
    }

    // A class stands only where there is a technical school; elsewhere its absence is no gap in what is known.
    private static SubjectRecord Diploma(Education e) => From(
        e.Graduated,
        ItemValue.OfText(e.Level.ToCode()),
        ItemValue.OfText(e.School is { } school ? school.ToCode() : null),
        e.Class is { } c ? ItemValue.OfText(c.ToCode())
            : e.School is SchoolKind.SecondaryVocationalSchool or SchoolKind.HigherVocationalCollege or SchoolKind.University ? ItemValue.None
            : ItemValue.Unknown,
        Day(e.Graduated),
        ItemValue.OfFlag(e.RelatedMajor),
        ItemValue.OfFlag(e.Assessed),
        ItemValue.OfFlag(e.Student ?? false));

    private static SubjectRecord Contest(ContestResult c) => From(
        c.Date,
        ItemValue.OfText(c.Tier),
        ItemValue.OfNumber(c.Class),
        ItemValue.OfNumber(c.Place),
        ItemValue.OfNumber(c.Of),
        ItemValue.OfNumber(c is { Place: { } place, Of: > 0 and { } field } ? Share(place, field) : null),
        ItemValue.OfText(c.Role),
        ItemValue.OfNumber(c.Team),
        Day(c.Date),
        ItemValue.OfText(c.Occupation));

    // Rounded up to the last place that is kept, so that "at most one half" stays exact however large the field is.
    private static decimal Share(int place, int field) => decimal.Ceiling((decimal)place * ItemValue.Scale / field) / ItemValue.Scale;

    private static List<SubjectRecord>? Records<T>(IReadOnlyList<T>? list, Func<T, SubjectRecord> lay) =>
        list is null ? null : [.. list.Select(lay)];

    private static SubjectRecord From(LocalDate from, params ItemValue[] values) => new(values, Rules.Day.Of(from), Rules.Day.Last);

    private static ItemValue Day(LocalDate date) => ItemValue.OfDay(Rules.Day.Of(date));

    private static ItemValue Date(LocalDate? date) => date is { } d ? Day(d) : ItemValue.Unknown;

    private static ItemValue Date(EventDay day) => !day.IsKnown ? ItemValue.Unknown : day.Date is { } date ? Day(date) : ItemValue.None;

    private static ItemValue TextOrNone(string? text) => text is null ? ItemValue.None : ItemValue.OfText(text);
}
