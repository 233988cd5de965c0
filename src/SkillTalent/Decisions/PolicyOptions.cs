using NodaTime;

namespace SkillTalent;

/// <summary>What a caller may choose about how a policy is read.</summary>
public sealed record PolicyOptions
{
    /// <summary>The defaults.</summary>
    public static PolicyOptions Default { get; } = new();

    /// <summary>The edition of the occupational standards; null: the one that the rulebook's table names for the occupation and the day.</summary>
    public string? Edition { get; init; }

    /// <summary>Whether what is unconfirmed counts. It does not by default.</summary>
    public bool IncludeUnconfirmed { get; init; }

    /// <summary>
    /// The day as of which the rulebooks are known, to decide an old case again as it could be decided then: a provision published on day p is
    /// unknown to a run as known before p, and so are an edition, a cut-off, a rule about how benefits go together, a certificate from abroad
    /// and a schedule of retirement. What nobody states a day of publication of is seen, and so are the declarations of facts and the
    /// catalogue of occupations. Null: everything is seen.
    /// </summary>
    public LocalDate? AsKnownOn { get; init; }

    /// <summary>
    /// The day of the claim (申领日), where it is another than the day asked: outside the season or the rounds of a rule the answer is no. Null: the
    /// claim is not judged, and <see cref="Decision.ClaimWindow"/> tells when it can be made.
    /// </summary>
    public LocalDate? ClaimedOn { get; init; }

    /// <summary>Whether what was published on a day, null where nobody states one, was by the day as of which the rulebooks are known.</summary>
    internal bool Sees(LocalDate? published) => AsKnownOn is not { } known || published is not { } day || day <= known;

    /// <summary>Whether what is attested so counts.</summary>
    internal bool Counts(Basis basis) => IncludeUnconfirmed || basis != Basis.Unconfirmed;
}
