using NodaTime;

namespace SkillTalent;

/// <summary>One step of a plan as JSON shows it. Its target is named as decisions name theirs: the code of a level, or that of a rank beside its series.</summary>
internal sealed record PlanStepView(
    string Target,
    string Kind,
    string? Series,
    string Title,
    string Pathway,
    string Text,
    string Outcome,
    LocalDate On,
    LocalDate Awarded,
    LocalDate? Earliest,
    IEnumerable<string> Needs,
    IReadOnlyList<string> RestsOn,
    string Basis,
    IReadOnlyList<CitationView> Citations,
    IReadOnlyList<ReasonView> Warnings)
{
    public static PlanStepView Of(PlanStep step, Language language) => new(
        step.Target.Id,
        step.Target.Kind.ToCode(),
        step.Target.Series?.ToCode(),
        step.Title.In(language),
        step.Pathway.Id,
        step.Pathway.Text(language),
        step.Pathway.Outcome.ToCode(),
        step.On,
        step.Awarded,
        step.Earliest,
        step.Needs.Select(n => n.Id),
        ReasonView.Texts(step.RestsOn, language),
        step.Basis.ToCode(),
        CitationView.Of(step.Citations, language),
        ReasonView.Of(step.Decision.Warnings, language));
}
