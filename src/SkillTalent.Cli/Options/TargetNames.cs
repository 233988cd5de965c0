namespace SkillTalent.Cli.Options;

/// <summary>Levels and titles as people say them: 技师, 工程师, Senior technician. Names are those of the rulebooks.</summary>
internal static class TargetNames
{
    /// <summary>The target that a word means.</summary>
    /// <exception cref="BadArgumentException">None that can be planned there.</exception>
    public static PlanTarget Find(SkillPolicy policy, CareerPlanner planner, string word, TitleSeries series, string option)
    {
        if (PlanTarget.TryParse(word, series, out PlanTarget? target) && planner.Targets.Contains(target))
        {
            return target;
        }

        (string Name, PlanTarget Target)[] names = [.. Names(policy, planner, series)];
        PlanTarget[] named = [.. names.Where(n => string.Equals(n.Name, word.Trim(), StringComparison.OrdinalIgnoreCase)).Select(n => n.Target).Distinct()];
        string codes = string.Join(", ", planner.Targets.Where(t => t.Series is null || t.Series == series));
        return named.Length == 1 ? named[0] : throw new BadArgumentException(option, Nearest.Hint(
            new LocalizedText("当地规则库中的等级或职称，用代码或名称", "a level or title that the rulebooks know there, by code or name"),
            word,
            names.Select(n => n.Name).Concat(planner.Targets.SelectMany(t => (string[])[t.Code, t.Id])),
            new LocalizedText(codes, codes)));
    }

    // A title such as 工程系列中级职称（工程师） is called by what stands before the bracket and by what stands in it.
    private static IEnumerable<(string Name, PlanTarget Target)> Names(SkillPolicy policy, CareerPlanner planner, TitleSeries series)
    {
        foreach (PlanTarget target in planner.Targets.Where(t => t.Series is null || t.Series == series))
        {
            string[] titles =
            [
                .. target.Level is { } level ? (string[])[level.Label.Zh, level.Label.En] : [],
                .. policy.Catalog.Rulebooks.SelectMany(b => b.Provisions)
                    .Where(p => p.Kind == target.Kind && p.Target == target.Id && (p.Series is null || p.Series == target.Series?.ToCode()))
                    .SelectMany(p => (string[])[p.Title.Zh, p.Title.En]),
            ];
            foreach (string name in titles.SelectMany(Parts).Distinct(StringComparer.Ordinal))
            {
                yield return (name, target);
            }
        }
    }

    private static IEnumerable<string> Parts(string title) =>
        title.Split(['（', '(', '）', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(title);
}
