namespace SkillTalent;

/// <summary>A rulebook to be read: its text, what to call it, and how to get at files beside it.</summary>
/// <param name="Name">What to call it in errors, such as the file's name.</param>
/// <param name="Json">The rulebook as UTF-8 JSON; it is read to its end.</param>
/// <param name="Beside">
/// Opens a file that lies beside the rulebook, by its bare name: a table of amounts may stand in a CSV file of its own. It is called while the
/// rulebook is read, and what it opens is read to its end and closed. Null: no such file can be read, and a rulebook that names one is refused.
/// </param>
public sealed record RulebookInput(string Name, Stream Json, Func<string, Stream>? Beside = null)
{
    /// <summary>
    /// The code of the place to which the rulebook is confined, for one that comes from somebody else: there and in the places within, it may add,
    /// replace and withdraw; for every other place it does not exist, whatever it says. Null: it is one's own, and read with all the others.
    /// </summary>
    public string? ConfinedTo { get; init; }
}
