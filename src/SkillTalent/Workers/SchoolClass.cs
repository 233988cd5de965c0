namespace SkillTalent.Workers;

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
