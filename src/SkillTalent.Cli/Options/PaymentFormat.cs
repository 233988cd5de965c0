namespace SkillTalent.Cli.Options;

/// <summary>Who reads a list of payments.</summary>
internal enum PaymentFormat
{
    /// <summary>People.</summary>
    Table,

    /// <summary>Programs.</summary>
    Json,

    /// <summary>Spreadsheets.</summary>
    Csv,
}
