using System.Runtime.CompilerServices;

namespace SkillTalent;

/// <content>
/// What is computed only when asked for. Each result is immutable and the same whoever computes it, so that two threads that compute it
/// at once do no harm.
/// </content>
public sealed partial class Decision
{
    private Told? _told;

    private Told Remembered => _told ??= new Told();

    private TimelineContext Context => new(_facts.Subject, _rule.CutOffs);

    /// <summary>The days on which it is true and may be, under the versions in force on each.</summary>
    internal Timeline Timeline => (Remembered.Timeline ??= new StrongBox<Timeline>(_track.Timeline(_facts.Subject))).Value;

    // As much of it as tells the stretch around the day asked.
    private Timeline Near => Remembered.Timeline?.Value ?? (Remembered.Near ??= new StrongBox<Timeline>(_track.Around(_facts.Subject, _facts.On))).Value;

    // The stretch of days on which it is surely true that contains the day asked, else the first after it.
    private DayInterval? Span => TellsDays ? StretchOf(Near.True) : null;

    // The same for days on which it may be true: where it begins or ends elsewhere, an unknown fact could move the day.
    private DayInterval? PossibleSpan => StretchOf(Near.Possible);

    private bool TellsDays => Outcome != Outcome.Undetermined && (Outcome == Outcome.Eligible ? _facts.Subject.TellsPast : _facts.Subject.TellsFuture);

    private DayInterval? StretchOf(DaySet days) => days.FirstFrom(_facts.On) is { } first ? days.IntervalOf(first) : null;

    private PathwayResult[] MakePathways()
    {
        Opened? open = Remembered.Open;
        return [.. _rule.Pathways.Where(IsWeighed).Select(p => ReferenceEquals(p, open?.Rule) ? open!.Result! : ResultOf(p, OutcomeOf(p)))];
    }

    // Who asks by which way need not wait for what all the others lack.
    private Opened FirstOpen()
    {
        if (Remembered.Pathways is { } known)
        {
            return new Opened(null, known.FirstOrDefault(p => p.Outcome == Outcome.Eligible));
        }

        foreach (RulePathway pathway in _rule.Pathways)
        {
            if (IsWeighed(pathway) && OutcomeOf(pathway) == Outcome.Eligible)
            {
                return new Opened(pathway, ResultOf(pathway, Outcome.Eligible));
            }
        }

        return new Opened(null, null);
    }

    private bool IsWeighed(RulePathway pathway) => pathway.Guard is null || pathway.Guard.Evaluate(_facts) != Truth.False;

    private Outcome OutcomeOf(RulePathway pathway) => _rule.Cases.Evaluate(pathway.Whole, _facts).ToOutcome();

    // A way that is open whichever the worker is lacks nothing, though no single case is known.
    private PathwayResult ResultOf(RulePathway pathway, Outcome outcome) => new(
        pathway.Source,
        outcome,
        outcome == Outcome.Eligible || pathway.Own.Evaluate(_facts) == Truth.True ? [] : UnmetOf(pathway));

    // A window that is closed leaves no way, whatever else the pathway lacks.
    private Reason[] UnmetOf(RulePathway pathway)
    {
        Reason[] unmet = StandingReading.Unmet(pathway.Own, _facts, Context, day => StandsOn(pathway, day));
        return _rule.ClosedOn(pathway.Provision) is { } closed ? [closed, .. unmet.Where(r => r.Code != ReasonCode.NoWay)] : unmet;
    }

    // Another standard or system decides, and its conditions are not encoded.
    private RulePart? Outside() =>
        Outcome == Outcome.NotCovered ? _rule.Parts.FirstOrDefault(p => !p.Provision.Covers && p.Guard!.Evaluate(_facts) == Truth.True) : null;

    // What the general rule says where it does not decide.
    private IEnumerable<LocalizedText> AsIfGeneral()
    {
        if (Outside() is not null && _rule.General is { } general)
        {
            var said = new Reason(ReasonCode.GenericAnswer, ("outcome", general.Evaluate(_facts).ToLabel()));
            yield return new LocalizedText(said.Text(Language.Chinese), said.Text(Language.English));
        }
    }

