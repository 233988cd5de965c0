using System.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Tests.Cli;

/// <summary>The files that people have: encodings, separators, Chinese headers and words, and columns that were misread.</summary>
public sealed class BulkFormatTests : CliTest
{
    private const string Allowance = "quzhou/technician-allowance";
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly string[][] Roster =
    [
        ["编号", "用人单位类型", "在一线岗位", "所在职业列入紧缺目录", "所持证书的最高等级", "职业", "出生日期"],
        ["张三", "企业", "是", "有", "技师", "焊工", "1990/5/1"],
        ["李四", "enterprise", "√", "TRUE", "高级技师", "", "1990年5月1日"],
        ["王五", "事业单位", "否", "是", "无", "电工", "1990-05-01"],
        ["赵六", "企业", "不详", "是", "technician", "", "19900501"],
    ];

    private string Result => Path.Combine(Folder, "result.csv");

    public static TheoryData<string, string> Forms()
    {
        var forms = new TheoryData<string, string>();
        foreach (string encoding in (string[])["utf-8", "utf-8-bom", "utf-16", "utf-16be", "gb18030"])
        {
            forms.Add(encoding, ",");
            forms.Add(encoding, "\t");
            forms.Add(encoding, ";");
        }

        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_roster_is_read_in_every_form(string encoding, string separator)
    {
        string path = Path.Combine(Folder, "roster.csv");
        System.IO.File.WriteAllText(path, string.Join("\r\n", Roster.Select(r => string.Join(separator, r))) + "\r\n", encoding switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            _ => Gb18030,
        });

        Assert.Equal(0, RunOn(path).Code);
        Assert.Equal(
            $"id,{Allowance}.outcome,{Allowance}.amount\n张三,eligible,5000\n李四,eligible,10000\n王五,not-eligible,0\n赵六,undetermined,\n",
            System.IO.File.ReadAllText(Result));
    }

    // One word means one thing: what the roster's form calls a member of a worker is the heading of its fact, too.
    [Theory]
    [InlineData("employer")]
    [InlineData("用人单位性质")]
    [InlineData("用人单位类型")]
    [InlineData("kind of employer")]
    public void The_headings_of_the_template_are_those_of_a_table(string heading)
    {
        string path = File($"编号,{heading},是否在生产、服务一线岗位工作,所在岗位是否属于急需紧缺职业,所持证书的最高等级\nA,企业,是,是,技师\n", "roster.csv");

        Assert.Equal(0, RunOn(path).Code);
        Assert.Contains("A,eligible,5000", System.IO.File.ReadAllText(Result), StringComparison.Ordinal);
    }

