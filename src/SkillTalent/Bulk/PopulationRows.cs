namespace SkillTalent;

/// <summary>
/// Makes a population from rows of text, such as those of a CSV file. Each cell is read as its fact is written: a day as 2024-06-30, a flag
/// as true or false, a choice as its code, a number, work as completed months on the day asked; nothing stands for absent (unknown, or what
/// the rulebook assumes) and - for never. Work that is absent is at most the time since the day from which it counts, where the rows have that
/// day. Other columns that the decisions do not ask for are checked and left out. Not thread-safe.
/// </summary>
public sealed class PopulationRows
{
    private readonly RowForm _form;
    private readonly FactValue[] _row;
    private readonly ColumnWriter?[] _writers;
    private readonly int[] _cells;

    internal PopulationRows(RowForm form, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _form = form;
        Capacity = capacity;
        _row = new FactValue[form.Columns.Count];
        _writers = form.NewWriters(capacity);
        _cells = form.Cells;
    }

    /// <summary>The names of the columns, in the order of the cells.</summary>
    public IReadOnlyList<string> Columns => _form.Columns;

    /// <summary>The most rows.</summary>
    public int Capacity { get; }

    /// <summary>The rows added.</summary>
    public int Count { get; private set; }

    /// <summary>What a cell of a column must hold, a phrase that continues "expected …".</summary>
    public string ExpectationOf(int column) => _form.TextOf(column).Expectation;

    /// <summary>Sets a cell of the next row.</summary>
    /// <param name="column">The number of the column.</param>
    /// <param name="text">The cell, as UTF-8.</param>
    /// <returns>Whether the cell holds what is expected.</returns>
    public bool TrySet(int column, ReadOnlySpan<byte> text) => _form.TextOf(column).TryRead(text, out _row[column]);

    /// <summary>Says of a cell of the next row that it is unknown, whatever its absence would mean.</summary>
    /// <param name="column">The number of the column.</param>
    public void SetUnknown(int column) => _row[column] = FactValue.Unknown;

    /// <summary>Says of a cell of the next row that there is none, as - does.</summary>
    /// <param name="column">The number of the column.</param>
    public void SetNever(int column) => _row[column] = FactValue.Never;

    /// <summary>Adds the next row, of which every cell must have been set.</summary>
    /// <exception cref="InvalidOperationException">There is no more room.</exception>
    public void Add()
    {
        if (Count == Capacity)
        {
            throw new InvalidOperationException("There is no room for another row.");
        }

        for (int slot = 0; slot < _writers.Length; slot++)
        {
            if (_writers[slot] is not { } writer)
            {
                continue;
            }

            int cell = _cells[slot];
            if (cell >= 0 && !_row[cell].IsOpen)
            {
                writer.Set(Count, in _row[cell]);
            }
            else
            {
                writer.Set(Count, _form.ValueOf(slot, _row));
            }
        }

        Count++;
    }

    /// <summary>Starts another population of rows with the same columns, which takes less time than asking the policy again.</summary>
    /// <param name="capacity">The most rows.</param>
    public PopulationRows NewRows(int capacity) => new(_form, capacity);

    /// <summary>The population of the rows added; these must be the last.</summary>
    public Population Build() => new(_form.On, Count, [.. _form.Build(_writers)], workers: null);
}
