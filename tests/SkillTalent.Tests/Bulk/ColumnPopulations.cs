namespace SkillTalent.Tests.Bulk;

/// <summary>Populations of ready columns, made from those of workers.</summary>
internal static class ColumnPopulations
{
    /// <summary>The columns alone.</summary>
    public static Population WithoutWorkers(Population population) =>
        new(population.On, population.Rows, population.Columns, workers: null);

    /// <summary>The columns through the builder, with the starts of work.</summary>
    public static Population WithStarts(CompiledPolicy compiled, Population population)
    {
        PopulationBuilder builder = compiled.NewPopulation(population.Rows);
        foreach ((Column column, string name) in population.Columns.Zip(compiled.Columns))
        {
            _ = column.Encoding switch
            {
                ColumnEncoding.Bits => builder.Bits(name, column.Bits, column.Unknown),
                ColumnEncoding.Choices => builder.Choices(name, column.Bytes, column.Unknown),
                ColumnEncoding.WideChoices => builder.WideChoices(name, column.UShorts, column.Unknown),
                ColumnEncoding.WorkMonths => column.Most is null ? builder.WorkMonths(name, column.UShorts, column.Unknown) : builder.WorkMonths(name, column.Most.UShorts, Open(column, population), unknownHoldMost: true),
                ColumnEncoding.Months => builder.Months(name, column.Shorts, column.Unknown),
                ColumnEncoding.Days => builder.Days(name, column.Ints, column.Unknown),
                ColumnEncoding.Numbers => builder.Numbers(name, column.Ints, column.Unknown),
                _ => builder.WideNumbers(name, column.Longs, column.Unknown),
            };
            if (column.Slot.Fact.Kind == FactKind.Work)
            {
                int day = compiled.DayOf(column.Slot);
                (int[] starts, ulong[] atWork) = Starts(population.Workers!, column.Slot.Fact, day);
                builder.WorkStarts(name, starts, atWork);
            }
        }

        return builder.Build();
    }

    private static ulong[] Open(Column column, Population population)
    {
        var open = new ulong[(population.Rows + 63) / 64];
        for (int row = 0; row < population.Rows; row++)
            open[row >> 6] |= column[row, 0].IsOpen ? 1UL << (row & 63) : 0;

        return open;
    }

    private static (int[] Starts, ulong[] AtWork) Starts(IReadOnlyList<Worker> workers, Fact fact, int day)
    {
        var starts = new int[workers.Count];
        var atWork = new ulong[(workers.Count + 63) / 64];
        for (int row = 0; row < workers.Count; row++)
        {
            Subject subject = WorkerSubject.Of(workers[row], PolicyCatalog.BuiltIn.Set.Vocabulary);
            int from = Day.First;
            if (fact.Source.RestsOn is { } since)
            {
                FactValue start = since.Source.Sample(since, subject, day);
                if (!start.IsKnown)
                {
                    continue;
                }

                from = (int)start.Number;
            }

            if (subject.Work is not { } work)
            {
                continue;
            }

            starts[row] = day - work.Spells.Sum(s => Math.Max(0, (s.To < day ? s.To + 1 : day) - Math.Max(s.From, from)));
            atWork[row >> 6] |= work.Spells.Any(s => s.From <= day && s.To == Day.Last) ? 1UL << (row & 63) : 0;
        }

        return (starts, atWork);
    }
}
