namespace SkillTalent.Parquet;

/// <summary>How a file of workers is read. Immutable.</summary>
public sealed record ParquetOptions
{
    /// <summary>The most rows of a slice, unless it is said otherwise.</summary>
    public const int UsualRows = 1 << 17;

    private readonly string[] _beside = [];

    /// <summary>The defaults: facts in columns of their own names, one thread.</summary>
    public static ParquetOptions Default { get; } = new();

    /// <summary>
    /// In which columns the facts stand, how they are stored and what NULL means there, as for a table of a database (<c>docs/data/sql.md</c>);
    /// null: each in a column of its own name, and the worker's id in <c>id</c>. The name of a table is not looked at.
    /// </summary>
    public SqlSource? Source { get; init; }

    /// <summary>How many row groups are read at once, and decided where that is asked for, 1 to 256. A row group has one thread: a file with one row group gains nothing.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The most rows of a slice, 64 to 2^24: a slice is at most a row group, and at most so many rows of it. A few slices a thread are held at once.</summary>
    public int SliceRows { get; init; } = UsualRows;

    /// <summary>A column of texts that says where each worker is, to break sums down by; null: none.</summary>
    public string? Place { get; init; }

    /// <summary>
    /// Columns that are handed through beside the facts, row by row, as texts (<see cref="ParquetSlice.Beside"/>): texts, and numbers with at most
    /// four decimals. A column may be a fact as well.
    /// </summary>
    public IReadOnlyList<string> Beside
    {
        get => _beside;
        init => _beside = [.. value ?? throw new ArgumentNullException(nameof(value))];
    }

    /// <summary>
    /// What a text says that is not written as its fact is, such as 技师 for technician: the text as the fact writes it, or null where it says
    /// nothing. It is asked once or a few times for each text and thread, from any thread. Null: nothing else is read.
    /// </summary>
    public Func<Fact, string, string?>? Words { get; init; }

    /// <summary>Told how many rows are done, from time to time and from any thread.</summary>
    public IProgress<long>? Progress { get; init; }

    internal ParquetOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Threads, 256);
        ArgumentOutOfRangeException.ThrowIfLessThan(SliceRows, 64);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(SliceRows, 1 << 24);
        return this;
    }
}
