using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>Runs the examples that rulebooks carry: how people who validate policy rules work.</summary>
internal static class ExampleRunner
{
    /// <summary>Runs every example of every rulebook, or of one.</summary>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="rulebook">The id of the one to run; null: all.</param>
    /// <exception cref="InputFormatException">An example's worker is not of the form.</exception>
    public static IReadOnlyList<ExampleResult> Run(PolicyCatalog catalog, string? rulebook = null)
    {
        Guard.Against.Null(catalog);
        var results = new List<ExampleResult>();
        foreach (Rulebook book in catalog.Rulebooks.Where(b => rulebook is null || b.Id == rulebook))
        {
            foreach (RulebookExample example in book.Examples)
            {
                results.AddRange(Run(catalog, book, example));
            }
        }

        return results;
    }

    private static IEnumerable<ExampleResult> Run(PolicyCatalog catalog, Rulebook book, RulebookExample example)
    {
        var options = new PolicyOptions { Edition = example.Edition, IncludeUnconfirmed = example.IncludeUnconfirmed };
        SkillPolicy policy = catalog.For(example.Place, example.On, options);
        IReadOnlyList<Decision> decisions = example.IsEnterprise
            ? policy.Assess(Enterprise.Read(example.Subject))
            : policy.Assess(WorkerJson.Read(example.Subject)).Decisions;
        foreach (ExampleExpectation expected in example.Expectations)
        {
            Decision? decision = decisions.FirstOrDefault(d => d.Id == expected.Decision)
                ?? decisions.FirstOrDefault(d => d.Track.Ids.Contains(expected.Decision, StringComparer.Ordinal));
            string? message = decision is null ? "there is no such decision in this place" : Compare(expected, decision);
            yield return new ExampleResult(book.Id, example.Name, expected.Decision, example.On, message is null, message);
        }
    }

    private static string? Compare(ExampleExpectation expected, Decision decision)
    {
        var wrong = new List<string>();
        Check(wrong, "outcome", expected.Outcome, decision.Outcome.ToCode());
        if (expected.Pathway is not null && !decision.Pathways.Any(p => p.Id == expected.Pathway && p.Outcome == Outcome.Eligible))
        {
            wrong.Add($"expected the pathway {expected.Pathway} to be open, and open are: {string.Join(", ", decision.Pathways.Where(p => p.Outcome == Outcome.Eligible).Select(p => p.Id))}");
        }

        Check(wrong, "earliest", expected.ExpectsNoEarliest ? "none" : Text(expected.Earliest), Text(decision.Earliest) ?? "none");
        Check(
            wrong,
            "amount",
            expected.Amount?.ToString("0.00", CultureInfo.InvariantCulture),
            decision.Amount?.Adjusted?.ToString("0.00", CultureInfo.InvariantCulture) ?? "none");
        return wrong.Count == 0 ? null : string.Join("; ", wrong);
    }

    private static void Check(List<string> wrong, string what, string? expected, string actual)
    {
        if (expected is not null && expected != actual)
        {
            wrong.Add($"expected {what} {expected}, got {actual}");
        }
    }

    private static string? Text(LocalDate? date) => date is { } d ? LocalDatePattern.Iso.Format(d) : null;
}