    private Reason[] MakeUnmet()
    {
        if (!_rule.Covers(_facts))
        {
            return [Outside() is { } other ? new Reason(ReasonCode.Stated, ("text", other.Provision.Warning!)) : _rule.NotInForce!];
        }

        if (Outcome == Outcome.Eligible)
        {
            return [];
        }

        var unmet = new List<Reason>();
        if (_rule.ClaimedOn is not null)
        {
            unmet.AddRange(Provisions.Select(_rule.ClosedOn).OfType<Reason>());
        }

        bool isClosed = unmet.Count > 0;

        if (_rule.Throughout is { } common && common.Evaluate(_facts) != Truth.True)
        {
            unmet.Add(new Reason(ReasonCode.CommonUnmet, ("parts", StandingReading.Unmet(common, _facts, Context, StandsOn))));
        }

        if (_rule.Pathways.Count == 0)
        {
            // A window that is closed leaves no way, which has been said.
            unmet.AddRange(StandingReading.Unmet(_rule.Root, _facts, Context, StandsOn).Where(r => !isClosed || r.Code != ReasonCode.NoWay));
        }

        // Of a window that is closed no pathway tells again.
        foreach (PathwayResult pathway in Pathways.Where(p => isClosed ? p.Unmet.Any(r => r.Code != ReasonCode.ClaimedOutside) : p.Unmet.Count > 0))
        {
            unmet.Add(new Reason(ReasonCode.PathwayUnmet, ("pathway", pathway.Pathway.Name), ("parts", isClosed ? [.. pathway.UnmetParts.Where(r => r.Code != ReasonCode.ClaimedOutside)] : pathway.UnmetParts)));
        }

        if (unmet.Count == 0)
        {
            unmet.Add(new Reason(ReasonCode.NoWay));
        }

        return [.. unmet];
    }

    // A day that a reason tells is counted under the version in force on the day asked; it says nothing once another stands in its place.
    private bool StandsOn(RulePathway pathway, int day)
    {
        DecisionRule then = _track.On(day);
        if (ReferenceEquals(then, _rule) && pathway.Guard is null)
        {
            return true;
        }

        return then.Pathways.Any(p => ReferenceEquals(p.Source, pathway.Source)
            && (p.Guard is null || TimelineReading.Of(p.Guard, new TimelineContext(_facts.Subject, then.CutOffs)).Possible.Contains(day)));
    }

    private bool StandsOn(int day)
    {
        DecisionRule then = _track.On(day);
        return _rule.Parts.Where(Applies).All(p => then.Parts.Any(other => other.Provision == p.Provision));
    }

    private Fact[] MakeAssumed() => AssumedFacts.Of(_rule, _facts, _rule.Pathways.Where(IsWeighed), Outcome is Outcome.Eligible or Outcome.Undetermined);

    // A fact matters to an amount where the row may be the worker's, and where the amount could come out otherwise.
    private IEnumerable<Fact> MissingForAmount() => _rule.Amount is not { } table || Amount is not { Adjusted: null }
        ? []
        :
        [
            .. AmountCalculator.PossibleRows(table, _facts).SelectMany(r => r.Pay.Facts).Where(f => _facts[f, 0].IsOpen)
                .SelectMany(f => _facts.Subject.RootsOf(f, _facts.On, v => v.IsOpen)),

            // Which row, and which factors.
            .. AmountCalculator.PossibleRows(table, _facts).Select(r => r.When).Concat(table.Factors.Select(f => f.When)).OfType<Requirement>()
                .Where(w => w.Evaluate(_facts) == Truth.Unknown).SelectMany(w => StandingReading.Missing(w, _facts)),
        ];

    // The first way that is open, which is told as one and the same whoever asks for it.
    private sealed record Opened(RulePathway? Rule, PathwayResult? Result);

    // Most decisions of an assessment are asked for their outcome alone, and carry none of this. A struct in a box can be published to other
    // threads in one write.
    private sealed class Told
    {
        public IReadOnlyList<PathwayResult>? Pathways { get; set; }

        public Opened? Open { get; set; }

        public IReadOnlyList<RulePathway>? Weighed { get; set; }

        public IReadOnlyList<Fact>? ToldFacts { get; set; }

        public IReadOnlyList<Citation>? Citations { get; set; }

        public IReadOnlyList<Reason>? Unmet { get; set; }

        public IReadOnlyList<Fact>? Missing { get; set; }

        public IReadOnlyList<Fact>? Assumed { get; set; }

        public IReadOnlyList<(Basis Basis, IReadOnlyList<Citation> Citations)>? Used { get; set; }

        public IReadOnlyList<Reason>? Warnings { get; set; }

        public ProvisionSet? Applying { get; set; }

        public StrongBox<Timeline>? Timeline { get; set; }

        public StrongBox<Timeline>? Near { get; set; }
    }
}
