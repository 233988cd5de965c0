namespace SkillTalent;

/// <summary>What an interview is about.</summary>
public sealed record QuestionOptions
{
    /// <summary>The one level or title of which to ask; null: everything.</summary>
    public PlanTarget? Goal { get; init; }

    /// <summary>The series of titles of which to ask where there is no goal.</summary>
    public TitleSeries Series { get; init; } = TitleSeries.Engineering;

    /// <summary>The paths of questions that the person has answered with "I don't know": they are not asked again.</summary>
    public IReadOnlySet<string> NotKnown { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether to ask what is assumed while nobody says, after everything that decisions wait for.</summary>
    public bool AsksAssumed { get; init; } = true;
}
