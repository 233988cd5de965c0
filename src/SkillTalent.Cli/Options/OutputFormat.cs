namespace SkillTalent.Cli.Options;

/// <summary>Who reads the result.</summary>
internal enum OutputFormat
{
    /// <summary>People.</summary>
    Table,

    /// <summary>Programs.</summary>
    Json,
}
