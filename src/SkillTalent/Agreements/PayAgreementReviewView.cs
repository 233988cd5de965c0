using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>A review of an agreement as JSON shows it, amounts in yuan a month; the pay is left out where none is asked for.</summary>
internal sealed record PayAgreementReviewView(
    IReadOnlyList<ReasonView> Findings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PayAgreementReviewView.LevelPayView? Pay,
    string Basis,
    IReadOnlyList<CitationView> Citations)
{
    public static PayAgreementReviewView Of(PayAgreementReview review, LevelPay? pay, Language language) => new(
        ReasonView.Of(review.Findings, language),
        pay is null ? null : new(
            pay.Level.Code,
            pay.BasePay,
            pay.BaseIsAssumed,
            pay.Parts.Select(p => new Allowance(p.Kind.ToCode(), p.Agreed, p.Paid)),
            pay.AllowancesAgreed,
            pay.AllowancesPaid,
            pay.Total),
        review.Basis.ToCode(),
        CitationView.Of(review.Citations, language));

    internal sealed record LevelPayView(
        string Level, decimal BasePay, bool BaseIsAssumed, IEnumerable<Allowance> Allowances, decimal AllowancesAgreed, decimal AllowancesPaid, decimal Total);

    internal sealed record Allowance(string Kind, decimal Agreed, decimal Paid);
}
