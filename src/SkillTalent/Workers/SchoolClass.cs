namespace SkillTalent;

/// <summary>Classes of technical schools, lowest first.</summary>
public enum SchoolClass
{
    /// <summary>中级工班.</summary>
    Intermediate,

    /// <summary>高级工班.</summary>
    Senior,

    /// <summary>预备技师班.</summary>
    PreparatoryTechnician,

    /// <summary>技师班.</summary>
    Technician,
}

/// <summary>The codes of <see cref="SchoolClass"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<SchoolClass> OfSchoolClass { get; } = new(
        (SchoolClass.Intermediate, "intermediate"),
        (SchoolClass.Senior, "senior"),
        (SchoolClass.PreparatoryTechnician, "preparatory-technician"),
        (SchoolClass.Technician, "technician"));

    /// <summary>The code used in JSON: <c>intermediate</c>, <c>senior</c>, <c>preparatory-technician</c>, <c>technician</c>.</summary>
    public static string ToCode(this SchoolClass @class) => OfSchoolClass[@class];
}
