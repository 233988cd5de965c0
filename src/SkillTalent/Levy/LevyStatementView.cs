using NodaTime;

namespace SkillTalent;

/// <summary>A computed ledger as JSON shows it.</summary>
internal sealed record LevyStatementView(
    string In,
    LocalDate? ListedFrom,
    LocalDate? ListedTo,
    string? Split,
    string? RecaptureOrder,
    LocalDate? AsKnownOn,
    IEnumerable<LevyPeriodView> Periods,
    LevyTotals Totals,
    decimal CarriedOut,
    string Basis,
    IEnumerable<LevyStatementView.Rule> Rules)
{
    public static LevyStatementView Of(LevyStatement statement, Language language) => new(
        statement.Account.Place,
        statement.Account.ListedFrom,
        statement.Account.ListedTo,
        statement.Split?.ToCode(),
        statement.RecaptureOrder?.ToCode(),
        statement.AsKnownOn,
        statement.Periods.Select(p => LevyPeriodView.Of(p, language)),
        statement.Totals,
        statement.CarriedOut,
        statement.Basis.ToCode(),
        statement.Rules.Select(r => new Rule(r.Id, r.Version.From, r.Version.To, r.Version.ConfirmedThrough, r.Basis.ToCode(), CitationView.Of(r.Citations, language))));

    internal sealed record Rule(string Id, LocalDate? From, LocalDate? To, LocalDate? ConfirmedThrough, string Basis, IReadOnlyList<CitationView> Citations);
}
