using NodaTime;

namespace SkillTalent;

/// <summary>
/// A decision as JSON shows it. Codes, ids, days and numbers are the same in every language; texts are in the one asked for. This declares the form,
/// for schemas; <see cref="DecisionWriter"/> writes it, member by member in this order.
/// </summary>
internal sealed record DecisionView(
    string Id,
    string Provision,
    string Kind,
    string? Target,
    string? Series,
    string Title,
    string Outcome,
    bool Held,
    LocalDate? Earliest,
    LocalDate? OpenUntil,
    DecisionView.ClaimDays? ClaimWindow,
    string? Pathway,
    IEnumerable<PathwayView> Pathways,
    IReadOnlyList<string> Unmet,
    IEnumerable<string> UnmetCodes,
    IEnumerable<string> Missing,
    IEnumerable<string> Assumed,
    decimal? Amount,
    decimal?[]? AmountRange,
    decimal? StatutoryAmount,
    decimal? OverTerm,
    bool IsCeiling,
    string? Unit,
    string? Term,
    string? Payee,
    string? Funder,
    DecisionView.DuePart? NextPayment,
    string? Grants,
    IEnumerable<string> Advice,
    IEnumerable<string> Otherwise,
    IReadOnlyList<ReasonView> Warnings,
    string Basis,
    LocalDate? ConfirmedThrough,
    IEnumerable<string> Provisions,
    IReadOnlyList<CitationView> Citations)
{
    /// <summary>The next part that falls due.</summary>
    internal sealed record DuePart(LocalDate Due, LocalDate From, LocalDate To, decimal? Amount, string Status);

    /// <summary>The days in which the claim can be made.</summary>
    internal sealed record ClaimDays(LocalDate From, LocalDate To, string? Round);

    public static DecisionView Of(Decision decision, Language language)
    {
        BenefitAmount? amount = decision.Amount;
        // What a payment is for and whether it is a ceiling are known also where nothing is due or nothing is in force.
        AmountTable? table = decision.Rule.Amount ?? decision.Rule.Name.Amount;
        return new DecisionView(
            decision.Id,
            decision.ProvisionId,
            decision.Kind.ToCode(),
            decision.Target,
            decision.Series,
            decision.Title.In(language),
            decision.Outcome.ToCode(),
            decision.Held,
            decision.Earliest,
            decision.OpenUntil,
            decision.ClaimWindow is { } window ? new ClaimDays(window.From, window.To, window.Round?.In(language)) : null,
            decision.Pathway?.Id,
            decision.Pathways.Select(p => PathwayView.Of(p, language)),
            ReasonView.Texts(decision.Unmet, language),
            decision.Unmet.Select(r => r.Code),
            decision.Missing.Select(f => f.Id),
            decision.Assumed.Select(f => f.Id),
            amount?.Adjusted,
            amount is { Adjusted: null } ? [amount.Least, amount.Most] : null,
            amount?.Statutory,
            amount?.OverTerm,
            table?.IsCeiling ?? false,
            table?.Per.ToUnit().En,
            table?.Term?.ToString(),
            table?.Paid.Payee?.ToCode(),
            table is null || table.Paid.Funders.Count == 0 ? null : string.Join('+', table.Paid.Funders.Select(f => f.By.ToCode())),
            decision.Outcome == SkillTalent.Outcome.Eligible && decision.NextPayment() is { } next ? new DuePart(next.Due, next.From, next.To, next.Amount, next.Status.ToCode()) : null,
            decision.Grants?.In(language),
            decision.Advice.Select(a => a.In(language)),
            decision.Otherwise.Select(a => a.In(language)),
            ReasonView.Of(decision.Warnings, language),
            decision.Basis.ToCode(),
            decision.ConfirmedThrough,
            decision.Provisions.Select(p => p.Id).Distinct(StringComparer.Ordinal),
            CitationView.Of(decision.Citations, language));
    }
}
