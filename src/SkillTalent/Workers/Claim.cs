using NodaTime;

namespace SkillTalent;

/// <summary>A benefit that was paid before. A policy refuses a provision that its rulebooks do not have.</summary>
/// <param name="ProvisionId">The id of the provision.</param>
/// <param name="Date">The day of payment.</param>
/// <param name="Level">The level for which it was paid; null: unknown.</param>
/// <param name="Occupation">The occupation; null: unknown.</param>
public sealed record Claim(string ProvisionId, LocalDate Date, SkillLevel? Level = null, string? Occupation = null) : IWorkerRecord
{
    /// <summary>The id of the provision.</summary>
    public string ProvisionId { get; init => field = Required(value); } = Required(ProvisionId);

    /// <summary>The occupation; null: unknown.</summary>
    public string? Occupation { get; init => field = Refusal.Text(value, nameof(Occupation)); } = Refusal.Text(Occupation, nameof(Occupation));

    internal static readonly NumberRange Amounts = new(0, 1_000_000_000, 2);

    /// <summary>What was paid, in yuan to the fen; null: unknown. Limits of one person over a year or a lifetime count it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above 1,000,000,000.</exception>
    public decimal? Amount { get; init => field = Amounts.Check(value); }

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Claims.Describe(this);

    (string Member, string Expectation)? IWorkerRecord.Fault(LocalDate? birth) => Refusal.BeforeBirth(Date, birth, "date");

    private static string Required(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, nameof(ProvisionId));
        return value;
    }
}
