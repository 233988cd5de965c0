using System.Text.RegularExpressions;
using SkillTalent.Tests.Cli;

namespace SkillTalent.Tests.Snippets;

/// <summary>The command lines that documents show: each runs and says something, with files in the place of those that it names.</summary>
public partial class CommandLineTests : CliTest
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

    private string Line { get; set; } = "";

    [Fact]
    public void DocumentsShowCommands() => Assert.True(Lines().Count > 25, "The lines must be found where they stand.");

    [Theory]
    [MemberData(nameof(Lines))]
    public void EveryCommandRuns(string line)
    {
        string command = line[(line.StartsWith(FromSource, StringComparison.Ordinal) ? FromSource.Length : Installed.Length)..];

        // What stands in brackets may be left out or given; what stands in quotes is one word.
        string[] words = [.. Quoted().Matches(command.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).Select(m => m.Value.Trim('"'))];
        Line = line;
        CliResult result = Run([.. words.Select((word, i) => i > 0 && words[i - 1] == "--out" ? System.IO.Path.Combine(Folder, word) : Path(word))]);

        Assert.True(result.Code == 0 && result.Error.Length == 0, $"{line}\n{result.Error}");
        Assert.All(words.Where(w => w.EndsWith(".md", StringComparison.Ordinal) || w == "result.csv"), f => Assert.NotEqual(0, new FileInfo(System.IO.Path.Combine(Folder, f)).Length));
    }

    private string Path(string word) => word switch
    {
        "worker.json" or "WORKER.json" => RepositoryFile(Worker),
        "expert.json" => RepositoryFile("samples/CareerRoadmap/Data/expert.json"),
        "workers.csv" => File(Workers, word),
        "workers.parquet" => Parquet(word),
        "sqlite:Data Source=hr.db" => Database("hr.db"),
        "roster.xlsx" or "花名册.xlsx" => Roster(word),
        "ledger.json" => RepositoryFile("samples/LevyCredit/Data/ledger.json"),
        "draft.json" or "设想.json" => RepositoryFile("samples/data/raise-quzhou-allowance.json"),
        "grants.csv" => File(Markdown.Blocks("docs/rules/limits.md", "csv")[0], word),
        "wanshi.json" => File(Markdown.Blocks("docs/rules/limits.md", "json")[0], word),
        "yunhe.json" or "my-city.json" or "city.json" => File(Markdown.Blocks("docs/adding-a-city.md", "json")[0], word),
        "columns.json" => File(Markdown.Blocks("docs/data/sql.md", "json")[0], word),
        "records.json" => File(Markdown.Blocks("docs/data/sql.md", "json")[1], word),
        _ when word.StartsWith("samples/", StringComparison.Ordinal) => RepositoryFile(word),
        _ when word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".md", StringComparison.Ordinal) => System.IO.Path.Combine(Folder, word),
        _ => word,
    };

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Quoted();

    // The columns by the names of the facts, and by those that docs/data/sql.md describes.
    private string Parquet(string name)
    {
        string path = System.IO.Path.Combine(Folder, name);
        string[] columns = Line.Contains("--columns", StringComparison.Ordinal) ? ["worker_no", "level_code", "employer_kind", "frontline", "shortage", "retired"] : ["id", "certificate.level"];
        using var writer = new ParquetSharp.ParquetFileWriter(
            path, [.. columns.Select(c => c == "frontline" ? (ParquetSharp.Column)new ParquetSharp.Column<int>(c) : new ParquetSharp.Column<string>(c))]);
        using ParquetSharp.RowGroupWriter group = writer.AppendRowGroup();
        foreach (string column in columns)
        {
            using ParquetSharp.ColumnWriter next = group.NextColumn();
            if (column == "frontline")
            {
                using ParquetSharp.LogicalColumnWriter<int> flags = next.LogicalWriter<int>();
                flags.WriteBatch([1]);
            }
            else
            {
                using ParquetSharp.LogicalColumnWriter<string> texts = next.LogicalWriter<string>();
                texts.WriteBatch([column switch { "worker_no" or "id" => "a", "employer_kind" => "enterprise", "shortage" => "true", "retired" => "-", _ => "technician" }]);
            }
        }

        writer.Close();
        return path;
    }

    private string Database(string name)
    {
        string path = System.IO.Path.Combine(Folder, name);
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE workers (id TEXT, \"certificate.level\" TEXT); INSERT INTO workers VALUES ('a', 'technician')";
        _ = command.ExecuteNonQuery();
        return $"sqlite:Data Source={path}";
    }

    private string Roster(string name)
    {
        string path = System.IO.Path.Combine(Folder, name);
        MiniExcelLibs.MiniExcel.SaveAs(path, new[] { new Dictionary<string, object> { ["编号"] = "A1", ["出生日期"] = "1987-03-09" } }, sheetName: "人员");
        return path;
    }
}
