using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>Runs the examples that rulebooks carry: how people who validate policy rules work.</summary>
internal static class ExampleRunner
{
    private static readonly LocalizedText NoDecision = new("当地没有这一项", "there is no such decision in this place");
    private static readonly LocalizedText None = new("无", "none");

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
            LocalizedText? message = decision is null ? NoDecision : Compare(expected, decision);
            yield return new ExampleResult(book.Id, example.Name, expected.Decision, example.On, message is null, message);
        }
    }

    private static LocalizedText? Compare(ExampleExpectation expected, Decision decision)
    {
        var wrong = new List<LocalizedText>();
        if (expected.Outcome is { } outcome && outcome != decision.Outcome.ToCode())
        {
            LocalizedText label = Codes.OfOutcome.TryGet(outcome, out Outcome known) ? known.ToLabel() : new LocalizedText(outcome, outcome);
            wrong.Add(new LocalizedText($"结论应为“{label.Zh}”，实为“{decision.Outcome.ToLabel().Zh}”", $"expected outcome {outcome}, got {decision.Outcome.ToCode()}"));
        }

        if (expected.Pathway is not null && !decision.Pathways.Any(p => p.Id == expected.Pathway && p.Outcome == Outcome.Eligible))
        {
            string open = string.Join(", ", decision.Pathways.Where(p => p.Outcome == Outcome.Eligible).Select(p => p.Id));
            wrong.Add(new LocalizedText($"途径 {expected.Pathway} 应当符合，实际符合的是：{(open.Length == 0 ? None.Zh : open)}", $"expected the pathway {expected.Pathway} to be open, and open are: {(open.Length == 0 ? None.En : open)}"));
        }

        LocalizedText earliest = Text(decision.Earliest);
        if ((expected.ExpectsNoEarliest || expected.Earliest is not null) && expected.Earliest != decision.Earliest)
        {
            LocalizedText asked = Text(expected.Earliest);
            wrong.Add(new LocalizedText($"最早日期应为{asked.Zh}，实为{earliest.Zh}", $"expected earliest {asked.En}, got {earliest.En}"));
        }

        if (expected.Amount is { } yuan && yuan != decision.Amount?.Adjusted)
        {
            LocalizedText paid = Text(decision.Amount?.Adjusted);
            wrong.Add(new LocalizedText($"金额应为{Text(yuan).Zh}，实为{paid.Zh}", $"expected amount {Text(yuan).En}, got {paid.En}"));
        }

        return wrong.Count == 0 ? null : new LocalizedText(string.Join("；", wrong.Select(w => w.Zh)), string.Join("; ", wrong.Select(w => w.En)));
    }

    private static LocalizedText Text(LocalDate? date) =>
        date is { } d ? new LocalizedText(DayText.Of(d, Language.Chinese), LocalDatePattern.Iso.Format(d)) : None;

    private static LocalizedText Text(decimal? yuan) =>
        yuan is { } known ? new LocalizedText(known.ToString("0.00", CultureInfo.InvariantCulture) + "元", known.ToString("0.00", CultureInfo.InvariantCulture)) : None;
}
