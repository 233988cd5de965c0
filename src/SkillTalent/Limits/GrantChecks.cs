using System.Globalization;

namespace SkillTalent;

/// <summary>Refuses grants that no limit could be told of. An error names the position of the grant and its member, and never a reference.</summary>
internal static class GrantChecks
{
    /// <summary>The most money of a grant.</summary>
    public const decimal Most = AmountShapes.MostYuan;

    /// <summary>The most that a figure may be, such as what an account holds, and the most points: as much as any number of a list may be.</summary>
    public const decimal MostNumber = WorkerSubject.MostNumber;

    public static void Check(IReadOnlyList<Grant> grants, IReadOnlySet<string> benefits, IEnumerable<string> figures)
    {
        for (int i = 0; i < grants.Count; i++)
        {
            Grant grant = grants[i] ?? throw Fail(i, "", "a grant");
            if (!benefits.Contains(grant.Benefit))
            {
                throw Fail(i, nameof(Grant.Benefit), "the id of a benefit of the rulebooks" + Nearest.Hint(grant.Benefit, benefits));
            }

            if (grant.Amount is { } amount && (amount <= 0 || amount > Most || decimal.Round(amount, 2) != amount))
            {
                throw Fail(i, nameof(Grant.Amount), string.Create(CultureInfo.InvariantCulture, $"yuan above 0 and at most {Most}, with at most 2 decimal places"));
            }

            if (grant.Points is { } points && decimal.Abs(points) > MostNumber)
            {
                throw Fail(i, nameof(Grant.Points), string.Create(CultureInfo.InvariantCulture, $"points from -{MostNumber} to {MostNumber}"));
            }

            if (grant.Figures.Keys.FirstOrDefault(f => !figures.Contains(f, StringComparer.Ordinal)) is { } unknown)
            {
                throw Fail(i, $"figures.{unknown}", "the id of a figure on which a limit depends" + Nearest.Hint(unknown, figures));
            }

            foreach (KeyValuePair<string, decimal> figure in grant.Figures.Where(f => f.Value is < 0 or > MostNumber))
            {
                throw Fail(i, $"figures.{figure.Key}", string.Create(CultureInfo.InvariantCulture, $"a figure from 0 to {MostNumber}"));
            }

            foreach ((string member, string? text) in new[] { (nameof(Grant.Who), grant.Who), (nameof(Grant.Payer), grant.Payer), (nameof(Grant.Occupation), grant.Occupation), (nameof(Grant.Household), grant.Household) })
            {
                if (text is not null && (text.Length == 0 || text.Any(char.IsControl)))
                {
                    throw Fail(i, member, "a text of one line that is not empty (null where it is not known)");
                }
            }
        }
    }

    public static InputFormatException Fail(int grant, string member, string expectation) => new(
        "grants",
        string.Create(CultureInfo.InvariantCulture, $"$[{grant}]") + (member.Length == 0 ? "" : $".{char.ToLowerInvariant(member[0])}{member[1..]}"),
        expectation);
}
