using System.Globalization;
using System.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Tests.Questions;

/// <summary>
/// The page of the codes says what the form of a worker takes, since it is made from it. To write it anew after a change:
/// SKILLTALENT_APPROVE=1 dotnet test --filter CodesPage.
/// </summary>
public class CodesPageTests
{
    private const string Page = "docs/codes.md";

    // Names of occupations and ids of benefits are data of their own, which commands list.
    private static readonly string[] Elsewhere = ["occupation", "provision", "residence"];

    private const string Head = """
        # 代码表 · Codes

        劳动者 JSON、花名册和 CSV 中可以填写的代码，以及它们的中文和英文名称。花名册和 CSV 里写代码、中文或英文名称都可以。本页由规则库和代码生成，与程序一致。
        职业名称见 `skilltalent rules occupations`，可以领取的待遇的编号见 `skilltalent rules list`，全部事实见 `skilltalent rules facts`。

        The codes that the JSON of a worker, a roster and a CSV file may hold, with what people call them. Rosters and CSV take the code, the Chinese
        or the English name. This page is made from the rulebooks and the code. Names of occupations: `skilltalent rules occupations`; ids of
        benefits: `skilltalent rules list`; all facts: `skilltalent rules facts`.

        """;

    [Fact]
    public void The_page_is_the_one_of_the_form()
    {
        string text = Text(PolicyCatalog.BuiltIn);
        if (Environment.GetEnvironmentVariable("SKILLTALENT_APPROVE") == "1")
            File.WriteAllText(Repository.PathOf(Page), text);

        Assert.True(Repository.Read(Page) == text, $"{Page} is not what the form takes. If that is meant: SKILLTALENT_APPROVE=1 dotnet test --filter CodesPage");
    }

    [Fact]
    public void Every_code_has_a_label_in_Chinese() => Assert.All(
        Fields(PolicyCatalog.BuiltIn).SelectMany(f => f.Field.Choices),
        c => Assert.Contains(c.Label.Zh, ch => ch is >= '\u4e00' and <= '\u9fff'));

    private static string Text(PolicyCatalog catalog)
    {
        var page = new StringBuilder(Head);
        Row(page, "## 地区 · Places", "`--in`；`residence` 户籍所在地 · place of registered household；`spouse.residence`", [.. catalog.Places.Values.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => new ChoiceOption(p.Code, p.Name))]);

        // Members that take the same codes share a table.
        foreach (IGrouping<string, (string Path, LocalizedText Label, WorkerField Field)> codes in Fields(catalog).GroupBy(f => string.Join(' ', f.Field.Choices.Select(c => c.Code)), StringComparer.Ordinal))
        {
            Row(page, $"## {codes.First().Label.Zh} · {codes.First().Label.En}", string.Join("；", codes.Select((f, i) => $"`{f.Path}`" + (i == 0 ? "" : $" {f.Label.Zh} · {f.Label.En}"))), codes.First().Field.Choices);
        }

        Row(
            page,
            "## 结论 · Outcomes",
            "`bulk` 的结果 · the results of `bulk`；`bulk --codes` 只写一个字母 · writes one letter: "
                + string.Join("、", Enum.GetValues<Outcome>().Select(o => $"`{OutcomeLetters.Of(o)}` = `{o.ToCode()}`")),
            [.. Enum.GetValues<Outcome>().Select(o => new ChoiceOption(o.ToCode(), o.ToLabel()))]);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<(string Path, LocalizedText Label, WorkerField Field)> Fields(PolicyCatalog catalog)
    {
        var form = WorkerForm.Of(catalog);
        return form.Fields.Select(f => (f.Path, f.Label, Field: f))
            .Concat(form.Lists.SelectMany(l => l.Fields.Select(f => ($"{l.Path}[].{f.Path}", new LocalizedText($"{l.Label.Zh}：{f.Label.Zh}", $"{l.Label.En}: {f.Label.En}"), Field: f))))
            .Where(f => f.Field.Choices.Count > 0 && !Elsewhere.Contains(f.Field.Path.Split('.')[^1]));
    }

    private static void Row(StringBuilder page, string title, string paths, IReadOnlyList<ChoiceOption> codes)
    {
        page.Append('\n').Append(title).Append("\n\n");
        if (paths.Length > 0)
            page.Append(paths).Append("\n\n");

        page.Append("| 代码 code | 中文 | English |\n| --- | --- | --- |\n");
        foreach (ChoiceOption code in codes)
            page.Append(CultureInfo.InvariantCulture, $"| `{code.Code}` | {code.Label.Zh} | {code.Label.En} |\n");
    }
}
