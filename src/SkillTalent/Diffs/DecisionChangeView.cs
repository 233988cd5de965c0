using NodaTime;

namespace SkillTalent;

/// <summary>What became of a decision, as JSON shows it.</summary>
internal sealed record DecisionChangeView(
    string Id,
    string Kind,
    string? Target,
    string Title,
    string? Cause,
    DecisionChangeView.Side? Before,
    DecisionChangeView.Side? After,
    IEnumerable<ProvisionDifferenceView> Provisions,
    IReadOnlyList<CitationView> Citations)
{
    public static DecisionChangeView Of(DecisionChange change, Language language)
    {
        Decision named = (change.After ?? change.Before)!;
        return new DecisionChangeView(
            change.Id,
            named.Kind.ToCode(),
            named.Target,
            named.Title.In(language),
            change.Cause?.ToCode(),
            Side.Of(change.Before, language),
            Side.Of(change.After, language),
            change.Provisions.Select(p => ProvisionDifferenceView.Of(p, language)),
            CitationView.Of(change.Documents, language));
    }

    /// <summary>The decision before, or after.</summary>
    internal sealed record Side(string Outcome, string? Pathway, LocalDate? Earliest, LocalDate? OpenUntil, decimal? Amount, string? Unit, string? Text)
    {
        public static Side? Of(Decision? decision, Language language) => decision is null ? null : new(
            decision.Outcome.ToCode(),
            decision.Pathway?.Id,
            decision.Earliest,
            decision.OpenUntil,
            decision.Amount?.Adjusted,
            decision.Amount?.Unit,
            decision.Amount?.Text(language));
    }
}
