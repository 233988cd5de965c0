namespace SkillTalent;

/// <summary>
/// The ways in which a record may turn out, one after the other, in one record that is written over: a worker is read for many facts, and a
/// record for each way would be most of what that takes. For one reader, who keeps nothing of it.
/// </summary>
internal sealed class RecordWays
{
    private readonly IReadOnlyList<(int Member, ItemValue[] Values)> _open;
    private readonly int[] _at;

    /// <summary>Begins with the first way.</summary>
    /// <param name="record">What is known.</param>
    /// <param name="open">The members that are not, each with what it may be.</param>
    public RecordWays(SubjectRecord record, IReadOnlyList<(int Member, ItemValue[] Values)> open)
    {
        _open = open;
        _at = new int[open.Count];
        Record = record with { Values = [.. record.Values] };
        foreach ((int member, ItemValue[] values) in open)
        {
            Record.Values[member] = values[0];
        }
    }

    /// <summary>The record as it may turn out.</summary>
    public SubjectRecord Record { get; }

    /// <summary>Goes to the next way, like a counter of which each wheel is a member; false after the last.</summary>
    public bool Next()
    {
        for (int i = 0; i < _at.Length; i++)
        {
            (int member, ItemValue[] values) = _open[i];
            _at[i] = (_at[i] + 1) % values.Length;
            Record.Values[member] = values[_at[i]];
            if (_at[i] > 0)
            {
                return true;
            }
        }

        return false;
    }
}
