namespace SkillTalent;

/// <summary>A run of values, both ends included.</summary>
internal readonly record struct ValueRange(long Least, long Most)
{
    /// <summary>The greatest value that a range can hold: "never", which is greater still, is in none.</summary>
    public const long Greatest = long.MaxValue - 1;

    /// <summary>Whether a value that lies between two bounds lies in the range: surely, surely not, or perhaps.</summary>
    /// <param name="least">The lower bound.</param>
    /// <param name="most">The upper bound.</param>
    public Truth Hold(long least, long most) =>
        most < Least || least > Most ? Truth.False
        : least >= Least && most <= Most ? Truth.True
        : Truth.Unknown;
}
