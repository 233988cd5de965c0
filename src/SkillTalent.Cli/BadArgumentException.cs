namespace SkillTalent.Cli;

/// <summary>An argument, or the file that it names, is not what a command can use.</summary>
internal sealed class BadArgumentException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="argument">The option, such as <c>--in</c>, or the file.</param>
    /// <param name="expectation">What was expected, a phrase that continues "expected …".</param>
    /// <param name="inner">The cause, if another error led here.</param>
    public BadArgumentException(string argument, string expectation, Exception? inner = null)
        : base($"{argument}: expected {expectation}", inner)
    {
    }
}
