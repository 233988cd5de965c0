using System.Text.Json.Serialization;
using NodaTime;

namespace SkillTalent;

/// <summary>
/// An assessment as JSON shows it: the question, the decisions, how the benefits among them go together, and the labels of the facts that they
/// name. This declares the form, for schemas; <see cref="AssessmentWriter"/> writes it.
/// </summary>
internal sealed record AssessmentView(
    string Jurisdiction,
    string Place,
    LocalDate On,
    string? Edition,
    bool IncludeUnconfirmed,
    LocalDate? AsKnownOn,
    string DataVersion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? WithoutRules,
    IEnumerable<DecisionView> Decisions,
    IReadOnlyList<StackingView> Stacking,
    SortedDictionary<string, FactLabelView> Facts)
{
    public static AssessmentView Of(SkillPolicy policy, IReadOnlyList<Decision> decisions, Language language) => new(
        policy.Place.Code,
        policy.Place.Name.In(language),
        policy.On,
        policy.Options.Edition,
        policy.Options.IncludeUnconfirmed,
        policy.Options.AsKnownOn,
        policy.Catalog.DataVersion,
        policy.WithoutRules is { Count: > 0 } places ? [.. places.Select(p => p.Code)] : null,
        decisions.Select(d => DecisionView.Of(d, language)),
        StackingView.Of(StackingReview.Of(decisions.Where(d => d.Kind == ProvisionKind.Benefit), policy.Stacking), language),
        new(decisions.SelectMany(d => d.Missing.Concat(d.Assumed)).Distinct().ToDictionary(f => f.Id, f => FactLabelView.Of(f, language), StringComparer.Ordinal), StringComparer.Ordinal));
}
