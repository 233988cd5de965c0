namespace SkillTalent;

/// <summary>What a plan to one target in one place can obtain on the way, and how. Immutable; made once and shared between workers.</summary>
internal sealed class PlanModel
{
    private PlanModel(Credential target, IReadOnlyList<Credential> credentials)
    {
        Target = target;
        Credentials = credentials;
        Falling = [.. credentials.SelectMany(c => c.Rules).Where(r => !Rises(r)).Select(r => r.Rule.Name).Distinct()];
    }

    public Credential Target { get; }

    /// <summary>The target and what may be of use for it, by number.</summary>
    public IReadOnlyList<Credential> Credentials { get; }

    /// <summary>What is above the target: who holds it needs the target no more, and no way to the target leads through it.</summary>
    public IReadOnlyList<Credential> Above { get; private init; } = [];

    /// <summary>All of them, as a set of numbers.</summary>
    public ActSet All => Credentials.Aggregate(default(ActSet), (all, c) => all.With(c.Index));

    /// <summary>Provisions that another credential, or an earlier one, can make false; empty where to obtain everything as early as possible is best.</summary>
    public IReadOnlyList<Provision> Falling { get; }

    /// <summary>The model of a target.</summary>
    /// <exception cref="KeyNotFoundException">The rulebooks say nothing of the target here.</exception>
    public static PlanModel Of(PlacePolicy place, PlanTarget target, PlanOptions options)
    {
        TitleSeries series = target.Series ?? options.Series;
        var candidates = new List<Credential>();
        Credential? goal = null;
        foreach (DecisionTrack track in place.Tracks)
        {
            if (TargetOf(track.Key) is not { } own)
            {
                continue;
            }

            bool isGoal = own.Equals(target);
            bool onTheWay = own.IsRecord && (own.Level is null ? options.ViaTitles && own.Series == series : options.ViaCertificates);
            if (isGoal || onTheWay)
            {
                var credential = new Credential(candidates.Count, own, track, CredentialLists.ListOf(own), options.Takes(own)) { Rules = Rules(track, options) };
                candidates.Add(credential);
                goal = isGoal ? credential : goal;
            }
        }

        if (goal is null)
        {
            throw new KeyNotFoundException($"The rulebooks say nothing of '{target}' in this place.");
        }

        List<Credential> useful = Useful(goal, candidates);
        Credential[] numbered = [.. useful.Select((c, i) => c with { Index = i })];
        return new PlanModel(numbered[useful.IndexOf(goal)], numbered)
        {
            Above = [.. candidates.Where(c => c != goal && Passes(c, goal))],
        };
    }

    /// <summary>The target that a decision is about; null for a decision about something else.</summary>
    public static PlanTarget? TargetOf(DecisionKey key) => key.Kind switch
    {
        ProvisionKind.Level when SkillLevel.TryParse(key.Id, out SkillLevel? level) && level.Rank is not null => PlanTarget.Of(level),
        ProvisionKind.Title when Codes.OfTitleRank.TryGet(key.Id, out TitleRank rank) && Codes.OfTitleSeries.TryGet(key.Series ?? "", out TitleSeries series) => PlanTarget.Of(rank, series),
        _ => null,
    };

    private static CredentialRule[] Rules(DecisionTrack track, PlanOptions options) =>
        [.. track.Rules.Where(r => r.InForce).Select(r => new CredentialRule(r, [.. r.Pathways.Where(p => !options.ExcludedPathways.Contains(p.Source.Id))]))];

    // What the target's pathways may count, what the pathways to that may count, and so on. What is the target or above it is no way to it.
    private static List<Credential> Useful(Credential goal, List<Credential> candidates)
    {
        var useful = new List<Credential> { goal };
        for (int i = 0; i < useful.Count; i++)
        {
            FactTest[] leaves = [.. useful[i].Rules.SelectMany(Roots).SelectMany(r => r.Tests()).Distinct()];
            useful.AddRange(candidates.Where(c => !useful.Contains(c) && Array.Exists(leaves, l => CredentialLists.MayCount(l, c.Target)) && !Passes(c, goal)));
        }

        return useful;
    }

    private static bool Passes(Credential credential, Credential goal) => goal.Rules.Any(r =>
        r.Rule.Held is { } held && held.Tests().All(l => CredentialLists.MayCount(l, credential.Target)) && IsHeld(r.Rule, held, credential.Target));

    private static bool IsHeld(DecisionRule rule, Requirement held, PlanTarget target)
    {
        Worker worker = WorkerEdit.Add(new Worker(), CredentialLists.NameOf(target), CredentialLists.Record(target, 1, null));
        Subject subject = WorkerSubject.Of(worker, WorkerEdit.NoVocabulary);
        return TimelineReading.Of(held, new TimelineContext(subject, rule.CutOffs)).True.Contains(Day.Last);
    }

    private static bool Rises(CredentialRule rule) => Roots(rule).All(r => CredentialLists.RaiseOnly(r));

    private static IEnumerable<Requirement> Roots(CredentialRule rule) =>
        rule.Pathways.Select(p => p.Own).Concat(rule.Rule.Throughout is { } common ? [common] : []);
}
