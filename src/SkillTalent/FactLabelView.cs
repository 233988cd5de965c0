namespace SkillTalent;

/// <summary>What people call a fact that decisions name by its id, as JSON shows it.</summary>
internal sealed record FactLabelView(string Label, string Kind, string? Assumed)
{
    public static FactLabelView Of(Fact fact, Language language) => new(fact.Label.In(language), fact.Kind.ToCode(), fact.AssumedWhileAbsent);
}