    // A heading that may mean two facts is not guessed at.
    [Fact]
    public void A_heading_of_two_facts_is_refused_with_both()
    {
        string book = File("""
            {
              "id": "own", "title": { "zh": "自备", "en": "own" }, "place": "330800",
              "facts": { "own/first": { "kind": "flag", "label": { "zh": "同名的事实", "en": "first" } }, "own/second": { "kind": "flag", "label": { "zh": "同名的事实", "en": "second" } } },
              "provisions": [ {
                "id": "own/gift", "systems": ["S6"], "kind": "benefit", "title": { "zh": "礼", "en": "gift" }, "effective": { "from": "2020-01-01", "kind": "known-from" },
                "confirmedThrough": "unknown", "basis": "reported", "cite": [ { "document": "甲" } ],
                "when": { "all": [ { "fact": "own/first", "is": true }, { "fact": "own/second", "is": true } ] }, "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } } ]
            }
            """, "own.json");

        string refusal = RunOn(File("编号,同名的事实\nA,是\n", "two.csv"), "--rulebook", book).Refusal;
        Assert.Contains("own/first, own/second", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("同名的事实", refusal, StringComparison.Ordinal);
    }

    // A column is told as the file has it, with what it means beside it; among the rejects, as the file has it.
    [Fact]
    public void What_is_wrong_in_a_column_with_a_Chinese_heading_is_told_by_that_heading()
    {
        string path = File("编号,出生日期,用人单位性质\nA,昨天,企业\n", "roster.csv");
        string rejects = Path.Combine(Folder, "rejects.csv");

        Assert.Contains("line 2, column 出生日期 (birth): expected", RunOn(path).Refusal, StringComparison.Ordinal);
        Assert.Contains("第2行，“出生日期”列（birth）：应为", RunOn(path, "--lang", "zh").Error, StringComparison.Ordinal);
        Assert.Equal(0, RunOn(path, "--rejects", rejects).Code);
        Assert.StartsWith("1,2,出生日期,", System.IO.File.ReadAllLines(rejects)[1], StringComparison.Ordinal);
        Assert.Contains("column 用人单位类型 (employer): expected each column once", RunOn(File("编号,用人单位性质,用人单位类型\n", "twice.csv")).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("birth", "2024/2/30", "日期")]
    [InlineData("birth", "1990年5月", "日期")]
    [InlineData("birth", "5/1/1990", "日期")]
    [InlineData("post.frontline", "也许", "是或否")]
    [InlineData("certificate.level", "大师", "（technician）")]
    [InlineData("insurance.months", "一年", "数字")]
    [InlineData("insurance.months", "\"1,5\"", "数字")]
    [InlineData("insurance.months", "\"12,50\"", "数字")]
    public void A_word_that_means_nothing_is_named_by_line_and_column(string column, string word, string expectation)
    {
        string path = File($"编号,{column}\n甲,{word}\n", "roster.csv");
        CliResult zh = RunOn(path, "--lang", "zh");

        Assert.StartsWith($"{path}：第2行，{column} 列：应为", zh.Error, StringComparison.Ordinal);
        Assert.Contains(expectation, zh.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{path}: line 2, column {column}: expected ", RunOn(path).Refusal, StringComparison.Ordinal);
        Assert.DoesNotContain(word, zh.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("18个月")]
    [InlineData("２０")]
    [InlineData("1,100")]
    public void A_number_may_be_written_as_people_do(string months) =>
        Assert.Equal(0, RunOn(File($"id,insurance.months,work.total\n甲,\"{months}\",\"{months}\"\n", "roster.csv")).Code);

    [Fact]
    public void A_column_of_GBK_in_a_file_of_UTF8_is_named_as_such()
    {
        string path = Path.Combine(Folder, "mixed.csv");
        System.IO.File.WriteAllBytes(path, [.. "id,occupation\n1,焊工\n2,电工\n3,"u8, .. Gb18030.GetBytes("焊工"), (byte)'\n']);

        Assert.Equal($"{path}: line 4, column occupation: expected text in UTF-8; this column is GBK (GB18030), unlike the rest of the file", RunOn(path).Refusal);
    }

    [Theory]
    [InlineData("鐒婂伐", true)]
    [InlineData("º¸¹¤", true)]
    [InlineData("锟斤拷锟斤拷", true)]
    [InlineData("焊\uFFFD", true)]
    [InlineData("焊工", false)]
    [InlineData("联通", false)]
    [InlineData("数控车工", false)]
    [InlineData("养老护理员（三级）", false)]
    [InlineData("Schweißer", false)]
    [InlineData("welder", false)]
    public void Text_that_was_misread_is_known(string text, bool misread)
    {
        Assert.Equal(misread, Mojibake.Is(text));
        CliResult result = RunOn(File($"id,occupation\n1,{text}\n", "w.csv"));
        Assert.Equal(misread ? 2 : 0, result.Code);
        Assert.Equal(misread, result.Error.Contains("line 2, column occupation: expected text that can be read; this column was read in a wrong encoding", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_occupation_that_a_rulebook_names_can_be_read()
    {
        string[] names = [.. PolicyCatalog.BuiltIn.Facts.Where(f => f.Id == "occupation").SelectMany(f => f.Choices).Select(c => c.Code)];

        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, Mojibake.Is);
    }

    [Fact]
    public void A_header_is_not_repeated_but_the_nearest_is_told()
    {
        Assert.Equal(
            $"{Path.Combine(Folder, "w.csv")}: line 1, column 2: expected the id of a worker's fact or its label (see: skilltalent rules facts), or fact@cut-off; did you mean birth?",
            RunOn(File("id,brith\n1,\n", "w.csv")).Refusal);
        Assert.DoesNotContain("330802198703091234", RunOn(File("id,330802198703091234\n1,\n", "w.csv")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_a_spreadsheet_would_compute_are_text()
    {
        string[] ids = ["=1+1", "+86", "-5", "@A1", "\"=cmd|' /C calc'!A0,\"", "ok", "5-5"];
        Assert.Equal(0, RunOn(File("id,certificate.level\n" + string.Concat(ids.Select(i => i + ",\n")), "w.csv")).Code);

        Assert.Equal(["'=1+1", "'+86", "'-5", "'@A1", "\"'=cmd|' /C calc'!A0", "ok", "5-5"], System.IO.File.ReadLines(Result).Skip(1).Select(l => l.Split(',')[0]));
    }

    private CliResult RunOn(string path, params string[] options) =>
        Run(["bulk", path, "--in", "衢州", "--on", "2024-07-14", "--out", Result, "--provision", Allowance, .. options]);
}
