using NodaTime;

namespace SkillTalent;

/// <summary>What every dated entry of a rulebook says of itself: when it holds, when it was published, how well it is attested, and where it stands.</summary>
internal static class RuleMembers
{
    public static readonly Member<Effective> Effective = Member.Required("effective", RulebookKinds.Effective, "When it holds.");

    public static readonly Member<LocalDate?> Published = Member.OptionalValue("published", Kinds.Date, "The day of publication, where a source states it.");

    public static readonly Member<Basis> Basis = Member.Required("basis", RulebookKinds.Basis, "How well it is attested.");

    public static readonly Member<IReadOnlyList<Citation>> Cite = Member.Required("cite", RulebookKinds.Citations, "The documents.");
}
