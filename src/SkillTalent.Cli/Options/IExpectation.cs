namespace SkillTalent.Cli.Options;

/// <summary>A symbol of the command line that can say what it takes.</summary>
internal interface IExpectation
{
    /// <summary>What it takes, a phrase that continues "expected …".</summary>
    LocalizedText Expectation { get; }

    /// <summary>The values that it takes, where they are few; a misspelt one is told the nearest.</summary>
    IReadOnlyList<string> Known => [];
}
