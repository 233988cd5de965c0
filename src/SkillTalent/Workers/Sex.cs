namespace SkillTalent;

/// <summary>The sex, as the identity card states it: the age of retirement depends on it.</summary>
public enum Sex
{
    /// <summary>男.</summary>
    Male,

    /// <summary>女.</summary>
    Female,
}

/// <summary>The codes of <see cref="Sex"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Sex> OfSex { get; } = new(
        (Sex.Male, "male"),
        (Sex.Female, "female"));

    /// <summary>The code used in JSON: <c>male</c>, <c>female</c>.</summary>
    public static string ToCode(this Sex sex) => OfSex[sex];
}
