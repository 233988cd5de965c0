using System.Text.Json;
using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>A rulebook's sections, not yet understood, with every <c>forEach</c> expanded.</summary>
internal sealed class RulebookDocument
{
    private RulebookDocument(string source, string id, LocalizedText title, JsonCursor place)
    {
        Source = source;
        Id = id;
        Title = title;
        Place = place;
    }

    public string Source { get; }

    public string Id { get; }

    public LocalizedText Title { get; }

    public JsonCursor Place { get; }

    public List<JsonCursor> Places { get; } = [];

    public List<(string Name, JsonCursor Value)> Choices { get; } = [];

    public List<(string Id, JsonCursor Entry)> Facts { get; } = [];

    public List<(string Name, JsonCursor Value)> Records { get; } = [];

    public List<JsonCursor> Editions { get; } = [];

    public List<JsonCursor> CutOffs { get; } = [];

    public List<(JsonCursor Entry, IReadOnlyDictionary<string, JsonElement>? Row)> Provisions { get; } = [];

    public List<JsonCursor> Examples { get; } = [];

    public Dictionary<string, JsonCursor> Sections { get; } = new(StringComparer.Ordinal);

    public static RulebookDocument Read(JsonCursor root)
    {
        // Some sections are walked as plain elements: everything that can be wrong with any text, or stand twice, is refused before.
        root.RefuseBrokenText();
        JsonObjectCursor o = root.AsObject("a rulebook");
        _ = o.TryGet("$schema", out _);
        var document = new RulebookDocument(
            root.Source, o.Required("id").AsString(), o.Required("title").ReadText(), o.Required("place"));
        document.Places.AddRange(Items(o, "places"));
        if (o.TryGet("choices", out JsonCursor choices))
        {
            document.Choices.AddRange(choices.AsObject("lists of choices by name").All());
        }

        if (o.TryGet("facts", out JsonCursor facts))
        {
            foreach ((string id, JsonCursor entry) in facts.AsObject("facts by id").All())
            {
                foreach ((string name, JsonCursor expanded, IReadOnlyDictionary<string, JsonElement>? row) in ForEachExpansion.Expand(id, entry))
                {
                    if (row is not null && name == id)
                    {
                        throw entry.Fail("an id that contains the variable of its \"forEach\"");
                    }

                    document.Facts.Add((name, expanded));
                }
            }
        }

        if (o.TryGet("records", out JsonCursor records))
        {
            document.Records.AddRange(records.AsObject("kinds of records by name").All());
        }

        document.Editions.AddRange(Items(o, "editions"));
        document.CutOffs.AddRange(Items(o, "cutOffs"));
        foreach (JsonCursor provision in Items(o, "provisions"))
        {
            document.Provisions.AddRange(ForEachExpansion.Expand("", provision).Select(e => (e.Entry, e.Row)));
        }

        document.Examples.AddRange(Items(o, "examples"));
        foreach (string section in (string[])["stacking", "foreignCertificates"])
        {
            if (o.TryGet(section, out JsonCursor value))
            {
                document.Sections.Add(section, value);
            }
        }

        o.Done();
        return document;
    }

    private static JsonCursor[] Items(JsonObjectCursor o, string name) => o.TryGet(name, out JsonCursor list) ? list.AsArray() : [];
}
