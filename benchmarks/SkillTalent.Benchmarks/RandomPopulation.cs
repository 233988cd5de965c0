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

    private static FactValue Value(Fact fact, int on, Random random) => fact.Kind switch
    {
        FactKind.Flag => FactValue.Flag(random.Next(3) == 0),
        FactKind.Work => FactValue.Of(random.Next(0, 300)),
        FactKind.Number => FactValue.Of(random.Next(0, 60)),
        FactKind.Choice => FactValue.Of(random.Next(0, fact.Choices.Count)),
        _ => random.Next(4) == 0 ? FactValue.Never : FactValue.Of(on - random.Next(-300, 12_000)),
    };
}
