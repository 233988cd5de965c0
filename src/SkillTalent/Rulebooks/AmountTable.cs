using System.Globalization;

namespace SkillTalent;

/// <summary>The amounts of a benefit: ordered rows, the first that matches counts.</summary>
public sealed class AmountTable
{
    internal AmountTable(AmountPeriod per, IReadOnlyList<AmountRow> rows)
    {
        Per = per;
        Rows = rows;
    }

    /// <summary>What one payment is for.</summary>
    public AmountPeriod Per { get; }

    /// <summary>Whether the office may pay less.</summary>
    public bool IsCeiling { get; internal init; }

    /// <summary>For how long it is paid; null where nobody says.</summary>
    public CalendarPeriod? Term { get; internal init; }

    /// <summary>The rows, highest first.</summary>
    public IReadOnlyList<AmountRow> Rows { get; }

    /// <summary>What the amount is multiplied by; every factor that applies counts.</summary>
    public IReadOnlyList<AmountFactor> Factors { get; internal init; } = [];

    /// <summary>The number of people who share one amount.</summary>
    public Fact? SharedBy { get; internal init; }

    /// <summary>
    /// What a row pays in words, with what one payment is for: <c>5,000 yuan a year</c>, or <c>60 % of the training outlay, at most 6,000
    /// yuan, once</c>. Whether it is a ceiling is not said.
    /// </summary>
    /// <param name="row">A row of this table.</param>
    /// <param name="language">The language.</param>
    public string TextOf(AmountRow row, Language language)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Yuan is { } yuan
            ? yuan.ToString("#,0.##", CultureInfo.InvariantCulture) + Per.ToWords().In(language)
            : row.Pay.Text(language) + Per.ToSuffix().In(language);
    }

    /// <summary>The tables that the amounts are looked up in, in the order of the rows.</summary>
    public IReadOnlyList<AmountCatalogue> Catalogues => [.. Rows.SelectMany(r => r.Pay.Grids).Distinct().Select(g => new AmountCatalogue(g))];

    /// <summary>The facts that the amounts are calculated from, and the number of those who share one.</summary>
    internal IEnumerable<Fact> Facts => Rows.SelectMany(r => r.Pay.Facts).Concat(SharedBy is { } shared ? [shared] : []).Distinct();

    /// <summary>Whether it comes to the same for everybody who is entitled, on every day.</summary>
    internal bool IsFixed => Rows is [{ When: null }, ..] && Factors.Count == 0 && !Facts.Any();

    /// <summary>The parameters that the amounts name.</summary>
    internal IEnumerable<ParameterAmount> Parameters => Rows.SelectMany(r => r.Pay.Parameters);

    /// <summary>The benefits of which the amounts are a share.</summary>
    internal IEnumerable<BenefitReference> Others => Rows.SelectMany(r => r.Pay.Others);

    /// <summary>The same with the values that the parameters have.</summary>
    internal AmountTable Bind(Func<string, AmountParameter?> valueOf) =>
        Parameters.Any() ? With([.. Rows.Select(r => r with { Pay = r.Pay.Bind(valueOf) })], Factors) : this;

    /// <summary>How it is paid, as far as its document says so.</summary>
    public PaymentTerms Paid { get; internal init; } = PaymentTerms.Unstated;

    internal AmountTable With(IReadOnlyList<AmountRow> rows, IReadOnlyList<AmountFactor> factors) =>
        new(Per, rows) { IsCeiling = IsCeiling, Term = Term, Factors = factors, SharedBy = SharedBy, Paid = Paid };

    /// <summary>The same with other conditions.</summary>
    internal AmountTable With(Func<Requirement?, Requirement?> conditions) => With(
        [.. Rows.Select(r => r with { When = conditions(r.When) })],
        [.. Factors.Select(f => f with { When = conditions(f.When)! })]).With(Paid.With([.. Paid.Instalments.Select(i => i with { When = conditions(i.When) })]));

    internal AmountTable With(PaymentTerms paid) =>
        new(Per, Rows) { IsCeiling = IsCeiling, Term = Term, Factors = Factors, SharedBy = SharedBy, Paid = paid };

    /// <summary>
    /// The same without what is unconfirmed. A row, a factor or an instalment whose whole condition is, is left out: it must not stay without a condition.
    /// </summary>
    internal AmountTable WithoutUnconfirmed(ICollection<Requirement> leftOut)
    {
        var rows = new List<AmountRow>();
        foreach (AmountRow row in Rows)
        {
            if (row.Basis == Basis.Unconfirmed)
            {
                leftOut.Add(row.When ?? new AllRequirement([]));
                continue;
            }

            Requirement? when = row.When?.WithoutUnconfirmed(leftOut);
            if (when is not null || row.When is null)
            {
                rows.Add(row with { When = when });
            }
        }

        var factors = new List<AmountFactor>();
        foreach (AmountFactor factor in Factors)
        {
            if (factor.Basis == Basis.Unconfirmed)
            {
                leftOut.Add(factor.When);
            }
            else if (factor.When.WithoutUnconfirmed(leftOut) is { } when)
            {
                factors.Add(factor with { When = when });
            }
        }

        AmountTable confirmed = With(rows, factors);
        return Paid.Instalments.Any(i => i.When is not null)
            ? confirmed.With(Paid.With([.. Paid.Instalments.Select(i => i with { When = i.When?.WithoutUnconfirmed(leftOut) }).Where((i, at) => i.When is not null || Paid.Instalments[at].When is null)]))
            : confirmed;
    }
}
