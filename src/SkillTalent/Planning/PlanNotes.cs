using NodaTime;

namespace SkillTalent;

/// <summary>What a plan says beside its way: what it takes for granted, what limits it, and what it lacks where there is none.</summary>
internal static class PlanNotes
{
    /// <summary>What a plan takes for granted.</summary>
    public static IReadOnlyList<Reason> Assumptions(Worker worker, LocalDate on, PlanOptions options, IReadOnlyList<Obtained> steps, bool takesUpWork)
    {
        var assumptions = new List<Reason>();
        bool? works = worker.Employment?.Any(s => s.Contains(on));
        AddIf(works == true, options.GoesOnWorking ? PlanCode.GoesOnWorking : PlanCode.StopsWorking, ("day", on));
        AddIf(takesUpWork, PlanCode.TakesUpWorkOn, ("day", options.TakesUpWorkOn ?? on));
        AddIf(works == false && !takesUpWork && worker.Employment!.All(s => s.From <= on), PlanCode.StaysOutOfWork, ("day", on));
        AddIf(Any(c => c.List == CredentialLists.Certificates), PlanCode.CertificateTakes, ("period", options.CertificateTakes));
        AddIf(Any(c => c.List == CredentialLists.Titles), PlanCode.TitleTakes, ("period", options.TitleTakes));
        AddIf(Any(c => c.List < 0), PlanCode.AppointmentTakes, ("period", options.AppointmentTakes));
        AddIf(worker.Employment is null && takesUpWork, PlanCode.WorkTakenAsNone);
        AddIf(worker.Certificates is null, PlanCode.CertificatesTakenAsNone);
        AddIf(worker.Titles is null, PlanCode.TitlesTakenAsNone);
        return assumptions;

        bool Any(Func<Credential, bool> kind) => steps.Any(s => kind(s.Credential));

        void AddIf(bool holds, string code, params (string, object)[] arguments)
        {
            if (holds)
            {
                assumptions.Add(new Reason(code, arguments));
            }
        }
    }

    /// <summary>What limits a plan that arrives on a day: rules that delay might help, and days of which the rulebooks do not speak.</summary>
    public static IEnumerable<Reason> Warnings(PlanModel model, PlanStart start, int on, int arrives) =>
        model.Falling.Select(p => new Reason(PlanCode.DelayNotWeighed, ("provision", p.Id)))
            .Concat(model.Credentials
                .Select(c => NotCovered(c, start, on, arrives) is { } why ? new Reason(PlanCode.NotCoveredOnTheWay, ("provision", c.Track.Rules[0].Name.Id), ("part", why)) : null)
                .OfType<Reason>());

    /// <summary>Why the rulebooks do not say, for this worker and some day of a span, whether a credential is open; null where they do.</summary>
    public static Reason? NotCovered(Credential credential, PlanStart start, int from, int to)
    {
        foreach (DecisionRule rule in credential.Track.Rules.Where(r => r.NotInForceOutcome == Outcome.NotCovered && r.NotInForce is not null))
        {
            DaySet days = DaySet.Between(Math.Max(from, rule.Days.From), Math.Min(to, rule.Days.To));
            if (rule.InForce && rule.Coverage is { } coverage && !days.IsEmpty)
            {
                days = days.Intersect(TimelineReading.Of(coverage, new TimelineContext(start.On(from), rule.CutOffs)).True.Complement());
            }

            if (!days.IsEmpty)
            {
                return rule.NotInForce;
            }
        }

        return null;
    }

    /// <summary>
    /// What stands in the way of a target to which none leads: of each pathway the parts that are true on no day, although everything that can be
    /// obtained is. What several versions of a rule say alike is told once.
    /// </summary>
    public static IReadOnlyList<Reason> Lacking(PlanModel model, PlanRun run)
    {
        List<Obtained> obtained = run.Run(model.All, Truth.True);
        Subject subject = run.On(Day.Last, obtained).Subject;
        (DecisionRule Rule, RulePathway Way, DaySet Days, TimelineContext Context)[] ways =
        [
            .. model.Target.Rules.Where(r => r.Rule.Days.To >= run.Start).SelectMany(r => r.Pathways.Select(p => (
                r.Rule, p, DaySet.Between(Math.Max(run.Start, r.Rule.Days.From), r.Rule.Days.To), new TimelineContext(subject, r.Rule.CutOffs))))
            .Where(w => w.p.Guard is null || !TimelineReading.Of(w.p.Guard, w.Item4).Possible.Intersect(w.Item3).IsEmpty),
        ];

        // A pathway is one through its versions: what is so on some day of one is not what keeps it closed for good.
        return
        [
            .. ways.GroupBy(w => (w.Way.Provision.BaseId, w.Way.Source.Id)).SelectMany(versions =>
            {
                DaySet days = versions.Aggregate(DaySet.None, (all, w) => all.Union(w.Days));
                Reason[][] parts = [.. versions.Select(w => LackingOf(w.Rule, w.Way, w.Context, days))];
                parts = Array.Exists(parts, p => p.Length > 0) ? parts : [.. versions.Select(w => LackingOf(w.Rule, w.Way, w.Context, w.Days))];
                return parts.Where(p => p.Length > 0).Select(p => new Reason(ReasonCode.PathwayUnmet, ("pathway", versions.First().Way.Source.Name), ("parts", p)));
            }).DistinctBy(r => r.Text(Language.Chinese), StringComparer.Ordinal),
        ];
    }

    // That its window is closed, or what of it is true on none of some days.
    private static Reason[] LackingOf(DecisionRule rule, RulePathway way, TimelineContext context, DaySet days) => rule.ClosedOn(way.Provision) is { } closed
        ? [closed]
        : [.. Never(new AllRequirement([.. PartsOf(way.Whole).Where(p => !ReferenceEquals(p, way.Guard))]), context, days).Select(r => SentenceReading.Demand(r))];

    private static IEnumerable<Requirement> PartsOf(Requirement node) => node is AllRequirement ? node.Children.SelectMany(PartsOf) : [node];

    // The smallest parts that are true on none of the days; a whole whose parts are each true on some day, and never together, is one.
    private static IEnumerable<Requirement> Never(Requirement node, TimelineContext context, DaySet days)
    {
        if (!TimelineReading.Of(node, context).True.Intersect(days).IsEmpty)
        {
            return [];
        }

        Requirement[] parts = node is AllRequirement ? [.. node.Children.SelectMany(c => Never(c, context, days))] : [];
        return parts.Length > 0 ? parts : [node];
    }
}
