namespace SkillTalent;

/// <summary>A sum from which each of its parts can be taken off again, also where some of them have no upper bound.</summary>
internal readonly struct LimitSum
{
    private readonly decimal _least;
    private readonly decimal _most;
    private readonly int _open;

    public LimitSum(IEnumerable<LimitMember> members)
    {
        foreach (LimitMember member in members)
        {
            AmountBounds use = member.Use;
            _least += use.Least ?? 0;
            _most += use.Most ?? 0;
            _open += use.Most is null ? 1 : 0;
        }
    }

    /// <summary>The whole.</summary>
    public AmountBounds All => new(_least, _open == 0 ? _most : null);

    /// <summary>The whole but one of its parts.</summary>
    public AmountBounds But(AmountBounds part) => new(_least - (part.Least ?? 0), _open == (part.Most is null ? 1 : 0) ? _most - (part.Most ?? 0) : null);
}
