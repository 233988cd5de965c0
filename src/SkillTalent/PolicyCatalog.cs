using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace SkillTalent;

/// <summary>A set of rulebooks. The built-in set is one instance; a catalogue with more is another. Immutable and thread-safe.</summary>
public sealed partial class PolicyCatalog
{
    private readonly Lazy<IReadOnlyList<JsonCursor>> _roots;
    private readonly Lazy<CatalogContent> _content;
    private readonly Lazy<string> _dataVersion;
    private readonly Lazy<IReadOnlyDictionary<string, Place>> _declaredPlaces;

    // Caches of what is computed from immutable parts: filling them changes no answer. Who asks about one worker after the other asks about one
    // day: of each place the last day is kept.
    private readonly ConcurrentDictionary<PlacePolicy, SkillPolicy> _lastAsked = new();
    private readonly ConcurrentDictionary<(string Place, PolicyOptions Options), PlacePolicy> _places = new();

    // What comes with the package is read when somebody asks for it: a catalogue with a city's own rulebook reads all of it once, and not twice.
    private PolicyCatalog(Func<IReadOnlyList<JsonCursor>> roots, bool whole)
    {
        _confined = [];
        _confinedTo = NumbersOf([]);
        _unconfined = this;
        _roots = new(roots);
        _content = new(() => new CatalogContent(_roots.Value, whole));
        _declaredPlaces = new(() => PlacesOf(_roots.Value));
        _dataVersion = new(() => RulebookFingerprint.Of(_roots.Value));
    }

    // What a caller brings is read and checked at once, to its last example.
    private PolicyCatalog(IReadOnlyList<JsonCursor> roots)
        : this(() => roots, whole: true)
    {
        foreach (RulebookExample example in Set.Books.SelectMany(b => b.Examples).Where(e => !e.Subject.Input.IsOwn))
        {
            // Those of the package are read by its tests.
            _ = example.IsEnterprise ? (object)Enterprise.Read(example.Subject) : WorkerJson.Read(example.Subject);
        }
    }

    /// <summary>The rulebooks that come with the package.</summary>
    public static PolicyCatalog BuiltIn { get; } = ReadLazily();

    /// <summary>The rulebooks, in the order in which they were read, without those that are confined to a place: <see cref="SeenFrom"/> has them.</summary>
    public IReadOnlyList<Rulebook> Rulebooks => Set.Books;

    /// <summary>All facts that the rulebooks declare.</summary>
    public IReadOnlyList<Fact> Facts => _content.Value.Facts;

    /// <summary>All places that the rulebooks declare, by their codes.</summary>
    public IReadOnlyDictionary<string, Place> Places => _declaredPlaces.Value;

    /// <summary>
    /// A place that can be asked about: one that a rulebook declares, or, where the nation is declared, a province or prefecture-level unit of China
    /// (GB/T 2260). Of one that has no rules of its own the nation's and its province's are told. Null where there is none.
    /// </summary>
    /// <param name="code">The code.</param>
    public Place? FindPlace(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Places.TryGetValue(code, out Place? place) ? place : Places.ContainsKey(NationalPlaces.Nation) ? NationalPlaces.Find(code) : null;
    }

    /// <summary>Every place that can be asked about, by its code: those that rulebooks declare, and the national list where the nation is declared.</summary>
    public IReadOnlyList<Place> AllPlaces =>
    [
        .. Places.Values.Concat(Places.ContainsKey(NationalPlaces.Nation) ? NationalPlaces.All.Where(p => !Places.ContainsKey(p.Code)) : []).OrderBy(p => p.Code, StringComparer.Ordinal),
    ];

    /// <summary>
    /// The places that a word means: the one with that code, else those with that name in either language, with or without 省, 市, City or Province.
    /// Of places with one name those that a rulebook declares come before the others, which are then left out. A rulebook that is confined to a place takes no word from
    /// the places that there were without it: what it declares under such a word is found by another name or by its code.
    /// </summary>
    /// <param name="word">A code or a name.</param>
    /// <returns>Empty where there is none; several where a name is not enough to tell.</returns>
    public IReadOnlyList<Place> FindPlaces(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Array.AsReadOnly(_confined.Count == 0 ? PlacesNamed(word) : [.. PlacesNamedConfined(word)]);
    }

