namespace SkillTalent;

/// <summary>A worker who is to lie in a cell: days chosen, not yet written out. Immutable.</summary>
/// <param name="Facts">Facts that stand alone, with their values.</param>
/// <param name="Lists">The records of each list that is asked for, each with its day.</param>
/// <param name="Spells">Work; null where nothing asks for it.</param>
internal sealed record WitnessDraft(
    IReadOnlyList<(Fact Fact, FactValue Value)> Facts,
    IReadOnlyDictionary<string, IReadOnlyList<(RecordDraft Record, int Day)>> Lists,
    IReadOnlyList<WitnessSpell>? Spells)
{
    /// <summary>The same worker with one record in a list.</summary>
    public WitnessDraft With(string list, RecordDraft record, int day) => this with
    {
        Lists = new Dictionary<string, IReadOnlyList<(RecordDraft Record, int Day)>>(Lists, StringComparer.Ordinal) { [list] = [(record, day)] },
    };

    /// <summary>The same worker with another value in one record.</summary>
    public WitnessDraft With(string list, int record, int member, ItemValue value)
    {
        ItemValue[] values = [.. Lists[list][record].Record.Values];
        values[member] = value;
        var lists = new Dictionary<string, IReadOnlyList<(RecordDraft Record, int Day)>>(Lists, StringComparer.Ordinal)
        {
            [list] = [.. Lists[list].Select((r, i) => i == record ? (r.Record with { Values = values }, r.Day) : r)],
        };
        return this with { Lists = lists };
    }
}
