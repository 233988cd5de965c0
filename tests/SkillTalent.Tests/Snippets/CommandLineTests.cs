using SkillTalent.Tests.Cli;

namespace SkillTalent.Tests.Snippets;

/// <summary>The command lines that documents show: each runs and says something, with files in the place of those that it names.</summary>
public class CommandLineTests : CliTest
{
    private const string FromSource = "dotnet run --project src/SkillTalent.Cli -- ";
    private const string Installed = "skilltalent ";

    // What a document leaves to its reader: a worker, workers, the city of docs/adding-a-city.md.
    private const string Worker = "samples/Quickstart/Data/technician.json";

    private const string Workers =
        """
        id,employer,post.frontline,post.shortage-occupation,certificate.level
        a,enterprise,true,true,technician
        b,enterprise,,true,senior-technician

        """;

    public static TheoryData<string> Lines() =>
    [
        .. DocumentTests.Paths.SelectMany(p => Repository.Read(p).Split('\n')).Select(l => l.Trim())
            .Where(l => l.StartsWith(FromSource, StringComparison.Ordinal) || l.StartsWith(Installed, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal),
    ];

    [Fact]
    public void DocumentsShowCommands() => Assert.True(Lines().Count > 25, "The lines must be found where they stand.");

    [Theory]
    [MemberData(nameof(Lines))]
    public void EveryCommandRuns(string line)
    {
        string command = line[(line.StartsWith(FromSource, StringComparison.Ordinal) ? FromSource.Length : Installed.Length)..];

        // What stands in brackets may be left out or given.
        string[] words = command.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        CliResult result = Run([.. words.Select((word, i) => i > 0 && words[i - 1] == "--out" ? System.IO.Path.Combine(Folder, word) : Path(word))]);

        Assert.True(result.Code == 0 && result.Error.Length == 0, $"{line}\n{result.Error}");
        Assert.All(words.Where(w => w.EndsWith(".md", StringComparison.Ordinal) || w == "result.csv"), f => Assert.NotEqual(0, new FileInfo(System.IO.Path.Combine(Folder, f)).Length));
    }

    private string Path(string word) => word switch
    {
        "worker.json" or "WORKER.json" => RepositoryFile(Worker),
        "expert.json" => RepositoryFile("samples/CareerRoadmap/Data/expert.json"),
        "workers.csv" => File(Workers, word),
        "roster.xlsx" or "花名册.xlsx" => Roster(word),
        "ledger.json" => RepositoryFile("samples/LevyCredit/Data/ledger.json"),
        "draft.json" or "设想.json" => RepositoryFile("samples/data/raise-quzhou-allowance.json"),
        "grants.csv" => File(Markdown.Blocks("docs/rules/limits.md", "csv")[0], word),
        "wanshi.json" => File(Markdown.Blocks("docs/rules/limits.md", "json")[0], word),
        "yunhe.json" or "my-city.json" or "city.json" => File(Markdown.Blocks("docs/adding-a-city.md", "json")[0], word),
        "columns.json" => File(Markdown.Blocks("docs/data/sql.md", "json")[0], word),
        _ when word.StartsWith("samples/", StringComparison.Ordinal) => RepositoryFile(word),
        _ when word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".md", StringComparison.Ordinal) => System.IO.Path.Combine(Folder, word),
        _ => word,
    };

    private string Roster(string name)
    {
        string path = System.IO.Path.Combine(Folder, name);
        MiniExcelLibs.MiniExcel.SaveAs(path, new[] { new Dictionary<string, object> { ["编号"] = "A1", ["出生日期"] = "1987-03-09" } }, sheetName: "人员");
        return path;
    }
}
