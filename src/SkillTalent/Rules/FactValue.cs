namespace SkillTalent;

/// <summary>What is known of the value of a fact on a day: it lies between two bounds, both included. A known value has equal bounds.</summary>
/// <remarks>
/// The numbers mean, by kind: a day number; the index in the list of choices; 0 or 1; the number times ten to the power of the fact's
/// decimals; completed months of work. "Never", known to have none, is greater than every value, so that no test accepts it and that
/// "at the earliest in 2027, if ever" is an interval like any other.
/// </remarks>
/// <param name="Least">The least value that it can have.</param>
/// <param name="Most">The greatest value that it can have.</param>
/// <param name="Assumed">Whether it was assumed because the fact is absent.</param>
internal readonly record struct FactValue(long Least, long Most, bool Assumed = false)
{
    public static readonly FactValue Unknown = new(long.MinValue, long.MaxValue);
    public static readonly FactValue Never = new(long.MaxValue, long.MaxValue);

    public bool IsKnown => Least == Most && Least != long.MaxValue;

    public bool IsNever => Least == long.MaxValue;

    /// <summary>Whether more than one value is possible.</summary>
    public bool IsOpen => Least != Most;

    /// <summary>The value, where it is known.</summary>
    public long Number => Least;

    /// <summary>The bounds as days; <see cref="Day.Last"/> is never.</summary>
    public int Earliest => ToDay(Least);

    /// <inheritdoc cref="Earliest"/>
    public int Latest => ToDay(Most);

    public static FactValue Of(long number) => new(number, number);

    public static FactValue OfDay(int day) => day == Day.Last ? Never : Of(day);

    public static FactValue Flag(bool value) => Of(value ? 1 : 0);

    public static FactValue Between(long least, long most) => new(least, most);

    /// <summary>A truth as the value of a flag.</summary>
    public static FactValue OfTruth(Truth truth) => truth == Truth.Unknown ? Between(0, 1) : Flag(truth == Truth.True);

    /// <summary>The least interval that holds both.</summary>
    public FactValue Or(FactValue other) => Between(Math.Min(Least, other.Least), Math.Max(Most, other.Most));

    public FactValue AsAssumed() => this with { Assumed = true };

    private static int ToDay(long number) => (int)Math.Clamp(number, Day.First, Day.Last);
}
