using NodaTime;

namespace SkillTalent;

/// <summary>A list of payments as JSON shows it.</summary>
internal sealed record PaymentListView(
    LocalDate From, LocalDate To, IEnumerable<PaymentListView.Part> Payments, IEnumerable<PaymentListView.Sum> Totals, decimal Total, int Open, IReadOnlyList<string> Excluded,
    IEnumerable<string> BeforeLimits, IEnumerable<PaymentListView.Unknown> NotCovered)
{
    public static PaymentListView Of(PaymentList list, Language language) => new(
        list.From,
        list.To,
        list.Payments.Select(p => Part.Of(p, language)),
        list.Totals.Select(t => new Sum(t.Provision, t.Amount)),
        list.Total,
        list.Open,
        list.Excluded,
        list.BeforeLimits.Select(n => n.In(language)),
        list.NotCovered.Select(n => new Unknown(n.Benefit.Id, n.Benefit.Title.In(language), n.From, n.To, Messages.Sentence(n.Benefit.Unmet, language))));

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
        IEnumerable<Purse>? Funders,
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
            payment.Payee?.ToCode(),
            payment.Funders.Count == 0 ? null : string.Join('+', payment.Funders.Select(f => f.By.ToCode())),
            payment.Funders.Count == 0 ? null : Purse.Of(payment),
            payment.Status.ToCode(),
            payment.Reasons.Count == 0 ? null : payment.ReasonText(language),
            payment.Decision.Basis.ToCode(),
            CitationView.Of(payment.Decision.Citations, language));
    }

    /// <summary>What one purse bears of a part; the last one bears what rounding leaves.</summary>
    internal sealed record Purse(string Funder, decimal Percent, decimal? Amount)
    {
        public static IEnumerable<Purse> Of(Payment payment)
        {
            bool all = payment.Funders.Sum(f => f.Percent) == 100;
            decimal left = payment.Amount ?? 0;
            for (int i = 0; i < payment.Funders.Count; i++)
            {
                FunderShare share = payment.Funders[i];
                decimal? own = payment.Amount is not { } amount ? null
                    : all && i == payment.Funders.Count - 1 ? left
                    : AmountExpression.Fen(amount * share.Percent / 100);
                left -= own ?? 0;
                yield return new Purse(share.By.ToCode(), share.Percent, own);
            }
        }
    }

    internal sealed record Sum(string Provision, decimal Amount);

    /// <summary>Days of which nobody tells what a benefit pays.</summary>
    internal sealed record Unknown(string Provision, string Title, LocalDate From, LocalDate To, string Reason);
}
