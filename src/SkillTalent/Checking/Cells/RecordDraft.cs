namespace SkillTalent;

/// <summary>A record that a worker might have: the members that tests ask for, and the days on which it may begin.</summary>
/// <param name="List">The list.</param>
/// <param name="Values">The members; what no test asks for is unknown.</param>
/// <param name="Days">The days, of which any will do: the tests answer alike.</param>
/// <param name="Ends">Whether it ends on the day on which it begins; else it does not end.</param>
internal sealed record RecordDraft(RecordSchema List, ItemValue[] Values, DayInterval Days, bool Ends);
