using SkillTalent.Cli;

namespace SkillTalent.Tests.Cli;

/// <summary>Runs commands in this process, on files of a folder that lives as long as the test.</summary>
public abstract class CliTest : IDisposable
{
    protected const string Quzhou = "330800";

    /// <summary>The day from which Quzhou's technician allowance is known.</summary>
    protected const string KnownFrom = "2023-07-14";

    /// <summary>A technician in Quzhou, with every fact that the allowance asks for.</summary>
    protected const string Wang = """
        {
          "birth": "1987-03-09",
          "occupation": "焊工",
          "employment": [ { "from": "2008-07-01" } ],
          "certificates": [ { "level": "senior-worker", "issued": "2015-06-30" }, { "level": "technician", "issued": "2022-09-30" } ],
          "titles": [],
          "education": [ { "level": "college", "school": "technician-college", "class": "senior", "graduated": "2008-06-30", "relatedMajor": true } ],
          "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": null }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("skilltalent-");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    internal static CliResult Run(params IReadOnlyList<string> args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = CommandLine.Run(args, output, error);
        return new CliResult(code, output.ToString(), error.ToString())
        {
            // Whatever any test finds refused is refused in Chinese, too.
            InChinese = args.Any(a => a.StartsWith("--lang", StringComparison.Ordinal)) ? null : () => Run([.. args, "--lang", "zh"]).Error,
        };
    }

    /// <summary>Writes a file and gives its path.</summary>
    protected string File(string content, string name = "input.json")
    {
        string path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    /// <summary>The folder's own path.</summary>
    protected string Folder => _folder.FullName;

    /// <summary>Assesses a worker in Quzhou on the day from which the allowance is known, unless the options say otherwise.</summary>
    internal CliResult Assess(string worker, params IReadOnlyList<string> options) =>
        Run(["assess", File(worker, "worker.json"), .. options.Contains("--in") ? [] : (string[])["--in", Quzhou], .. options.Contains("--on") ? [] : (string[])["--on", KnownFrom], .. options]);

    /// <summary>A file of the repository.</summary>
    protected static string RepositoryFile(string relative) => Repository.PathOf(relative);
}
