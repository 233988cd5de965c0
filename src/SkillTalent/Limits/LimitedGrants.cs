namespace SkillTalent;

/// <summary>Grants once the limits over several people have been applied. Immutable.</summary>
public sealed class LimitedGrants
{
    internal LimitedGrants(IReadOnlyList<LimitEntry> entries, IReadOnlyList<LimitUse> uses)
    {
        Grants = Array.AsReadOnly([.. entries.Select(e => new LimitedGrant(e))]);
        Uses = uses;
    }

    /// <summary>One for each grant, in the order in which they were given.</summary>
    public IReadOnlyList<LimitedGrant> Grants { get; }

    /// <summary>Every limit with every group that shares it, in the order in which they were applied.</summary>
    public IReadOnlyList<LimitUse> Uses { get; }

    /// <summary>What is left, in yuan: without what is open and without what was drawn before.</summary>
    public decimal Total => Grants.Where(g => !g.Grant.Drawn).Sum(g => g.Left ?? 0);

    /// <summary>How many grants are open, and so in no total.</summary>
    public int Open => Grants.Count(g => g is { IsOpen: true, Grant.Drawn: false });
}
