namespace SkillTalent;

/// <summary>
/// Turns the provisions of a chain of places into decisions through time: cuts time where anything changes, finds what is in force in each
/// run of days, and joins what belongs together.
/// </summary>
internal sealed partial class TrackBuilder
{
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyList<Place> _chain;
    private readonly IReadOnlyList<PlaceCutOff> _cutOffs;
    private readonly EditionRow[] _editions;
    private readonly PolicyOptions _options;
    private readonly Provision[] _provisions;
    private readonly Provision[] _unseen;

    // The numbers of the provisions that replace or withdraw what has an id.
    private readonly ILookup<string, int> _hiding;
    private readonly Dictionary<string, int> _depth = new(StringComparer.Ordinal);

    private TrackBuilder(RulebookSet set, IReadOnlyList<Place> chain, IReadOnlyList<PlaceCutOff> cutOffs, PolicyOptions options)
    {
        _vocabulary = set.Vocabulary;
        _chain = chain;
        _cutOffs = cutOffs;
        _options = options;
        for (int i = 0; i < chain.Count; i++)
        {
            _depth.Add(chain[i].Code, i);
        }

        Rulebook[] books = [.. set.Books.Where(b => _depth.ContainsKey(b.Place))];
        _editions = [.. books.SelectMany(b => b.Editions).Where(r => options.Sees(r.Published))];
        _editionSteps = StepsOf(_editions);

        // Outermost places first; within a place the order of the files.
        _provisions = [.. books.SelectMany(b => b.Provisions).Where(Counts).Where(p => options.Sees(p.Published)).OrderBy(p => _depth[p.Place])];
        _benefits = BenefitsOf(_provisions);
        _hiding = _provisions.SelectMany((p, i) => p.Replaces.Concat(p.Withdraws).Select(id => (Id: id, Number: i))).ToLookup(h => h.Id, h => h.Number, StringComparer.Ordinal);
        _unseen = [.. books.SelectMany(b => b.Provisions).Where(Counts).Where(p => !options.Sees(p.Published))];
    }

    public static IReadOnlyList<DecisionTrack> Build(
        RulebookSet set, IReadOnlyList<Place> chain, IReadOnlyList<PlaceCutOff> cutOffs, PolicyOptions options)
    {
        var builder = new TrackBuilder(set, chain, cutOffs, options);
        return [.. builder.Groups().Select(g => builder.Track(g.Key, [.. g]))];
    }

    /// <summary>
    /// Makes anew only the decisions that a changed provision belongs to, that it replaces or withdraws, or that pay a share of it: of one that was left out
    /// nothing but its name among those shares is still there.
    /// </summary>
    public static IReadOnlyList<DecisionTrack> Rebuild(PlacePolicy original, RulebookSet amended, IReadOnlyCollection<Provision> changed)
    {
        var builder = new TrackBuilder(amended, original.Chain, original.CutOffs, original.Options);
        HashSet<DecisionKey> keys = [.. changed.Select(DecisionKey.Of)];
        HashSet<string> touched = [.. changed.Select(p => p.Id)];
        HashSet<string> hidden = new(changed.SelectMany(p => p.Replaces.Concat(p.Withdraws)), StringComparer.Ordinal);
        hidden.UnionWith(changed.Where(p => p.Kind == ProvisionKind.Parameter).Select(p => p.BaseId));
        Dictionary<DecisionKey, DecisionTrack> made = original.Tracks.ToDictionary(t => t.Key);
        return
        [
            .. builder.Groups().Select(g =>
                made.TryGetValue(g.Key, out DecisionTrack? track) && !keys.Contains(g.Key) && !builder.WithOthers([.. g]).Any(Concerned)
                    ? track
                    : builder.Track(g.Key, [.. g])),
        ];

        bool Concerned(Provision p) => touched.Contains(p.Id) || hidden.Contains(p.Id) || hidden.Contains(p.BaseId)
            || p.Parameters.Any(n => hidden.Contains(n.Id)) || p.Amount?.Others.Any(o => touched.Contains(o.Id)) == true;
    }

    /// <summary>The decisions as of a day of the claim; null where no rule names days of claims.</summary>
    public static IReadOnlyList<DecisionTrack>? Claimed(PlacePolicy original, PolicyOptions options)
    {
        var builder = new TrackBuilder(original.Set, original.Chain, original.CutOffs, options);
        if (!Array.Exists(builder._provisions, p => p.Claimed is not null))
        {
            return null;
        }

        Dictionary<DecisionKey, DecisionTrack> made = original.Tracks.ToDictionary(t => t.Key);
        return [.. builder.Groups().Select(g => builder.WithOthers([.. g]).Any(p => p.Claimed is not null) ? builder.Track(g.Key, [.. g]) : made[g.Key])];
    }

