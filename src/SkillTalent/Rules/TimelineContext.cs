namespace SkillTalent;

/// <summary>Whose timeline is asked, and the cut-offs in force, by their number (0 is none).</summary>
internal sealed record TimelineContext(Subject Subject, IReadOnlyList<CutOff?> CutOffs);
