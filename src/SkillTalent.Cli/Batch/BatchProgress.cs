using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace SkillTalent.Cli.Batch;

/// <summary>A progress bar with the rows a second, on standard error, where that is a terminal.</summary>
internal static class BatchProgress
{
    /// <summary>Does something and shows how far it is.</summary>
    /// <param name="screen">Where to show it.</param>
    /// <param name="bytes">The size of the input; 0 where it is not known.</param>
    /// <param name="work">What to do; it gets what to call with rows and bytes, or null.</param>
    public static T Show<T>(Screen screen, long bytes, Func<Action<long, long>?, T> work)
    {
        if (Console.IsErrorRedirected || !ReferenceEquals(screen.Error, Console.Error))
        {
            return work(null);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask("workers", maxValue: Math.Max(bytes, 1));
                task.IsIndeterminate = bytes == 0;
                var watch = Stopwatch.StartNew();
                return work((rows, done) =>
                {
                    task.Value = Math.Min(done, Math.Max(bytes, 1));
                    task.Description = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{rows:#,0} workers, {rows / Math.Max(watch.Elapsed.TotalSeconds, 0.001):#,0} a second");
                });
            });
    }
}