    public static CutOff?[] CutOffsOn(Vocabulary vocabulary, IReadOnlyList<Place> chain, IReadOnlyList<PlaceCutOff> cutOffs, int day)
    {
        var found = new CutOff?[vocabulary.CutOffs.Count];
        foreach (Place place in chain)
        {
            foreach (PlaceCutOff cutOff in cutOffs)
            {
                if (cutOff.Place == place.Code && cutOff.Effective.FirstDay <= day && day <= cutOff.Effective.LastDay)
                {
                    found[vocabulary.CutOffIndex(cutOff.Rule.Name)] = cutOff.Rule;
                }
            }
        }

        return found;
    }

    private IEnumerable<IGrouping<DecisionKey, Provision>> Groups() => _provisions
        .Where(p => p.HasRule && p.Kind is not (ProvisionKind.Parameter or ProvisionKind.Programme))
        .GroupBy(DecisionKey.Of);

    private bool Counts(Provision provision) => _options.Counts(provision.Basis);

    private DecisionTrack Track(DecisionKey key, Provision[] provisions)
    {
        _sharedRows.Clear();
        Provision[] hiding = Hiding(provisions);
        Provision[] read = WithOthers(provisions);
        var steps = new List<int>();
        foreach (Effective effective in read.Concat(hiding).Concat(read.Length == provisions.Length ? [] : Hiding(read)).Concat(ParametersOf(read)).Select(p => p.Effective).Concat(_cutOffs.Select(c => c.Effective)))
        {
            AddSteps(steps, effective.FirstDay, effective.LastDay);
        }

        if (Array.Exists(read, p => p.Edition is not null))
        {
            foreach (EditionRow row in _editions)
            {
                AddSteps(steps, row.From, row.To);
            }
        }

        VersionLine[] lines = Lines(provisions);
        string[] joined = [.. provisions.Select(p => p.Id).Distinct(StringComparer.Ordinal)];
        return new DecisionTrack(key, provisions[0].Subject, joined, [.. Segments.Between(steps).Select(days => Rule(lines, hiding, days))]);
    }

    // What replaces or withdraws any of them.
    private Provision[] Hiding(Provision[] provisions) =>
        [.. provisions.Select(p => p.Id).Concat(provisions.Select(p => p.BaseId)).Distinct(StringComparer.Ordinal).SelectMany(id => _hiding[id]).Distinct().Order().Select(i => _provisions[i])];

    private static void AddSteps(List<int> steps, int from, int to)
    {
        steps.Add(from);
        if (to != Day.Last)
        {
            steps.Add(to + 1);
        }
    }

    private static VersionLine[] Lines(Provision[] provisions) => [.. provisions.GroupBy(p => p.Id, StringComparer.Ordinal).Select(g => new VersionLine(g))];

    private DecisionRule Rule(VersionLine[] lines, Provision[] hiding, DayInterval days)
    {
        Provision name = lines[0].All[0];
        var parts = new List<RulePart>();
        var absent = new List<(Outcome Outcome, Reason Reason, Provision Provision)>();
        var remarks = new List<Reason>();
        foreach (VersionLine versions in lines)
        {
            List<Provision> holding = versions.InForce(days);
            Provision? hidden = holding.Find(v => HiderOf(v, hiding, days) is not null);
            holding.RemoveAll(v => HiderOf(v, hiding, days) is not null);
            Provision[] standing = hiding.Length == 0 ? versions.All : Array.FindAll(versions.All, v => HiderOf(v, hiding, days) is null);
            hidden ??= standing.Length == 0 ? versions.All[0] : null;

            // A version that stands and is over does not bring back what is hidden.
            if (holding.Count == 0 && hidden is not null)
            {
                Provision by = HiderOf(hidden, hiding, days)!;
                string code = by.Withdraws.Count > 0 ? ReasonCode.Withdrawn : ReasonCode.Replaced;
                absent.Add((Outcome.NotEligible, new Reason(code, ("provision", by.BaseId), ("title", by.Title)), versions.All[0]));
                continue;
            }

            AddParts(standing, [.. holding.Select(v => Bound(v, days, remarks))], days, parts, absent);
        }

        // What only adds a condition to the ways of others covers nothing without them.
        return parts.Exists(p => p.Provision.HasWays) || (parts.Count > 0 && absent.Count == 0)
            ? InForceRule(name, days, parts, absent, remarks)
            : AbsentRule(name, days, absent);
    }

