namespace SkillTalent;

/// <summary>A rulebook to be read: its text, what to call it, and how to get at files beside it.</summary>
/// <param name="Name">What to call it in errors, such as the file's name.</param>
/// <param name="Json">The rulebook as UTF-8 JSON; it is read to its end.</param>
/// <param name="Beside">
/// Opens a file that lies beside the rulebook, by its bare name: a table of amounts may stand in a CSV file of its own. It is called while the
/// rulebook is read, and what it opens is read to its end and closed. Null: no such file can be read, and a rulebook that names one is refused.
/// </param>
public sealed record RulebookInput(string Name, Stream Json, Func<string, Stream>? Beside = null);
