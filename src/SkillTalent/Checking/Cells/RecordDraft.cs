namespace SkillTalent;

/// <summary>A record that a worker might have: the members that tests ask for, and the days on which it may begin.</summary>
/// <param name="List">The list.</param>
/// <param name="Values">The members; what no test asks for is unknown.</param>
/// <param name="Days">The days, of which any will do: the tests answer alike.</param>
/// <param name="Ends">The days on which it may end, none of them in an earlier stretch than those of its beginning; null: it does not end.</param>
internal sealed record RecordDraft(RecordSchema List, ItemValue[] Values, DayInterval Days, DayInterval? Ends)
{
    /// <summary>The days of a record that has no day, and is held on every day.</summary>
    public static readonly DayInterval Undated = new(Day.First, Day.First);

    /// <summary>Whether it has no day.</summary>
    public bool IsUndated => Days == Undated;

    /// <summary>Its last day, where it begins on a day.</summary>
    public int LastDay(int first) => Ends is { } ends ? Math.Max(first, RecordCandidates.DayOf(ends)) : Day.Last;
}
