using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>How far the special collective contracts on workers' innovation (职工技术创新专项集体合同) reach, and what they brought.</summary>
public sealed class InnovationContract
{
    /// <summary>Creates the record.</summary>
    /// <param name="enterprises">The enterprises that have one, 1 or more.</param>
    /// <param name="workers">The workers covered, 1 or more.</param>
    /// <param name="benefit">The benefit brought in all, in yuan, 0 to 10^15.</param>
    /// <param name="basis">How well the numbers are attested; the averages are derived from them.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <exception cref="ArgumentException">No citation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public InnovationContract(int enterprises, int workers, decimal benefit, Basis basis, IEnumerable<Citation> citations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(enterprises, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        Guard.Against.OutOfRange(benefit, nameof(benefit), 0, 1_000_000_000_000_000m);
        Guard.Against.Null(citations);
        Enterprises = enterprises;
        Workers = workers;
        Benefit = benefit;
        Basis = basis;
        Citations = Array.AsReadOnly([.. citations]);
        if (Citations.Count == 0)
        {
            throw new ArgumentException("a record needs a citation", nameof(citations));
        }
    }

    /// <summary>The enterprises that have one.</summary>
    public int Enterprises { get; }

    /// <summary>The workers covered.</summary>
    public int Workers { get; }

    /// <summary>The benefit brought in all, in yuan.</summary>
    public decimal Benefit { get; }

    /// <summary>How well the numbers are attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The average benefit of an enterprise, in yuan, to the nearest fen, half a fen away from zero. Derived.</summary>
    public decimal BenefitPerEnterprise => ToFen(Benefit / Enterprises);

    /// <summary>The average benefit of a worker, in yuan, to the nearest fen, half a fen away from zero. Derived.</summary>
    public decimal BenefitPerWorker => ToFen(Benefit / Workers);

    private static decimal ToFen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);
}
