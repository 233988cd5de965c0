namespace SkillTalent.Rules;

/// <summary>The value of a fact on a day.</summary>
/// <remarks>
/// The number means, by kind: a day number; the index in the list of choices; 0 or 1; the number times ten to the power of the
/// fact's decimals; completed months of work. Of unknown work it is the least number of months that it cannot have reached, 0 where
/// nothing bounds it.
/// </remarks>
internal readonly record struct FactValue(FactState State, long Number, bool Assumed = false)
{
    public static readonly FactValue Unknown;
    public static readonly FactValue Never = new(FactState.Never, 0);

    public static FactValue Of(long number) => new(FactState.Known, number);

    public static FactValue Flag(bool value) => new(FactState.Known, value ? 1 : 0);

    /// <summary>Unknown work that cannot have reached so many months.</summary>
    public static FactValue UnknownBelow(int months) => new(FactState.Unknown, months);

    /// <summary>Whether it is unknown work that cannot have reached so many months.</summary>
    public bool IsBelow(int months) => State == FactState.Unknown && Number > 0 && Number <= months;

    public FactValue AsAssumed() => this with { Assumed = true };
}
