using System.Data;
using MiniExcelLibs;

namespace SkillTalent.Tests.Cli;

/// <summary>
/// A person's name and number put wherever a file about people can hold something: as a value, as the name of a member, of a fact, of a column,
/// of a sheet. Whatever is refused, put aside or answered, nothing that is written about it repeats them.
/// </summary>
public sealed class MarkedValuesTests : CliTest
{
    private const string Name = "王小明";
    private const string Number = "110101199003074477";

    private static readonly string[] Marks = [Name + Number, Name, Number, "x" + Number, "id." + Number, "1101011990-03074477"];

    /// <summary>A worker whose marked part is refused, or read.</summary>
    public static TheoryData<string> Workers() =>
    [
        """{ "MARK": 1 }""", """{ "birth": "MARK" }""", """{ "birth": "1990-05-01", "birth ": "MARK" }""", """{ "occupation": "MARK", "reference": "MARK" }""",
        """{ "facts": { "MARK": true } }""", """{ "facts": { "my": "MARK" } }""", """{ "records": { "MARK": [] } }""", """{ "records": { "my": [ { "MARK": 1 } ] } }""",
        """{ "certificates": [ { "level": "MARK", "issued": "2020-01-01" } ] }""", """{ "certificates": [ { "MARK": 1 } ] }""", """{ "MARK": 1, "MARK": 2 }""",
        """{ "post": { "employer": "MARK" } }""", """{ "post": "MARK" }""", """{ "honours": [ "MARK" ] }""", """{ "residence": "MARK" }""", """{ "titles": [ { "series": "MARK", "rank": "assistant", "issued": "2020-01-01" } ] }""",
        """{ "contests": [ { "tier": "MARK" } ] }""", """{ "claims": [ { "provision": "MARK", "date": "2020-01-01" } ] }""", """{ "employer": { "industry": "MARK" } }""", """{ "MARK": { "MARK": """,
        """{ "a": { "MARK": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ """,
    ];

