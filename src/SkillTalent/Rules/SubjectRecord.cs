namespace SkillTalent;

/// <summary>
/// One record of a subject: a certificate, a diploma, a spell of work. It holds from a day to a day, both included. Immutable, but for the
/// records of a <see cref="SubjectRoom"/>.
/// </summary>
internal sealed record SubjectRecord
{
    private ItemValue[] _values;
    private int _from;
    private int _to;

    public SubjectRecord(ItemValue[] values, int from, int to)
    {
        _values = values;
        _from = from;
        _to = to;
    }

    public ItemValue[] Values
    {
        get => _values;
        init => _values = value;
    }

    public int From => _from;

    public int To => _to;

    /// <summary>Writes another record over this one, which nobody else may have.</summary>
    public void Become(ItemValue[] values, int from, int to)
    {
        _values = values;
        _from = from;
        _to = to;
    }
}
