namespace SkillTalent;

/// <summary>On which days something is true, and on which it may be (true or unknown). The rest are the days on which it is false.</summary>
internal readonly record struct Timeline(DaySet True, DaySet Possible)
{
    public static readonly Timeline Always = new(DaySet.All, DaySet.All);
    public static readonly Timeline Never = new(DaySet.None, DaySet.None);
    public static readonly Timeline Unknown = new(DaySet.None, DaySet.All);

    /// <summary>The same on every day.</summary>
    public static Timeline Constant(Truth truth) => truth switch { Truth.True => Always, Truth.False => Never, _ => Unknown };

    public static Timeline Certain(DaySet days) => new(days, days);

    // Where nothing is unknown both are one set, and one is made of it.
    private bool IsOneSet => ReferenceEquals(True, Possible);

    public Timeline And(Timeline other) => IsOneSet && other.IsOneSet
        ? Certain(True.Intersect(other.True))
        : new(True.Intersect(other.True), Possible.Intersect(other.Possible));

    public Timeline Or(Timeline other) => IsOneSet && other.IsOneSet
        ? Certain(True.Union(other.True))
        : new(True.Union(other.True), Possible.Union(other.Possible));

    public Timeline Not() => IsOneSet ? Certain(True.Complement()) : new(Possible.Complement(), True.Complement());

    public Timeline Within(DaySet days) => IsOneSet ? Certain(True.Intersect(days)) : new(True.Intersect(days), Possible.Intersect(days));

    public Truth At(int day) => True.Contains(day) ? Truth.True : Possible.Contains(day) ? Truth.Unknown : Truth.False;
}
