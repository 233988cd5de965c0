namespace SkillTalent.Cli.Batch;

/// <summary>Where the rows of a chunk stand in their file. Most stand one below the other, so that nothing is kept of a row but a leap.</summary>
internal sealed class RowPlaces
{
    private readonly List<(int Index, long Row, long Line)> _leaps = [];
    private int _count;
    private long _row;
    private long _line;

    /// <summary>Takes the next row.</summary>
    /// <param name="row">Its number, the header not counted.</param>
    /// <param name="line">Its line.</param>
    public void Add(long row, long line)
    {
        if (_count == 0 || row != _row + 1 || line != _line + 1)
        {
            _leaps.Add((_count, row, line));
        }

        (_row, _line) = (row, line);
        _count++;
    }

    /// <summary>The place of a row, by how many were taken before it.</summary>
    public (long Row, long Line) this[int index]
    {
        get
        {
            (int from, long row, long line) = _leaps.FindLast(l => l.Index <= index);
            return (row + index - from, line + index - from);
        }
    }
}
