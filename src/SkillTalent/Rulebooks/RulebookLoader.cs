using System.Text.Json;

namespace SkillTalent;

/// <summary>
/// Reads rulebooks together: their places, choices and facts are one vocabulary, so what one declares another may use. Everything that is
/// wrong is refused with its place.
/// </summary>
internal static class RulebookLoader
{
    private const string Worker = "worker";

    /// <summary>Reads rulebooks.</summary>
    /// <param name="roots">The rulebooks.</param>
    /// <param name="subjects">What rules may be about.</param>
    /// <param name="whole">
    /// Whether every provision is read and checked at once. What comes with the package, and nothing beside it, is read so by the tests; elsewhere
    /// the provisions of a rulebook wait for the first question about its place.
    /// </param>
    public static RulebookSet Load(IReadOnlyList<JsonCursor> roots, IReadOnlyDictionary<string, SubjectSchema> subjects, bool whole)
    {
        RulebookDocument[] documents = [.. roots.Select(RulebookDocument.Read)];
        RefuseTwice(documents.Select(d => (d.Id, d.Place)), "a rulebook id that no other rulebook has");
        IReadOnlyDictionary<string, Place> places = PlaceReader.Read(documents.SelectMany(d => d.Places), documents.Select(d => d.Place.AsString()));
        Dictionary<string, ChoiceDomain> domains = ChoiceReader.Read(documents.SelectMany(d => d.Choices));
        OccupationCatalogue occupations = OccupationReader.Read(documents);
        Mentions mentions = Mentions.Of(documents, occupations);
        RecordKinds kinds = RecordKinds.Read(documents, subjects[Worker], domains, mentions.ProvisionIds);
        (ExpandedEntry Fact, string Book)[] declared = [.. documents.SelectMany(d => d.Facts.Select(f => (f, d.Id)))];
        var facts = new FactReader(new Dictionary<string, SubjectSchema>(subjects, StringComparer.Ordinal) { [Worker] = kinds.Schema }, domains, mentions, kinds, new RetirementReader([.. documents.SelectMany(d => d.Provisions.Select(p => (p.Entry, d.Place.AsString())))]))
        {
            Calculations = declared.Where(f => Is(f.Fact, "calculated")).Select(f => f.Fact.Name).ToHashSet(StringComparer.Ordinal),
        };
        RefuseUnmeasured(declared.Select(f => f.Fact), mentions);

        // First what records and members give, then what tables and calculations make of it, and last work, which may start from either.
        Fact[] given = [.. declared.Where(f => !Is(f.Fact, "worked") && !Is(f.Fact, "calculated")).Select(f => facts.Read(f.Fact.Name, f.Fact.Entry, f.Book))];
        Dictionary<string, AmountGrid> grids = GridReader.Read(documents, new Vocabulary(given, places, []));
        facts.Grids = grids;
        Fact[] read =
        [
            .. given,
            .. declared.Where(f => Is(f.Fact, "calculated")).Select(f => facts.Read(f.Fact.Name, f.Fact.Entry, f.Book)).ToArray(),
            .. mentions.Measures.Select(m => Unmeasured(m.Key, m.Value)),
            .. declared.Where(f => Is(f.Fact, "worked")).Select(f => facts.Read(f.Fact.Name, f.Fact.Entry, f.Book)),
        ];
        var vocabulary = new Vocabulary(read, places, mentions.CutOffs)
        {
            Workers = kinds.Schema,
            CodedMembers = [.. kinds.Coded],
            Domains = domains.Values,
            Occupations = occupations,
            Parameters = mentions.Parameters,
            ParameterTables = mentions.ParameterTables,
            Benefits = mentions.Benefits,
            Grids = grids,
        };
        foreach (ExpandedEntry provision in documents.SelectMany(d => d.Provisions))
        {
            AmountReader.TellShared(provision.Entry, vocabulary);
        }

        Rulebook[] books = [];
        var editions = new Lazy<IReadOnlyList<string>>(() => RulebookSet.EditionsOf(books));
        books = [.. documents.Select(d => Read(d, vocabulary, editions, whole))];
        if (whole)
        {
            ProvisionChecks.Check(books);
            Provision[] provisions = [.. books.SelectMany(b => b.Provisions)];
            ShareChecks.Check(provisions);
            ParameterChecks.Check(provisions);
            foreach ((Rulebook book, RulebookDocument document) in books.Zip(documents))
            {
                new BenefitPairs(book.Provisions).Refuse(document.Place.Input, "$.provisions");
            }
        }

        return new RulebookSet(books, vocabulary);
    }

    private static bool Is(ExpandedEntry fact, string source) =>
        fact.Entry.Kind == JsonValueKind.Object && fact.Entry.Element.TryGetProperty(source, out _);

    // A condition that compares with a parameter of which no value is in force is open, and not failed: this fact stands for it.
    private static Fact Unmeasured(string parameter, LocalizedText label) => new(
        Vocabulary.UnmeasuredOf(parameter),
        FactKind.Flag,
        new LocalizedText($"符合与“{label.Zh}”有关的要求（当天没有该数值）", $"what is asked about the {label.En} is met (no value of it is known on the day)"),
        UnmeasuredSource.Instance);

    // No fact is called as what stands for a parameter.
    private static void RefuseUnmeasured(IEnumerable<ExpandedEntry> declared, Mentions mentions)
    {
        Dictionary<string, string> taken = mentions.Measures.ToDictionary(m => Vocabulary.UnmeasuredOf(m.Key), m => m.Key, StringComparer.Ordinal);
        foreach (ExpandedEntry fact in declared)
        {
            if (taken.TryGetValue(fact.Name, out string? parameter))
            {
                throw fact.Entry.Fail($"another id: '{fact.Name}' stands for the parameter '{parameter}' where it has no value");
            }
        }
    }

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

    private static Rulebook Read(RulebookDocument document, Vocabulary vocabulary, Lazy<IReadOnlyList<string>> editions, bool whole)
    {
        string place = document.Place.AsString();
        if (!vocabulary.Places.ContainsKey(place))
        {
            throw document.Place.Fail("a declared place: " + string.Join(", ", vocabulary.Places.Keys.Order(StringComparer.Ordinal)));
        }

        var reader = new ProvisionReader(vocabulary, document.Id, place);
        var provisions = new Lazy<IReadOnlyList<Provision>>(() => [.. document.Provisions.Select(p => reader.Read(p.Entry, p.Row))]);
        _ = whole ? provisions.Value : null;
        return new Rulebook(document.Id, document.Title, place, document.Source)
        {
            LazyProvisions = provisions,
            Editions = [.. document.Editions.Select(e => EditionReader.Read(e, place, vocabulary))],
            CutOffs = [.. document.CutOffs.Select(c => CutOffReader.Read(c, place))],
            LazyExamples = new(() => [.. document.Examples.Select(e => ExampleReader.Read(e, place, vocabulary, editions.Value))]),
            Sections = document.Sections,
        };
    }
}
