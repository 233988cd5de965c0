using System.Globalization;

namespace SkillTalent;

/// <summary>
/// Checks how benefits are paid: instalments that are not the whole, tables with a hole between two cells of a row, limits that the rule's own
/// conditions keep out of reach. Each is read off the rule and needs no cells.
/// </summary>
internal static class PaymentCheck
{
    private const int MostNames = 3;

    public static void Run(CheckContext context)
    {
        CheckClaims(context);
        foreach (Provision provision in context.Catalog.Set.Provisions.Where(p => p.Amount is not null && VersionCheck.InScope(context, p)).DistinctBy(p => p.At, StringComparer.Ordinal))
        {
            CheckInstalments(context, provision, provision.Amount!.Paid);
            CheckTables(context, provision, provision.Amount);
            CheckYears(context, provision, provision.Amount);
            for (int row = 0; row < provision.Amount.Rows.Count; row++)
            {
                CheckLimits(context, provision, row);
            }
        }
    }

    // Claims may well come after a rule has ended, for what it granted, but not before it begins.
    private static void CheckClaims(CheckContext context)
    {
        foreach (Provision provision in context.Catalog.Set.Provisions.Where(p => p.Claimed is { Seasons.Count: 0 } && VersionCheck.InScope(context, p)).DistinctBy(p => p.At, StringComparer.Ordinal))
        {
            if (provision.Claimed!.Rounds.All(r => r.To < provision.Effective.From))
            {
                Add(context, provision, CheckSeverity.Error, CheckCode.ClaimNeverOpen, ("day", provision.Effective.From));
            }
        }
    }

    private static void CheckInstalments(CheckContext context, Provision provision, PaymentTerms paid)
    {
        decimal percent = paid.Instalments.Sum(i => i.Percent);
        if (paid.Instalments.Count > 0 && percent != 100)
        {
            Add(context, provision, CheckSeverity.Error, CheckCode.InstalmentsNotWhole, ("percent", percent));
        }
    }

    private static void CheckTables(CheckContext context, Provision provision, AmountTable amount)
    {
        foreach (AmountGrid grid in amount.Rows.SelectMany(r => r.Pay.Grids).Distinct())
        {
            string[] holes = [.. grid.Holes];
            if (holes.Length > 0)
            {
                string more = holes.Length > MostNames ? string.Create(CultureInfo.InvariantCulture, $" … ({holes.Length})") : "";
                Add(
                    context, provision, CheckSeverity.Note, CheckCode.TableHole,
                    ("table", grid.Title),
                    ("rows", new LocalizedText(string.Join('、', holes.Take(MostNames)) + more, string.Join(", ", holes.Take(MostNames)) + more)));
            }
        }
    }

    // Within the term every year of the entitlement that rows tell apart has a row, and every row a year.
    private static void CheckYears(CheckContext context, Provision provision, AmountTable amount)
    {
        FactTest[][] rows = [.. amount.Rows.Select(r => Must(r.When).Where(t => t is { AsOf: 0, Fact.Source: GivenSource { IsCounted: true } }).ToArray())];
        foreach (Fact fact in amount.Term is { Months: > 0 } ? rows.SelectMany(r => r).Select(t => t.Fact).Distinct().ToArray() : [])
        {
            int last = (int)((GivenSource)fact.Source).After(amount.Term!.Value.Months - 1).Number;
            bool[][] comes = [.. rows.Select(tests => Enumerable.Range(1, last).Select(n => tests.Where(t => t.Fact == fact).All(t => t.PassingOn(Day.First).Contains(n))).ToArray())];
            foreach (int row in Enumerable.Range(0, rows.Length).Where(r => !comes[r].Contains(true)))
            {
                Add(context, provision, CheckSeverity.Error, CheckCode.RowNeverComes, ("row", row + 1m), ("fact", fact.Label), ("last", (decimal)last));
            }

            int[] without = [.. Enumerable.Range(0, last).Where(n => !Array.Exists(comes, c => c[n]))];
            if (without.Length > 0)
            {
                Add(context, provision, CheckSeverity.Note, CheckCode.YearWithoutRow, ("fact", fact.Label), ("number", without[0] + 1m));
            }
        }
    }

    // What must hold of a number for whoever gets the row bounds what it is paid.
    private static void CheckLimits(CheckContext context, Provision provision, int row)
    {
        AmountRow paid = provision.Amount!.Rows[row];
        FactTest[] must = [.. Must(provision.When).Concat(Must(provision.Throughout)).Concat(Must(paid.When)).Where(t => t is { AsOf: 0, Fact.Kind: FactKind.Number } && t.Form.Shape.Ranges.Count == 1)];
        AmountBounds Known(Fact fact) => fact.Kind == FactKind.Choice ? new AmountBounds(0, fact.Greatest) : must.Where(t => t.Fact == fact).Select(t => t.Form.Shape.Ranges[0])
            .Aggregate(new AmountBounds(0, null), (all, passing) => AmountBounds.Highest(
                passing.Most >= ValueRange.Greatest ? all : AmountBounds.Lowest(all, AmountBounds.Of(Math.Max(0, fact.ToDecimal(passing.Most)))),
                passing.Least == long.MinValue ? AmountBounds.Of(0) : AmountBounds.Of(fact.ToDecimal(passing.Least))));
        foreach (LimitAmount limit in Limits(paid.Pay))
        {
            AmountBounds of = BoundsOf(limit.Of, Known);
            AmountBounds bound = BoundsOf(limit.Limit, Known);
            if (limit.IsMost ? of.Most <= bound.Least : of.Least >= bound.Most)
            {
                Add(
                    context, provision, CheckSeverity.Error, CheckCode.LimitIdle,
                    ("row", row + 1m), ("limit", new LocalizedText(limit.Limit.Text(Language.Chinese), limit.Limit.Text(Language.English))));
            }
        }
    }

    // What nobody can count is not bounded.
    private static AmountBounds BoundsOf(AmountExpression amount, Func<Fact, AmountBounds> facts)
    {
        try
        {
            return amount.Bounds(facts);
        }
        catch (OverflowException)
        {
            return AmountBounds.Open;
        }
    }

    private static IEnumerable<FactTest> Must(Requirement? node) => node switch
    {
        FactTest test => [test],
        AllRequirement all => all.Children.SelectMany(Must),
        _ => [],
    };

    private static IEnumerable<LimitAmount> Limits(AmountExpression pay) => pay.Parts.SelectMany(Limits).Concat(pay is LimitAmount own ? [own] : []);

    private static void Add(CheckContext context, Provision provision, CheckSeverity severity, string code, params (string, object)[] arguments) => context.Add(
        new CheckFinding(severity, new Reason(code, [("provision", provision.BaseId), .. arguments]), provision.Rulebook, provision.Place) { Provision = provision });
}
