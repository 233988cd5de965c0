using NodaTime;

namespace SkillTalent;

/// <summary>Reads the days of the year to which places count.</summary>
internal static class CutOffReader
{
    private static readonly Member<string> For = Member.Required("for", Kinds.Text, "The name that a test's asOf gives.");
    private static readonly Member<int> Month = Member.Required("month", Kinds.Whole(1, 12), "The month.");
    private static readonly Member<int> DayOfMonth = Member.Required("day", Kinds.Whole(1, 31), "The day of the month.");
    private static readonly Member<int> YearOffset = Member.Required("yearOffset", Kinds.Whole(-5, 5), "Years from that of the day asked: -1 is the year before.");
    private static readonly Member<LocalizedText?> Note = Member.Optional("note", RulebookKinds.Text, "A remark.");

    public static readonly Shape Shape = new(
        "cutOff", "A day of the year to which the place counts.", For, Month, DayOfMonth, YearOffset, RuleMembers.Effective, RuleMembers.Published, RuleMembers.Basis, RuleMembers.Cite, Note)
    {
        What = "a cut-off",
    };

    /// <summary>The name by which rules refer to it.</summary>
    public static string NameOf(JsonCursor entry) => Shape.Open(entry).Get(For);

    public static PlaceCutOff Read(JsonCursor entry, string place)
    {
        JsonObjectCursor o = Shape.Open(entry);
        _ = o.Get(Note);
        int month = o.Get(Month);
        int most = month == 2 ? 28 : CalendarSystem.Iso.GetDaysInMonth(JsonCursor.Latest, month);
        return o.Get(DayOfMonth) <= most
            ? new PlaceCutOff(new CutOff(o.Get(For), month, o.Get(DayOfMonth), o.Get(YearOffset)), place, o.Get(RuleMembers.Effective), o.Get(RuleMembers.Basis), o.Get(RuleMembers.Cite), o.Get(RuleMembers.Published))
            : throw o.At(DayOfMonth).Fail("a day that the month has in every year");
    }
}
