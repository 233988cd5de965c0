namespace SkillTalent.Cli.Output;

/// <summary>How much of an assessment to tell.</summary>
internal enum AssessmentExtent
{
    /// <summary>The answer in some lines, and the details of what has to do with the worker.</summary>
    Near,

    /// <summary>The answer alone.</summary>
    Brief,

    /// <summary>The details of every decision.</summary>
    Everything,
}
