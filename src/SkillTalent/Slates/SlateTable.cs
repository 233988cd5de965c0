using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>Makes the rules of a slate out of a parameter table.</summary>
internal static class SlateTable
{
    private static readonly string[] Names =
        ["quota", "total-quota", "approximate", "cycle-years", "enterprise-share", "industrial-worker-share", "young-share", "young-age"];

    public static bool IsOne(IReadOnlyDictionary<string, decimal> table) => table.Keys.All(k => Names.Contains(k, StringComparer.Ordinal));

    public static SlateRules ToRules(IReadOnlyDictionary<string, decimal> table, Basis basis, IEnumerable<Citation> citations)
    {
        Guard.Against.Null(table);
        if (table.Keys.FirstOrDefault(k => !Names.Contains(k, StringComparer.Ordinal)) is { } unknown)
        {
            throw new ArgumentException($"'{unknown}' is no parameter of a slate", nameof(table));
        }

        if (table.ContainsKey("young-share") != table.ContainsKey("young-age"))
        {
            throw new ArgumentException("'young-share' and 'young-age' belong together", nameof(table));
        }

        bool approximate = Whole(table, "approximate") == 1;
        var shares = new List<SlateShare>();
        AddShare(shares, table, "enterprise-share", () => SlateTrait.Enterprise);
        AddShare(shares, table, "industrial-worker-share", () => SlateTrait.IndustrialWorker);
        AddShare(shares, table, "young-share", () => SlateTrait.AgedAtMost(Whole(table, "young-age")!.Value));
        return new SlateRules(
            basis,
            citations,
            shares,
            Whole(table, "quota") is { } quota ? new SlateQuota(quota, approximate) : null,
            Whole(table, "total-quota") is { } total ? new SlateQuota(total, approximate) : null,
            Whole(table, "cycle-years"));
    }

    private static void AddShare(List<SlateShare> shares, IReadOnlyDictionary<string, decimal> table, string name, Func<SlateTrait> trait)
    {
        if (table.TryGetValue(name, out decimal share))
        {
            shares.Add(new SlateShare(trait(), share));
        }
    }

    private static int? Whole(IReadOnlyDictionary<string, decimal> table, string name)
    {
        if (!table.TryGetValue(name, out decimal number))
        {
            return null;
        }

        return number == decimal.Truncate(number) && number is >= 0m and <= 1_000_000_000m
            ? (int)number
            : throw new ArgumentException($"'{name}' is not a whole number from 0 to 1,000,000,000", nameof(table));
    }
}
