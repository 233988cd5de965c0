namespace SkillTalent;

/// <summary>A computed period as JSON shows it, amounts in yuan.</summary>
internal sealed record LevyPeriodView(
    string Period,
    bool Listed,
    string Taxpayer,
    decimal Base,
    decimal Invested,
    decimal Credited,
    decimal Withdrawn,
    decimal CarriedIn,
    decimal Pool,
    decimal CarriedOut,
    decimal Earned,
    decimal Reversed,
    decimal Cancelled,
    decimal Recaptured,
    decimal Residue,
    LevyRefund Refund,
    LevyLine Education,
    LevyLine Local,
    LevyTotals Totals,
    LevyPeriodView.FormView Form,
    string Basis,
    IEnumerable<ReasonView> Findings)
{
    public static LevyPeriodView Of(LevyPeriodResult period, Language language) => new(
        period.Period.ToString(),
        period.IsListed,
        period.Entry.Taxpayer.ToCode(),
        period.Base,
        period.Entry.Invested,
        period.Credited,
        period.Entry.Withdrawn,
        period.CarriedIn,
        period.Pool,
        period.CarriedOut,
        period.Earned,
        period.Reversed,
        period.Cancelled,
        period.Recaptured,
        period.Residue,
        period.Refund,
        period.Education,
        period.Local,
        period.Totals,
        FormView.Of(period.Form),
        period.Basis.ToCode(),
        period.Findings.Select(f => new ReasonView(f.Code.ToCode(), f.Message.In(language))));

    /// <summary>The form's own view: rows and lines by their numbers on the form.</summary>
    internal sealed record FormView(bool CreditApplies, string? Exemption, LevyFormJsonRow[] Rows, SortedDictionary<string, decimal> Lines)
    {
        public static FormView Of(LevyFormView form) => new(
            form.CreditApplies,
            form.Exemption?.Id,
            [LevyFormJsonRow.Of(form.Education), LevyFormJsonRow.Of(form.Local)],
            new(LineNumbers)
            {
                ["5"] = form.NetInvestment,
                ["6"] = form.CarriedIn,
                ["7"] = form.CarriedOut,
                ["8"] = form.Refund.Added,
                ["9"] = form.Refund.CarriedIn,
                ["10"] = form.Refund.CarriedOut,
            });

        // Line 10 comes after line 9.
        private static Comparer<string> LineNumbers { get; } = Comparer<string>.Create((a, b) => a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b));
    }
}
