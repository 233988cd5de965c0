using SkillTalent.Cli.Output;

namespace SkillTalent.Cli;

/// <summary>
/// Turns bad input into one line and an exit code. Only what says itself that the input is at fault is caught: everything else is a bug and
/// must look like one.
/// </summary>
internal static class ErrorHandling
{
    /// <summary>Runs a command.</summary>
    /// <returns>Its exit code, or the one of bad input.</returns>
    public static int Guard(Screen screen, Language language, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (InputFormatException e)
        {
            return Refuse(screen, e.Text(language));
        }
        catch (BadArgumentException e)
        {
            return Refuse(screen, e.Text(language));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files that are read or written are guarded where they are; what is left is the screen, or where it was sent to, if to anywhere.
            return Refuse(screen, Refusal.Of(
                language == Language.Chinese ? "标准输出" : "standard output", new LocalizedText("可以写入的地方", "a place that can be written to"), language));
        }
    }

    /// <summary>Writes the line.</summary>
    /// <returns>The exit code of bad input.</returns>
    public static int Refuse(Screen screen, string message)
    {
        try
        {
            screen.Error.WriteLine(Harmless.Line(message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nobody listens; the exit code says it all the same.
        }

        return CommandLine.BadInput;
    }
}
