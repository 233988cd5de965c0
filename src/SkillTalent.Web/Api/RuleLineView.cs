using NodaTime;

namespace SkillTalent.Web.Api;

/// <summary>One version of a rule, on one line.</summary>
internal sealed record RuleLineView(string Id, string Kind, string Title, string Jurisdiction, LocalDate From, LocalDate? To, string Basis)
{
    public static RuleLineView Of(Provision provision, Language language) => new(
        provision.Id, provision.Kind.ToCode(), provision.Title.In(language), provision.Place, provision.Effective.From, provision.Effective.To, provision.Basis.ToCode());
}
