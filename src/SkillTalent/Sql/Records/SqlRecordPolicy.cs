namespace SkillTalent;

/// <summary>What derived facts need of the policy.</summary>
/// <param name="Vocabulary">The facts, and the kinds of records.</param>
/// <param name="Foreign">The certificates from abroad that count here on the day.</param>
/// <param name="KnownOn">The day as of which the rulebooks are known; <see cref="Day.Last"/>: everything is.</param>
internal sealed record SqlRecordPolicy(Vocabulary Vocabulary, Lazy<ForeignRecognition> Foreign, int KnownOn)
{
    /// <summary>What rules may ask of a worker.</summary>
    public SubjectSchema Schema => Vocabulary.Workers ?? WorkerSchema.Instance;
}
