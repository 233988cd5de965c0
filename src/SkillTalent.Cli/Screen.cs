using System.Globalization;
using System.Text;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli;

/// <summary>Where a command writes: results on one stream, one line about what is wrong on the other.</summary>
internal sealed class Screen : IDisposable
{
    /// <summary>The columns of a file or a pipe where <c>COLUMNS</c> does not say how many.</summary>
    public const int DefaultWidth = 100;

    private const int LeastWidth = 30;
    private const int MostWidth = 200;

    private readonly bool _isTerminal;

    private Screen(TextWriter output, TextWriter error, int width, bool isTerminal)
    {
        Output = output;
        Error = error;
        Width = Math.Clamp(width, LeastWidth, MostWidth);
        _isTerminal = isTerminal;
    }

    /// <summary>Results.</summary>
    public TextWriter Output { get; }

    /// <summary>What is wrong.</summary>
    public TextWriter Error { get; }

    /// <summary>Where a person types; of the process where nothing else is said.</summary>
    public TextReader Input { get; init; } = Console.In;

    /// <summary>The day that it is, for commands that may be asked without one; null: today in China.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The columns of a table.</summary>
    public int Width { get; }

    /// <summary>The process's own streams: UTF-8 without a byte order mark, colours only on a terminal.</summary>
    public static Screen OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        TextWriter error = Console.IsErrorRedirected ? new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true } : Console.Error;
        return Console.IsOutputRedirected
            ? new Screen(new StreamWriter(Console.OpenStandardOutput(), utf8), error, WidthOf(Environment.GetEnvironmentVariable("COLUMNS")), isTerminal: false)
            : new Screen(Console.Out, error, Console.WindowWidth, isTerminal: true);
    }

    /// <summary>Two writers without colours.</summary>
    public static Screen Of(TextWriter output, TextWriter error, int width = DefaultWidth) => new(output, error, width, isTerminal: false);

    /// <summary>Two writers and a reader, on a given day.</summary>
    public static Screen Of(TextWriter output, TextWriter error, TextReader input, LocalDate today) =>
        new(output, error, DefaultWidth, isTerminal: false) { Input = input, Today = today };

    // Shells set COLUMNS for programs that cannot see the terminal.
    private static int WidthOf(string? columns) =>
        int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int width) ? width : DefaultWidth;

    /// <summary>Writes one thing after the other.</summary>
    public void Write(params IEnumerable<IRenderable> things)
    {
        // A table fills its cells with blanks up to its edge, and its edges with empty lines; in a file or a mail nobody wants either.
        bool above = true;
        foreach (string line in Render(things).TrimEnd().Split('\n').Select(l => l.TrimEnd()))
        {
            if (line.Length > 0 || !above)
            {
                Output.Write(line);
                Output.Write('\n');
            }

            above = line.Length == 0;
        }
    }

    private string Render(IEnumerable<IRenderable> things)
    {
        // Spectre finds out what a terminal can do; what is drawn goes into a text first all the same.
        Capabilities? terminal = _isTerminal ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output) }).Profile.Capabilities as Capabilities : null;
        using var text = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal is { Ansi: true } ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal is null ? ColorSystemSupport.NoColors : (ColorSystemSupport)terminal.ColorSystem,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        foreach (IRenderable thing in things)
        {
            console.Write(thing);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Output.Flush();
            Error.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever reads has gone, and has been told in the exit code.
        }
    }
}
