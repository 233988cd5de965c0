namespace SkillTalent.Cli.Batch;

/// <summary>Whether an answer was refused because the facts of somebody make an amount beyond what there is: it is that person's fault, and nobody else's.</summary>
internal static class FactsRefusal
{
    // What such an error names in the place of a file.
    private const string Name = "facts";

    /// <summary>Whether an error is one.</summary>
    public static bool Is(InputFormatException error) => error.InputName == Name;
}
