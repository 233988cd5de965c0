using Spectre.Console;

namespace SkillTalent.Cli.Output;

/// <summary>The colours of outcomes.</summary>
internal static class OutcomeStyles
{
    /// <summary>The colour of an outcome.</summary>
    public static Style Of(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => new Style(Color.Green),
        Outcome.NotEligible => new Style(Color.Red),
        Outcome.Undetermined => new Style(Color.Yellow),
        _ => new Style(Color.Grey),
    };
}