    private Place[] PlacesNamed(string word)
    {
        if (FindPlace(word) is { } place)
        {
            return [place];
        }

        Place[] declared = [.. Places.Values.Where(p => PlaceWords.Means(word, p))];
        return declared.Length > 0 ? declared : [.. AllPlaces.Where(p => PlaceWords.Means(word, p))];
    }

    private static IReadOnlyDictionary<string, Place> PlacesOf(IReadOnlyList<JsonCursor> roots) =>
        PlaceReader.Read(roots.SelectMany(RulebookDocument.PlacesOf), roots.Select(RulebookDocument.PlaceOf).OfType<string>());

    /// <summary>The occupations that the rulebooks list: names, codes, trades, and what is known of their national standards.</summary>
    public IReadOnlyList<Occupation> Occupations => Set.Vocabulary.Occupations.Rows;

    /// <summary>A fingerprint of the rulebooks' content: the same rules, the same version.</summary>
    public string DataVersion => _dataVersion.Value;

    /// <summary>Every row of the catalogues of certificates from abroad, also those that do not count everywhere or are unconfirmed.</summary>
    internal IReadOnlyList<ForeignCertificate> ForeignCertificates => _content.Value.ForeignCertificates;

    /// <summary>Every rule about how benefits go together, by its id.</summary>
    internal IReadOnlyList<StackingRule> Stacking => _content.Value.Stacking;

    /// <summary>Every limit over several people, by its id.</summary>
    internal IReadOnlyList<LimitRule> Limits => _content.Value.Limits;

    /// <summary>The figures on which limits over several people depend and which who asks states, by their ids, with what people call them.</summary>
    public IReadOnlyDictionary<string, LocalizedText> LimitFigures => _content.Value.LimitFigures;

    internal RulebookSet Set => _content.Value.Set;

    /// <summary>The built-in rulebooks anew, each read when it is asked for: what <see cref="BuiltIn"/> is.</summary>
    internal static PolicyCatalog ReadLazily() => new(BuiltInRulebooks.Read, whole: false);

    /// <summary>Reads the built-in rulebooks anew and checks them to their last example, as those of a caller.</summary>
    internal static PolicyCatalog LoadBuiltIn() => new(BuiltInRulebooks.Read());

