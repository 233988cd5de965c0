using NodaTime;

namespace SkillTalent;

/// <summary>A professional title (职称), or the professional qualification of that rank, whose specialty matches the occupation.</summary>
/// <param name="Rank">Its rank.</param>
/// <param name="Issued">The day of issue.</param>
/// <param name="Series">Its series; null: unknown.</param>
public sealed record Title(TitleRank Rank, LocalDate Issued, TitleSeries? Series = null) : IWorkerRecord
{
    /// <summary>Its rank.</summary>
    public TitleRank Rank { get; init => field = Refusal.Check(Codes.OfTitleRank, value); } = Refusal.Check(Codes.OfTitleRank, Rank);

    /// <summary>Its series; null: unknown.</summary>
    public TitleSeries? Series { get; init => field = Refusal.Check(Codes.OfTitleSeries, value); } = Refusal.Check(Codes.OfTitleSeries, Series);

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Titles.Describe(this);

    (string Member, string Expectation)? IWorkerRecord.Fault(LocalDate? birth) => Refusal.BeforeBirth(Issued, birth, "issued");
}
