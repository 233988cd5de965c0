using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>Reads what a provision acknowledges. A document is forced.</summary>
internal static class AcknowledgementReader
{
    public static IReadOnlyList<Acknowledgement> Read(JsonObjectCursor provision, IReadOnlyList<Pathway> pathways)
    {
        if (!provision.TryGet("acknowledge", out JsonCursor list))
        {
            return [];
        }

        var read = new List<Acknowledgement>();
        foreach (JsonCursor entry in list.AsArray("a list of acknowledgements"))
        {
            JsonObjectCursor o = entry.AsObject("an acknowledgement: { \"code\", \"cite\" }");
            JsonCursor code = o.Required("code");
            if (!CheckCode.All.Contains(code.AsString(), StringComparer.Ordinal))
            {
                throw code.Fail("a code of what the checker finds: " + string.Join(", ", CheckCode.All));
            }

            string? pathway = null;
            if (o.TryGet("pathway", out JsonCursor pathwayCursor))
            {
                pathway = pathwayCursor.AsString();
                if (!pathways.Any(p => p.Id == pathway))
                {
                    throw pathwayCursor.Fail("the id of a pathway of this provision");
                }
            }

            read.Add(new Acknowledgement(
                code.AsString(),
                pathway,
                o.TryGet("by", out JsonCursor by) ? by.AsString() : null,
                o.Required("cite").ReadCitations(),
                o.OptionalText("note")));
            o.Done();
        }

        return read.Count > 0 ? read : throw list.Fail("at least one acknowledgement");
    }
}
