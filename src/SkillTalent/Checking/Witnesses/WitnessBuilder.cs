namespace SkillTalent;

/// <summary>
/// Chooses days for a cell. A cell says in which stretch each day lies and not how the days in one stretch lie to each other, so several
/// choices are offered; whoever asks tries them under the rules themselves.
/// </summary>
internal static class WitnessBuilder
{
    private const string Employment = "employment";

    private enum Choice
    {
        Latest,
        Apart,
        Earliest,
    }

    /// <summary>Workers who may lie in the cell.</summary>
    public static IEnumerable<WitnessDraft> Drafts(CellSpace space, int[] chosen) => Enum.GetValues<Choice>().Select(c => Draft(space, chosen, c));

    /// <summary>The latest day that a record may have.</summary>
    public static int DayOf(RecordDraft record, int on) => Pick(record.Days.From, record.Days.To, Choice.Latest, 0, on);

    private static WitnessDraft Draft(CellSpace space, int[] chosen, Choice choice)
    {
        var facts = new List<(Fact Fact, FactValue Value)>();
        var lists = new Dictionary<string, IReadOnlyList<(RecordDraft Record, int Day)>>(StringComparer.Ordinal);
        int order = 0;
        for (int b = 0; b < space.Blocks.Count; b++)
        {
            CellBlock block = space.Blocks[b];
            BlockCell cell = block.Cells[chosen[b]];
            if (block.List is { } list)
            {
                lists.Add(list, [.. cell.Records.Select(r => (r, Pick(r.Days.From, r.Days.To, choice, order++, space.On)))]);
            }
            else if (space.Slots[block.Slots[0]] is { Fact.Kind: not FactKind.Work } slot)
            {
                facts.Add((slot.Fact, Value(slot.Fact, cell.Slots[0], choice, order++, space.On)));
            }
        }

        return new WitnessDraft(facts, lists, Spells(space, chosen, facts, lists));
    }

    private static FactValue Value(Fact fact, FactCell cell, Choice choice, int order, int on) =>
        fact.Kind != FactKind.Date || cell.IsNever
            ? cell.Value
            : FactValue.Of(Pick((int)cell.Low, (int)cell.High, WorkerSchema.IsBirth(fact) ? Choice.Earliest : choice, order, on));

    private static int Pick(int low, int high, Choice choice, int order, int on)
    {
        int years = 365 * (order + 1);
        return (low, high) switch
        {
            (Day.First, Day.First) => Day.First,
            (Day.First, Day.Last) => on - years,
            (Day.First, _) => choice switch { Choice.Latest => high, Choice.Apart => high - years, _ => high - (365 * 30) },
            (_, Day.Last) => choice == Choice.Apart ? low + years : low,
            _ => choice switch { Choice.Latest => high, Choice.Apart => low + ((high - low) / 2), _ => low },
        };
    }

    private static List<WitnessSpell>? Spells(
        CellSpace space,
        int[] chosen,
        List<(Fact Fact, FactValue Value)> facts,
        Dictionary<string, IReadOnlyList<(RecordDraft Record, int Day)>> lists)
    {
        SlotInfo[] work = [.. space.Slots.Where(s => s.Fact.Kind == FactKind.Work)];
        _ = lists.Remove(Employment, out IReadOnlyList<(RecordDraft Record, int Day)>? records);
        if (work.Length == 0)
        {
            return records?.Select(r => new WitnessSpell(new DayInterval(r.Day, r.Record.LastDay(r.Day)), IsRelated(r.Record))).ToList();
        }

        var wanted = new List<(int Since, int Months)>();
        foreach (SlotInfo slot in work)
        {
            FactCell months = space.CellOf(space.SlotOf(slot.Fact, slot.AsOf), chosen);
            if (!months.IsNever)
            {
                wanted.Add((Start(space.Schema, slot.Fact, facts, lists), (int)months.Low));
            }
        }

        // The work is planned anew: what all the records say of themselves is said of it, too.
        bool?[] related = [.. (records ?? []).Select(r => IsRelated(r.Record)).Distinct()];
        bool atWork = records?.Any(r => r.Record.Ends is null && r.Day <= space.On) ?? true;
        return [.. EmploymentPlan.Of(wanted, work.Min(w => w.Day), atWork).Select(days => new WitnessSpell(days, related.Length == 1 ? related[0] : null))];
    }

    private static bool? IsRelated(RecordDraft spell) =>
        spell.Values[spell.List.IndexOf("related")] is { State: FactState.Known } related ? related.Number != 0 : null;

    // The day from which work counts, under the days chosen: sampled from the very records.
    private static int Start(
        SubjectSchema schema, Fact work, List<(Fact Fact, FactValue Value)> facts, Dictionary<string, IReadOnlyList<(RecordDraft Record, int Day)>> lists)
    {
        if (work.Source.RestsOn is not { } since)
        {
            return Day.First;
        }

        if (since.Source is not RecordFold { Effect: RecordEffect.Down } first)
        {
            return facts.Find(f => ReferenceEquals(f.Fact, since)).Value.Earliest;
        }

        int list = first.Alternatives[0].Query.List;
        var records = new SubjectRecord[]?[schema.Lists.Count];
        records[list] = [.. lists[schema.Lists[list].Name].Select(r => ListBlock.Record(r.Record with { Days = new DayInterval(r.Day, r.Day) }))];
        ItemValue[] members =
        [
            .. schema.Members.Select(m => m.Kind == MemberKind.Text ? ItemValue.OfText(RecordDomain.OwnCode) : ItemValue.Unknown),
        ];
        FactValue start = first.Sample(since, new Subject(members, records, work: null, new Dictionary<string, FactValue>(StringComparer.Ordinal)), Day.First);
        return start.Latest;
    }
}