    [Theory]
    [MemberData(nameof(Workers))]
    public void Worker(string json) => EachMark(mark =>
    {
        string file = File(json.Replace("MARK", mark, StringComparison.Ordinal), "worker.json");
        foreach (string[] command in (string[][])
        [
            ["assess", file, "--in", Quzhou, "--on", KnownFrom], ["plan", file, "--to", "technician", "--in", Quzhou, "--on", KnownFrom],
            ["payments", file, "--in", Quzhou, "--from", "2023-08-01", "--to", "2024-08-01"], ["ask", "--worker", file, "--in", Quzhou, "--on", KnownFrom, "--format", "json"],
        ])
        {
            NothingIsRepeated(mark, command);
        }

        string lines = File("{}\n" + json.Replace("MARK", mark, StringComparison.Ordinal) + "\n", "workers.jsonl");
        string rejects = Path.Combine(Folder, "rejects.csv");
        NothingIsRepeated(mark, ["bulk", lines, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "out.csv"), "--rejects", rejects]);
        Nothing(mark, System.IO.File.ReadAllText(rejects), "the lines put aside");
    });

    [Theory]
    [InlineData("id,MARK\na,1\n")]
    [InlineData("id,birth\nMARK,1990-05-01\nb,MARK\n")]
    [InlineData("id,certificate.level,birth\nMARK,MARK,MARK\n")]
    [InlineData("id,occupation\nMARK,MARK\n")]
    [InlineData("id,birth\nMARK,1990-05-01,MARK\n")]
    [InlineData("id,birth\n\"MARK,1990-05-01\n")]
    [InlineData("MARK,birth\na,1990-05-01\n")]
    [InlineData("id,birth,birth\nMARK,MARK,MARK\n")]
    public void Csv(string content) => EachMark(mark =>
    {
        string file = File(content.Replace("MARK", mark, StringComparison.Ordinal), "workers.csv");
        string rejects = Path.Combine(Folder, "rejects.csv");
        NothingIsRepeated(mark, ["bulk", file, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "out.csv")]);
        NothingIsRepeated(mark, ["bulk", file, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "out.csv"), "--rejects", rejects, "--format", "json"]);
        if (System.IO.File.Exists(rejects))
            Nothing(mark, System.IO.File.ReadAllText(rejects), "the rows put aside");
    });

    [Theory]
    [InlineData("人员", "MARK", "x")]
    [InlineData("人员", "出生日期", "MARK")]
    [InlineData("MARK", "等级", "MARK")]
    [InlineData("证书", "MARK", "x")]
    [InlineData("证书", "等级", "MARK")]
    public void Roster(string sheet, string header, string cell) => EachMark(mark =>
    {
        string Marked(string text) => text == "MARK" ? mark[..Math.Min(mark.Length, 30)] : text;
        var sheets = new Dictionary<string, object> { ["人员"] = Table(["编号", .. sheet == "人员" ? [Marked(header)] : Array.Empty<string>()], ["a", .. sheet == "人员" ? [Marked(cell)] : Array.Empty<string>()]) };
        if (sheet != "人员")
            sheets[Marked(sheet)] = Table(["编号", Marked(header)], ["a", Marked(cell)]);

        string path = Path.Combine(Folder, "roster.xlsx");
        string rejects = Path.Combine(Folder, "rejects.csv");
        MiniExcel.SaveAs(path, sheets, overwriteFile: true);
        NothingIsRepeated(mark, ["bulk", path, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "out.csv")]);
        NothingIsRepeated(mark, ["bulk", path, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "out.csv"), "--rejects", rejects]);
        NothingIsRepeated(mark, ["assess", path, "--in", Quzhou, "--on", KnownFrom]);
        if (System.IO.File.Exists(rejects))
            Nothing(mark, System.IO.File.ReadAllText(rejects), "the rows put aside");
    });

    // Who asks for one id of a roster is not told the others.
    [Fact]
    public void IdsOfARoster()
    {
        string path = Path.Combine(Folder, "roster.xlsx");
        MiniExcel.SaveAs(path, new Dictionary<string, object> { ["人员"] = Table(["编号"], [Number]) });

        NothingIsRepeated(Number, ["assess", path, "--id", Number[..^1] + "8", "--in", Quzhou, "--on", KnownFrom]);
    }

    [Theory]
    [InlineData("levy", """{ "MARK": 1 }""")]
    [InlineData("levy", """{ "in": "330800", "listedFrom": "MARK", "periods": [] }""")]
    [InlineData("levy", """{ "in": "330800", "listedFrom": "2019-01-01", "split": "MARK", "periods": [] }""")]
    [InlineData("levy", """{ "in": "330800", "listedFrom": "2019-01-01", "split": "pro-rata", "periods": [ { "period": "MARK", "taxPaid": 1 } ] }""")]
    [InlineData("levy", """{ "in": "330800", "listedFrom": "2019-01-01", "split": "pro-rata", "periods": [ { "period": "2023", "taxPaid": 1, "taxpayer": "MARK" } ] }""")]
    [InlineData("apprenticeship", """{ "MARK": 1 }""")]
    [InlineData("apprenticeship", """{ "in": "320600", "kind": "MARK", "goal": "senior-worker", "years": 2, "planned": 45 }""")]
    [InlineData("agreement", """{ "MARK": 1 }""")]
    [InlineData("agreement", """{ "parties": [ "MARK", "MARK" ], "from": "MARK" }""")]
    [InlineData("agreement", """{ "parties": [ "a", "b" ], "from": "2024-01-01", "to": "2025-01-01", "minimumWage": 2280, "levels": { "MARK": 300 } }""")]
    public void Ledger(string command, string json) => EachMark(mark =>
        NothingIsRepeated(mark, [command, File(json.Replace("MARK", mark, StringComparison.Ordinal))]));

    // Every door is opened with what stands at it: without a mark in the input the test would say nothing.
    [Fact]
    public void ARuleRepeatsItsOwnNames() =>
        Assert.Contains(Name, Run("rules", "list", "--in", Quzhou, "--rulebook", File($$"""{ "{{Name}}": 1 }""")).Refusal, StringComparison.Ordinal);

    private static void EachMark(Action<string> test)
    {
        foreach (string mark in Marks)
            test(mark);
    }

    // What a command answers about its own input on standard output is the answer; what it says is wrong must not have the mark in it, in either language.
    private static void NothingIsRepeated(string mark, string[] command)
    {
        foreach (string language in (string[])["en", "zh"])
        {
            CliResult run = Run([.. command, "--lang", language]);
            Assert.True(run.Code is 0 or 2, $"exit {run.Code}: {run.Error}");
            Nothing(mark, run.Error, string.Join(' ', command));
        }
    }

    private static void Nothing(string mark, string said, string where)
    {
        foreach (string part in (string[])[mark, Name, Number, Number[..10]])
            Assert.False(said.Contains(part, StringComparison.Ordinal), $"{where}: {said}");
    }

    private static DataTable Table(string[] headers, string[] cells)
    {
        var table = new DataTable();
        foreach (string header in headers)
            table.Columns.Add(header);
        table.Rows.Add([.. cells]);
        return table;
    }
}