    private DecisionRule AbsentRule(Provision name, DayInterval days, List<(Outcome Outcome, Reason Reason, Provision Provision)> absent)
    {
        (Outcome outcome, Reason reason, _) = Weightiest(absent);
        return new DecisionRule
        {
            Name = name,
            Days = days,
            Parts = [],
            Pathways = [],
            Root = new AnyRequirement([]),
            CutOffs = CutOffsOn(_vocabulary, _chain, _cutOffs, days.From),
            NotInForce = reason,
            NotInForceOutcome = outcome,
        };
    }

    private DecisionRule InForceRule(
        Provision name, DayInterval days, List<RulePart> parts, List<(Outcome Outcome, Reason Reason, Provision Provision)> absent, List<Reason> remarks)
    {
        foreach ((Outcome outcome, _, Provision provision) in absent)
        {
            // Where it holds for some, the others are answered for that, and to those it holds for nothing is missing.
            if (outcome == Outcome.NotCovered && !parts.Exists(p => p.Provision.Id == provision.Id))
            {
                remarks.Add(new Reason(ReasonCode.PartlyNotCovered, ("provision", provision.Id), ("title", provision.Title)));
            }
        }

        var leftOut = new List<Requirement>();
        var pathways = new List<RulePathway>();
        var throughout = new List<Requirement>();
        var ways = new List<Requirement>();
        var amounts = new List<(Requirement? Guard, AmountTable Table)>();
        var rowWays = new List<Requirement?>();
        foreach (RulePart part in parts)
        {
            Provision provision = part.Provision;
            if (Confirmed(provision.Throughout, leftOut) is { } all)
            {
                throughout.Add(part.Guard is null ? all : new AnyRequirement([new NotRequirement(part.Guard), all]));
            }

            if (!provision.Covers)
            {
                // Another standard decides, and leaves no way here.
                continue;
            }

            Requirement? when = Claimable(provision) ? Confirmed(provision.When, leftOut) : new AnyRequirement([]);
            if (provision.Kind is ProvisionKind.Level or ProvisionKind.Title)
            {
                AddPathways(part, when, leftOut, pathways, ways);
            }
            else
            {
                AmountTable? pays = Shared(Confirmed(Numbered(provision), leftOut), days, remarks);
                if (pays is not null)
                {
                    amounts.Add((part.Guard, pays));
                    rowWays.AddRange(Enumerable.Repeat(Both(part.Guard, when), pays.Rows.Count));
                }

                ways.Add(Both(Both(part.Guard, when), Rows(pays)) ?? new AllRequirement([]));
            }
        }

        remarks.AddRange(leftOut.Select(l => new Reason(ReasonCode.UnconfirmedLeftOut, ("part", SentenceReading.Demand(l)))));
        Requirement way = ways.Count == 1 ? ways[0] : new AnyRequirement(ways);
        Requirement? common = throughout.Count switch { 0 => null, 1 => throughout[0], _ => new AllRequirement(throughout) };
        Provision? outside = parts.Find(p => !p.Provision.Covers)?.Provision;
        bool partly = (absent.Count > 0 || outside is not null) && !parts.Exists(p => p.Provision.HasWays && p.Guard is null);
        AmountTable? amount = Valued(Joined(amounts), days, remarks);
        return new DecisionRule
        {
            Coverage = partly ? new AnyRequirement([.. parts.Where(p => p.Provision is { HasWays: true, Covers: true }).Select(p => p.Guard!)]) : null,
            NotInForce = !partly ? null : absent.Count > 0 ? Weightiest(absent).Reason : new Reason(ReasonCode.Stated, ("text", outside!.Warning!)),
            NotInForceOutcome = !partly ? default : outside is not null ? Outcome.NotCovered : Weightiest(absent).Outcome,
            Name = name,
            Days = days,
            Parts = parts,
            Pathways = [.. pathways.Select(p => p with { Whole = Both(common, p.Own)! })],
            Throughout = common,
            Root = Both(common, way)!,
            Held = parts.Select(p => p.Provision.Held).FirstOrDefault(h => h is not null),
            Amount = amount,
            RowWays = [.. rowWays.Select(w => Both(common, w))],
            CutOffs = CutOffsOn(_vocabulary, _chain, _cutOffs, days.From),
            General = General(name, days, parts, absent),
            Remarks = remarks,
            WorkingAge = _vocabulary.WorkingAge,
            Occupation = _vocabulary.TryGet(Mentions.OccupationFact, out Fact? occupation) ? occupation : null,
            ClaimedOn = _options.ClaimedOn,
        };
    }

    private Requirement? Confirmed(Requirement? requirement, List<Requirement> leftOut) =>
        _options.IncludeUnconfirmed ? requirement : requirement?.WithoutUnconfirmed(leftOut);

    private static Requirement? Both(Requirement? a, Requirement? b) => a is null ? b : b is null ? a : new AllRequirement([a, b]);
}
