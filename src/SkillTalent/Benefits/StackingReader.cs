using SkillTalent.Json;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Benefits;

/// <summary>Reads the <c>stacking</c> of rulebooks that are read together. Everything that is wrong is refused with its place.</summary>
internal static class StackingReader
{
    public const string Section = "stacking";

    public static IReadOnlyList<StackingRule> Read(IReadOnlyList<Rulebook> books)
    {
        var rules = new List<StackingRule>();
        HashSet<string> ids = [.. books.SelectMany(b => b.Provisions).SelectMany(p => (string[])[p.Id, p.BaseId])];
        HashSet<string> repeated = [.. books.SelectMany(b => b.Provisions).Where(p => p.Id != p.BaseId).Select(p => p.BaseId)];
        foreach (Rulebook book in books)
        {
            if (!book.Sections.TryGetValue(Section, out JsonCursor list))
            {
                continue;
            }

            foreach (JsonCursor entry in list.AsArray("a list of rules about how benefits go together"))
            {
                JsonObjectCursor o = entry.AsObject("a rule: { \"id\", \"kind\", \"provisions\", … }");
                StackingRule rule = ReadOne(o, book.Place, ids, repeated);
                if (rules.Exists(r => r.Id == rule.Id
                    && r.Effective.FirstDay <= rule.Effective.LastDay && rule.Effective.FirstDay <= r.Effective.LastDay))
                {
                    throw o.Required("id").Fail("an id that no other rule about stacking has on the same day");
                }

                rules.Add(rule);
            }
        }

        return Array.AsReadOnly([.. rules.OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Effective.FirstDay)]);
    }

    private static StackingRule ReadOne(JsonObjectCursor o, string place, HashSet<string> ids, HashSet<string> repeated)
    {
        string id = o.Required("id").AsString();
        StackingKind kind = StackingKindExtensions.Table.Read(o.Required("kind"));
        JsonCursor provisionsCursor = o.Required("provisions");
        IReadOnlyList<string> provisions = provisionsCursor.ReadStrings("a list of ids of provisions");
        foreach (JsonCursor provision in provisionsCursor.AsArray())
        {
            if (!ids.Contains(provision.AsString()))
            {
                throw provision.Fail("the id of a provision");
            }
        }

        if (provisions.Count == 1 && (kind == StackingKind.Ends || !repeated.Contains(provisions[0])))
        {
            throw provisionsCursor.Fail("at least two provisions, or one that is repeated for each level");
        }

        string? by = null;
        if (kind == StackingKind.Ends)
        {
            JsonCursor byCursor = o.Required("by");
            by = byCursor.AsString();
            if (!provisions.Contains(by, StringComparer.Ordinal))
            {
                throw byCursor.Fail("one of the provisions: " + string.Join(", ", provisions));
            }
        }
        else if (o.TryGet("by", out JsonCursor notAsked))
        {
            throw notAsked.Fail("\"by\" only where the kind is \"ends\"");
        }

        var rule = new StackingRule(
            id,
            kind,
            provisions,
            o.Required("effective").ReadEffective(),
            BasisExtensions.Table.Read(o.Required("basis")),
            o.Required("cite").ReadCitations(),
            o.Required("note").ReadText())
        {
            By = by,
            SameLevel = o.TryGet("sameLevel", out JsonCursor sameLevel) && sameLevel.AsBool(),
            Place = place,
        };
        o.Done();
        return rule;
    }
}
