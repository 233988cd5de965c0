namespace SkillTalent;

/// <summary>A settlement as JSON shows it; the three amounts and the rate are null where no rate is published.</summary>
internal sealed record ApprenticeshipSettlementView(
    decimal? Prepayment,
    decimal? Total,
    decimal? Balance,
    decimal PrepayShare,
    decimal? Rate,
    string Bound,
    IEnumerable<ApprenticeshipSettlementView.OuterRate> OuterRates,
    string? Basis,
    IReadOnlyList<ReasonView> Findings,
    IEnumerable<string> Advice,
    IReadOnlyList<CitationView> Citations)
{
    public static ApprenticeshipSettlementView Of(ApprenticeshipSettlement settlement, Language language) => new(
        settlement.Prepayment,
        settlement.Total,
        settlement.Balance,
        settlement.PrepayShare,
        settlement.Rate?.Yuan,
        settlement.Bound.ToCode(),
        settlement.OuterRates.Select(r => new OuterRate(r.Yuan, r.Bound.ToCode(), r.Citations[0].Document)),
        settlement.Basis?.ToCode(),
        ReasonView.Of(settlement.Findings, language),
        settlement.Terms.Advice.Select(a => a.In(language)),
        CitationView.Of(settlement.Citations, language));

    internal sealed record OuterRate(decimal Rate, string Bound, string Document);
}