    /// <summary>A catalogue of these rulebooks and nothing else.</summary>
    /// <exception cref="InputFormatException">A rulebook is not of the form, or they do not fit together.</exception>
    public static PolicyCatalog Of(params IReadOnlyList<(string Name, Stream Json)> rulebooks)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        return new PolicyCatalog([.. rulebooks.Select(r => Parse(new RulebookInput(r.Name, r.Json), InputLimits.Default))]);
    }

    /// <summary>A catalogue of these rulebooks and one more, which may use their facts and places.</summary>
    /// <param name="rulebook">The rulebook as UTF-8 JSON; it is read to its end.</param>
    /// <param name="name">What to call it in errors, such as the file's name.</param>
    /// <exception cref="InputFormatException">The rulebook is not of the form, or does not fit the others.</exception>
    public PolicyCatalog With(Stream rulebook, string name = "rulebook") => With(rulebook, name, InputLimits.Default);

    /// <inheritdoc cref="With(Stream, string)"/>
    /// <param name="rulebook">The JSON, UTF-8.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <param name="limits">The most that the rulebook may hold.</param>
    public PolicyCatalog With(Stream rulebook, string name, InputLimits limits)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return With([new RulebookInput(name, rulebook)], limits);
    }

    /// <summary>A catalogue of these rulebooks and several more, which may also use each other's facts and places, in any order.</summary>
    /// <param name="rulebooks">What to call each in errors, and the rulebook as UTF-8 JSON, which is read to its end.</param>
    /// <exception cref="InputFormatException">A rulebook is not of the form, or does not fit the others.</exception>
    public PolicyCatalog With(IReadOnlyList<(string Name, Stream Json)> rulebooks) => With(rulebooks, InputLimits.Default);

    /// <inheritdoc cref="With(IReadOnlyList{ValueTuple{string, Stream}})"/>
    /// <param name="rulebooks">The rulebooks, each with what to call it in errors.</param>
    /// <param name="limits">The most that each may hold.</param>
    public PolicyCatalog With(IReadOnlyList<(string Name, Stream Json)> rulebooks, InputLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(rulebooks);
        return With([.. rulebooks.Select(r => new RulebookInput(r.Name, r.Json))], limits);
    }

    /// <summary>A catalogue of these rulebooks and several more, with the tables that lie in files beside them.</summary>
    /// <param name="rulebooks">The rulebooks.</param>
    /// <param name="limits">The most that each, and each file beside it, may hold; the defaults where null.</param>
    /// <exception cref="InputFormatException">A rulebook or a table is not of the form, or does not fit the others.</exception>
    public PolicyCatalog With(IReadOnlyList<RulebookInput> rulebooks, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        limits ??= InputLimits.Default;
        JsonCursor[] own = [.. rulebooks.Where(r => r.ConfinedTo is null).Select(r => Parse(r, limits))];
        PolicyCatalog catalog = own.Length == 0 ? this : WithOwn(own);
        foreach (RulebookInput confined in rulebooks.Where(r => r.ConfinedTo is not null))
        {
            catalog = catalog.Confining(Parse(confined, limits), confined.ConfinedTo!);
        }

        return catalog;
    }

    /// <summary>What is in force in a place on a day.</summary>
    /// <param name="place">The place's code.</param>
    /// <param name="on">The day.</param>
    /// <param name="options">Choices; the defaults where null.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    /// <exception cref="ArgumentException">The options name an edition that no rulebook knows.</exception>
    public SkillPolicy For(string place, LocalDate on, PolicyOptions? options = null) =>
        TryFor(place, on, options, out SkillPolicy? policy)
            ? policy
            : throw NoPlace(place);

    /// <summary>What is in force in a place on a day, if some rulebook declares the place.</summary>
    public bool TryFor(string place, LocalDate on, PolicyOptions? options, [NotNullWhen(true)] out SkillPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(place);
        policy = null;
        if (FindPlace(place) is null)
        {
            return false;
        }

        options ??= PolicyOptions.Default;
        PolicyCatalog here = SeenFrom(place);
        if (!ReferenceEquals(here, this))
        {
            return here.TryFor(place, on, options, out policy);
        }

        PlacePolicy decisions = PolicyOf(place, options);
        if (options.ClaimedOn is not null)
        {
            policy = new SkillPolicy(this, decisions, on, options);
            return true;
        }

        policy = _lastAsked.GetValueOrDefault(decisions);
        if (policy is null || policy.On != on || policy.Options != options)
        {
            policy = new SkillPolicy(this, decisions, on, options);
            _lastAsked[decisions] = policy;
        }

        return true;
    }

    /// <summary>All decisions of a place that is declared, through time.</summary>
    internal PlacePolicy PolicyOf(string place, PolicyOptions options)
    {
        // What is kept is as much as there are places, editions and publications: a day of a claim is any day, and an edition that there is not any text.
        if (options.Edition is { } edition && !Set.Editions.Contains(edition, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no edition '{edition}'. Editions: {string.Join(", ", Set.Editions)}", nameof(options));
        }

        PlacePolicy made = _places.GetOrAdd(
            (place, options with { AsKnownOn = LastPublication(options.AsKnownOn), ClaimedOn = null }), key => new PlacePolicy(Set, key.Place, key.Options));
        return options.ClaimedOn is { } day ? made.ClaimedOn(day) : made;
    }

    private KeyNotFoundException NoPlace(string place) =>
        new($"There is no place '{place}'. Places: {string.Join(", ", _unconfined.Places.Keys.Order(StringComparer.Ordinal))}");

    private static JsonCursor Parse(RulebookInput rulebook, InputLimits limits) =>
        new TableFiles(rulebook.Beside).Inline(JsonCursor.Parse(rulebook.Json, rulebook.Name, limits).AsRule());

    // Between two publications nothing becomes known: old cases of many days share what is made for the last publication before them, or for the first day of all.
    private LocalDate? LastPublication(LocalDate? known)
    {
        LocalDate[] publications = known is null ? [] : _content.Value.Publications;
        if (known is not { } day || publications.Length == 0 || day >= publications[^1])
        {
            return null;
        }

        int last = Array.BinarySearch(publications, day);
        last = last >= 0 ? last : ~last - 1;
        return Day.ToDate(last >= 0 ? Day.Of(publications[last]) : Day.First);
    }
}
