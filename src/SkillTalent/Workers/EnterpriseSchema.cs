namespace SkillTalent;

/// <summary>What rules may ask of an enterprise: facts that it carries by their ids, and nothing else.</summary>
internal static class EnterpriseSchema
{
    public static readonly SubjectSchema Instance = new("enterprise", [], []);

    public static Subject SubjectOf(Enterprise enterprise, Vocabulary vocabulary) => new(
        [], [], null, WorkerSubject.Given(enterprise.Facts, enterprise.Source, $"{enterprise.Path}.facts", vocabulary));
}
