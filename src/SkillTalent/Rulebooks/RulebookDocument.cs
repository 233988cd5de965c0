using System.Text.Json;

namespace SkillTalent;

/// <summary>A rulebook's sections, not yet understood, with every <c>forEach</c> expanded.</summary>
internal sealed class RulebookDocument
{
    private static readonly Member<string?> Schema = Member.Optional("$schema", Kinds.Text, "The schema, for editors.");
    private static readonly Member<string> IdMember = Member.Required("id", Kinds.Text, "The rulebook's id, unique among those loaded.");
    private static readonly Member<LocalizedText> TitleMember = Member.Required("title", RulebookKinds.Text, "What people call it.");

    private static readonly Member<JsonCursor> PlaceMember = Member.Required(
        "place", Kinds.Raw("text", Kinds.Text.Schema), "The code of the place whose rules these are.");

    private static readonly Member<IReadOnlyList<JsonCursor>> PlacesMember = List("places", "place", "Places declared here; each code once over all rulebooks.");

    private static readonly Member<IReadOnlyList<KeyValuePair<string, JsonCursor>>> ChoicesMember = Map(
        "choices", Kinds.Raw("list of [choice]", Kinds.List(Kinds.Named("choice"), "a list of choices").Schema), "lists of choices by name", "Lists of choices by name, lowest first.");

    private static readonly Member<IReadOnlyList<KeyValuePair<string, JsonCursor>>> FactsMember = Map(
        "facts", Kinds.Named("fact"), "facts by id", "Facts by id. With forEach the id must contain the variable.");

    private static readonly Member<IReadOnlyList<KeyValuePair<string, JsonCursor>>> RecordsMember = Map(
        "records", Kinds.Named("recordKind"), "kinds of records by name", "Kinds of records by name: one of the rulebook's own, or the codes that an open member of a kind of the worker can have.");

    private static readonly Member<IReadOnlyList<JsonCursor>> EditionsMember = List(
        "editions", "editionRow", "Which edition of the occupational standards governs when, and for whom.");

    private static readonly Member<IReadOnlyList<JsonCursor>> CutOffsMember = List("cutOffs", "cutOff", "Cut-off days of the place.");
    private static readonly Member<IReadOnlyList<JsonCursor>> ProvisionsMember = List("provisions", "provision", "The rules.");
    private static readonly Member<IReadOnlyList<JsonCursor>> ExamplesMember = List("examples", "example", "Workers, days and expectations, run by rules test.");

    // Other readers read these.
    private static readonly Member<JsonCursor?>[] SectionMembers =
    [
        Member.OptionalValue("stacking", Kinds.Named("stacking"), "How provisions go together."),
        Member.OptionalValue("limits", Kinds.Named("limits"), "Limits over the grants of several people."),
        Member.OptionalValue(OccupationReader.Section, Kinds.Named(OccupationReader.Section), "A catalogue of occupations: their names and what is known of their standards."),
        Member.OptionalValue(GridReader.Section, Kinds.Named(GridReader.Section), "Tables of amounts, such as a catalogue by occupation and level."),
        Member.OptionalValue("foreignCertificates", Kinds.Named("foreignCertificates"), "A catalogue of certificates from abroad and what they count as."),
    ];

    public static readonly Shape Shape = new(
        "rulebook",
        "The rules of one place, or of one instrument in one place.",
        [
            Schema, IdMember, TitleMember, PlaceMember, PlacesMember, ChoicesMember, FactsMember, RecordsMember, EditionsMember, CutOffsMember, ProvisionsMember,
            .. SectionMembers, ExamplesMember,
        ]);

    /// <summary>The rows of forEach.</summary>
    public static readonly Scalar ForEachForm = new(
        ForEachExpansion.Member,
        "Rows of variables. The entry is repeated for each; {variable} in a text is replaced, and a text that is only \"{variable}\" becomes the value, of whatever kind it is.",
        """{ "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "additionalProperties": { "not": { "type": "null" } } } }""");

    private RulebookDocument(JsonObjectCursor o)
    {
        _ = o.Get(Schema);
        Source = o.Here.Source;
        Id = o.Get(IdMember);
        Title = o.Get(TitleMember);
        Place = o.Get(PlaceMember);
        Places = o.Get(PlacesMember);
        Choices = o.Get(ChoicesMember);
        Records = o.Get(RecordsMember);
        Editions = o.Get(EditionsMember);
        CutOffs = o.Get(CutOffsMember);
        Examples = o.Get(ExamplesMember);
        Sections = SectionMembers.Where(o.Has).ToDictionary(m => m.Name, o.At, StringComparer.Ordinal);
        var repeats = new ForEachExpansion();
        Facts = [.. Array.ConvertAll([.. o.Get(FactsMember)], f => ExpandFact(repeats, f.Key, f.Value)).SelectMany(f => f)];
        Provisions = [.. Array.ConvertAll([.. o.Get(ProvisionsMember)], p => repeats.Expand("", p)).SelectMany(p => p)];
    }

    public string Source { get; }

    public string Id { get; }

    public LocalizedText Title { get; }

    public JsonCursor Place { get; }

    public IReadOnlyList<JsonCursor> Places { get; }

    public IReadOnlyList<KeyValuePair<string, JsonCursor>> Choices { get; }

    /// <summary>The facts, by their ids.</summary>
    public IReadOnlyList<ExpandedEntry> Facts { get; }

    public IReadOnlyList<KeyValuePair<string, JsonCursor>> Records { get; }

    public IReadOnlyList<JsonCursor> Editions { get; }

    public IReadOnlyList<JsonCursor> CutOffs { get; }

    public IReadOnlyList<ExpandedEntry> Provisions { get; }

    public IReadOnlyList<JsonCursor> Examples { get; }

    public IReadOnlyDictionary<string, JsonCursor> Sections { get; }

    public static RulebookDocument Read(JsonCursor root)
    {
        // Some sections are walked as plain elements: everything that can be wrong with any text, or stand twice, is refused before.
        root.RefuseBrokenText();
        return new RulebookDocument(Shape.Open(root));
    }

    /// <summary>The places of a rulebook of which nothing else is wanted.</summary>
    public static IReadOnlyList<JsonCursor> PlacesOf(JsonCursor root) => root.AsObject().Get(PlacesMember);

    /// <summary>The place whose rules a rulebook has, of one of which nothing else is wanted; null where it is no text.</summary>
    public static string? PlaceOf(JsonCursor root) => root.AsObject().TryGet(PlaceMember.Name, out JsonCursor place) && place.Kind == JsonValueKind.String ? place.AsString() : null;

    private static Member<IReadOnlyList<JsonCursor>> List(string name, string item, string doc) =>
        Member.Or((IReadOnlyList<JsonCursor>)[], name, Kinds.List(Kinds.Named(item), "an array", least: 0), doc);

    private static Member<IReadOnlyList<KeyValuePair<string, JsonCursor>>> Map(string name, Kind<JsonCursor> item, string what, string doc) =>
        Member.Or((IReadOnlyList<KeyValuePair<string, JsonCursor>>)[], name, Kinds.Map(item, what), doc);

    private static ExpandedEntry[] ExpandFact(ForEachExpansion repeats, string id, JsonCursor entry)
    {
        ExpandedEntry[] facts = repeats.Expand(id, entry);
        return Array.TrueForAll(facts, f => f.Row is null || f.Name != id) ? facts : throw entry.Fail("an id that contains the variable of its \"forEach\"");
    }
}
