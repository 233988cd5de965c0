namespace SkillTalent;

/// <summary>Reads what a provision acknowledges. A document is forced.</summary>
internal static class AcknowledgementReader
{
    private static readonly Member<string> Code = Member.Required("code", Kinds.OneOf(CheckCode.All), "The code of the finding.");
    private static readonly Member<string?> Pathway = Member.Optional("pathway", Kinds.Text, "The pathway of this provision of which it is said.");
    private static readonly Member<string?> By = Member.Optional("by", Kinds.Text, "The pathway or provision that the finding names beside it.");
    private static readonly Member<LocalizedText?> Note = Member.Optional("note", RulebookKinds.Text, "A remark.");

    public static readonly Shape Shape = new(
        "acknowledgement", "A finding of the checker that is meant so, with the document that makes it so.", Code, Pathway, By, RuleMembers.Cite, Note);

    public static Acknowledgement Read(JsonObjectCursor o, IReadOnlyList<Pathway> pathways) =>
        o.Get(Pathway) is not { } pathway || pathways.Any(p => p.Id == pathway)
            ? new Acknowledgement(o.Get(Code), o.Get(Pathway), o.Get(By), o.Get(RuleMembers.Cite), o.Get(Note))
            : throw o.At(Pathway).Fail("the id of a pathway of this provision");
}
