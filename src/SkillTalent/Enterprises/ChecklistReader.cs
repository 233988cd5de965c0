using SkillTalent.Json;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Enterprises;

/// <summary>Reads the <c>checklist</c> of a provision.</summary>
internal static class ChecklistReader
{
    /// <summary>The checklist that a provision holds; null if it holds none.</summary>
    public static Checklist? Read(Provision provision)
    {
        if (provision.Raw.Kind != System.Text.Json.JsonValueKind.Object || !provision.Raw.AsObject().TryGet("checklist", out JsonCursor list))
        {
            return null;
        }

        var items = new List<ChoiceOption>();
        foreach (JsonCursor value in list.AsArray("a list of items"))
        {
            JsonObjectCursor o = value.AsObject("an item of a checklist: { \"id\", \"label\" }");
            JsonCursor code = o.Required("id");
            items.Add(new ChoiceOption(code.AsString(), o.Required("label").ReadText()));
            o.Done();
            if (items.Count(i => i.Code == items[^1].Code) > 1)
            {
                throw code.Fail("each item only once");
            }
        }

        return items.Count > 0
            ? new Checklist(provision.Id, provision.Title, items, provision.Basis, provision.Citations)
            : throw list.Fail("at least one item");
    }
}
