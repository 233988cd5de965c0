using NodaTime;

namespace SkillTalent;

/// <summary>A list of payments as JSON shows it.</summary>
internal sealed record PaymentListView(
    LocalDate From, LocalDate To, IEnumerable<PaymentListView.Part> Payments, IEnumerable<PaymentListView.Sum> Totals, decimal Total, int Open, IReadOnlyList<string> Excluded)
{
    public static PaymentListView Of(PaymentList list, Language language) => new(
        list.From,
        list.To,
        list.Payments.Select(p => Part.Of(p, language)),
        list.Totals.Select(t => new Sum(t.Provision, t.Amount)),
        list.Total,
        list.Open,
        list.Excluded);

    internal sealed record Part(
        string Provision,
        string Title,
        LocalDate Due,
        LocalDate From,
        LocalDate To,
        decimal? Amount,
        decimal?[]? AmountRange,
        bool IsCeiling,
        string? Payee,
        string? Funder,
        string Status,
        string? Reason,
        string Basis,
        IReadOnlyList<CitationView> Citations)
    {
        public static Part Of(Payment payment, Language language) => new(
            payment.Provision,
            payment.Decision.Title.In(language),
            payment.Due,
            payment.From,
            payment.To,
            payment.Amount,
            payment.Status == PaymentStatus.Open ? [payment.Least, payment.Most] : null,
            payment.Decision.Amount?.IsCeiling ?? false,
            null,
            null,
            payment.Status.ToCode(),
            payment.Reasons.Count == 0 ? null : payment.ReasonText(language),
            payment.Decision.Basis.ToCode(),
            CitationView.Of(payment.Decision.Citations, language));
    }

    internal sealed record Sum(string Provision, decimal Amount);
}
