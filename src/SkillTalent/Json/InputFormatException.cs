namespace SkillTalent;

/// <summary>
/// Input that is not of the expected form. It names the source, the place in it and what was expected there.
/// </summary>
/// <remarks>The message never repeats the offending value: it may be somebody's personal data.</remarks>
public sealed class InputFormatException : FormatException
{
    /// <summary>Creates the error.</summary>
    /// <param name="source">The file or stream, as the caller named it.</param>
    /// <param name="path">The place in it, a JSON path such as <c>$.employment[0].to</c>.</param>
    /// <param name="expectation">What was expected there, a phrase that continues "expected …".</param>
    /// <param name="inner">The cause, if another error led here.</param>
    public InputFormatException(string source, string path, string expectation, Exception? inner = null)
        : base($"{source}: {path}: expected {expectation}", inner)
    {
        InputName = source;
        Path = path;
        Expectation = expectation;
    }

    /// <summary>The file or stream, as the caller named it.</summary>
    public string InputName { get; }

    /// <summary>The place in the input.</summary>
    public string Path { get; }

    /// <summary>What was expected at that place.</summary>
    public string Expectation { get; }
}
