namespace SkillTalent;

/// <summary>A figure of a payer, or of the place, on which a limit depends. Who asks states it.</summary>
internal sealed record LimitFigure(string Id, LocalizedText Label);
