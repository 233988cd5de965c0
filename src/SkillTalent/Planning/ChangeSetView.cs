using NodaTime;

namespace SkillTalent;

/// <summary>Changes that together turn a decision, as JSON shows them; the fact is null where a wait is for the rules themselves.</summary>
internal sealed record ChangeSetView(LocalDate On, decimal Cost, IEnumerable<ChangeSetView.Change> Changes)
{
    public static IEnumerable<ChangeSetView> Of(LeastChanges changes, Language language) => changes.Sets.Select(s => new ChangeSetView(
        s.On, s.Cost, s.Changes.Select(c => new Change(c.Kind.ToCode(), c.Fact?.Id, c.On, c.Text(language)))));

    internal sealed record Change(string Kind, string? Fact, LocalDate On, string Text);
}
