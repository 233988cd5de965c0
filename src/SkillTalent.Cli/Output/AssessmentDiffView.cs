using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>What changed for a worker, for people.</summary>
internal static class AssessmentDiffView
{
    /// <summary>Lays a comparison out.</summary>
    public static IReadOnlyList<IRenderable> Of(AssessmentDiff diff, Func<Decision, bool> wanted, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        var layout = new Layout(width);
        var sources = new Sources();
        DecisionChange[] changes = [.. diff.Changes.Where(c => wanted(c.After ?? c.Before!))];
        DecisionChange[] same = [.. diff.SameUnderOtherRules.Where(c => wanted(c.After ?? c.Before!))];
        layout.Title(
            $"{PolicyDiffView.Name(diff.Before.Policy, language)} → {PolicyDiffView.Name(diff.After.Policy, language)}",
            zh ? $"规则库版本 {diff.After.Policy.Catalog.DataVersion}" : $"rulebooks {diff.After.Policy.Catalog.DataVersion}");
        if (changes.Length == 0)
        {
            layout.Line(zh ? "结论没有变化" : "No answer is another one");
        }
        else
        {
            AddTable(layout, changes, language);
        }

        AddProvisions(layout, sources, zh ? "哪些规则变了" : "Which rules changed", changes, language);
        AddProvisions(layout, sources, zh ? "规则变了而结论不变" : "Other rules, the same answer", same, language);
        if (sources.All.Any())
        {
            layout.Heading(zh ? "文件依据" : "Documents");
            PolicyDiffView.AddSources(layout, sources, language);
        }

        return layout.Parts;
    }

    private static void AddTable(Layout layout, DecisionChange[] changes, Language language)
    {
        bool zh = language == Language.Chinese;
        layout.Table(
            [new(zh ? "事项" : "Decision"), new(zh ? "原结论" : "Before"), new(zh ? "现结论" : "After"), new(zh ? "原因" : "Because")],
            changes.Select(c => (IReadOnlyList<(string, Style?)>)
            [
                ($"{(c.After ?? c.Before!).Title.In(language)}\n{c.Id}", null),
                (Text(c.Before, language), StyleOf(c.Before)),
                (Text(c.After, language), StyleOf(c.After)),
                (c.Cause!.Value.ToLabel().In(language), null),
            ]));
    }

    private static void AddProvisions(Layout layout, Sources sources, string heading, DecisionChange[] changes, Language language)
    {
        if (!Array.Exists(changes, c => c.Provisions.Count > 0))
        {
            return;
        }

        layout.Heading(heading);
        foreach (DecisionChange change in changes.Where(c => c.Provisions.Count > 0))
        {
            layout.Line(change.Id);
            foreach (ProvisionDifference difference in change.Provisions)
            {
                PolicyDiffView.Add(layout, sources, difference, language);
            }
        }
    }

    private static string Text(Decision? decision, Language language)
    {
        bool zh = language == Language.Chinese;
        if (decision is null)
        {
            return zh ? "尚不知有此规定" : "no such rule is known";
        }

        string[] parts =
        [
            decision.Outcome.ToLabel().In(language),
            decision.Pathway?.Id ?? "",
            decision.Outcome == Outcome.NotEligible ? "" : decision.Amount?.Text(language) ?? "",
            decision.OpenUntil is { } last && decision.Outcome == Outcome.Eligible ? (zh ? "至" : "to ") + Layout.Day(last) : "",
        ];
        return string.Join('\n', parts.Where(p => p.Length > 0));
    }

    private static Style? StyleOf(Decision? decision) => decision is null ? Layout.Grey : OutcomeStyles.Of(decision.Outcome);
}
