using Spectre.Console;

namespace SkillTalent.Tests.Cli;

/// <summary>
/// What <c>assess</c> begins with, written down for eight workers in both languages. To approve a change of words:
/// SKILLTALENT_APPROVE=1 dotnet test --filter AnswerFirst, and read the difference as the worker would.
/// </summary>
public sealed class AnswerFirstTests : CliTest
{
    private const string Approved = "tests/SkillTalent.Tests/TestData/answers.txt";
    private const int MostLines = 20;

    [Fact]
    public void The_answers_are_the_approved_ones()
    {
        string technician = RepositoryFile("samples/Quickstart/Data/technician.json");
        (string Who, string File, string In, string On)[] workers =
        [
            ("a technician in Quzhou", technician, "衢州", "2024-07-14"),
            ("the same in Changzhou", technician, "常州", "2024-03-31"),
            ("a welder, senior worker", RepositoryFile("samples/Quickstart/Data/welder.json"), "衢州", "2024-07-14"),
            ("a national expert", RepositoryFile("samples/CareerRoadmap/Data/expert.json"), "衢州", "2024-07-14"),
            ("somebody on the ladder", RepositoryFile("samples/CareerRoadmap/Data/ladder.json"), "盐城", "2024-07-14"),
            ("an engineer", RepositoryFile("samples/CareerRoadmap/Data/engineer.json"), "CN", "2024-07-14"),
            ("a newcomer", File("""{ "birth": "2001-04-09", "employment": [ { "from": "2024-03-01" } ], "certificates": [], "titles": [], "education": [], "honours": [], "contests": [] }""", "newcomer.json"), "衢州", "2024-07-14"),
            ("somebody unknown", File("{}", "unknown.json"), "衢州", "2024-07-14"),
        ];
        var answers = new System.Text.StringBuilder();
        foreach ((string who, string file, string place, string on) in workers)
        {
            foreach (string language in (string[])["en", "zh"])
            {
                string answer = string.Join('\n', Run("assess", file, "--in", place, "--on", on, "--brief", "--lang", language).Table.Split('\n').Where((_, i) => i != 1));
                Assert.InRange(answer.TrimEnd().Split('\n').Length, 5, MostLines);
                answers.Append("## ").Append(who).Append('\n').Append(answer.TrimEnd()).Append("\n\n");
            }
        }

        if (Environment.GetEnvironmentVariable("SKILLTALENT_APPROVE") == "1")
            System.IO.File.WriteAllText(Repository.PathOf(Approved), answers.ToString());
        Assert.Equal(Repository.Read(Approved), answers.ToString());
    }

    [Theory]
    [InlineData("en", "You hold      Technician (grade 2)", "more that do not apply")]
    [InlineData("zh", "已有          技师（二级）", "项不适用")]
    public void The_answer_stands_first_and_what_does_not_apply_is_one_line(string language, string first, string rest)
    {
        string[] lines = Assess(Wang.Replace("\"titles\"", "\"contests\": [], \"honours\": [], \"titles\"", StringComparison.Ordinal), "--lang", language).Table.Split('\n');

        Assert.Equal(first, lines[3]);
        Assert.Contains("--all", Assert.Single(lines, l => l.Contains(rest, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(lines, l => Assert.InRange(l.GetCellWidth(), 0, 100));
    }

    [Fact]
    public void All_shows_what_does_not_apply()
    {
        string worker = Wang.Replace("\"titles\"", "\"contests\": [], \"honours\": [], \"titles\"", StringComparison.Ordinal);
        string near = Assess(worker).Table;
        string all = Assess(worker, "--all").Table;

        Assert.DoesNotContain("Recognition ", near, StringComparison.Ordinal);
        Assert.Contains("Recognition ", all, StringComparison.Ordinal);
        Assert.DoesNotContain("--all", all, StringComparison.Ordinal);
        Assert.True(all.Length > near.Length * 3 / 2, "All is more.");
    }

    [Fact]
    public void Only_and_provision_choose_decisions_in_both_forms()
    {
        Assert.Equal(["benefit"], Kinds("--only", "benefit"));
        Assert.Equal(["level"], Kinds("--only", "level"));
        Assert.Equal(["quzhou/technician-allowance"], Ids("--provision", "quzhou/technician-allowance"));
        Assert.True(Ids("--provision", "cn/skill-upgrade-subsidy").Length > 1);
        Assert.Equal(2, Ids("--provision", "quzhou/technician-allowance", "--provision", "cn/level/technician").Length);
        string table = Assess(Wang, "--provision", "quzhou/technician-allowance").Table;
        Assert.DoesNotContain("You hold", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Chief technician", table, StringComparison.Ordinal);
        Assert.StartsWith("--only: expected a kind of provision: level, title, benefit, recognition", Assess(Wang, "--only", "parameter").Refusal, StringComparison.Ordinal);

        string[] Kinds(params string[] options) => [.. Values("kind", options).Distinct()];
        string[] Ids(params string[] options) => [.. Values("provision", options)];
        IEnumerable<string> Values(string name, string[] options) =>
            Assess(Wang, [.. options, "--format", "json"]).Json.GetProperty("decisions").EnumerateArray().Select(d => d.GetProperty(name).GetString()!);
    }
}
