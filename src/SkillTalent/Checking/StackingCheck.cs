using System.Globalization;

namespace SkillTalent;

/// <summary>
/// Checks the rules by which benefits exclude each other: that they do not contradict each other, and that there is somebody to whom only one
/// of two exclusive benefits is open. That both are open to some is a note with such a worker: there the choice lies.
/// </summary>
internal static class StackingCheck
{
    private const int MostCellsTried = 60;

    public static void Run(CheckContext context)
    {
        StackingRule[] rules = InScope(context);
        ILookup<(StackingKind Kind, string Provision), int> speaking = rules
            .SelectMany((r, i) => r.Provisions.Select(p => (Key: (r.Kind, p), Number: i))).ToLookup(r => r.Key, r => r.Number);
        for (int i = 0; i < rules.Length; i++)
        {
            StackingRule rule = rules[i];
            StackingKind contrary = rule.Kind == StackingKind.Exclusive ? StackingKind.MayCombine : StackingKind.Exclusive;
            foreach (int other in rule.Provisions.SelectMany(p => speaking[(contrary, p)]).Where(n => n < i).Distinct().Order())
            {
                if (IsContrary(context, rules[other], rule))
                {
                    Contradict(context, rule, rules[other]);
                }
            }
        }

        foreach ((StackingRule rule, RuleCase a, RuleCase b) in Pairs(context, rules))
        {
            context.Ask(a.Rule.Parts[0].Provision, a.PlaceCode, CheckCode.ExclusiveOverlap, () => Compare(context, rule, a, b));
        }
    }

    /// <summary>The rules of benefits that exclude each other, each pair on the days on which both are in force and exclude each other.</summary>
    public static IEnumerable<(StackingRule Rule, RuleCase A, RuleCase B)> Pairs(CheckContext context) =>
        Pairs(context, InScope(context));

    private static IEnumerable<(StackingRule Rule, RuleCase A, RuleCase B)> Pairs(CheckContext context, StackingRule[] rules)
    {
        IReadOnlyList<Place> places = RuleCases.Places(context.Catalog, context.Options);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var casesOf = new Dictionary<string, IReadOnlyList<(string Signature, RuleCase Case)>>(StringComparer.Ordinal);
        foreach (StackingRule rule in rules)
        {
            // Two benefits are open side by side only in a place in which both are, and the rule, too: an outer place's rule that an inner
            // place replaces is not there any more.
            foreach (Place place in rule.Kind == StackingKind.Exclusive ? places.Where(p => Holds(context, rule.Place, p)) : [])
            {
                if (!casesOf.TryGetValue(place.Code, out IReadOnlyList<(string Signature, RuleCase Case)>? cases))
                {
                    casesOf.Add(place.Code, cases = RuleCases.In(context.Catalog, place.Code, context.Options));
                }

                foreach ((string first, string second) in Pairs(rule))
                {
                    foreach ((RuleCase a, RuleCase b) in Pairs(cases, rule, (first, second), seen))
                    {
                        yield return (rule, a, b);
                    }
                }
            }
        }
    }

    private static bool Holds(CheckContext context, string outer, Place place) => context.Catalog.Set.ChainOf(place.Code).Any(p => p.Code == outer);

