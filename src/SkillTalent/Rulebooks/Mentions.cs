using System.Text.Json;

namespace SkillTalent;

/// <summary>Names that the rulebooks mention before they are read: occupations, the ids of provisions, and the cut-offs that places declare.</summary>
internal sealed class Mentions
{
    /// <summary>The fact, and the member of records, that is an occupation.</summary>
    public const string OccupationFact = "occupation";

    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _provisionIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> _parameters = new(StringComparer.Ordinal);

    private readonly HashSet<string> _parameterTables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> _benefits = new(StringComparer.Ordinal);

    private Mentions(IEnumerable<string> cutOffs, OccupationCatalogue occupations)
    {
        CutOffs = [.. cutOffs];
        Occupations = occupations;
    }

    /// <summary>The occupations that the rulebooks list: a name is mentioned as the catalogue knows it.</summary>
    public OccupationCatalogue Occupations { get; }

    /// <summary>The names that belong to the domain of an open choice.</summary>
    public IEnumerable<string> NamesOf(string fact) => _names.TryGetValue(fact, out HashSet<string>? names) ? names : [];

    /// <summary>The ids of provisions as the rulebooks write them, and with the level for those that are repeated for each.</summary>
    public IReadOnlySet<string> ProvisionIds => _provisionIds;

    /// <summary>The parameters that have a value, by their ids, with what people call them.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Parameters => _parameters;

    /// <summary>The parameters that have a table, by their ids.</summary>
    public IReadOnlySet<string> ParameterTables => _parameterTables;

    /// <summary>The benefits that pay something, by their ids, with what people call them.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Benefits => _benefits;

    /// <summary>The parameters that conditions compare with, by their ids.</summary>
    public IEnumerable<KeyValuePair<string, LocalizedText>> Measures => _parameters.Where(p => _measures.Contains(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal);

    public IReadOnlyList<string> CutOffs { get; }

    public static Mentions Of(IReadOnlyList<RulebookDocument> documents, OccupationCatalogue occupations)
    {
        HashSet<string> open = [.. documents.SelectMany(d => d.Facts).Where(f => IsOpen(f.Entry)).Select(f => f.Name)];
        var mentions = new Mentions(documents.SelectMany(d => d.CutOffs).Select(CutOffReader.NameOf), occupations);
        foreach (RulebookDocument document in documents)
        {
            foreach (ExpandedEntry provision in document.Provisions)
            {
                mentions.AddId(provision.Entry, provision.Row);
            }

            if (document.Sections.TryGetValue(GridReader.Section, out JsonCursor tables))
            {
                mentions.AddRows(tables.Element, open);
            }

            foreach (JsonCursor entry in document.Provisions.Select(p => p.Entry).Concat(document.Editions))
            {
                mentions.Walk(entry.Element, open);
                if (mentions._names.Values.Sum(n => n.Count) > entry.Limits.ChoicesPerList)
                {
                    throw entry.Input.Beyond(
                        entry.Path, nameof(InputLimits.ChoicesPerList), entry.Limits.ChoicesPerList, "names of open choices over all rulebooks");
                }
            }
        }

        return mentions;
    }

    private void AddId(JsonCursor entry, IReadOnlyDictionary<string, JsonElement>? row)
    {
        string id = TextOf(entry.Element, "id") is { Length: > 0 } text ? text : entry.AsObject("a provision").Required("id").AsString();
        _ = _provisionIds.Add(id);
        if (TextOf(entry.Element, "kind") == "parameter")
        {
            _ = entry.Element.TryGetProperty("value", out _) ? _parameters.TryAdd(id, TitleOf(entry.Element, id)) : _parameterTables.Add(id);
        }

        string whole = id;
        if (row is not null && row.TryGetValue("level", out JsonElement level) && level.ValueKind == JsonValueKind.String)
        {
            whole = $"{id}/{level.GetString()}";
            _ = _provisionIds.Add(whole);
        }

        if (TextOf(entry.Element, "kind") == "benefit" && entry.Element.TryGetProperty("amount", out _))
        {
            _ = _benefits.TryAdd(whole, TitleOf(entry.Element, id));
        }
    }

    private static LocalizedText TitleOf(JsonElement entry, string id) => entry.TryGetProperty("title", out JsonElement title)
        ? new LocalizedText(TextOf(title, "zh") ?? id, TextOf(title, "en") ?? id)
        : new LocalizedText(id, id);

    private static string? TextOf(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static bool IsOpen(JsonCursor fact) => fact.Kind == JsonValueKind.Object && fact.Element.TryGetProperty("open", out _);

    private void Walk(JsonElement element, HashSet<string> open)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Walk(item, open);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            // Every name of every rule passes by here: none is made a text of to be compared.
            JsonElement fact = default;
            JsonElement names = default;
            foreach (JsonProperty property in element.EnumerateObject())
            {
                if (property.NameEquals("compare"u8))
                {
                    Measure(property.Value);
                }
                else if (property.NameEquals("occupation"u8))
                {
                    Add(OccupationFact, property.Value);
                }
                else
                {
                    fact = property.NameEquals("fact"u8) ? property.Value : fact;
                    names = property.NameEquals("in"u8) ? property.Value : names;
                    Walk(property.Value, open);
                }
            }

            if (names.ValueKind == JsonValueKind.Array && fact.ValueKind == JsonValueKind.String && open.Contains(fact.GetString()!))
            {
                Add(fact.GetString()!, names);
            }
        }
    }

    private void Measure(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (TextOf(element, "parameter") is { } parameter)
            {
                _ = _measures.Add(parameter);
            }

            foreach (JsonProperty property in element.EnumerateObject())
            {
                Measure(property.Value);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Measure(item);
            }
        }
    }

    // The rows of a table by an open choice name its choices.
    private void AddRows(JsonElement tables, HashSet<string> open)
    {
        foreach (JsonElement table in tables.ValueKind == JsonValueKind.Object ? tables.EnumerateObject().Select(t => t.Value) : [])
        {
            if (table.ValueKind == JsonValueKind.Object
                && table.TryGetProperty("by", out JsonElement by) && by.ValueKind == JsonValueKind.Array && by.GetArrayLength() > 0
                && by[0].ValueKind == JsonValueKind.String && open.Contains(by[0].GetString()!)
                && table.TryGetProperty("rows", out JsonElement rows) && rows.ValueKind == JsonValueKind.Object)
            {
                Add(by[0].GetString()!, rows.EnumerateObject().Select(r => r.Name));
            }
        }
    }

    private void Add(string fact, JsonElement names)
    {
        if (names.ValueKind == JsonValueKind.Array)
        {
            Add(fact, names.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String).Select(n => n.GetString()!));
        }
    }

    private void Add(string fact, IEnumerable<string> names)
    {
        HashSet<string> known = _names.TryGetValue(fact, out HashSet<string>? there) ? there : _names[fact] = new(StringComparer.Ordinal);
        known.UnionWith(names.Select(n => fact == OccupationFact ? Occupations.NameOf(n) : n));
    }
}
