using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>Makes the rules of a slate out of a parameter table.</summary>
internal static class SlateTable
{
    private const string Name = "slate";
    private const int MostPeople = 1_000_000_000;

    private static readonly string[] Names =
        ["quota", "total-quota", "approximate", "cycle-years", "enterprise-share", "industrial-worker-share", "young-share", "young-age"];

    /// <summary>Whether a provision states the rules of a slate: the last part of its id is <c>slate</c>, or begins with <c>slate-</c>.</summary>
    public static bool IsOne(Provision provision)
    {
        string last = provision.BaseId[(provision.BaseId.LastIndexOf('/') + 1)..];
        return provision.Kind == ProvisionKind.Parameter && provision.HasRule
            && (last == Name || last.StartsWith(Name + "-", StringComparison.Ordinal));
    }

    /// <summary>Refuses a table that is not the rules of a slate, so that no award is left unchecked; a provision of another name is passed over.</summary>
    /// <exception cref="InputFormatException">No table, a name that nobody knows, one of two that belong together, or a number out of its range.</exception>
    public static void Check(Provision provision)
    {
        Guard.Against.Null(provision);
        if (!IsOne(provision))
        {
            return;
        }

        JsonObjectCursor o = provision.Raw.AsObject();
        if (provision.Table is null)
        {
            throw o.Required("value").Fail("a table of the parameters of a slate");
        }

        JsonCursor table = o.Required("table");
        foreach ((string name, JsonCursor at) in table.AsObject().All())
        {
            CheckNumber(name, at);
        }

        if (provision.Table.ContainsKey("young-share") != provision.Table.ContainsKey("young-age"))
        {
            throw table.Fail("\"young-share\" and \"young-age\", or neither");
        }
    }

    private static void CheckNumber(string name, JsonCursor at)
    {
        switch (name)
        {
            case "quota" or "total-quota":
                _ = at.AsInt(0, MostPeople);
                break;
            case "approximate":
                _ = at.AsInt(0, 1);
                break;
            case "cycle-years":
                _ = at.AsInt(1, MostPeople);
                break;
            case "young-age":
                _ = at.AsInt(1, SlateTrait.MostYears);
                break;
            case "enterprise-share" or "industrial-worker-share" or "young-share":
                _ = at.AsDecimal(28, 0m, 1m, "a share") > 0m ? 0 : throw at.Fail("a share above zero");
                break;
            default:
                throw at.Fail("the name of a parameter of a slate: " + string.Join(", ", Names));
        }
    }

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

        return number == decimal.Truncate(number) && number is >= 0m and <= MostPeople
            ? (int)number
            : throw new ArgumentException($"'{name}' is not a whole number from 0 to 1,000,000,000", nameof(table));
    }
}
