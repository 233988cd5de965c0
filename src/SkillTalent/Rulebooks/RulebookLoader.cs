using System.Text.Json;
using NodaTime;
using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>
/// Reads rulebooks together: their places, choices and facts are one vocabulary, so what one declares another may use. Everything that is
/// wrong is refused with its place.
/// </summary>
internal static class RulebookLoader
{
    public static RulebookSet Load(IReadOnlyList<JsonCursor> roots, IReadOnlyDictionary<string, SubjectSchema> subjects)
    {
        RulebookDocument[] documents = [.. roots.Select(RulebookDocument.Read)];
        RefuseTwice(documents.Select(d => (d.Id, d.Place)), "a rulebook id that no other rulebook has");
        IReadOnlyDictionary<string, Place> places = PlaceReader.Read(documents);
        Dictionary<string, ChoiceDomain> domains = Domains(documents);
        Mentions mentions = Mentions.Of(documents);
        var facts = new FactReader(subjects, domains, mentions);
        var declared = documents.SelectMany(d => d.Facts.Select(f => (f.Id, f.Entry, d.Id))).ToList();
        Fact[] read =
        [
            .. declared.Where(f => !IsWork(f.Entry)).Select(f => facts.Read(f.Item1, f.Entry, f.Item3)).ToArray(),
            .. declared.Where(f => IsWork(f.Entry)).Select(f => facts.Read(f.Item1, f.Entry, f.Item3)),
        ];
        var vocabulary = new Vocabulary(read, places, mentions.CutOffs);
        Rulebook[] books = [.. documents.Select(d => Read(d, vocabulary))];
        ProvisionChecks.Check(books);
        return new RulebookSet(books, vocabulary);
    }

    private static bool IsWork(JsonCursor entry) =>
        entry.Kind == JsonValueKind.Object && entry.Element.TryGetProperty("worked", out _);

    private static void RefuseTwice(IEnumerable<(string Id, JsonCursor At)> ids, string expectation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string id, JsonCursor at) in ids)
        {
            if (!seen.Add(id))
            {
                throw new InputFormatException(at.Source, "$.id", $"{expectation} ('{id}')");
            }
        }
    }

    private static Dictionary<string, ChoiceDomain> Domains(IEnumerable<RulebookDocument> documents)
    {
        var domains = new Dictionary<string, ChoiceDomain>(StringComparer.Ordinal);
        foreach ((string name, JsonCursor value) in documents.SelectMany(d => d.Choices))
        {
            var options = new List<ChoiceOption>();
            foreach (JsonCursor entry in value.AsArray("a list of choices"))
            {
                JsonObjectCursor o = entry.AsObject("a choice: { \"code\", \"label\" }");
                JsonCursor code = o.Required("code");
                options.Add(new ChoiceOption(code.AsString(), o.Required("label").ReadText()));
                o.Done();
                if (options.FindIndex(c => c.Code == code.AsString()) < options.Count - 1)
                {
                    throw code.Fail("a code that no other choice of the list has");
                }
            }

            if (options.Count == 0)
            {
                throw value.Fail("at least one choice");
            }

            if (!domains.TryAdd(name, new ChoiceDomain(name, open: false, options)))
            {
                throw value.Fail("a list of choices that no other rulebook declares");
            }
        }

        return domains;
    }

    private static Rulebook Read(RulebookDocument document, Vocabulary vocabulary)
    {
        string place = document.Place.AsString();
        if (!vocabulary.Places.ContainsKey(place))
        {
            throw document.Place.Fail("a declared place: " + string.Join(", ", vocabulary.Places.Keys.Order(StringComparer.Ordinal)));
        }

        var provisions = new ProvisionReader(vocabulary, document.Id, place);
        return new Rulebook(document.Id, document.Title, place, document.Source)
        {
            Provisions = [.. document.Provisions.Select(p => provisions.Read(p.Entry, p.Row))],
            Editions = [.. document.Editions.Select(e => ReadEdition(e, place, vocabulary))],
            CutOffs = [.. document.CutOffs.Select(c => ReadCutOff(c, place))],
            Examples = [.. document.Examples.Select(e => ExampleReader.Read(e, place, vocabulary))],
            Sections = document.Sections,
        };
    }

    private static EditionRow ReadEdition(JsonCursor entry, string place, Vocabulary vocabulary)
    {
        JsonObjectCursor o = entry.AsObject("an edition row: { \"edition\", \"from\", \"to\", \"occupation\", \"when\" }");
        string edition = o.Required("edition").AsString();
        int from = o.TryGet("from", out JsonCursor f) ? Day.Of(f.AsDate()) : Day.First;
        int to = o.TryGet("to", out JsonCursor t) ? Day.Of(t.AsDate()) : Day.Last;
        IReadOnlyList<string> occupations = o.TryGet("occupation", out JsonCursor names) ? names.ReadOccupations(vocabulary) : [];
        Requirement? when = o.TryGet("when", out JsonCursor w) ? new RequirementReader(vocabulary).Read(w) : null;
        Basis? basis = o.OptionalBasis();
        _ = o.OptionalCitations();
        LocalizedText? note = o.OptionalText("note");
        o.Done();
        return from <= to ? new EditionRow(edition, place, from, to, occupations, when, basis, note) : throw t.Fail("a last day that is not before the first");
    }

    private static PlaceCutOff ReadCutOff(JsonCursor entry, string place)
    {
        JsonObjectCursor o = entry.AsObject("a cut-off: { \"for\", \"month\", \"day\", \"yearOffset\", … }");
        string name = o.Required("for").AsString();
        int month = o.Required("month").AsInt(1, 12);
        JsonCursor dayCursor = o.Required("day");
        int day = dayCursor.AsInt(1, 31);
        int offset = o.Required("yearOffset").AsInt(-5, 5);
        Effective effective = o.Required("effective").ReadEffective();
        Basis basis = o.Required("basis").ReadBasis();
        IReadOnlyList<Citation> cite = o.Required("cite").ReadCitations();
        _ = o.OptionalText("note");
        o.Done();
        int most = month == 2 ? 28 : CalendarSystem.Iso.GetDaysInMonth(JsonCursor.Latest, month);
        return day <= most
            ? new PlaceCutOff(new CutOff(name, month, day, offset), place, effective, basis, cite)
            : throw dayCursor.Fail("a day that the month has in every year");
    }
}
