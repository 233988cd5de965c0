using NodaTime;

namespace SkillTalent;

/// <summary>All decisions of one place through time, under one choice of options. Immutable; made once and shared.</summary>
internal sealed class PlacePolicy
{
    // Made by whoever asks first, of what does not change; an interview asks with every question.
    private object? _form;

    // What was asked last: between two changes of the rules they are the same on every day.
    private SubjectRules? _workers;

    public PlacePolicy(RulebookSet set, string place, PolicyOptions options)
    {
        Set = set;
        Options = options;
        Chain = set.ChainOf(place);
        CutOffs = [.. set.Books.SelectMany(b => b.CutOffs).Where(c => options.Sees(c.Published) && Chain.Any(p => p.Code == c.Place))];
        Tracks = TrackBuilder.Build(set, Chain, CutOffs, options);
    }

    private PlacePolicy(PlacePolicy original, RulebookSet set, IReadOnlyList<DecisionTrack> tracks)
    {
        Set = set;
        Options = original.Options;
        Chain = original.Chain;
        CutOffs = original.CutOffs;
        Tracks = tracks;
    }

    public RulebookSet Set { get; }

    public PolicyOptions Options { get; private init; }

    /// <summary>The places whose rules hold, outermost first.</summary>
    public IReadOnlyList<Place> Chain { get; }

    public IReadOnlyList<PlaceCutOff> CutOffs { get; }

    public IReadOnlyList<DecisionTrack> Tracks { get; }

    /// <summary>The form of a worker here, made once.</summary>
    public T FormBy<T>(Func<T> make)
        where T : class => (T)(_form ??= make());

    /// <summary>The rules about workers, levels and titles from low to high.</summary>
    /// <param name="rules">The rule of each track on a day.</param>
    public SubjectRules AboutWorkers(IReadOnlyList<DecisionRule> rules)
    {
        SubjectRules? last = _workers;
        if (last?.AreOf(rules) != true)
        {
            _workers = last = SubjectRules.InOrder(this, rules, WorkerSchema.Instance.Name);
        }

        return last;
    }

    /// <summary>The cut-offs in force on a day, by number; the innermost place's wins.</summary>
    public CutOff?[] CutOffsOn(int day) => TrackBuilder.CutOffsOn(Set.Vocabulary, Chain, CutOffs, day);

    /// <summary>The edition of the occupational standards that governs on a day where no other is named for the occupation.</summary>
    public string? EditionOn(LocalDate day)
    {
        int on = Day.Of(day);
        return Options.Edition ?? Chain.Reverse().SelectMany(p => Set.Books.Where(b => b.Place == p.Code)).SelectMany(b => b.Editions)
            .FirstOrDefault(r => r.IsGeneral && Options.Sees(r.Published) && r.From <= on && on <= r.To)?.Edition;
    }

    /// <summary>The same policy over amended rulebooks: decisions that no changed provision touches are shared and not made again.</summary>
    /// <param name="amended">The amended rulebooks, over the same vocabulary.</param>
    /// <param name="changed">The provisions that were changed, added or left out, before and after.</param>
    public PlacePolicy Amend(RulebookSet amended, IReadOnlyCollection<Provision> changed) =>
        new(this, amended, TrackBuilder.Rebuild(this, amended, changed));

    /// <summary>The same policy for a claim on a day: only decisions whose rules name days of claims are made anew.</summary>
    public PlacePolicy ClaimedOn(LocalDate day)
    {
        PolicyOptions options = Options with { ClaimedOn = day };
        return TrackBuilder.Claimed(this, options) is { } tracks ? new PlacePolicy(this, Set, tracks) { Options = options } : this;
    }

    /// <summary>The provisions in force on a day, outermost places first, without those that an inner place replaces or withdraws.</summary>
    /// <param name="day">The day.</param>
    /// <param name="counting">Whether what is unconfirmed is left out unless it counts.</param>
    public IReadOnlyList<Provision> InForceOn(LocalDate day, bool counting = false)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < Chain.Count; i++)
        {
            depths.Add(Chain[i].Code, i);
        }

        (Provision Provision, int Depth)[] here =
        [
            .. Set.ProvisionsOf(depths.Keys).Where(p => p.Effective.Contains(day) && Options.Sees(p.Published) && (!counting || Options.Counts(p.Basis)))
                .Select(p => (Provision: p, Depth: depths[p.Place]))
                .OrderBy(p => p.Depth),
        ];
        // The standing rule gives way to any other version of its id.
        HashSet<(string, int)> dated = [.. here.Where(p => !p.Provision.IsStanding).Select(p => (p.Provision.Id, p.Depth))];
        here = [.. here.Where(p => !p.Provision.IsStanding || !dated.Contains((p.Provision.Id, p.Depth)))];
        var hidden = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((Provision provision, int depth) in here.Where(p => Options.Counts(p.Provision.Basis)))
        {
            foreach (string id in provision.Replaces.Concat(provision.Withdraws).Append(provision.Id))
            {
                hidden[id] = depth;
            }
        }

        return [.. here.Where(p => p.Depth >= Hidden(p.Provision.Id) && p.Depth >= Hidden(p.Provision.BaseId)).Select(p => p.Provision)];

        int Hidden(string id) => hidden.TryGetValue(id, out int depth) ? depth : -1;
    }
}
