using NodaTime;

namespace SkillTalent;

/// <summary>One rule of one decision of a place, with the days on which it is that rule.</summary>
internal sealed record RuleCase(PlacePolicy Place, DecisionTrack Track, DecisionRule Rule, IReadOnlyList<DayInterval> Days)
{
    public string PlaceCode => Place.Chain[^1].Code;

    /// <summary>The first of its days.</summary>
    public LocalDate From => Day.ToDate(Days.Min(d => d.From));

    /// <summary>The last of its days; null where they do not end.</summary>
    public LocalDate? To => Days.Max(d => d.To) is < Day.Last and var last ? Day.ToDate(last) : null;

    public SubjectSchema Schema => IsAboutWorkers ? Place.Set.Vocabulary.Workers ?? WorkerSchema.Instance : EnterpriseSchema.Instance;

    /// <summary>Whether its facts are those of a worker; made once, since every question of the rule asks.</summary>
    public bool IsAboutWorkers { get; } = Rule.Root.Tests().All(l => l.Fact.Subject == WorkerSchema.Instance.Name);

    /// <summary>The rule, then everything on which an amount depends.</summary>
    public IReadOnlyList<Requirement> WithAmount =>
    [
        Rule.Root,
        .. Rule.Amount?.Rows.Select(r => r.When).OfType<Requirement>() ?? [],
        .. Rule.Amount?.Factors.Select(f => f.When) ?? [],
    ];

    /// <summary>The decision on a worker on a day.</summary>
    public Decision Decide(Worker worker, int day) => Decide(Place, Track, worker, day);

    /// <summary>What a worker's assessment comes to, for a finding to carry.</summary>
    public CheckWitness Told(Worker worker, int day)
    {
        Decision decision = Decide(worker, day);
        return new CheckWitness(worker, PlaceCode, Day.ToDate(day), decision.Id, decision.Outcome, decision.Amount?.Adjusted);
    }

    /// <summary>A decision of a place on a worker on a day.</summary>
    public static Decision Decide(PlacePolicy place, DecisionTrack track, Worker worker, int day)
    {
        DecisionRule rule = track.On(day);
        Subject subject = WorkerSubject.Of(worker, place.Set.Vocabulary);
        return new Decision(track, rule, FactSet.Project(subject, rule.Slots, DaysOn(place, day)));
    }

    /// <summary>The day asked, then the cut-off days.</summary>
    public static int[] DaysOn(PlacePolicy place, int day) => [.. place.CutOffsOn(day).Select(c => c?.For(day) ?? day)];
}
