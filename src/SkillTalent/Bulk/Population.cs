using NodaTime;

namespace SkillTalent;

/// <summary>
/// Facts of many workers in columns, projected for one day; running it under a policy of another day throws. Immutable: the columns are
/// read and never written.
/// </summary>
public sealed class Population
{
    internal Population(LocalDate on, int rows, IReadOnlyList<Column> columns, IReadOnlyList<Worker>? workers)
    {
        On = on;
        Rows = rows;
        Columns = [.. columns];
        Shape = new PopulationShape(Columns);
        Workers = workers;
    }

    /// <summary>The day for which the facts were projected.</summary>
    public LocalDate On { get; }

    /// <summary>The number of workers.</summary>
    public int Rows { get; }

    /// <summary>Bytes that the columns take for each worker.</summary>
    public double BytesPerRow => Columns.Sum(c => c.BytesPerRow);

    /// <summary>The columns, as <c>fact[@cut-off]: layout</c>, for reports.</summary>
    public IReadOnlyList<string> Layout => [.. Columns.Select(c => $"{c.Slot.Fact.Id}: {c.Encoding}{(c.Most is not null ? " + bounds" : c.Unknown.Length > 0 ? " + unknown" : "")}")];

    /// <summary>The same population without some rows, such as those that a run has refused; the others keep their order.</summary>
    /// <param name="rows">Their numbers, from 0; a number of no row leaves nothing out.</param>
    public Population Without(IReadOnlyCollection<int> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        HashSet<int> without = [.. rows];
        int[] kept = [.. Enumerable.Range(0, Rows).Where(r => !without.Contains(r))];
        return new Population(On, kept.Length, [.. Columns.Select(c => c.Only(kept))], Workers is { } workers ? [.. kept.Select(r => workers[r])] : null);
    }

    /// <summary>The workers, where the population was made from them.</summary>
    internal IReadOnlyList<Worker>? Workers { get; }

    internal Column[] Columns { get; }

    internal PopulationShape Shape { get; }
}
