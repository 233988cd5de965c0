namespace SkillTalent;

/// <summary>
/// One worker's way: what can be obtained from a day on, and when. Events are taken in the order of days: an application is made on the first
/// day on which it is open, an award adds to the records from which everything else is judged anew. For one plan, by one thread.
/// </summary>
internal sealed class PlanRun
{
    private readonly PlanModel _model;
    private readonly PlanStart _start;
    private readonly int _on;
    private readonly SubjectRecord?[] _records;
    private readonly ActSet _held;
    private readonly CancellationToken _cancellation;
    private readonly LeafMemories _leaves;
    private readonly Dictionary<Subject, PlanState> _beginnings = [];
    private readonly Func<Subject, Credential, int, Subject> _award;
    private readonly Func<Credential, Subject, int, Truth, int?> _findFirst;
    private readonly Func<Credential, Subject, int, Truth, RulePathway?> _findPathway;

    /// <summary>Prepares a way.</summary>
    /// <param name="model">What can be obtained.</param>
    /// <param name="start">The worker.</param>
    /// <param name="on">The first day.</param>
    /// <param name="occupation">The worker's occupation.</param>
    /// <param name="leaves">What other runs of the same plan found out of the worker; null: there are none.</param>
    /// <param name="cancellation">Gives it up.</param>
    public PlanRun(PlanModel model, PlanStart start, int on, string? occupation, LeafMemories? leaves = null, CancellationToken cancellation = default)
    {
        _leaves = leaves ?? new LeafMemories(new PlanLeaves());
        _award = Award;
        _findFirst = First;
        _findPathway = PathwayOn;
        _cancellation = cancellation;
        _model = model;
        _start = start;
        _on = on;
        _records = [.. model.Credentials.Select(c => c.List < 0 ? null : CredentialLists.Record(c.Target, on, occupation))];
        foreach (Credential credential in model.Credentials)
        {
            _held = IsHeld(credential) ? _held.With(credential.Index) : _held;
        }
    }

    /// <summary>The first day.</summary>
    public int Start => _on;

    /// <summary>Credentials that are held or passed at the start.</summary>
    public ActSet Held => _held;

    /// <summary>Everything allowed, each as early as it can be had, until the target is; without the target where it never is.</summary>
    /// <param name="allowed">What may be obtained.</param>
    /// <param name="least">Whether each must be open, or may be open if what is unknown turns out well.</param>
    public List<Obtained> Run(ActSet allowed, Truth least)
    {
        var obtained = new List<Obtained>();
        var pending = new List<Obtained>();
        PlanState state = Beginning(_on);
        int? change = _start.NextAfter(_on);
        int?[] open = new int?[_model.Credentials.Count];
        ActSet left = allowed.Except(_held).With(_model.Target.Index);
        Ask(open, left, state, _on, least);
        while (true)
        {
            _cancellation.ThrowIfCancellationRequested();
            Credential? next = Next(open, left);
            Obtained? award = pending.MinBy(p => p.Awarded);
            int? news = Earlier(award?.Awarded, change);
            if (news is { } day && (next is null || day <= open[next.Index]))
            {
                if (award?.Awarded == day)
                {
                    _ = pending.Remove(award);
                    state = After(state, award);
                }
                else
                {
                    state = On(day, obtained);
                    change = _start.NextAfter(day);
                }

                Ask(open, left, state, day, least);
            }
            else if (next is not null)
            {
                int applied = open[next.Index]!.Value;
                var application = new Obtained(next, applied, Day.Add(applied, next.Takes));
                obtained.Add(application);
                left = left.Without(next.Index);
                if (next == _model.Target)
                {
                    return obtained;
                }

                pending.Add(application);
            }
            else
            {
                return obtained;
            }
        }
    }

    /// <summary>The day on which the target is awarded with everything allowed; null where it never is.</summary>
    public int? Arrives(ActSet allowed, Truth least) =>
        Run(allowed, least) is [.., var last] && last.Credential == _model.Target ? last.Awarded : null;

    /// <summary>The first day on which a credential is open after others, from a day on; awards that are yet to come are taken as they come.</summary>
    public int? FirstOpen(Credential credential, IReadOnlyList<Obtained> obtained, int from)
    {
        while (true)
        {
            _cancellation.ThrowIfCancellationRequested();
            int? news = _start.NextAfter(from);
            foreach (Obtained one in obtained)
            {
                news = one.Awarded > from ? Earlier(one.Awarded, news) : news;
            }

            int? first = On(from, obtained).First(credential, from, Truth.True, _findFirst);
            if (news is null || first < news)
            {
                return first;
            }

            from = news.Value;
        }
    }

    /// <summary>The worker with those of the credentials that are awarded by a day.</summary>
    public PlanState On(int day, IEnumerable<Obtained> obtained)
    {
        PlanState state = Beginning(day);
        foreach (Obtained one in obtained)
        {
            state = one.Awarded <= day ? After(state, one) : state;
        }

        return state;
    }

