namespace SkillTalent;

/// <summary>
/// Checks limits over several people for what their own words show: that they can never be kept to with anybody paid, that they never cut anything, that a
/// higher figure allows fewer people.
/// </summary>
internal static class LimitCheck
{
    public static void Run(CheckContext context)
    {
        LimitRule[] rules = [.. context.Catalog.Limits.Where(r => InScope(context, r))];
        foreach (LimitRule rule in rules)
        {
            if (IsClosed(rule))
            {
                Add(context, rule, CheckCode.LimitNeverMet);
            }

            if (IsIdle(rule) || Array.Exists(rules, r => Covers(r, rule)))
            {
                Add(context, rule, CheckCode.LimitNeverBites);
            }

            if (Falls(rule))
            {
                Add(context, rule, CheckCode.LimitStepsFall);
            }

            foreach (LimitRule quota in rules.Where(q => Excludes(q, rule)))
            {
                Add(context, rule, CheckCode.LimitNeverMet);
            }
        }
    }

    private static bool InScope(CheckContext context, LimitRule rule) =>
        (context.Options.Rulebooks?.Contains(rule.Rulebook, StringComparer.Ordinal) ?? true)
        && (context.Options.Policy.IncludeUnconfirmed || rule.Basis != Basis.Unconfirmed)
        && (context.Options.Place is not { } place || context.Catalog.Set.ChainOf(place).Any(p => p.Code == rule.Place));

    // Nothing is left to anybody: of one person there are never several.
    private static bool IsClosed(LimitRule rule) => rule.Kind switch
    {
        LimitKind.Money => rule.Yuan == 0 || rule.Percent == 0,
        LimitKind.People => rule.People == 0 || (rule.Steps.Count > 0 && rule.Steps.All(s => s.People == 0)),
        LimitKind.Ranks => rule.Ranks[0].Yuan == 0,
        LimitKind.AtLeast => rule.People > 1 && rule.By.Contains(LimitScope.Person),
        _ => false,
    };

    // One person, or one grant, is there wherever there is a group.
    private static bool IsIdle(LimitRule rule) => rule.Kind switch
    {
        LimitKind.AtLeast => rule.People <= 1,
        LimitKind.People => rule is { People: > 0 } && rule.By.Contains(LimitScope.Person),
        _ => false,
    };

    // Of two limits over the same groups that hold together for all their days the higher one is never reached.
    private static bool Covers(LimitRule strict, LimitRule rule) => strict.Id != rule.Id && Same(strict, rule)
        && strict.Place == rule.Place && strict.Effective.FirstDay <= rule.Effective.FirstDay && strict.Effective.LastDay >= rule.Effective.LastDay
        && ((rule.Kind == LimitKind.Money && strict.Yuan < rule.Yuan) || (rule.Kind == LimitKind.People && strict.People < rule.People));

    private static bool Same(LimitRule a, LimitRule b) => a.Kind == b.Kind && SameGroups(a, b);

    private static bool SameGroups(LimitRule a, LimitRule b) =>
        a.Over == b.Over && a.By.Order().SequenceEqual(b.By.Order()) && a.Provisions.ToHashSet(StringComparer.Ordinal).SetEquals(b.Provisions);

    // So many people are asked for as the quota of the same group does not allow.
    private static bool Excludes(LimitRule quota, LimitRule rule) => rule.Kind == LimitKind.AtLeast && quota.Kind == LimitKind.People
        && quota.People < rule.People && quota.People > 0 && SameGroups(quota, rule)
        && quota.Effective.FirstDay <= rule.Effective.LastDay && rule.Effective.FirstDay <= quota.Effective.LastDay;

    private static bool Falls(LimitRule rule) => rule.Steps.Zip(rule.Steps.Skip(1)).Any(s => s.Second.People < (s.First.People ?? s.First.To));

    private static void Add(CheckContext context, LimitRule rule, string code) => context.Add(
        new CheckFinding(CheckSeverity.Error, new Reason(code, ("limit", rule.Id)), rule.Rulebook, rule.Place)
        {
            From = rule.Effective.From,
            To = rule.Effective.To,
        });
}
