namespace SkillTalent;

/// <summary>A dated value of the rulebook on which a computed amount rests.</summary>
/// <param name="Id">The provision's id, one of <see cref="LevyParameterIds"/>.</param>
/// <param name="Version">The version that was applied.</param>
public sealed record LevyRule(string Id, DatedValue Version)
{
    /// <summary>How well it is attested.</summary>
    public Basis Basis => Version.Basis;

    /// <summary>The documents it rests on.</summary>
    public IReadOnlyList<Citation> Citations => Version.Citations;
}
