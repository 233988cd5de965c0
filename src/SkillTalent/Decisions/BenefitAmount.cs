namespace SkillTalent;

/// <summary>What a benefit comes to, in yuan to the fen. The amount of the document and the adjusted one stand side by side.</summary>
/// <param name="Statutory">The amount of the table's row, to the fen; null where an unknown fact leaves several possible.</param>
/// <param name="Adjusted">After factors and sharing; null where an unknown fact leaves several possible.</param>
/// <param name="Least">The least it may come to; 0 while the decision is undetermined, or less where something may have to be returned; null where nobody knows.</param>
/// <param name="Most">The most it may come to; null where nobody knows, since a fact or a parameter that nothing bounds is unknown.</param>
/// <param name="IsCeiling">Whether the office may pay less.</param>
/// <param name="Per">What one payment is for.</param>
/// <param name="Term">For how long it is paid; null where nobody says.</param>
public sealed record BenefitAmount(
    decimal? Statutory, decimal? Adjusted, decimal? Least, decimal? Most, bool IsCeiling, AmountPeriod Per, CalendarPeriod? Term)
{
    /// <summary>The unit used in JSON: <c>yuan</c>, <c>yuan/month</c>, <c>yuan/year</c> or <c>yuan/person-year</c>.</summary>
    public string Unit => Per.ToUnit().En;

    /// <summary>What it comes to over the whole term; null where the term or the amount is open.</summary>
    public decimal? OverTerm => Adjusted is { } amount && Term is { Days: 0 } term && Per != AmountPeriod.Once && term.Months % Per.Months() == 0
        ? amount * (term.Months / Per.Months())
        : null;

    /// <summary>The amount in words: number, unit, ceiling, the document's own amount where it differs, and the term.</summary>
    public string Text(Language language) => AmountText.Of(this, language);
}
