namespace SkillTalent;

/// <summary>How often somebody draws each allowance, beside that of the level.</summary>
/// <param name="Mentoring">Apprentices mentored, 0 or more.</param>
/// <param name="Contest">Contest wins that count, 0 or more.</param>
/// <param name="Honours">Honours that count, 0 or more.</param>
/// <param name="ServiceYears">Full years of service, 0 or more.</param>
/// <remarks>Whether an agreement pays an allowance once or for each apprentice, win and honour is its own affair; a cap of the kind limits it.</remarks>
public sealed record AllowanceClaims(int Mentoring = 0, int Contest = 0, int Honours = 0, int ServiceYears = 0)
{
    /// <summary>No allowance but that of the level.</summary>
    public static AllowanceClaims None { get; } = new();

    /// <summary>Each allowance once, and no years of service.</summary>
    public static AllowanceClaims OneOfEach { get; } = new(1, 1, 1);
}
