namespace SkillTalent.Cli.Output;

/// <summary>What people call a decision.</summary>
internal static class DecisionName
{
    /// <summary>The title; a rule that is repeated for each level has one title for all of them, so that the level is told too.</summary>
    public static string Of(Decision decision, Language language)
    {
        string title = decision.Title.In(language);
        return decision.Id != decision.ProvisionId && decision.Target is { } target && SkillLevel.TryParse(target, out SkillLevel? level)
            ? $"{title}{(language == Language.Chinese ? "：" : ": ")}{level.Label.In(language)}"
            : title;
    }

    /// <summary>Several, as one list.</summary>
    public static string Of(IEnumerable<Decision> decisions, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", decisions.Select(d => Of(d, language)).Distinct(StringComparer.Ordinal));
}
