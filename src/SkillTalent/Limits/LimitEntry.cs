namespace SkillTalent;

/// <summary>A grant on its way through the limits: what may be left of it so far, and what cut it.</summary>
internal sealed class LimitEntry
{
    private readonly List<LimitEffect> _effects = [];

    public LimitEntry(int index, Grant grant, string benefit, string? occupation)
    {
        Index = index;
        Grant = grant;
        BaseId = benefit;
        Occupation = occupation;
        Claimed = grant.Amount is { } amount ? AmountBounds.Of(amount) : grant.Range ?? new AmountBounds(0, null);
        Claimed = grant.Uncertain ? Claimed with { Least = 0 } : Claimed;
        Left = Claimed;
        Stands = !grant.Uncertain;
    }

    public int Index { get; }

    public Grant Grant { get; }

    /// <summary>The id of the benefit without its level.</summary>
    public string BaseId { get; }

    /// <summary>The occupation by the name by which rules know it, or as it is written where no rulebook lists it; null: unknown.</summary>
    public string? Occupation { get; }

    /// <summary>What is claimed.</summary>
    public AmountBounds Claimed { get; private set; }

    /// <summary>What is left of it. The least is always known.</summary>
    public AmountBounds Left { get; private set; }

    /// <summary>Whether the person surely takes a place of those that count people: it is granted, and no limit has refused them, or may have.</summary>
    public bool Stands { get; private set; }

    public IReadOnlyList<LimitEffect> Effects => _effects;

    /// <summary>Whether it can still use anything up.</summary>
    public bool Counts => Left.Most != 0;

    /// <summary>What is claimed is what the rank pays.</summary>
    public void Claim(AmountBounds byRank)
    {
        // Whoever a limit before may have refused may still get nothing.
        (Claimed, Left) = (byRank, Stands ? byRank : byRank with { Least = 0 });
        Stands &= byRank.Least > 0;
    }

    public void Leave(AmountBounds left, bool stands, LimitUse use, string? open)
    {
        if (left != Left)
        {
            _effects.Add(new LimitEffect(use, left.IsKnown && Left.IsKnown ? Left.Least!.Value - left.Least!.Value : null, open));
        }

        // Whoever may be left with nothing may take no place.
        Stands &= stands && (left.Least > 0 || Left.Least == 0);
        Left = left;
    }

    /// <summary>Notes a limit that set what is claimed.</summary>
    public void Note(LimitUse use, string? open) => _effects.Add(new LimitEffect(use, null, open) { IsRank = true });
}
