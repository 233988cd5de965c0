namespace SkillTalent;

/// <summary>Puts the members of a group in the order in which they are served. Those that the order does not tell apart are one block.</summary>
internal static class LimitBlocks
{
    /// <param name="group">The group.</param>
    /// <param name="order">The order that the caller states; null: all of them are one block.</param>
    /// <returns>The positions of the members, block by block.</returns>
    public static IReadOnlyList<int[]> Of(LimitGroup group, LimitOrder? order)
    {
        int[] all = [.. Enumerable.Range(0, group.Members.Count)];
        if (all.Length == 0)
        {
            return [];
        }

        if (order is null || !all.All(i => IsKnown(group.Members[i].Entry.Grant, order.Value)))
        {
            return [all];
        }

        return order switch
        {
            LimitOrder.Day => [.. all.GroupBy(i => group.Members[i].Entry.Grant.Day!.Value).OrderBy(g => g.Key).Select(g => g.ToArray())],
            LimitOrder.Points => [.. all.GroupBy(i => group.Members[i].Entry.Grant.Points!.Value).OrderByDescending(g => g.Key).Select(g => g.ToArray())],
            _ => [.. all.OrderBy(i => group.Members[i].Entry.Index).Select(i => (int[])[i])],
        };
    }

    /// <summary>Why a block of several is open.</summary>
    public static string Reason(LimitGroup group, LimitOrder? order) =>
        order is null ? FindingCode.LimitOrderNotStated
        : group.Members.All(m => IsKnown(m.Entry.Grant, order.Value)) ? FindingCode.LimitTie
        : FindingCode.LimitUnknown;

    private static bool IsKnown(Grant grant, LimitOrder order) => order switch
    {
        LimitOrder.Day => grant.Day is not null,
        LimitOrder.Points => grant.Points is not null,
        _ => true,
    };
}
