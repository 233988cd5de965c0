namespace SkillTalent.Benchmarks;

/// <summary>Random values in every column that a policy asks for: no real people, but every test has something to do.</summary>
internal static class RandomPopulation
{
    public static Population Of(CompiledPolicy policy, int rows, int seed = 1)
    {
        var random = new Random(seed);
        ColumnWriter[] writers = [.. policy.Plans.Select(p => new ColumnWriter(p.Slot, CompiledPolicy.Encoding(p, PopulationLayout.Compact), rows, policy.Day))];
        for (int i = 0; i < writers.Length; i++)
        {
            Fact fact = policy.Plans[i].Slot.Fact;
            for (int row = 0; row < rows; row++)
            {
                writers[i].Set(row, Value(fact, policy.Day, random));
            }
        }

        return new Population(policy.On, rows, [.. writers.Select(w => w.Build())], workers: null);
    }

    /// <summary>The same in layouts that tell the days after the policy's day: most of those who have worked go on working.</summary>
    public static Population TellingDays(CompiledPolicy policy, int rows, int seed = 1)
    {
        var random = new Random(seed);
        var columns = new List<Column>();
        foreach (SlotPlan plan in policy.Plans)
        {
            var writer = new ColumnWriter(plan.Slot, CompiledPolicy.Encoding(plan, PopulationLayout.Full), rows, policy.Day);
            int[] starts = plan.Slot.Fact.Kind == FactKind.Work ? new int[rows] : [];
            ulong[] atWork = new ulong[starts.Length > 0 ? (rows + 63) / 64 : 0];
            for (int row = 0; row < rows; row++)
            {
                FactValue value = Value(plan.Slot.Fact, policy.Day, random);
                writer.Set(row, value);
                if (starts.Length > 0)
                {
                    starts[row] = Day.Add(policy.Day, new CalendarPeriod(-(int)value.Number)) - random.Next(28);
                    atWork[row >> 6] |= random.Next(10) < 7 ? 1UL << (row & 63) : 0;
                }
            }

            Column made = writer.Build();
            columns.Add(starts.Length == 0 ? made : new Column { Slot = made.Slot, Encoding = made.Encoding, UShorts = made.UShorts, Starts = starts, StillAtWork = atWork });
        }

        return new Population(policy.On, rows, columns, workers: null);
    }

    private static FactValue Value(Fact fact, int on, Random random) => fact.Kind switch
    {
        FactKind.Flag => FactValue.Flag(random.Next(3) == 0),
        FactKind.Work => FactValue.Of(random.Next(0, 300)),
        FactKind.Number => FactValue.Of(random.Next(0, 60)),
        FactKind.Choice => FactValue.Of(random.Next(0, fact.Choices.Count)),
        _ => random.Next(4) == 0 ? FactValue.Never : FactValue.Of(on - random.Next(-300, 12_000)),
    };
}
