using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace SkillTalent;

/// <summary>A set of rulebooks. The built-in set is one instance; a catalogue with more is another. Immutable and thread-safe.</summary>
public sealed partial class PolicyCatalog
{
    private static readonly Lazy<PolicyCatalog> LazyBuiltIn = new(LoadBuiltIn);

    private static readonly Dictionary<string, SubjectSchema> Subjects = new(StringComparer.Ordinal)
    {
        [WorkerSchema.Instance.Name] = WorkerSchema.Instance,
        [EnterpriseSchema.Instance.Name] = EnterpriseSchema.Instance,
    };

    private readonly IReadOnlyList<JsonCursor> _roots;

    // A cache of what is computed from immutable parts: filling it changes no answer.
    private readonly ConcurrentDictionary<(string Place, PolicyOptions Options), PlacePolicy> _places = new();

    // The days on which something was published, in order.
    private readonly LocalDate[] _publications;

    private PolicyCatalog(IReadOnlyList<JsonCursor> roots)
    {
        _roots = roots;
        Set = RulebookLoader.Load(roots, Subjects);
        ForeignCertificates = ForeignCertificateChecks.Read(Set.Books, Set.Vocabulary.Places);
        Stacking = StackingReader.Read(Set.Books);
        Limits = LimitReader.Read(Set.Books);
        LimitFigures = Limits.Select(r => r.Figure).OfType<LimitFigure>().DistinctBy(f => f.Id, StringComparer.Ordinal)
            .ToDictionary(f => f.Id, f => f.Label, StringComparer.Ordinal).AsReadOnly();
        IEnumerable<LocalDate?> published = Set.Provisions.Select(p => p.Published)
            .Concat(Set.Books.SelectMany(b => b.Editions.Select(e => e.Published).Concat(b.CutOffs.Select(c => c.Published))))
            .Concat(Stacking.Select(r => r.Published))
            .Concat(Limits.Select(r => r.Published))
            .Concat(ForeignCertificates.Select(r => r.Published));
        _publications = [.. published.OfType<LocalDate>().Distinct().Order()];
        DataVersion = RulebookFingerprint.Of(roots);

        // What stands for a parameter without a value is nobody's to tell.
        Facts = Array.AsReadOnly([.. Set.Vocabulary.Facts.Where(f => f.Source is not UnmeasuredSource)]);
    }

    /// <summary>The rulebooks that come with the package.</summary>
    public static PolicyCatalog BuiltIn => LazyBuiltIn.Value;

    /// <summary>The rulebooks, in the order in which they were read.</summary>
    public IReadOnlyList<Rulebook> Rulebooks => Set.Books;

    /// <summary>All facts that the rulebooks declare.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>All places that the rulebooks declare, by their codes.</summary>
    public IReadOnlyDictionary<string, Place> Places => Set.Vocabulary.Places;

    /// <summary>The occupations that the rulebooks list: names, codes, trades, and what is known of their national standards.</summary>
    public IReadOnlyList<Occupation> Occupations => Set.Vocabulary.Occupations.Rows;

    /// <summary>A fingerprint of the rulebooks' content: the same rules, the same version.</summary>
    public string DataVersion { get; }

    /// <summary>Every row of the catalogues of certificates from abroad, also those that do not count everywhere or are unconfirmed.</summary>
    internal IReadOnlyList<ForeignCertificate> ForeignCertificates { get; }

    /// <summary>Every rule about how benefits go together, by its id.</summary>
    internal IReadOnlyList<StackingRule> Stacking { get; }

    /// <summary>Every limit over several people, by its id.</summary>
    internal IReadOnlyList<LimitRule> Limits { get; }

    /// <summary>The figures on which limits over several people depend and which who asks states, by their ids, with what people call them.</summary>
    public IReadOnlyDictionary<string, LocalizedText> LimitFigures { get; }

    internal RulebookSet Set { get; }

    /// <summary>Reads the built-in rulebooks anew.</summary>
    internal static PolicyCatalog LoadBuiltIn() => new(BuiltInRulebooks.Read());

    /// <summary>A catalogue of these rulebooks and nothing else.</summary>
    /// <exception cref="InputFormatException">A rulebook is not of the form, or they do not fit together.</exception>
    public static PolicyCatalog Of(params IReadOnlyList<(string Name, Stream Json)> rulebooks)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        return new PolicyCatalog([.. rulebooks.Select(r => JsonCursor.Parse(r.Json, r.Name))]);
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
        return new PolicyCatalog([.. _roots, JsonCursor.Parse(rulebook, name, limits)]);
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
        return rulebooks.Count == 0 ? this : new PolicyCatalog([.. _roots, .. rulebooks.Select(r => JsonCursor.Parse(r.Json, r.Name, limits))]);
    }

    /// <summary>What is in force in a place on a day.</summary>
    /// <param name="place">The place's code.</param>
    /// <param name="on">The day.</param>
    /// <param name="options">Choices; the defaults where null.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    public SkillPolicy For(string place, LocalDate on, PolicyOptions? options = null) =>
        TryFor(place, on, options, out SkillPolicy? policy)
            ? policy
            : throw new KeyNotFoundException($"There is no place '{place}'. Places: {string.Join(", ", Places.Keys.Order(StringComparer.Ordinal))}");

    /// <summary>What is in force in a place on a day, if some rulebook declares the place.</summary>
    public bool TryFor(string place, LocalDate on, PolicyOptions? options, [NotNullWhen(true)] out SkillPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(place);
        policy = null;
        if (!Places.ContainsKey(place))
        {
            return false;
        }

        options ??= PolicyOptions.Default;
        policy = new SkillPolicy(this, PolicyOf(place, options), on, options);
        return true;
    }

    /// <summary>All decisions of a place that is declared, through time.</summary>
    internal PlacePolicy PolicyOf(string place, PolicyOptions options) =>
        _places.GetOrAdd((place, options with { AsKnownOn = LastPublication(options.AsKnownOn) }), key => new PlacePolicy(Set, key.Place, key.Options));

    // Between two publications nothing becomes known: old cases of many days share what is made for the last publication before them.
    private LocalDate? LastPublication(LocalDate? known)
    {
        if (known is not { } day || _publications.Length == 0 || day >= _publications[^1])
        {
            return null;
        }

        int last = Array.BinarySearch(_publications, day);
        last = last >= 0 ? last : ~last - 1;
        return last >= 0 ? _publications[last] : LocalDate.MinIsoValue;
    }
}
