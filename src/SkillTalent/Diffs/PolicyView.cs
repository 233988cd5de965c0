using NodaTime;

namespace SkillTalent;

/// <summary>Which policy it is, as JSON shows it.</summary>
internal sealed record PolicyView(string Jurisdiction, string Place, LocalDate On, string? Edition, LocalDate? AsKnownOn)
{
    public static PolicyView Of(SkillPolicy policy, Language language) =>
        new(policy.Place.Code, policy.Place.Name.In(language), policy.On, policy.Edition, policy.Options.AsKnownOn);
}
