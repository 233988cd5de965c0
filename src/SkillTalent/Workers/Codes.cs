namespace SkillTalent.Workers;

/// <summary>The codes that the JSON of a worker uses for plain labels.</summary>
internal static class Codes
{
    public static readonly CodeTable<TitleRank> TitleRanks = new(
        [
            (TitleRank.Entry, "entry"),
            (TitleRank.Assistant, "assistant"),
            (TitleRank.Intermediate, "intermediate"),
            (TitleRank.AssociateSenior, "associate-senior"),
            (TitleRank.FullSenior, "full-senior"),
        ]);

    public static readonly CodeTable<TitleSeries> AllTitleSeries = new(
        [
            (TitleSeries.Engineering, "engineering"),
            (TitleSeries.Agriculture, "agriculture"),
            (TitleSeries.ArtsAndCrafts, "arts-and-crafts"),
            (TitleSeries.Museum, "museum"),
            (TitleSeries.Laboratory, "laboratory"),
            (TitleSeries.Arts, "arts"),
            (TitleSeries.Sports, "sports"),
            (TitleSeries.TechnicalSchoolTeaching, "technical-school-teaching"),
            (TitleSeries.Economics, "economics"),
            (TitleSeries.Accounting, "accounting"),
            (TitleSeries.Statistics, "statistics"),
            (TitleSeries.Audit, "audit"),
            (TitleSeries.Translation, "translation"),
            (TitleSeries.Publishing, "publishing"),
            (TitleSeries.Telecommunications, "telecommunications"),
            (TitleSeries.Software, "software"),
        ]);

    public static readonly CodeTable<EducationLevel> EducationLevels = new(
        [
            (EducationLevel.None, "none"),
            (EducationLevel.JuniorSecondary, "junior-secondary"),
            (EducationLevel.SeniorSecondary, "senior-secondary"),
            (EducationLevel.SecondaryVocational, "secondary-vocational"),
            (EducationLevel.College, "college"),
            (EducationLevel.Bachelor, "bachelor"),
            (EducationLevel.SecondBachelor, "second-bachelor"),
            (EducationLevel.Master, "master"),
            (EducationLevel.Doctor, "doctor"),
        ]);

    public static readonly CodeTable<SchoolKind> SchoolKinds = new(
        [
            (SchoolKind.TechnicalSchool, "technical-school"),
            (SchoolKind.AdvancedTechnicalSchool, "advanced-technical-school"),
            (SchoolKind.TechnicianCollege, "technician-college"),
            (SchoolKind.SecondaryVocationalSchool, "secondary-vocational-school"),
            (SchoolKind.HigherVocationalCollege, "higher-vocational-college"),
            (SchoolKind.University, "university"),
        ]);

    public static readonly CodeTable<SchoolClass> SchoolClasses = new(
        [
            (SchoolClass.Intermediate, "intermediate"),
            (SchoolClass.Senior, "senior"),
            (SchoolClass.PreparatoryTechnician, "preparatory-technician"),
            (SchoolClass.Technician, "technician"),
        ]);

    public static readonly CodeTable<EmployerKind> EmployerKinds = new(
        [
            (EmployerKind.Enterprise, "enterprise"),
            (EmployerKind.PublicInstitution, "public-institution"),
            (EmployerKind.Government, "government"),
            (EmployerKind.SelfEmployed, "self-employed"),
            (EmployerKind.PrivateNonEnterprise, "private-non-enterprise"),
        ]);

    public static readonly CodeTable<EmployerSize> EmployerSizes = new(
        [
            (EmployerSize.Micro, "micro"),
            (EmployerSize.Small, "small"),
            (EmployerSize.Medium, "medium"),
            (EmployerSize.Large, "large"),
        ]);

    public static readonly CodeTable<PostKind> PostKinds = new([(PostKind.Manager, "manager"), (PostKind.Worker, "worker")]);

    public static readonly CodeTable<Sex> Sexes = new([(Sex.Male, "male"), (Sex.Female, "female")]);
}
