namespace SkillTalent.Cli.Batch;

/// <summary>Whom a row is about, as limits over several people see it; what is null is unknown.</summary>
/// <param name="Line">Where it stands: its line in a file of text, and else its number.</param>
/// <param name="Payer">The enterprise, agency or school.</param>
/// <param name="Household">The household.</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Points">The points by which rows are ranked.</param>
/// <param name="Figures">Figures on which limits depend, by their ids; those that are not stated are not in it.</param>
internal sealed record BatchRow(long Line, string? Payer, string? Household, string? Occupation, decimal? Points, IReadOnlyDictionary<string, decimal> Figures);
