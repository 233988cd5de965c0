using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>
/// Checks whether rulebooks are consistent. Facts enter rules only through thresholds, so the facts of a question fall into finitely many cells,
/// and going through them all is a proof. What is said of all workers names the cells gone through; what some worker shows carries that worker.
/// </summary>
public static class RulebookChecker
{
    /// <summary>Checks rulebooks.</summary>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="options">What to check; everything where null.</param>
    /// <param name="cancellation">Gives the check up.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static CheckReport Check(PolicyCatalog catalog, CheckOptions? options = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(catalog);
        options ??= CheckOptions.Default;
        if (options.Place is { } place && catalog.FindPlace(place) is null)
        {
            throw new KeyNotFoundException($"There is no place '{place}'. Places: {string.Join(", ", catalog.Places.Keys.Order(StringComparer.Ordinal))}");
        }

        var context = new CheckContext(catalog, options, cancellation);
        RuleCase[] rules = [.. RuleCases.Find(catalog, options)];
        foreach (RuleCase rule in rules)
        {
            PathwayCheck.Run(context, rule);
            AmountCheck.Run(context, rule);
            LevelCheck.Run(context, rule);
            ExperienceCheck.Run(context, rule);
        }

        StackingCheck.Run(context);
        VersionCheck.Run(context);
        PaymentCheck.Run(context);
        LimitCheck.Run(context);
        AcknowledgementCheck.Run(context);

        string[] order = [.. catalog.Rulebooks.Select(b => b.Id)];
        return new CheckReport(
            [.. context.Findings.OrderByDescending(f => f.Severity).ThenBy(f => Array.IndexOf(order, f.Rulebook))],
            rules.Length,
            context.Questions,
            context.Cells,
            context.Unasked);
    }
}
