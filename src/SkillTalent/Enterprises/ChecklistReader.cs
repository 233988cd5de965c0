namespace SkillTalent;

/// <summary>Reads the <c>checklist</c> of a provision.</summary>
internal static class ChecklistReader
{
    private const string Section = "checklist";

    private static readonly Member<string> Id = Member.Required("id", Kinds.Text, "The id, unique in the list.");
    private static readonly Member<LocalizedText> Label = Member.Required("label", RulebookKinds.Text, "What is asked for.");
    private static readonly Shape Item = new("checklistItem", "An item.", Id, Label) { What = "an item of a checklist" };
    private static readonly Kind<IReadOnlyList<JsonObjectCursor>> List = Kinds.List(Item.As(o => o), "a list of items");

    public static IReadOnlyList<Definition> Definitions { get; } = [Item, new Scalar(Section, "What an enterprise is asked for, item by item.", List.Schema)];

    /// <summary>The checklist that a provision holds; null if it holds none.</summary>
    public static Checklist? Read(Provision provision)
    {
        if (provision.Raw.Kind != System.Text.Json.JsonValueKind.Object || !provision.Raw.AsObject().TryGet(Section, out JsonCursor list))
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<ChoiceOption>();
        foreach (JsonObjectCursor o in List.Read(list))
        {
            items.Add(seen.Add(o.Get(Id)) ? new ChoiceOption(o.Get(Id), o.Get(Label)) : throw o.At(Id).Fail("each item only once"));
        }

        return new Checklist(provision.Id, provision.Title, items, provision.Basis, provision.Citations);
    }
}
