namespace SkillTalent.Cli.Batch;

/// <summary>The outcomes as one letter each, as a column of a database takes them: no letter changes or is given another meaning.</summary>
internal static class OutcomeLetters
{
    /// <summary>The letter of an outcome.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "e",
        Outcome.NotEligible => "n",
        Outcome.Undetermined => "u",
        _ => "x",
    };
}