    /// <summary>The first pathway to a credential that is at least so true of the worker on a day.</summary>
    public RulePathway? PathwayOn(Credential credential, PlanState state, int day, Truth least) => state.PathwayOn(credential, day, least, _findPathway);

    private RulePathway? PathwayOn(Credential credential, Subject subject, int day, Truth least)
    {
        CredentialRule? rule = credential.Rules.FirstOrDefault(r => r.Rule.Days.From <= day && day <= r.Rule.Days.To);
        if (rule is null || (rule.Rule.Throughout is { } common && Of(rule.Rule, common, subject).At(day) < least))
        {
            return null;
        }

        // What is known to be open goes before what may be. Where some way is open in every case, but in each another, the first that may be is told.
        return rule.Pathways.FirstOrDefault(p => Of(rule.Rule, p.Own, subject).At(day) == Truth.True)
            ?? (least == Truth.True && !IsAnyOpen(rule, subject, day) ? null : rule.Pathways.FirstOrDefault(p => Of(rule.Rule, p.Own, subject).At(day) >= Truth.Unknown));
    }

    private PlanState Beginning(int day)
    {
        Subject subject = _start.On(day);
        if (!_beginnings.TryGetValue(subject, out PlanState? state))
        {
            state = new PlanState(subject);
            _beginnings.Add(subject, state);
        }

        return state;
    }

    private PlanState After(PlanState state, Obtained obtained) => state.After(obtained.Credential, obtained.Awarded, _award);

    private Subject Award(Subject subject, Credential credential, int awarded) => _records[credential.Index] is { } record
        ? SubjectEdit.With(subject, credential.List, [CredentialLists.OnDay(record, credential.List, awarded)])
        : subject;

    private static int? Earlier(int? a, int? b) => a is null || b < a ? b : a;

    private void Ask(int?[] open, ActSet credentials, PlanState state, int from, Truth least)
    {
        foreach (int i in credentials.Acts())
        {
            open[i] = state.First(_model.Credentials[i], from, least, _findFirst);
        }
    }

    // The earliest, and of several on one day the target, which ends the way.
    private Credential? Next(int?[] open, ActSet left)
    {
        Credential? next = null;
        foreach (int i in left.Acts())
        {
            if (open[i] is { } day && (next is null || day < open[next.Index] || (day == open[next.Index] && i == _model.Target.Index)))
            {
                next = _model.Credentials[i];
            }
        }

        return next;
    }

    private int? First(Credential credential, Subject subject, int from, Truth least)
    {
        foreach (CredentialRule rule in credential.Rules)
        {
            if (rule.Rule.Days.To < from)
            {
                continue;
            }

            DaySet days = DaySet.Between(Math.Max(from, rule.Rule.Days.From), rule.Rule.Days.To);
            if (rule.Rule.Throughout is { } common)
            {
                days = days.Intersect(Days(Of(rule.Rule, common, subject), least));
            }

            int? first = least == Truth.True && HasCases(rule.Rule, subject) && !days.IsEmpty
                ? Of(rule.Rule, rule.AnyWay, subject).True.Intersect(days).FirstFrom(from)
                : null;
            foreach (RulePathway pathway in days.IsEmpty ? [] : rule.Pathways)
            {
                int? own = Days(Of(rule.Rule, pathway.Own, subject), least).Intersect(days).FirstFrom(from);
                first = first is null || own < first ? own : first;
            }

            if (first is not null)
            {
                return first;
            }
        }

        return null;
    }

    private static DaySet Days(Timeline timeline, Truth least) => least == Truth.True ? timeline.True : timeline.Possible;

    private bool IsHeld(Credential credential)
    {
        DecisionRule rule = credential.Track.On(_on);
        return rule.Held is { } held && TimelineReading.Of(held, new TimelineContext(_start.On(_on), rule.CutOffs)).True.Contains(_on);
    }

    private bool IsAnyOpen(CredentialRule rule, Subject subject, int day) =>
        HasCases(rule.Rule, subject) && Of(rule.Rule, rule.AnyWay, subject).At(day) == Truth.True;

    // Cases are told apart as decisions tell them.
    private Timeline Of(DecisionRule rule, Requirement node, Subject subject)
    {
        Timeline plain = _leaves.Of(rule, node, subject);
        return HasCases(rule, subject) && !plain.True.Equals(plain.Possible) ? rule.Cases.Timeline(node, new TimelineContext(subject, rule.CutOffs)) : plain;
    }

    private static bool HasCases(DecisionRule rule, Subject subject)
    {
        foreach ((Fact fact, _) in rule.Cases.Facts)
        {
            if (subject.Sample(fact, 0, Day.First).IsOpen)
            {
                return true;
            }
        }

        return false;
    }
}
