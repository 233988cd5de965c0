using System.Text;
using SkillTalent.Json;

namespace SkillTalent.Cli;

/// <summary>
/// Turns bad input into one line and an exit code. Only what says itself that the input is at fault is caught: everything else is a bug and
/// must look like one.
/// </summary>
internal static class ErrorHandling
{
    /// <summary>Runs a command.</summary>
    /// <returns>Its exit code, or the one of bad input.</returns>
    public static int Guard(Screen screen, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (InputFormatException e)
        {
            return Refuse(screen, e.Message);
        }
        catch (BadArgumentException e)
        {
            return Refuse(screen, e.Message);
        }
        catch (IOException)
        {
            // Files that are read or written are guarded where they are; what is left is the screen, or where it was sent to.
            return Refuse(screen, "standard output: expected a place that can be written to");
        }
    }

    /// <summary>Writes the line.</summary>
    /// <returns>The exit code of bad input.</returns>
    public static int Refuse(Screen screen, string message)
    {
        screen.Error.WriteLine(OneLine(message));
        return CommandLine.BadInput;
    }

    // A path may hold the name of a member as the file spells it, line breaks and all.
    private static string OneLine(string message)
    {
        var line = new StringBuilder(message.Length);
        foreach (char c in message)
        {
            _ = char.IsControl(c) || c is '\u2028' or '\u2029' ? line.Append(' ') : line.Append(c);
        }

        return line.ToString();
    }
}
