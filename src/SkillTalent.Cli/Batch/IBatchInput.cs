using System.Diagnostics.CodeAnalysis;

namespace SkillTalent.Cli.Batch;

/// <summary>Workers of a file, row by row.</summary>
internal interface IBatchInput : IDisposable
{
    /// <summary>The columns that are facts, in the order of the file; null where the file tells of workers and not of facts.</summary>
    IReadOnlyList<string>? Facts { get; }

    /// <summary>The id of the current row, as UTF-8.</summary>
    ReadOnlySpan<byte> Id { get; }

    /// <summary>What the current row says of its place; null where the file has no such column.</summary>
    string? Place { get; }

    /// <summary>What the current row says in a column that is beside the facts, or in that of the occupation; null where it says nothing, or the input has none.</summary>
    string? Beside(string column) => null;

    /// <summary>A column as the input calls it, by what it is (<see cref="ColumnNames"/>).</summary>
    ColumnPlace PlaceOf(string column) => ColumnPlace.Named(column);

    /// <summary>How many bytes have been read, or rows of columns.</summary>
    long Position { get; }

    /// <summary>Columns that are no facts and are not read; empty where every column must be one.</summary>
    IReadOnlyList<string> OtherColumns => [];

    /// <summary>Whether workers come many at once, as columns or as text that is still to be read, and not row by row.</summary>
    bool GivesSlices => false;

    /// <summary>The next workers at once, where <see cref="GivesSlices"/>; null: there are no more.</summary>
    /// <exception cref="BadArgumentException">The file cannot be read.</exception>
    /// <exception cref="InputFormatException">The file is not of the form.</exception>
    BatchChunk? Slice(BatchPlan plan, CsvBuffer output, CancellationToken cancellation) => null;

    /// <summary>Goes to the next row.</summary>
    /// <exception cref="BadArgumentException">The file cannot be read as rows.</exception>
    bool Read();

    /// <summary>Adds the current row.</summary>
    /// <param name="chunk">Takes it, if nothing is wrong with it.</param>
    /// <param name="fault">What is wrong with it.</param>
    bool TryAdd(BatchChunk chunk, [NotNullWhen(false)] out RowFault? fault);

    /// <summary>Where the current row stands, where rows come one by one: its number, the header not counted, and its line.</summary>
    (long Row, long Line) At => (Position, Position);

    /// <summary>What is wrong with a row that could be read, and of which an answer was refused. Asked from any thread.</summary>
    /// <param name="row">The number of the row, the header not counted.</param>
    /// <param name="line">Its line.</param>
    /// <param name="refusal">Names the facts, and what was expected of them.</param>
    RowFault FaultOf(long row, long line, InputFormatException refusal) => new(line, row, ColumnPlace.Path(refusal.Path), RowFault.ExpectationOf(refusal));

    /// <summary>A fault as an error.</summary>
    BadArgumentException Error(RowFault fault);
}
