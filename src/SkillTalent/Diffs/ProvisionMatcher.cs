namespace SkillTalent;

/// <summary>
/// Finds for each provision of one policy what stands in its place in another: another version of the same line; what says that it replaces
/// it; between places, what has the same name behind the place's own.
/// </summary>
internal static class ProvisionMatcher
{
    private static readonly Func<Provision, Provision, bool>[] Ways =
    [
        (was, now) => Line(was) == Line(now) && was.Place == now.Place,
        (was, now) => Line(was) == Line(now),
        (was, now) => AnyEdition(was) == AnyEdition(now),
        (was, now) => Replaces(now, was) && (!was.IsRepeated || !now.IsRepeated || was.Target == now.Target),
        (was, now) => was.Place != now.Place && Role(was) is { } role && role == Role(now),
    ];

    public static IReadOnlyList<ProvisionDifference> Compare(IReadOnlyList<Provision> before, IReadOnlyList<Provision> after, PolicyOptions first, PolicyOptions second)
    {
        // A version is equal to itself alone: what both have is the same in both.
        List<Provision> was = [.. before.Except(after)];
        List<Provision> now = [.. after.Except(before)];
        var found = new List<(ProvisionDifference Difference, int Order)>();
        foreach (Func<Provision, Provision, bool> way in Ways)
        {
            foreach (Provision old in was.Where(p => p.HasRule).ToList())
            {
                if (now.Find(p => p.HasRule && way(old, p)) is { } other)
                {
                    found.Add((ProvisionDifference.Replaced(old, other, first, second), Order(other)));
                    _ = was.Remove(old);
                    _ = now.Remove(other);
                }
            }
        }

        foreach (Provision old in was.Where(p => p.HasRule))
        {
            Provision? by = after.FirstOrDefault(p => p.Withdraws.Contains(old.Id, StringComparer.Ordinal)
                || p.Withdraws.Contains(old.BaseId, StringComparer.Ordinal) || Replaces(p, old));
            found.Add((ProvisionDifference.Gone(old, by), by is null ? Order(old) : Order(by)));
        }

        found.AddRange(now.Where(p => p.HasRule).Select(p => (ProvisionDifference.Added(p), Order(p))));
        return [.. found.OrderBy(f => f.Order).Select(f => f.Difference)];

        // In the order of the policies: what is gone stands where it stood.
        int Order(Provision provision)
        {
            int at = after.ToList().IndexOf(provision);
            return at >= 0 ? at * 2 : (before.ToList().IndexOf(provision) * 2) + 1;
        }
    }

    private static string Line(Provision p) => $"{p.Id} {p.Edition} {p.Series} {string.Join(',', p.Occupations)}";

    // An occupation's standard goes from one edition to the next: the one stands in the other's place.
    private static string AnyEdition(Provision p) => $"{p.Id} {p.Place} {p.Series} {string.Join(',', p.Occupations)}";

    private static bool Replaces(Provision now, Provision was) =>
        now.Replaces.Contains(was.Id, StringComparer.Ordinal) || now.Replaces.Contains(was.BaseId, StringComparer.Ordinal);

    private static string? Role(Provision p)
    {
        int slash = p.Id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? null : $"{p.Kind} {p.Id[slash..]} {p.Edition} {p.Series} {string.Join(',', p.Occupations)}";
    }
}