    private static StackingRule[] InScope(CheckContext context)
    {
        ILookup<string, Provision> provisions = context.Catalog.Set.Provisions
            .SelectMany(p => new[] { p.Id, p.BaseId }.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Provision: p)))
            .ToLookup(p => p.Id, p => p.Provision, StringComparer.Ordinal);
        return [.. context.Catalog.Stacking.Where(r => InScope(context, r, provisions))];
    }

    private static bool InScope(CheckContext context, StackingRule rule, ILookup<string, Provision> provisions) =>
        (context.Options.Rulebooks is not { } books || rule.Provisions.Any(id => provisions[id].Any(p => books.Contains(p.Rulebook, StringComparer.Ordinal))))
        && (context.Options.Policy.IncludeUnconfirmed || rule.Basis != Basis.Unconfirmed)
        && (context.Options.Place is not { } place || context.Catalog.Set.ChainOf(place).Any(p => p.Code == rule.Place));

    private static IEnumerable<Provision> Of(CheckContext context, string id) => context.Catalog.Set.Provisions.Where(p => p.Id == id || p.BaseId == id);

    // One provision alone means its levels among themselves.
    private static IEnumerable<(string First, string Second)> Pairs(StackingRule rule) => rule.Provisions.Count == 1
        ? [(rule.Provisions[0], rule.Provisions[0])]
        : rule.Provisions.SelectMany((first, i) => rule.Provisions.Skip(i + 1).Select(second => (first, second)));

    // That one level excludes the same level of another benefit is an exception to their going together, and no contradiction; nor is it one
    // that an inner place is stricter than an outer one. Rules of places that nobody is in at once cannot contradict each other.
    private static bool IsContrary(CheckContext context, StackingRule a, StackingRule b)
    {
        (StackingRule exclusive, StackingRule together) = a.Kind == StackingKind.Exclusive ? (a, b) : (b, a);
        return exclusive.Kind == StackingKind.Exclusive && together.Kind == StackingKind.MayCombine
            && (exclusive.Provisions.Count == 1) == (together.Provisions.Count == 1)
            && (together.SameLevel || !exclusive.SameLevel)
            && Holds(context, exclusive.Place, context.Catalog.Places[together.Place])
            && a.Effective.FirstDay <= b.Effective.LastDay && b.Effective.FirstDay <= a.Effective.LastDay;
    }

    private static void Contradict(CheckContext context, StackingRule rule, StackingRule other)
    {
        foreach ((string first, string second) in Pairs(rule).Where(p => other.Provisions.Contains(p.First, StringComparer.Ordinal) && other.Provisions.Contains(p.Second, StringComparer.Ordinal)))
        {
            var message = new Reason(CheckCode.StackingContradiction, ("provision", first), ("by", second), ("rule", rule.Id), ("other", other.Id));
            context.Add(Finding(context, rule, CheckSeverity.Error, message) with { By = second });
        }
    }

    // What a place inherits unchanged is asked once, in the outermost place that has it.
    private static IEnumerable<(RuleCase A, RuleCase B)> Pairs(
        IReadOnlyList<(string Signature, RuleCase Case)> cases, StackingRule rule, (string First, string Second) pair, HashSet<string> seen)
    {
        foreach ((string signature, RuleCase a) in cases.Where(c => Is(c.Case, pair.First)))
        {
            foreach ((string other, RuleCase b) in cases.Where(c => Is(c.Case, pair.Second) && IsPair(rule, a, c.Case)))
            {
                DayInterval[] together = [.. Together(rule, a, b)];
                if (together.Length > 0 && seen.Add($"{rule.Id} {rule.Effective.FirstDay.ToString(CultureInfo.InvariantCulture)}\n{signature}\n{other}"))
                {
                    yield return (a with { Days = together }, b);
                }
            }
        }
    }

    // Two levels of one benefit are a pair in one order only.
    private static bool IsPair(StackingRule rule, RuleCase a, RuleCase b) => rule.Provisions.Count == 1
        ? string.CompareOrdinal(a.Rule.Name.Id, b.Rule.Name.Id) < 0
        : !rule.SameLevel || a.Rule.Name.Target == b.Rule.Name.Target;

    private static bool Is(RuleCase rule, string id) => rule.Rule.Name.Id == id || rule.Rule.Name.BaseId == id;

    private static IEnumerable<DayInterval> Together(StackingRule rule, RuleCase a, RuleCase b)
    {
        foreach (DayInterval x in a.Days)
        {
            foreach (DayInterval y in b.Days)
            {
                int from = Math.Max(Math.Max(x.From, y.From), rule.Effective.FirstDay);
                int to = Math.Min(Math.Min(x.To, y.To), rule.Effective.LastDay);
                if (from <= to)
                {
                    yield return new DayInterval(from, to);
                }
            }
        }
    }

    /// <summary>Adds what there is to tell of a pair.</summary>
    public static void Compare(CheckContext context, StackingRule rule, RuleCase a, RuleCase b)
    {
        foreach ((RuleCase idle, RuleCase by) in ((RuleCase, RuleCase)[])[(a, b), (b, a)])
        {
            if (PathwayCheck.Implies(context, a, idle.Rule.Root, by.Rule.Root, out long cells))
            {
                Add(context, rule, a, CheckSeverity.Error, CheckCode.ExclusiveImplied, (idle, by), cells, []);
                return;
            }
        }

        Requirement both = new AllRequirement([a.Rule.Root, b.Rule.Root]);
        foreach (int day in SampleDays.Of(a, [both]))
        {
            CellSpace space = context.Space(a, [both], day);
            if (Both(context, a, b, space) is { } worker)
            {
                CheckWitness[] told = [a.Told(worker, day), b.Told(worker, day)];
                Add(context, rule, a, CheckSeverity.Note, CheckCode.ExclusiveOverlap, (a, b), null, told);
                return;
            }
        }
    }

    private static Worker? Both(CheckContext context, RuleCase a, RuleCase b, CellSpace space)
    {
        Worker? found = null;
        int tried = 0;
        _ = context.Walk(space, [(0, true)], chosen =>
        {
            found = WitnessBuilder.Drafts(space, chosen).Select(WitnessWriter.Worker).FirstOrDefault(w => w is not null
                && CheckContext.IsBorn(w, space.On)
                && a.Decide(w, space.On).Outcome == Outcome.Eligible
                && b.Decide(w, space.On).Outcome == Outcome.Eligible);
            return found is null && ++tried < MostCellsTried;
        });
        return found;
    }

    private static void Add(
        CheckContext context,
        StackingRule rule,
        RuleCase days,
        CheckSeverity severity,
        string code,
        (RuleCase Idle, RuleCase By) pair,
        long? cells,
        IReadOnlyList<CheckWitness> witnesses)
    {
        Provision provision = pair.Idle.Rule.Parts[0].Provision;
        string by = pair.By.Rule.Parts[0].Provision.BaseId;
        context.Add(Finding(context, rule, severity, new Reason(code, ("provision", provision.BaseId), ("by", by), ("rule", rule.Id))) with
        {
            Provision = provision,
            By = by,
            From = days.From,
            To = days.To,
            Cells = cells,
            Witnesses = witnesses,
        });
    }

    // A stacking rule belongs to a place; it is told of the rulebook of the first provision it names.
    private static CheckFinding Finding(CheckContext context, StackingRule rule, CheckSeverity severity, Reason message) =>
        new(severity, message, Of(context, rule.Provisions[0]).First().Rulebook, rule.Place);
}
