using NodaTime;

namespace SkillTalent;

/// <summary>Between the types of a worker and the values that rules read.</summary>
internal static class Item
{
    /// <summary>The code of a post of no level.</summary>
    public const string NoLevel = "none";

    public static ItemValue Of(bool? flag) => ItemValue.OfFlag(flag);

    public static ItemValue Of(decimal? number) => ItemValue.OfNumber(number);

    public static ItemValue Of(string? text) => ItemValue.OfText(text);

    public static ItemValue Of(LocalDate date) => ItemValue.OfDay(Day.Of(date));

    public static ItemValue Of(LocalDate? date) => date is { } day ? Of(day) : ItemValue.Unknown;

    public static ItemValue Of(EventDay day) => !day.IsKnown ? ItemValue.Unknown : day.Date is { } date ? Of(date) : ItemValue.None;

    public static ItemValue Of(SkillLevel? level) => ItemValue.OfText(level?.Code);

    public static ItemValue Of(Appointment appointed) => appointed == Appointment.None ? ItemValue.OfText(NoLevel) : Of(appointed.Level);

    public static ItemValue Of<T>(CodeTable<T> codes, T? label)
        where T : struct, Enum => label is { } known ? ItemValue.OfText(codes[known]) : ItemValue.Unknown;

    /// <summary>The value, or that there is known to be none.</summary>
    public static ItemValue OrNone(this ItemValue value) => value.State == FactState.Unknown ? ItemValue.None : value;

    public static bool? Flag(this ItemValue value) => value.State == FactState.Known ? value.Number != 0 : null;

    public static decimal? Number(this ItemValue value) => value.State == FactState.Known ? value.Number / (decimal)ItemValue.Scale : null;

    public static int? Whole(this ItemValue value) => value.State == FactState.Known ? (int)(value.Number / ItemValue.Scale) : null;

    public static LocalDate? Date(this ItemValue value) => value.State == FactState.Known ? Day.ToDate((int)value.Number) : null;

    public static EventDay Event(this ItemValue value) =>
        value.Date() is { } day ? EventDay.On(day) : value.State == FactState.Never ? EventDay.Never : default;

    public static SkillLevel? Level(this ItemValue value) => value.Text is { } code && SkillLevel.TryParse(code, out SkillLevel? level) ? level : null;

    public static Appointment Appointed(this ItemValue value) =>
        value.Level() is { } level ? Appointment.To(level) : value.State == FactState.Known ? Appointment.None : default;

    public static T? Label<T>(this ItemValue value, CodeTable<T> codes)
        where T : struct, Enum => value.Text is { } code && codes.TryGet(code, out T label) ? label : null;
}
