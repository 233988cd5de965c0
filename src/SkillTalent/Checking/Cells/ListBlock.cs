namespace SkillTalent;

/// <summary>
/// The facts that are read off one list, with exactly the combinations of values that some list gives: what one record gives is sampled, and
/// a further record moves a first day forwards, a last day backwards, a flag or a highest code up and a count on. From the empty list on,
/// every record is added until nothing new comes.
/// </summary>
internal static class ListBlock
{
    private const int MostCandidates = 20_000;
    private const int MostCells = 20_000;

    /// <summary>Makes the block.</summary>
    /// <param name="list">The list.</param>
    /// <param name="listIndex">Its number.</param>
    /// <param name="schema">What it is a list of.</param>
    /// <param name="numbers">The numbers of the facts that are read off it.</param>
    /// <param name="all">All facts.</param>
    /// <param name="signature">A text that two cells of a fact share only if they need not be told apart.</param>
    /// <param name="cancellation">Gives up.</param>
    public static CellBlock Of(
        RecordSchema list,
        int listIndex,
        SubjectSchema schema,
        IReadOnlyList<int> numbers,
        IReadOnlyList<SlotInfo> all,
        Func<SlotInfo, FactCell, string> signature,
        CancellationToken cancellation)
    {
        SlotInfo[] slots = [.. numbers.Select(n => all[n])];
        FactCell[][] domains = [.. slots.Select(s => Domain(s))];
        int[][] classes = [.. slots.Zip(domains, (slot, domain) => Classes(slot, domain, signature))];
        var singles = new List<(int[] Vector, RecordDraft Draft)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (RecordDraft draft in RecordCandidates.Of(list, slots, MostCandidates))
        {
            int[] vector = Vector(slots, domains, classes, SubjectWith(schema, listIndex, [Record(draft)]));
            if (known.Add(Key(vector)))
            {
                singles.Add((vector, draft));
            }
        }

        int[] empty = Vector(slots, domains, classes, SubjectWith(schema, listIndex, []));
        var found = new List<(int[] Vector, RecordDraft[] Records)> { (empty, []) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(empty) };
        for (int i = 0; i < found.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach ((int[] vector, RecordDraft draft) in singles)
            {
                int[] joined = Join(slots, domains, classes, found[i].Vector, vector);
                if (seen.Add(Key(joined)))
                {
                    found.Add((joined, [.. found[i].Records, draft]));
                }
            }

            if (found.Count > MostCells)
            {
                throw new CellBudgetException();
            }
        }

        return new CellBlock(
            list.Name, [.. numbers], [.. found.Select(f => new BlockCell([.. f.Vector.Select((cell, i) => domains[i][cell])], f.Records))]);
    }

    /// <summary>The record of a draft, on a day that stands for all of its days.</summary>
    public static SubjectRecord Record(RecordDraft draft)
    {
        int day = draft.IsUndated ? Day.First : RecordCandidates.DayOf(draft.Days);
        ItemValue[] values = [.. draft.Values];
        values[draft.List.IndexOf(draft.List.Day)] = draft.IsUndated ? ItemValue.None : ItemValue.OfDay(day);
        return new SubjectRecord(values, day, draft.LastDay(day));
    }

    // Never is the last of the cells of a day.
    private static FactCell[] Domain(SlotInfo slot) => slot.Fact.Kind switch
    {
        FactKind.Date => [.. slot.DayCells(), FactCell.Never],
        FactKind.Flag => [FactCell.Single(0), FactCell.Single(1)],
        FactKind.Choice => [.. Enumerable.Range(0, slot.Fact.Choices.Count).Select(i => FactCell.Single(i))],
        _ => Counts(slot),
    };

    // Every count up to the last threshold is a cell of its own, since a further record leads from each to the next.
    private static FactCell[] Counts(SlotInfo slot)
    {
        long unit = DecimalScale.Power(slot.Fact.Decimals);
        long last = slot.Thresholds.Where(t => t < long.MaxValue).Select(t => (t / unit) + 1).DefaultIfEmpty(0).Max();
        return last > 100
            ? throw new CellBudgetException()
            : [.. Enumerable.Range(0, (int)last + 1).Select(n => new FactCell(FactValue.Of(n * unit), n * unit, n == last ? long.MaxValue : n * unit))];
    }

    // Neighbours, in the order in which a further record moves the value, that need not be told apart are one: the first stands for them.
    private static int[] Classes(SlotInfo slot, FactCell[] domain, Func<SlotInfo, FactCell, string> signature)
    {
        int[] classes = [.. Enumerable.Range(0, domain.Length)];
        if (slot.Fact.Source is RecordFold { AddsUp: true })
        {
            return classes;
        }

        int[] order = slot.Fact.Source is RecordFold { Effect: RecordEffect.FromNeverUp } ? [domain.Length - 1, .. classes.SkipLast(1)] : [.. classes];
        for (int i = 1; i < order.Length; i++)
        {
            if (signature(slot, domain[order[i]]) == signature(slot, domain[order[i - 1]]))
            {
                classes[order[i]] = classes[order[i - 1]];
            }
        }

        return classes;
    }

    private static int[] Vector(SlotInfo[] slots, FactCell[][] domains, int[][] classes, Subject subject)
    {
        int[] vector = new int[slots.Length];
        for (int i = 0; i < slots.Length; i++)
        {
            FactValue value = slots[i].Fact.Source.Sample(slots[i].Fact, subject, slots[i].Day);
            int cell = value.IsOpen ? throw new CellBudgetException($"A record leaves {slots[i].Fact.Id} unknown.") : CellOf(domains[i], value);
            vector[i] = classes[i][cell];
        }

        return vector;
    }

    private static int[] Join(SlotInfo[] slots, FactCell[][] domains, int[][] classes, int[] a, int[] b)
    {
        int[] joined = new int[a.Length];
        for (int i = 0; i < a.Length; i++)
        {
            FactValue both = ((RecordFold)slots[i].Fact.Source).Join(domains[i][a[i]].Value, domains[i][b[i]].Value);
            joined[i] = classes[i][CellOf(domains[i], both)];
        }

        return joined;
    }

    private static int CellOf(FactCell[] domain, FactValue value) =>
        Array.FindIndex(domain, c => c.IsNever ? value.IsNever : c.Low <= value.Number && value.Number <= c.High);

    private static string Key(int[] vector) => string.Create(vector.Length, vector, static (span, v) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = (char)v[i];
        }
    });

    private static Subject SubjectWith(SubjectSchema schema, int listIndex, SubjectRecord[] records)
    {
        var lists = new SubjectRecord[]?[schema.Lists.Count];
        lists[listIndex] = records;
        ItemValue[] members = [.. schema.Members.Select(m => m.Kind == MemberKind.Text ? ItemValue.OfText(RecordDomain.OwnCode) : ItemValue.Unknown)];
        return new Subject(members, lists, work: null, new Dictionary<string, FactValue>(StringComparer.Ordinal));
    }
}
