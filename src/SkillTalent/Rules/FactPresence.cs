namespace SkillTalent;

/// <summary>Whether the value of a fact is at hand: numbers, so that they can be told to other threads in one write.</summary>
internal static class FactPresence
{
    /// <summary>It is sampled when it is read.</summary>
    public const byte NotSampled = 0;

    public const byte Sampled = 1;

    public const byte Assumed = 2;

    public static byte Of(in FactValue value) => value.Assumed ? Assumed : Sampled;
}
