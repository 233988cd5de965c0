using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Workers;

/// <summary>One row of a catalogue of certificates from abroad or from Taiwan: what a certificate counts as here (比照认定).</summary>
/// <remarks>Only occupations whose level is evaluated (水平评价类) stand in such a catalogue, never licensed ones; and it maps to skill levels, not to titles.</remarks>
public sealed class ForeignCertificate
{
    /// <summary>Creates a row.</summary>
    /// <param name="code">The code by which a worker's certificate names it; it stands for issuer, trade and grade together.</param>
    /// <param name="title">What people call the certificate with its grade.</param>
    /// <param name="occupation">The occupation here; null where the source names only a trade, or none.</param>
    /// <param name="level">The level it counts as; null where the source does not publish it, so that nothing follows from it.</param>
    /// <param name="effective">When the row holds.</param>
    /// <param name="basis">How well it is attested.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <exception cref="ArgumentException">An empty code or occupation, or no citation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is no certificate's: above senior technician, or outside the ladder.</exception>
    public ForeignCertificate(
        string code,
        LocalizedText title,
        string? occupation,
        SkillLevel? level,
        Effective effective,
        Basis basis,
        IEnumerable<Citation> citations)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(effective);
        ArgumentNullException.ThrowIfNull(citations);
        if (level is not null && !IsPossible(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), "no certificate has this level");
        }

        Code = code;
        Title = title;
        Occupation = occupation != "" ? occupation : throw new ArgumentException("an empty occupation", nameof(occupation));
        Level = level;
        Effective = effective;
        Basis = basis;
        Citations = Array.AsReadOnly([.. citations]);
        if (Citations.Count == 0)
        {
            throw new ArgumentException("a row needs a citation", nameof(citations));
        }
    }

    /// <summary>The code by which a worker's certificate names it.</summary>
    public string Code { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>The occupation here; null where the source names none.</summary>
    public string? Occupation { get; }

    /// <summary>The level it counts as; null where the source does not publish it.</summary>
    public SkillLevel? Level { get; }

    /// <summary>When the row holds.</summary>
    public Effective Effective { get; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>A remark on the reading.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether a certificate can have a level: special-grade and chief technicians are appointed to a post.</summary>
    internal static bool IsPossible(SkillLevel level) => level.Rank <= SkillLevel.SeniorTechnician.Rank;
}
