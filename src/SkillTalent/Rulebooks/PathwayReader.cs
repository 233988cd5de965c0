namespace SkillTalent;

/// <summary>Reads the ways to a level or a title.</summary>
internal static class PathwayReader
{
    private static readonly Member<string> Id = Member.Required("id", Kinds.Text, "The whole id, unique within the version.");
    private static readonly Member<LocalizedText?> Title = Member.Optional("title", RulebookKinds.Text, "What people call it.");
    private static readonly Member<JsonCursor> When = Member.Required("when", Kinds.Named("requirement"), "The condition.");
    private static readonly Member<Basis?> Basis = Member.OptionalValue("basis", RulebookKinds.Basis, "How well it is attested; as the provision where it is absent.");
    private static readonly Member<IReadOnlyList<Citation>?> Cite = Member.Optional("cite", RulebookKinds.Citations, "The documents; the provision's where it is absent.");

    private static readonly Member<LocalizedText?> Note = Member.Optional(
        "note", RulebookKinds.Text, "A remark, for instance a reading chosen where the source is silent.");

    public static readonly Shape Shape = new("pathway", "One way to a level or title.", Id, Title, When, Basis, Cite, Note);

    public static List<Pathway> Read(
        IEnumerable<JsonObjectCursor> entries, RequirementReader requirements, Basis basis, IReadOnlyList<Citation> cite)
    {
        var pathways = new List<Pathway>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonObjectCursor o in entries)
        {
            pathways.Add(new Pathway(o.Get(Id), requirements.Read(o.Get(When)), o.Get(Basis) ?? basis, o.Get(Cite) ?? cite)
            {
                Title = o.Get(Title),
                Note = o.Get(Note),
            });
            if (!seen.Add(o.Get(Id)))
            {
                throw o.At(Id).Fail("an id that no other pathway here has");
            }
        }

        return pathways;
    }
}
