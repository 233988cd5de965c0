namespace SkillTalent;

/// <summary>One row of a catalogue of certificates from abroad or from Taiwan: what a certificate counts as here (比照认定).</summary>
/// <remarks>Only occupations whose level is evaluated (水平评价类) stand in such a catalogue, never licensed ones; and it maps to skill levels, not to titles.</remarks>
internal sealed class ForeignCertificate
{
    /// <summary>Creates a row.</summary>
    /// <param name="code">The code by which a worker's certificate names it; it stands for certificate, trade and grade together.</param>
    /// <param name="certificate">What people call the certificate.</param>
    /// <param name="level">The level it counts as; null where the source does not publish it, so that nothing follows from it.</param>
    /// <param name="effective">When the row holds.</param>
    /// <param name="basis">How well it is attested.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <exception cref="ArgumentException">An empty code, or no citation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is no certificate's: above senior technician, or outside the ladder.</exception>
    internal ForeignCertificate(
        string code, LocalizedText certificate, SkillLevel? level, Effective effective, Basis basis, IEnumerable<Citation> citations)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(effective);
        ArgumentNullException.ThrowIfNull(citations);
        if (level is not null && !IsPossible(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), "no certificate has this level");
        }

        Code = code;
        Certificate = certificate;
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

    /// <summary>What people call the certificate.</summary>
    public LocalizedText Certificate { get; }

    /// <summary>The grade it was issued at, in the issuer's words; null where it has none.</summary>
    public LocalizedText? Grade { get; init; }

    /// <summary>The trades it was issued for; null where the source names none.</summary>
    public LocalizedText? Trade { get; init; }

    /// <summary>The occupation here; null where the source names none.</summary>
    public string? Occupation { get; init; }

    /// <summary>The level it counts as; null where the source does not publish it.</summary>
    public SkillLevel? Level { get; }

    /// <summary>The code of the place whose catalogue it is, where the rulebooks declare that place.</summary>
    public string? Place { get; init; }

    /// <summary>The place whose catalogue it is, in words, where the rulebooks do not declare it.</summary>
    public LocalizedText? Origin { get; init; }

    /// <summary>When the row holds.</summary>
    public Effective Effective { get; }

    /// <summary>The day on which it was published; null where no source states one.</summary>
    public NodaTime.LocalDate? Published { get; init; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>A remark on the reading.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether a certificate can have a level: special-grade and chief technicians are appointed to a post.</summary>
    internal static bool IsPossible(SkillLevel level) => level.Rank <= SkillLevel.SeniorTechnician.Rank;
}
