namespace SkillTalent;

/// <summary>What people call a benefit beside others: its title, with the level where one title stands for several levels.</summary>
internal static class StackingName
{
    public static LocalizedText Of(Decision decision) =>
        decision.Id != decision.ProvisionId && decision.Target is { } target && SkillLevel.TryParse(target, out SkillLevel? level)
            ? new LocalizedText($"{decision.Title.Zh}（{level.Label.Zh}）", $"{decision.Title.En} ({level.Label.En})")
            : decision.Title;
}
