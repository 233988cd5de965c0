namespace SkillTalent;

/// <summary>A credential with the day of the application and that of the award.</summary>
internal sealed record Obtained(Credential Credential, int Applied, int Awarded);
