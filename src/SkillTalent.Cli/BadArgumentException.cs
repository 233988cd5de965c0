namespace SkillTalent.Cli;

/// <summary>An argument, or the file that it names, is not what a command can use.</summary>
internal sealed class BadArgumentException : Exception
{
    private readonly LocalizedText _argument;
    private readonly LocalizedText _expectation;

    /// <summary>Creates the error.</summary>
    /// <param name="argument">The option, such as <c>--in</c>, or the file.</param>
    /// <param name="expectation">What was expected, a phrase that continues "expected …".</param>
    /// <param name="inner">The cause, if another error led here.</param>
    public BadArgumentException(string argument, LocalizedText expectation, Exception? inner = null)
        : this(new LocalizedText(argument, argument), expectation, inner)
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="argument">The place, such as a line of a file.</param>
    /// <param name="expectation">What was expected there, a phrase that continues "expected …".</param>
    /// <param name="inner">The cause, if another error led here.</param>
    public BadArgumentException(LocalizedText argument, LocalizedText expectation, Exception? inner = null)
        : base(Refusal.Of(argument.En, expectation, Language.English), inner)
    {
        _argument = argument;
        _expectation = expectation;
    }

    /// <summary>The same place, where something else was expected than was thought.</summary>
    public BadArgumentException Expecting(LocalizedText expectation) => new(_argument, expectation, this);

    /// <summary>The line that says so.</summary>
    public string Text(Language language) => Refusal.Of(_argument.In(language), _expectation, language);
}
