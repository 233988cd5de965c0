using NodaTime;

namespace SkillTalent;

/// <summary>What is in force in one place on one day: the way into the library. Immutable, cheap, safe to share between threads.</summary>
/// <example><code>
/// SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
/// Assessment wang = quzhou.Assess(worker);
/// </code></example>
public sealed partial class SkillPolicy
{
    private readonly PlacePolicy _place;
    private readonly DecisionRule[] _rules;
    private readonly SubjectRules _workers;
    private readonly Lazy<SubjectRules> _enterprises;
    private readonly int[] _days;
    private readonly Lazy<ForeignRecognition> _foreign;

    // Made by whoever asks first, of what does not change.
    private StackingRule[]? _stacking;

    internal SkillPolicy(PolicyCatalog catalog, PlacePolicy place, LocalDate on, PolicyOptions options)
    {
        Catalog = catalog;
        Options = options;
        _place = place;
        On = on;
        _foreign = new Lazy<ForeignRecognition>(
            () => new ForeignRecognition(catalog.ForeignCertificates, place.Chain, on, place.Options.IncludeUnconfirmed, place.Options.AsKnownOn));
        int day = Day.Of(on);
        _rules = [.. place.Tracks.Select(t => t.On(day))];
        CutOff?[] cutOffs = place.CutOffsOn(day);
        _days = [.. cutOffs.Select(c => c?.For(day) ?? day)];
        _workers = place.AboutWorkers(_rules);
        _enterprises = new Lazy<SubjectRules>(() => SubjectRules.AsWritten(place, _rules, EnterpriseSchema.Instance.Name));
    }

    /// <summary>The catalogue it comes from.</summary>
    public PolicyCatalog Catalog { get; }

    /// <summary>The place.</summary>
    public Place Place => _place.Chain[^1];

    /// <summary>
    /// The places, from the outermost in, within which this one lies, itself among them, that no rulebook has rules of: what is told here is what holds
    /// around them alone. Empty where all have rules.
    /// </summary>
    public IReadOnlyList<Place> WithoutRules => [.. _place.Chain.Where(p => !Catalog.Set.Books.Any(b => b.Place == p.Code))];

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The choices under which it is read.</summary>
    public PolicyOptions Options { get; }

    /// <summary>
    /// The edition of the occupational standards that governs on this day for occupations without an edition of their own in the rulebooks; the
    /// one of <see cref="PolicyOptions.Edition"/> where it is chosen; null where the rulebooks name none.
    /// </summary>
    public string? Edition => _place.EditionOn(On);

    /// <summary>
    /// Every provision that is in force here on this day, outermost places first; those that an inner place replaces or withdraws are left
    /// out. What is unconfirmed is listed, with its basis, whether or not it counts.
    /// </summary>
    public IReadOnlyList<Provision> Provisions => _place.InForceOn(On);

    /// <summary>The certificates from abroad that count here on this day.</summary>
    internal ForeignCertificateCatalogue ForeignCertificates => _foreign.Value.Catalogue;

    /// <summary>The rules about how benefits go together that are in force here on this day, by their ids.</summary>
    internal IReadOnlyList<StackingRule> Stacking => _stacking ??= [.. StackingEver.Where(r => r.Effective.Contains(On))];

    /// <summary>The same of any day, for what is paid in time.</summary>
    internal IReadOnlyList<StackingRule> StackingEver =>
    [
        .. Catalog.Stacking.Where(r => Options.Sees(r.Published)
            && (Options.IncludeUnconfirmed || r.Basis != Basis.Unconfirmed)
            && _place.Chain.Any(c => c.Code == r.Place)),
    ];

    internal IReadOnlyList<DecisionRule> Rules => _rules;

    internal PlacePolicy PlacePolicy => _place;

    internal FactSlots Slots => _workers.Slots;

    internal IReadOnlyList<int> Days => _days;

    /// <summary>What is in force in a place of the built-in rulebooks on a day.</summary>
    /// <param name="place">The place's code, such as <see cref="Places.Quzhou"/>.</param>
    /// <param name="on">The day.</param>
    /// <param name="options">Choices; the defaults where null.</param>
    /// <exception cref="KeyNotFoundException">The built-in rulebooks declare no such place.</exception>
    public static SkillPolicy For(string place, LocalDate on, PolicyOptions? options = null) => PolicyCatalog.BuiltIn.For(place, on, options);

    /// <summary>Everything the rulebooks say of a worker on this day.</summary>
    /// <exception cref="InputFormatException">
    /// The worker contradicts the question: born after the day asked, or carrying a fact or a certificate from abroad that no rulebook
    /// declares.
    /// </exception>
    public Assessment Assess(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        if (worker.Birth > On)
        {
            throw new InputFormatException(worker.Source, $"{worker.Path}.birth", "a day of birth that is not after the day asked");
        }

        Subject subject = WorkerSubject.Of(worker, _place.Set.Vocabulary, _foreign, _place.Options.AsKnownOn);
        return new Assessment(this, worker, _workers.Decide(subject, _days));
    }

    /// <summary>Everything the rulebooks say of an enterprise on this day.</summary>
    /// <exception cref="InputFormatException">The enterprise carries a fact that no rulebook declares, or of another kind.</exception>
    public IReadOnlyList<Decision> Assess(Enterprise enterprise)
    {
        ArgumentNullException.ThrowIfNull(enterprise);
        Subject subject = EnterpriseSchema.SubjectOf(enterprise, _place.Set.Vocabulary);
        return _enterprises.Value.Decide(subject, _days);
    }

    /// <summary>A decision of an earlier policy by its own rule on this policy's day: what would be said had the rules stayed as they were.</summary>
    /// <param name="earlier">The decision of the earlier policy.</param>
    /// <param name="now">The same decision of this policy, on the same worker.</param>
    internal Decision DecideBy(Decision earlier, Decision now)
    {
        FactSet facts = FactSet.Project(now.Facts.Subject, earlier.Rule.Slots, _days);
        return new Decision(earlier.Track, earlier.Rule, facts);
    }
}
