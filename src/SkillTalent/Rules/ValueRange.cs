namespace SkillTalent;

/// <summary>A run of values, both ends included.</summary>
internal readonly record struct ValueRange(long Least, long Most)
{
    /// <summary>The greatest value that a range can hold: "never", which is greater still, is in none.</summary>
    public const long Greatest = long.MaxValue - 1;
}
