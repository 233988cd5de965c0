namespace SkillTalent;

/// <summary>What LINQ lacks.</summary>
internal static class EnumerableExtensions
{
    /// <summary>The items, or the others where there are none.</summary>
    public static IEnumerable<T> DefaultIfEmptyFrom<T>(this IEnumerable<T> items, IEnumerable<T> others)
    {
        bool any = false;
        foreach (T item in items)
        {
            any = true;
            yield return item;
        }

        if (!any)
        {
            foreach (T other in others)
            {
                yield return other;
            }
        }
    }
}
