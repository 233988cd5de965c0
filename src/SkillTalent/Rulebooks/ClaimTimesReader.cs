using System.Globalization;
using NodaTime;

namespace SkillTalent;

/// <summary>Reads when something may be claimed.</summary>
internal static class ClaimTimesReader
{
    private static readonly Kind<AnnualDate> DayOfYear = new(
        "day of every year", """{ "type": "string", "pattern": "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }""", ReadDay);

    private static readonly Member<AnnualDate> SeasonFrom = Member.Required("from", DayOfYear, "The first day, a month and a day: 11-01.");

    private static readonly Member<AnnualDate> SeasonTo = Member.Required(
        "to", DayOfYear, "The last day, a month and a day: 11-30; one that comes before the first in the calendar is of the next year.");

    private static readonly Shape SeasonForm = new("claimSeason", "Days of every year.", SeasonFrom, SeasonTo) { What = "days of every year" };

    private static readonly Member<LocalDate> RoundFrom = Member.Required("from", Kinds.Date, "The first day.");
    private static readonly Member<LocalDate> RoundTo = Member.Required("to", Kinds.Date, "The last day.");
    private static readonly Member<LocalizedText?> For = Member.Optional("for", RulebookKinds.Text, "What the round is for, such as a year.");
    private static readonly Shape RoundForm = new("claimRound", "A round that was declared.", RoundFrom, RoundTo, For) { What = "a round" };

    private static readonly Member<IReadOnlyList<JsonObjectCursor>?> Seasons = Member.Optional(
        "seasons", Kinds.List(SeasonForm.As(o => o), "a list of seasons"), "In which days of every year it may be claimed.");

    private static readonly Member<IReadOnlyList<JsonObjectCursor>?> Rounds = Member.Optional(
        "rounds", Kinds.List(RoundForm.As(o => o), "a list of rounds"), "In which declared rounds it may be claimed, in the order of their days.");

    public static readonly Shape Shape = new(
        "claimed",
        "When it may be claimed. The conditions are judged on the day asked, the window on the day of the claim.",
        Seasons, Rounds)
    {
        Rules = [ShapeRule.AtLeastOne(Seasons, Rounds)],
        What = "when it may be claimed",
    };

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, SeasonForm, RoundForm];

    public static ClaimTimes Read(JsonObjectCursor o)
    {
        ClaimSeason[] seasons = [.. (o.Get(Seasons) ?? []).Select(s => new ClaimSeason(s.Get(SeasonFrom), s.Get(SeasonTo)))];
        var rounds = new List<ClaimWindow>();
        foreach (JsonObjectCursor round in o.Get(Rounds) ?? [])
        {
            var window = new ClaimWindow(round.Get(RoundFrom), round.Get(RoundTo), round.Get(For));
            if (window.To < window.From)
            {
                throw round.At(RoundTo).Fail("a last day that is not before the first");
            }

            rounds.Add(rounds.Count == 0 || rounds[^1].To < window.From ? window : throw round.At(RoundFrom).Fail("a day after the round before it"));
        }

        return new ClaimTimes(seasons, rounds);
    }

    // A 29 February would be a day of some years only.
    private static AnnualDate ReadDay(JsonCursor at)
    {
        const string What = "a day of every year, written as month and day: 11-30";
        string text = at.AsString(What);
        return text.Length == 5 && text[2] == '-'
            && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2001, month)
            ? new AnnualDate(month, day)
            : throw at.Fail(What);
    }
}
