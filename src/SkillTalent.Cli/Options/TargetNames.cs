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
        IReadOnlyList<ChoiceOption> ranks = [.. WorkerForm.Of(policy.Catalog).Lists.Where(l => l.Path == "titles").SelectMany(l => l.Fields).Where(f => f.Path == "rank").SelectMany(f => f.Choices)];
        foreach (PlanTarget target in planner.Targets.Where(t => t.Series is null || t.Series == series))
        {
            string[] titles =
            [
                .. target.Level is { } level ? (string[])[level.Label.Zh, level.Label.En] : [],
                .. ranks.Where(r => target.Level is null && r.Code == target.Id).SelectMany(r => RankNames(r.Label)),
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

    // 正高级 is also called 正高级职称 and 正高.
    private static IEnumerable<string> RankNames(LocalizedText rank)
    {
        const string Suffix = "级";
        string[] names = [rank.Zh, rank.Zh + "职称", rank.En];
        return rank.Zh.Length > Suffix.Length + 1 && rank.Zh.EndsWith(Suffix, StringComparison.Ordinal) ? names.Append(rank.Zh[..^Suffix.Length]) : names;
    }

    private static IEnumerable<string> Parts(string title) =>
        title.Split(['（', '(', '）', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(title);
}
