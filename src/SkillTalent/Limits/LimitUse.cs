namespace SkillTalent;

/// <summary>
/// One limit and one group of grants that share it: what they claim together and what is left of it. The total may be known where the shares are
/// not. Counted in yuan, or in people where <see cref="CountsPeople"/>. Immutable.
/// </summary>
public sealed class LimitUse
{
    private readonly LimitRule _rule;
    private readonly AmountBounds _left;

    internal LimitUse(LimitGroup group, LimitOutcome outcome)
    {
        _rule = group.Rule;
        _left = outcome.Total;
        Key = Array.AsReadOnly([.. group.Key.Where(k => k is null || k.Length > 0).Select(Told)]);
        Cap = _rule.Kind is LimitKind.Ranks or LimitKind.Highest || !outcome.Most.IsKnown ? null : outcome.Most.Least;
        Drawn = outcome.Drawn.IsKnown ? outcome.Drawn.Least : null;
        Claimed = outcome.Claimed.IsKnown ? outcome.Claimed.Least : null;
        Remainder = outcome.Remainder;
    }

    /// <summary>The id of the limit in its rulebook.</summary>
    public string Limit => _rule.Id;

    /// <summary>
    /// What the group has in common: references of the caller's, and last the year or the day; null where that is unknown. Empty: all grants. The
    /// household of somebody alone is told by their own reference, and an occupation by its name in the rulebooks.
    /// </summary>
    public IReadOnlyList<string?> Key { get; }

    /// <summary>Whether it is counted in people; else in yuan.</summary>
    public bool CountsPeople => _rule.CountsPeople;

    /// <summary>The most that the limit allows, or the fewest people that it asks for; null where that is not known or it states none.</summary>
    public decimal? Cap { get; }

    /// <summary>What was drawn before; null where that is not known.</summary>
    public decimal? Drawn { get; }

    /// <summary>What is claimed; null where that is not known.</summary>
    public decimal? Claimed { get; }

    /// <summary>What is left of what is claimed, all together; null where that is not known.</summary>
    public decimal? Left => _left.IsKnown ? _left.Least : null;

    /// <summary>The least that may be left.</summary>
    public decimal LeftLeast => _left.Least ?? 0;

    /// <summary>The most that may be left; null where nothing bounds it.</summary>
    public decimal? LeftMost => _left.Most;

    /// <summary>What rounding leaves over of a limit that is cut in proportion, in yuan; it is paid to nobody.</summary>
    public decimal Remainder { get; }

    /// <summary>The rule in words.</summary>
    public LocalizedText Note => _rule.Note;

    /// <summary>How well it is attested.</summary>
    public Basis Basis => _rule.Basis;

    /// <summary>Its documents.</summary>
    public IReadOnlyList<Citation> Citations => _rule.Citations;

    internal LimitRule Rule => _rule;

    /// <inheritdoc/>
    public override string ToString() => Limit;

    private static string? Told(string? key) => key?.StartsWith(LimitGroup.AlonePrefix, StringComparison.Ordinal) == true ? key[LimitGroup.AlonePrefix.Length..] : key;
}
