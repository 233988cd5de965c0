namespace SkillTalent.Cli.Options;

/// <summary>A symbol of the command line that can say what it takes.</summary>
internal interface IExpectation
{
    /// <summary>What it takes, a phrase that continues "expected …".</summary>
    string Expectation { get; }
}
