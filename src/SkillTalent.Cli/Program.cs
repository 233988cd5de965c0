namespace SkillTalent.Cli;

/// <summary>The process: its streams, its exit code.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using Screen screen = Screen.OfProcess();
        return CommandLine.Run(args, screen);
    }
}
