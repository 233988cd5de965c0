using SkillTalent.Tests.Generators;

namespace SkillTalent.Sql.Tests;

/// <summary>
/// The facts of workers as a table can hold them, known, never or unknown, and the population of the same facts. Bounds are not among them: what
/// is known between bounds is unknown, but for work, which is bounded by the day from which it counts.
/// </summary>
internal sealed class FactRows
{
    private FactRows(CompiledPolicy policy, FactSlot[] slots, FactValue[][] rows, int?[][] starts, Population population)
    {
        Starts = starts;
        Policy = policy;
        Slots = slots;
        Rows = rows;
        Population = population;
    }

    public CompiledPolicy Policy { get; }

    public FactSlot[] Slots { get; }

    /// <summary>A value a slot, of each row.</summary>
    public FactValue[][] Rows { get; }

    /// <summary>Of work, the day from which it would count had it never been interrupted, where it goes on; a slot, of each row.</summary>
    public int?[][] Starts { get; }

    public Population Population { get; }

    public static FactRows Of(CompiledPolicy policy, IReadOnlyList<Worker> workers)
    {
        Population projected = policy.Project(workers, PopulationLayout.Full);
        FactSlot[] slots = [.. projected.Columns.Select(c => c.Slot)];
        FactValue[][] rows = [.. Enumerable.Range(0, workers.Count).Select(row => projected.Columns.Select(c => c[row, policy.Day]).ToArray())];
        return Of(policy, slots, rows);
    }

    /// <summary>Facts of anything, without workers: also what no projection of a worker gives.</summary>
    public static FactRows Drawn(CompiledPolicy policy, Draw draw, int count)
    {
        FactSlot[] slots = [.. policy.Plans.Select(p => p.Slot)];
        return Of(policy, slots, [.. Enumerable.Range(0, count).Select(_ => slots.Select(s => Value(draw, s.Fact, policy.Day)).ToArray())]);
    }

    public static FactRows Of(CompiledPolicy policy, FactSlot[] slots, FactValue[][] rows)
    {
        foreach (FactValue[] row in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = row[i].IsOpen || (row[i].IsKnown && !IsStorable(slots[i].Fact, row[i].Number)) ? FactValue.Unknown : row[i] with { Assumed = false };
            }

            // Work that counts from no day is none, and unknown work is bounded by its day.
            for (int i = 0; i < row.Length; i++)
            {
                if (slots[i].Fact.Kind == FactKind.Work && row[i].IsOpen)
                {
                    row[i] = slots[i].Fact.Source.RestsOn is { } since ? WorkedSource.Unstated(Since(slots, row, since), policy.DayOf(slots[i])) : FactValue.Between(0, ValueRange.Greatest);
                }
            }
        }

        ColumnWriter[] writers = [.. slots.Select(s => new ColumnWriter(s, CompiledPolicy.Encoding(policy.Plans.First(p => p.Slot == s), PopulationLayout.Full), rows.Length, policy.Day))];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int i = 0; i < writers.Length; i++)
            {
                writers[i].Set(row, rows[row][i]);
            }
        }

        int?[][] starts = [.. rows.Select((row, at) => slots.Select((s, i) => Start(s, row[i], policy.DayOf(s), at + i)).ToArray())];
        Column[] columns = [.. writers.Select((w, i) => slots[i].Fact.Kind == FactKind.Work ? Going(w.Build(), [.. starts.Select(s => s[i])]) : w.Build())];
        return new FactRows(policy, slots, rows, starts, new Population(policy.On, rows.Length, columns, workers: null));
    }

    // Some go on working: from so long ago as they have worked, or from longer ago, since they paused.
    private static int? Start(FactSlot slot, FactValue months, int day, int seed) => slot.Fact.Kind == FactKind.Work && months.IsKnown && seed % 3 != 0
        ? Day.Add(day, new CalendarPeriod(-(int)Math.Min(months.Number, 1199))) - (seed % 28)
        : null;

    private static Column Going(Column work, int?[] starts)
    {
        var still = new ulong[(starts.Length + 63) / 64];
        for (int row = 0; row < starts.Length; row++)
        {
            still[row / 64] |= starts[row] is null ? 0 : 1UL << (row % 64);
        }

        return new Column
        {
            Slot = work.Slot,
            Encoding = work.Encoding,
            Value = work.Value,
            UShorts = work.UShorts,
            Unknown = work.Unknown,
            Most = work.Most,
            IsUnstated = work.IsUnstated,
            Starts = starts.Select(s => s ?? 0).ToArray(),
            StillAtWork = still,
        };
    }

    private static FactValue Since(FactSlot[] slots, FactValue[] row, Fact since) =>
        Array.FindIndex(slots, s => s.Fact == since && s.AsOf == 0) is >= 0 and var at ? row[at] : since.WhileAbsent;

    private static bool IsStorable(Fact fact, long number) => fact.Kind switch
    {
        FactKind.Date => RandomDays.IsReal((int)Math.Clamp(number, Day.First, Day.Last)),
        FactKind.Work => number <= 1200,
        _ => true,
    };

    private static FactValue Value(Draw draw, Fact fact, int on) => draw.Int(0, 9) switch
    {
        0 or 1 => FactValue.Unknown,
        2 when fact.Kind is FactKind.Date or FactKind.Choice => FactValue.Never,
        _ => fact.Kind switch
        {
            FactKind.Flag => FactValue.Flag(draw.Chance(50)),
            FactKind.Choice => FactValue.Of(draw.Int(0, fact.Choices.Count - 1)),
            FactKind.Work => FactValue.Of(draw.Chance(50) ? draw.Int(0, 20) : draw.Int(0, 30) * 12),
            FactKind.Number => FactValue.Of((draw.Int(0, 60) * DecimalScale.Power(fact.Decimals)) + (fact.Decimals > 0 ? draw.Int(0, 99) : 0)),
            _ => FactValue.Of(draw.Chance(40) ? RandomDays.Of(draw) : Day.Add(on, new CalendarPeriod(-draw.Int(0, 40) * draw.Of(1, 12))) + draw.Int(-1, 1)),
        },
    };
}
