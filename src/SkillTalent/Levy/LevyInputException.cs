namespace SkillTalent;

/// <summary>A ledger that cannot be: it names the place in the ledger and what was expected there.</summary>
/// <remarks>
/// Read from JSON, the same refusal is a <see cref="InputFormatException"/> with the file's name and the JSON path
/// <c>$.</c> + <see cref="Place"/>; the words are the same.
/// </remarks>
public sealed class LevyInputException : ArgumentException
{
    /// <summary>Creates the refusal.</summary>
    /// <param name="place">The place in the ledger, in the words of its JSON form, such as <c>periods[2].withdrawn</c>.</param>
    /// <param name="expectation">What was expected there, a phrase that continues "expected …".</param>
    public LevyInputException(string place, string expectation)
        : base($"{place}: expected {expectation}")
    {
        Place = place;
        Expectation = expectation;
    }

    /// <summary>The place in the ledger, in the words of its JSON form.</summary>
    public string Place { get; }

    /// <summary>What was expected at that place.</summary>
    public string Expectation { get; }
}
