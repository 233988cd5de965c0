namespace SkillTalent;

/// <summary>
/// What benefits come to that pay shares of each other: each row stands once for every row of the others, each factor of an other doubles those, and
/// all of it is read whenever one of them is asked about. It is counted before it is made, and no share goes in a circle.
/// </summary>
/// <param name="sharing">The provisions that pay a share.</param>
/// <param name="benefits">All that pay something, by their ids.</param>
internal sealed class ShareSizes(IReadOnlyList<Provision> sharing, ILookup<string, Provision> benefits)
{
    /// <summary>The most benefits that pay a share of each other, one below the other.</summary>
    public const int MostDeep = 16;

    /// <summary>The most tests and parts of calculations of one benefit, in all its rows together.</summary>
    public const int MostSteps = 20_000;

    /// <summary>The same of all benefits together that pay a share.</summary>
    public const int MostStepsOfAll = 1_000_000;

    private readonly Dictionary<string, Size> _sizes = new(StringComparer.Ordinal);

    // Counted as fractions, which do not overflow: far above every limit they need not be exact.
    private readonly record struct Size(int Deep, double Rows, double StepsOfRow, double Steps);

    public void Check()
    {
        double all = 0;
        foreach (Provision[] versions in InOrder())
        {
            Size size = default;
            foreach (Provision version in versions)
            {
                Size own = Of(version);
                all += own.Steps;
                string? expectation = own.Deep > MostDeep ? $"a share with at most {MostDeep} benefits one below the other"
                    : own.Steps > MostSteps ? $"a share that comes to at most {MostSteps} tests and parts of calculations, once it is written out for each row of the others"
                    : all > MostStepsOfAll ? $"shares that come to at most {MostStepsOfAll} tests and parts of calculations over all benefits"
                    : null;
                if (expectation is not null && own.Deep > 0)
                {
                    throw ShareChecks.Fail(version, expectation);
                }

                size = new Size(Math.Max(size.Deep, own.Deep), 0, Math.Max(size.StepsOfRow, own.StepsOfRow), 0);
            }

            _sizes.Add(versions[0].Id, size with { Rows = MostAtOnce(versions, v => Of(v).Rows) });
        }
    }

    // Each benefit after those of which it pays a share. One that is never reached lies in a circle, or above one.
    private IEnumerable<Provision[]> InOrder()
    {
        Dictionary<string, string[]> others = sharing.GroupBy(p => p.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(p => p.Amount!.Others).Select(o => o.Id).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        ILookup<string, string> above = others.SelectMany(o => o.Value.Select(other => (o.Key, Other: other))).ToLookup(o => o.Other, o => o.Key, StringComparer.Ordinal);
        Dictionary<string, int> waiting = others.ToDictionary(o => o.Key, o => o.Value.Length, StringComparer.Ordinal);
        var ready = new Queue<string>(above.Select(a => a.Key).Where(id => !others.ContainsKey(id)));
        while (ready.TryDequeue(out string? id))
        {
            if (benefits.Contains(id))
            {
                yield return [.. benefits[id]];
            }

            foreach (string next in above[id])
            {
                if (--waiting[next] == 0)
                {
                    ready.Enqueue(next);
                }
            }
        }

        if (sharing.FirstOrDefault(p => waiting[p.Id] > 0 && Reaches(p.Id, others)) is { } circle)
        {
            throw ShareChecks.Fail(circle, $"no share of what is, in the end, a share of '{circle.Id}' itself");
        }
    }

    private static bool Reaches(string id, Dictionary<string, string[]> others)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(others[id]);
        while (next.TryDequeue(out string? at))
        {
            if (at == id)
            {
                return true;
            }

            foreach (string other in seen.Add(at) ? others.GetValueOrDefault(at, []) : [])
            {
                next.Enqueue(other);
            }
        }

        return false;
    }

    private Size Of(Provision version)
    {
        AmountTable amount = version.Amount!;
        double common = Tests(version.When) + Tests(version.Throughout) + Tests(version.AppliesWhen);
        int deep = 0;
        double rows = 0;
        double most = 0;
        double steps = 0;
        foreach (AmountRow row in amount.Rows)
        {
            BenefitReference[] others = [.. row.Pay.Others];
            double cases = others.Distinct().Aggregate(1d, (product, o) => product * RowsOf(o));
            double each = common + Tests(row.When) + Parts(row.Pay) + others.Sum(StepsOf);
            deep = Math.Max(deep, others.Select(o => SizeOf(o).Deep + 1).DefaultIfEmpty().Max());
            rows += cases;
            most = Math.Max(most, each);
            steps += cases * each;
        }

        return new Size(deep, rows, most, steps);
    }

    private Size SizeOf(BenefitReference other) => _sizes.GetValueOrDefault(other.Id);

    private int FactorsOf(BenefitReference other) => other.Factors ? benefits[other.Id].Select(v => v.Amount!.Factors.Count).DefaultIfEmpty().Max() : 0;

    private double RowsOf(BenefitReference other) => SizeOf(other).Rows * (1 << FactorsOf(other));

    private double StepsOf(BenefitReference other) => SizeOf(other).StepsOfRow + (2 * FactorsOf(other));

    // Versions follow each other, or stand side by side for some occupations or editions: what counts is what there is on one day in one place.
    private static double MostAtOnce(Provision[] versions, Func<Provision, double> count)
    {
        double most = 0;
        foreach (IGrouping<string, Provision> ofPlace in versions.GroupBy(v => v.Place, StringComparer.Ordinal))
        {
            double now = 0;
            foreach ((_, double change) in ofPlace.SelectMany(v => count(v) is var rows ? new[] { (Day: (long)v.Effective.FirstDay, Change: rows), (Day: v.Effective.LastDay + 1L, Change: -rows) } : []).OrderBy(c => c.Day).ThenBy(c => c.Change))
            {
                now += change;
                most = Math.Max(most, now);
            }
        }

        return most;
    }

    private static double Tests(Requirement? requirement) => requirement?.Tests().Count ?? 0;

    private static double Parts(AmountExpression pay) => 1 + pay.Parts.Sum(Parts);
}
