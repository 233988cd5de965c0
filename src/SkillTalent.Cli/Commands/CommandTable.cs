using System.CommandLine;

namespace SkillTalent.Cli.Commands;

/// <summary>The commands by their names, in the order in which help lists them.</summary>
internal static class CommandTable
{
    private static readonly (string Name, Func<Screen, Command> Make)[] Rows =
    [
        ("assess", screen => new AssessCommand(screen)),
        ("ask", screen => new AskCommand(screen)),
        ("payments", screen => new PaymentsCommand(screen)),
        ("limits", screen => new LimitsCommand(screen)),
        ("plan", screen => new PlanCommand(screen)),
        ("diff", screen => new DiffCommand(screen)),
        ("bulk", screen => new BulkCommand(screen)),
        ("template", screen => new TemplateCommand(screen)),
        ("sql", screen => new SqlCommand(screen)),
        ("levy", screen => new LevyCommand(screen)),
        ("apprenticeship", screen => new ApprenticeshipCommand(screen)),
        ("agreement", screen => new AgreementCommand(screen)),
        ("rules", screen => new RulesCommand(screen)),
    ];

    public static IReadOnlyList<string> Names => Array.ConvertAll(Rows, r => r.Name);

    public static IReadOnlyList<Func<Screen, Command>> All => Array.ConvertAll(Rows, r => r.Make);

    /// <summary>How the command of a name is made; null if there is none.</summary>
    public static Func<Screen, Command>? Find(string name) => Array.Find(Rows, r => r.Name == name).Make;
}
