using NodaTime;

namespace SkillTalent;

/// <content>Which versions of a provision are in force for whom.</content>
internal sealed partial class TrackBuilder
{
    // What replaces or withdraws a version throughout some days: of a place within its own, since a place's own versions stand beside what it replaces.
    private Provision? HiderOf(Provision version, Provision[] hiding, DayInterval days) => Array.Find(hiding, h =>
        _depth[version.Place] < _depth[h.Place] && InForce(h, days) && h.Replaces.Concat(h.Withdraws).Any(id => id == version.Id || id == version.BaseId));

    private static bool InForce(Provision provision, DayInterval days) =>
        provision.Effective.FirstDay <= days.From && days.To <= provision.Effective.LastDay;

    // The versions of one id, and those of them that hold: the innermost place that has one in force wins; an occupation's own wins over the general one.
    private void AddParts(
        Provision[] versions, Provision[] holding, DayInterval days, List<RulePart> parts, List<(Outcome Outcome, Reason Reason, Provision Provision)> absent)
    {
        int depth = holding.Select(v => _depth[v.Place]).DefaultIfEmpty(-1).Max();
        (Provision Version, Requirement? Guard)[] inForce =
        [
            .. holding.Where(v => _depth[v.Place] == depth)
                .Select(v => (Version: v, Guard: EditionGuard(v, days)))
                .Where(v => v.Guard is not AnyRequirement { Children.Count: 0 }),
        ];
        if (Array.Exists(inForce, v => !v.Version.IsStanding))
        {
            inForce = [.. inForce.Where(v => !v.Version.IsStanding)];
        }

        if (inForce.Length == 0)
        {
            // Nothing is missing where only a warning would have been said.
            if (Array.Exists(versions, v => v.HasWays || v.Throughout is not null))
            {
                absent.Add(WhyAbsent(versions, days));
            }

            return;
        }

        Provision[] general = Array.FindAll(versions, v => !v.IsSpecial);
        if (general.Length > 0 && !Array.Exists(inForce, v => !v.Version.IsSpecial))
        {
            absent.Add(WhyAbsent(general, days));
        }
        else if (Array.Exists(general, v => v.Edition is not null))
        {
            // Whoever is of an edition of which no version is in force is not told what another edition says.
            absent.AddRange(Governing(days).Where(e => !Array.Exists(inForce, v => !v.Version.IsSpecial && IsOf(v.Version, e)))
                .Select(e => Array.FindAll(general, v => IsOf(v, e))).Where(lines => lines.Length > 0).Select(lines => WhyAbsent(lines, days)));
        }

        // What leads away from the rulebook leaves the others what they would be without it: that is told as advice.
        RulePart[] covering = Array.TrueForAll(inForce, v => v.Version.Covers) ? [] : PartsOf([.. inForce.Where(v => v.Version.Covers)]);
        parts.AddRange(PartsOf(inForce).Select(p => p with { General = Array.Find(covering, c => c.Provision == p.Provision) }));
    }

    private RulePart[] PartsOf((Provision Version, Requirement? Guard)[] inForce)
    {
        Requirement[] conditions = [.. inForce.Where(v => v.Version.AppliesWhen is not null).Select(v => Both(v.Guard, ForSome(v.Version))!)];
        string[] names =
        [
            .. inForce.Where(v => v is { Version.AppliesWhen: null, Guard: null }).SelectMany(v => v.Version.Occupations).Distinct(StringComparer.Ordinal),
        ];
        Requirement[] special =
        [
            .. names.Length > 0 ? [Occupation(names)] : Array.Empty<Requirement>(),
            .. inForce.Where(v => v is { Version.AppliesWhen: null, Version.IsSpecial: true, Guard: not null }).Select(v => Both(v.Guard, ForSome(v.Version))!),
            .. conditions,
        ];
        return Array.ConvertAll(inForce, v =>
        {
            // A version for whom a condition tells goes before one for whom the occupation does, and that before the general one.
            Requirement? whom = v.Version.AppliesWhen is not null ? ForSome(v.Version)
                : v.Version.IsSpecial ? Both(ForSome(v.Version), NoneOf(conditions))
                : NoneOf(special);
            return new RulePart(v.Version, Both(v.Guard, whom));
        });
    }

    private FactTest Occupation(IEnumerable<string> names) => FactTest.In(_vocabulary["occupation"], [.. names]);

    private static bool IsOf(Provision version, string edition) => version.Edition is null || version.Edition == edition;

    private (Outcome Outcome, Reason Reason, Provision Provision) WhyAbsent(Provision[] versions, DayInterval days)
    {
        // Only the lines of an edition that governs say from when they are known.
        string[] governing = Array.Exists(versions, v => v.Edition is not null) ? Governing(days) : [];
        Provision[] lines = governing.Length == 0 ? versions : Array.FindAll(versions, v => Array.Exists(governing, e => IsOf(v, e)));
        lines = lines.Length > 0 ? lines : versions;
        if (Array.Find(lines, v => InForce(v, days)) is { } other)
        {
            // It is known, and an inner place has put a version for some in its place; or it is of an edition that nobody follows.
            return (Outcome.NotCovered, new Reason(ReasonCode.OnlyForOthers, ("provision", other.BaseId), ("title", other.Title)), other);
        }

        Provision? before = lines.Where(v => v.Effective.LastDay < days.From).MaxBy(v => v.Effective.LastDay);
        if (before is not null)
        {
            LocalDate last = before.Effective.To!.Value;
            return IsContinuedUnseen(before) ? (Outcome.NotCovered, new Reason(ReasonCode.NotKnownAfter, ("day", last)), before)
                : before.Effective.After == AfterEnd.Ended ? (Outcome.NotEligible, new Reason(ReasonCode.Ended, ("day", last)), before)
                : (Outcome.NotCovered, new Reason(ReasonCode.NotCoveredAfter, ("day", last)), before);
        }

        Provision first = lines.MinBy(v => v.Effective.FirstDay)!;
        return first.Effective.Kind == EffectiveKind.Enacted && first.Effective.FirstDay > days.To
            ? (Outcome.NotEligible, new Reason(ReasonCode.NotYetInForce, ("day", first.Effective.From)), first)
            : (Outcome.NotCovered, new Reason(ReasonCode.NotCoveredBefore, ("day", first.Effective.From)), first);
    }

    // That the rulebook does not reach the day weighs more than that nothing was in force.
    private static (Outcome Outcome, Reason Reason, Provision Provision) Weightiest(
        List<(Outcome Outcome, Reason Reason, Provision Provision)> absent) =>
        absent.Find(a => a.Outcome == Outcome.NotCovered) is { Reason: not null } notCovered ? notCovered : absent[0];

    // A version that ends where an unseen one begins ended because of that one: as known then, nobody could say what follows.
    private bool IsContinuedUnseen(Provision version) => Array.Exists(_unseen, p => p.Id == version.Id && p.Place == version.Place
        && p.Effective.FirstDay == version.Effective.LastDay + 1);
}
