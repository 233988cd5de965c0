using System.Text.RegularExpressions;
using SkillTalent.Cli;
using Spectre.Console;
using Layout = SkillTalent.Cli.Output.Layout;

namespace SkillTalent.Tests.Cli;

/// <summary>Every table at every width: no line is too long, and nothing that it tells is lost.</summary>
public sealed partial class TableWidthTests : CliTest
{
    private static readonly int[] Widths = [40, 60, 80, 100, 120, 200];

    public static TheoryData<string, string> Commands()
    {
        string[] commands =
        [
            "assess WORKER --in 330800 --on 2024-07-14",
            "assess WORKER --in 320400 --on 2024-07-14",
            "plan WORKER --to associate-senior --in 330800 --on 2024-02-01 --certificate-takes P3M",
            "diff WORKER --in 330800 --on 2022-10-01 --and-on 2024-08-14",
            "bulk CSV --in 330800 --on 2023-07-14 --out RESULT --closing-within 3000",
            "bulk CSV --in 330800 --on 2023-07-14 --out RESULT --amend samples/data/raise-quzhou-allowance.json --provision quzhou/technician-allowance",
            "levy samples/LevyCredit/Data/ledger.json",
            "apprenticeship samples/data/apprentice-class-nantong.json",
            "agreement samples/data/agreement-beilite.json --level technician --mentoring 1",
            "limits GRANTS --in 339902 --on 2025-06-30 --rulebook LIMITS",
            "rules list --in 330800",
            "rules list --in 330800 --kind benefit --stale-on 2026-01-01",
            "rules places",
            "rules occupations",
            "payments WORKER --in 330800 --from 2023-01-01 --to 2025-12-31",
            "template --out ROSTER --in 330800",
            "bulk CSV --in 330800 --on 2023-07-14 --out RESULT --provision quzhou/technician-allowance",
            "assess WORKER --in 330800 --on 2024-07-14 --all",
            "diff WORKER --in 330800 --on 2024-08-14 --as-known-on 2023-01-01",
            "rules facts --in 330800",
            "rules show quzhou/technician-allowance",
            "rules test --in 330800",
            "rules check --in 330800",
            "rules diff --in 330800 --and-in 330700 --on 2024-01-01",
        ];
        var data = new TheoryData<string, string>();
        foreach (string command in commands)
        {
            data.Add(command, "en");
            data.Add(command, "zh");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_is_cut_and_no_line_is_too_long(string command, string language)
    {
        string[] args =
        [
            .. command.Split(' ').Select(a => a switch
            {
                "WORKER" => File(Wang.Replace("\"焊工\"", "\"焊工（𠮷田）\"", StringComparison.Ordinal), "worker.json"),
                "CSV" => File("id,employer,post.frontline,post.shortage-occupation,certificate.level,appointed.level\n张三丰,enterprise,true,true,technician,-\n", "workers.csv"),
                "GRANTS" => File(Snippets.Markdown.Blocks("docs/rules/limits.md", "csv")[0], "grants.csv"),
                "LIMITS" => File(Snippets.Markdown.Blocks("docs/rules/limits.md", "json")[0], "wanshi.json"),
                "ROSTER" => Path.Combine(Folder, "roster.xlsx"),
                "RESULT" => Path.Combine(Folder, "result.csv"),
                _ when a.StartsWith("samples/", StringComparison.Ordinal) => RepositoryFile(a),
                _ => a,
            }),
            "--lang", language,
        ];
        Dictionary<char, int> widest = Letters(RunAt(200, args));
        foreach (int width in Widths)
        {
            string table = RunAt(width, args);

            Assert.DoesNotContain("……", table, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', table);
            Assert.All(table.Split('\n'), line =>
            {
                Assert.True(line.GetCellWidth() <= width, $"{width}: {line}");
                Assert.Equal(line.TrimEnd(), line);
            });
            Dictionary<char, int> told = Letters(table);
            Assert.Empty(widest.Where(c => told.GetValueOrDefault(c.Key) < c.Value).Select(c => $"{width}: {c.Key} {c.Value}"));
        }
    }

    [Fact]
    public void A_wide_character_takes_two_cells()
    {
        string table = Draw(
            40, [new("编号"), new("Name"), new("元", IsNumber: true)], ["一", "张三丰", "1.00"], ["22", "Li", "20,000.00"]);

        Assert.Equal($"编号  Name           元\n{new string('─', 23)}\n一    张三丰       1.00\n22    Li      20,000.00\n", table);
    }

    [Fact]
    public void Rows_stack_where_columns_do_not_fit() => Assert.Equal(
        "张三丰\n  金额： 1,000,000,000.00\n  Other: 2,000,000,000.00\n",
        Draw(30, [new("姓名"), new("金额", IsNumber: true), new("Other", IsNumber: true)], ["张三丰", "1,000,000,000.00", "2,000,000,000.00"]));

    [Fact]
    public void An_id_is_broken_after_a_slash_and_never_lost()
    {
        const string Id = "zhejiang/skill-upgrade-subsidy/senior-worker";
        for (int width = 30; width < 90; width++)
        {
            string table = Draw(width, [new("ID"), new("名称")], [Id, "失业保险技能提升补贴（分类标准）：高级工"]);

            Assert.All(table.Split('\n'), l => Assert.InRange(l.GetCellWidth(), 0, width));
            Assert.Contains("subsidy/", table, StringComparison.Ordinal);
        }
    }

    private static string Draw(int width, SkillTalent.Cli.Output.Column[] columns, params string[][] rows)
    {
        var layout = new Layout(width);
        layout.Table(columns, rows.Select(r => (IReadOnlyList<(string, Style?)>)[.. r.Select(c => (c, (Style?)null))]));
        using var output = new StringWriter();
        using var screen = Screen.Of(output, TextWriter.Null, width);
        screen.Write(layout.Parts);
        return output.ToString();
    }

    private static string RunAt(int width, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var screen = Screen.Of(output, error, width);
        Assert.Equal(0, CommandLine.Run(args, screen));
        Assert.Equal("", error.ToString());

        // How fast a run was is no part of what it tells.
        return Speed().Replace(output.ToString(), "");
    }

    // What must stay at every width: all but the headers of tables, which labels replace where rows stack, and drawings, which need room.
    private static Dictionary<char, int> Letters(string table)
    {
        string[] lines = Drawing().Replace(table, "\n$2\n").Split('\n');
        return lines.Where((l, i) => i + 1 == lines.Length || !lines[i + 1].StartsWith('─'))
            .SelectMany(l => l).Where(char.IsLetterOrDigit).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
    }

    [GeneratedRegex("\n(The way|路线)\n.*\n(Steps|步骤)\n", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Drawing();

    [GeneratedRegex(@"[0-9,]+(人/秒| a second)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Speed();
}
