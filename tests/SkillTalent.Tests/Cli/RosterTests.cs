using System.Data;
using System.Globalization;
using MiniExcelLibs;

namespace SkillTalent.Tests.Cli;

/// <summary>Rosters in Excel: written empty, filled in as people do, and decided on.</summary>
public class RosterTests : CliTest
{
    private const string On = "2023-07-14";

    [Fact]
    public void A_template_has_a_sheet_a_kind_of_record_with_choices_and_explanations()
    {
        string path = Path.Combine(Folder, "花名册.xlsx");
        Assert.Equal(0, Run("template", "--out", path, "--in", "衢州").Code);

        string[] sheets = [.. MiniExcel.GetSheetNames(path)];
        Assert.Equal(["人员", "工作经历", "证书", "职称", "学历", "荣誉", "竞赛", "已领补贴", "选项", "说明"], sheets);
        Assert.Equal(["编号", "等级", "发证日期*", "职业（工种）", "职业类别", "是否急需紧缺职业", "境外证书代码"], Header(path, "证书"));
        Assert.Contains("出生日期", Header(path, "人员"));
        using System.IO.Compression.ZipArchive archive = System.IO.Compression.ZipFile.OpenRead(path);
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet3.xml")!.Open());
        Assert.Contains("选项&apos;!$", sheet.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_of_the_form_stands_in_the_template()
    {
        string path = Path.Combine(Folder, "all.xlsx");
        Assert.Equal(0, Run("template", "--out", path).Code);
        var form = WorkerForm.Of(PolicyCatalog.BuiltIn);

        Assert.Equal(form.Fields.Count, Header(path, "人员").Length);
        foreach (RecordForm list in form.Lists)
            Assert.Equal(list.Fields.Count + 1, Header(path, list.Label.Zh).Length);
    }

    // Whoever fills in the Chinese form is asked in Chinese; but of two facts of one name the second goes by its path, and the kinds of records
    // that a rulebook declares have no other name.
    [Fact]
    public void Every_heading_of_the_Chinese_template_is_Chinese()
    {
        string path = Path.Combine(Folder, "zh.xlsx");
        Assert.Equal(0, Run("template", "--out", path, "--lang", "zh").Code);

        string[] lists = [.. WorkerForm.Of(PolicyCatalog.BuiltIn).Lists.Where(l => !l.Path.StartsWith("records.", StringComparison.Ordinal)).Select(l => l.Label.Zh)];
        foreach (string sheet in (string[])["人员", .. lists])
            Assert.All(Header(path, sheet).Where(h => !h.StartsWith("facts.", StringComparison.Ordinal)), h => Assert.Contains(h, c => c >= '\u4E00'));
    }

    // Older templates called this one column by its path.
    [Fact]
    public void A_member_of_a_record_may_be_headed_by_its_whole_path()
    {
        Dictionary<string, object> sheets = Sheets();
        DataTable claims = Table("编号", "补贴项目", "领取日期", "claims.amount");
        _ = claims.Rows.Add("A1", "quzhou/technician-allowance", "2024-01-02", 5000);
        sheets["已领补贴"] = claims;

        Assert.Equal(0, Run("assess", Save(sheets), "--id", "A1", "--in", Quzhou, "--on", On).Code);
    }

    [Fact]
    public void A_roster_is_decided_on_as_the_same_workers_in_JSON()
    {
        string roster = Roster();
        string result = Path.Combine(Folder, "result.csv");
        CliResult run = Run("bulk", roster, "--in", Quzhou, "--on", On, "--out", result, "--format", "json");

        Assert.Equal(2, run.Json.GetProperty("workers").GetInt32());
        string[] lines = System.IO.File.ReadAllLines(result);
        int allowance = Array.IndexOf(lines[0].Split(','), "quzhou/technician-allowance.outcome");
        Assert.Equal(["A1", "eligible", "5000"], [lines[1].Split(',')[0], .. lines[1].Split(',')[allowance..(allowance + 2)]]);
        Assert.Equal(["A2", "not-eligible"], [lines[2].Split(',')[0], lines[2].Split(',')[allowance]]);
        Assert.Equal(
            Assess(Wang, "--format", "json").Json
                .GetProperty("decisions").EnumerateArray().Single(d => d.GetProperty("provision").GetString() == "quzhou/technician-allowance").GetProperty("outcome").GetString(),
            lines[1].Split(',')[allowance]);
    }

    [Fact]
    public void One_person_of_a_roster_is_assessed_and_planned_for()
    {
        string roster = Roster();
        Assert.Contains("Quzhou", Run("assess", roster, "--id", "A1", "--in", Quzhou, "--on", On).Table, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, Run("plan", roster, "--id", "A1", "--to", "高级技师", "--in", Quzhou, "--on", On).Code);
        Assert.Contains("--id", Run("assess", roster, "--in", Quzhou, "--on", On).Refusal, StringComparison.Ordinal);
        Assert.Contains("--id", Run("assess", roster, "--id", "A9", "--in", Quzhou, "--on", On).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_go_back_to_Excel_with_a_sheet_of_sums()
    {
        string result = Path.Combine(Folder, "结果.xlsx");
        Assert.Equal(0, Run("bulk", Roster(), "--in", Quzhou, "--on", On, "--out", result, "--lang", "zh", "--provision", "quzhou/technician-allowance").Code);

        Assert.Equal(["结果", "汇总", "理由"], MiniExcel.GetSheetNames(result));
        IDictionary<string, object>[] rows = [.. MiniExcel.Query(result, useHeaderRow: true, sheetName: "结果").Cast<IDictionary<string, object>>()];
        Assert.Equal("A1", rows[0]["编号"]);
        Assert.Equal(3, rows[0].Count);
        Assert.Equal("符合", rows[0].ElementAt(1).Value);
        Assert.Equal(5000, Convert.ToInt32(rows[0].ElementAt(2).Value, CultureInfo.InvariantCulture));
        IDictionary<string, object> sums = Assert.Single(MiniExcel.Query(result, useHeaderRow: true, sheetName: "汇总").Cast<IDictionary<string, object>>());
        Assert.Equal("quzhou/technician-allowance", sums["条款"]);
        Assert.Equal(1, Convert.ToInt32(sums["符合"], CultureInfo.InvariantCulture));
        Assert.Equal(5000, Convert.ToInt32(sums["年度费用（元）"], CultureInfo.InvariantCulture));
        Assert.EndsWith("（元/年）", rows[0].ElementAt(2).Key, StringComparison.Ordinal);
        Assert.Equal("元/年", sums["单位"]);
        Assert.Equal(["不符合", "待定", "未收录"], sums.Keys.Skip(3).Take(3));
    }

    [Fact]
    public void A_sheet_tells_why_and_on_which_document_and_what_is_still_to_be_known()
    {
        string result = Path.Combine(Folder, "why.xlsx");
        Assert.Equal(0, Run("bulk", Roster(), "--in", Quzhou, "--on", On, "--out", result, "--lang", "zh").Code);
        IDictionary<string, object>[] reasons = [.. MiniExcel.Query(result, useHeaderRow: true, sheetName: "理由").Cast<IDictionary<string, object>>()];

        IDictionary<string, object> allowance = Assert.Single(reasons, r => (r["编号"], r["条款"]) is ("A1", "quzhou/technician-allowance"));
        Assert.Equal("符合", allowance["结论"]);
        Assert.Contains("衢市人社函〔2023〕91号", (string)allowance["文件"], StringComparison.Ordinal);
        Assert.NotEmpty((string)allowance["理由"]);
        Assert.NotEmpty((string)allowance["起始日"]);
        IDictionary<string, object> open = Assert.Single(reasons, r => (string)r["编号"] == "A1" && (string)r["结论"] == "待定");
        Assert.Equal("尚需了解", open["名称"]);
        Assert.DoesNotContain(reasons, r => (string)r["结论"] == "不符合");
    }

    [Fact]
    public void Who_names_provisions_is_told_why_not_too()
    {
        string result = Path.Combine(Folder, "why.xlsx");
        Assert.Equal(0, Run("bulk", Roster(), "--in", Quzhou, "--on", On, "--out", result, "--lang", "zh", "--provision", "cn/level/chief-technician").Code);
        IDictionary<string, object>[] reasons = [.. MiniExcel.Query(result, useHeaderRow: true, sheetName: "理由").Cast<IDictionary<string, object>>()];

        Assert.Equal(reasons.Select(r => r["编号"]).Distinct().Count(), reasons.Length);
        Assert.All(reasons, r => Assert.NotEmpty((string)r["理由"]));
    }

    [Theory]
    [InlineData("证书", "发证日期", "不久前", "sheet 证书, row 3, column 发证日期")]
    [InlineData("证书", "等级", "大师", "sheet 证书, row 3, column 等级")]
    [InlineData("人员", "出生日期", "3000-01-01", "sheet 人员, row 2, column 出生日期")]
    [InlineData("证书", "编号", "A7", "sheet 证书, row 3, column 编号")]
    [InlineData("工作经历", "结束日期", "2001-01-01", "sheet 工作经历, row 2")]
    public void A_bad_cell_is_named_by_sheet_row_and_column_and_put_aside_where_asked(string sheet, string column, string value, string told)
    {
        Dictionary<string, object> sheets = Sheets();
        var table = (DataTable)sheets[sheet];
        table.Rows[sheet == "证书" ? 1 : 0][column] = value;
        string roster = Save(sheets);
        string result = Path.Combine(Folder, "result.csv");

        Assert.Contains(told, Run("bulk", roster, "--in", Quzhou, "--on", On, "--out", result).Refusal, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(result));
        string rejects = Path.Combine(Folder, "rejects.csv");
        Assert.Equal(0, Run("bulk", roster, "--in", Quzhou, "--on", On, "--out", result, "--rejects", rejects).Code);
        Assert.Contains(sheet + "!", System.IO.File.ReadAllText(rejects), StringComparison.Ordinal);
    }

    // A fact of a rulebook is named by its heading, and what a cell must hold in the words of cells.
    [Theory]
    [InlineData("2200-01-01", "1", "到岗日", "- for never")]
    [InlineData("2024-01-01", "1000000000000", "课时", "numbers that make an amount")]
    public void A_fact_that_a_rulebook_declares_is_named_by_its_heading(string day, string lessons, string header, string expectation)
    {
        string rules = File("""
            {"id":"ff","title":{"zh":"甲市","en":"City"},"place":"339900","places":[{"code":"339900","name":{"zh":"甲市","en":"City"},"within":"330000"}],
            "facts":{"f/lessons":{"kind":"number","label":{"zh":"课时","en":"lessons"}},"f/day":{"kind":"date","label":{"zh":"到岗日","en":"day of arrival"}}},
            "provisions":[{"id":"f/a","kind":"benefit","title":{"zh":"甲","en":"A"},"effective":{"from":"2020-01-01","kind":"enacted"},"basis":"official","cite":[{"document":"D"}],
            "when":{"fact":"f/day","from":"2020-01-01"},
            "amount":{"per":"once","rows":[{"times":[{"yuan":30},{"fact":"f/lessons"}]}]}}]}
            """, "rules.json");
        DataTable people = Table("编号", "到岗日", "课时");
        _ = people.Rows.Add("a\nb", "2024-01-01", "5");
        _ = people.Rows.Add("A1", day, lessons);
        _ = people.Rows.Add("A2", "2024-01-01", "5");
        string result = Path.Combine(Folder, "result.csv");
        string rejects = Path.Combine(Folder, "rejects.csv");

        CliResult run = Run("bulk", Save(new Dictionary<string, object> { ["人员"] = people }), "--in", "339900", "--on", On, "--rulebook", rules, "--provision", "f/a", "--out", result, "--rejects", rejects);
        Assert.Equal((0, ""), (run.Code, run.Error));
        string[] rejected = System.IO.File.ReadAllLines(rejects);
        Assert.StartsWith("1,2,人员!编号,an id without line breaks", rejected[1], StringComparison.Ordinal);
        Assert.StartsWith($"2,3,人员!{header},", rejected[2], StringComparison.Ordinal);
        Assert.Contains(expectation, rejected[2], StringComparison.Ordinal);
        Assert.Equal(["A2,eligible,150"], System.IO.File.ReadAllLines(result).Skip(1));
    }

    [Fact]
    public void No_months_are_a_number_and_not_no_insurance()
    {
        Worker worker = WithInsurance("2019-01-01", 60, 0);

        Assert.Equal((EventDay.On(new LocalDate(2019, 1, 1)), 60, 0), (worker.Insurance!.Since, worker.Insurance.Months, worker.Insurance.MonthsOnEnd));
    }

    [Fact]
    public void None_of_a_part_of_which_something_is_stated_is_refused() =>
        Assert.Contains("sheet 人员, row 2, column insurance.monthsOnEnd", Bulk(Insured("2019-01-01", 60, "无")).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_number_beyond_all_is_named_by_its_cell() =>
        Assert.Contains("sheet 人员, row 2, column insurance.months", Bulk(Insured("", 1e30, "")).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData()]
    [InlineData("--id", "A1")]
    public void A_record_of_nobody_is_named_whoever_is_asked_for(params string[] id)
    {
        Dictionary<string, object> sheets = Sheets();
        ((DataTable)sheets["人员"]).Rows.RemoveAt(1);
        ((DataTable)sheets["证书"]).Rows[1]["编号"] = "A7";

        Assert.Contains("sheet 证书, row 3, column 编号", Run([.. (string[])["assess", Save(sheets), "--in", Quzhou, "--on", On], .. id]).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_is_none_is_refused_with_the_nearest()
    {
        Dictionary<string, object> sheets = Sheets();
        ((DataTable)sheets["证书"]).Columns["发证日期"]!.ColumnName = "发证曰期";

        string refusal = Run("bulk", Save(sheets), "--in", Quzhou, "--on", On, "--out", Path.Combine(Folder, "r.csv")).Refusal;
        Assert.Contains("sheet 证书, row 1, column ", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("发证曰期", refusal, StringComparison.Ordinal);
        Assert.Contains("发证日期", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_facts_in_Excel_is_read_as_in_CSV()
    {
        DataTable table = Table("编号", "年龄不是列");
        table.Columns[1].ColumnName = "cert.technician";
        _ = table.Rows.Add("B1", "2022年9月30日");
        string path = Save(new Dictionary<string, object> { ["Sheet1"] = table });
        string result = Path.Combine(Folder, "result.csv");

        Assert.Equal(0, Run("bulk", path, "--in", Quzhou, "--on", On, "--out", result).Code);
        Assert.StartsWith("B1,", System.IO.File.ReadAllLines(result)[1], StringComparison.Ordinal);
        table.Rows[0][1] = "昨天";
        Assert.Contains("line 2, column cert.technician", Run("bulk", Save(new Dictionary<string, object> { ["Sheet1"] = table }), "--in", Quzhou, "--on", On, "--out", result).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_workbook_is_refused() =>
        Assert.Contains("Excel", Run("bulk", File("no zip", "x.xlsx"), "--in", Quzhou, "--on", On, "--out", Path.Combine(Folder, "r.csv")).Refusal, StringComparison.Ordinal);

    private static string[] Header(string path, string sheet) =>
        [.. ((IDictionary<string, object>)MiniExcel.Query(path, useHeaderRow: false, sheetName: sheet).First()).Values.Select(v => (string)v)];

    private static DataTable Table(params string[] columns)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (string column in columns)
            _ = table.Columns.Add(column, typeof(object));
        return table;
    }

    // Two people: the technician of the other tests, and one without certificates.
    private static Dictionary<string, object> Sheets()
    {
        DataTable people = Table("编号", "姓名", "出生日期", "职业（工种）", "用人单位性质", "是否在生产、服务一线岗位工作", "所在岗位是否属于急需紧缺职业", "用人单位聘任的等级（如特级技师、首席技师）");
        _ = people.Rows.Add("A1", "王", new DateTime(1987, 3, 9), "焊工", "企业", "是", "是", "无");
        _ = people.Rows.Add("A2", "李", "1990/1/2", "", "企业", "是", "否", "无");
        DataTable work = Table("编号", "开始日期", "结束日期");
        _ = work.Rows.Add("A1", "2008年7月1日", "");
        DataTable certificates = Table("编号", "等级", "发证日期");
        _ = certificates.Rows.Add("A1", "高级工", "2015-06-30");
        _ = certificates.Rows.Add("A1", "技师", "2022.9.30");
        return new Dictionary<string, object> { ["人员"] = people, ["工作经历"] = work, ["证书"] = certificates, ["职称"] = Table("编号", "级别", "系列", "取得日期") };
    }

    private static DataTable Insured(object since, object months, object end)
    {
        DataTable people = Table("编号", "insurance.since", "insurance.months", "insurance.monthsOnEnd");
        _ = people.Rows.Add("A1", since, months, end);
        return people;
    }

    // What the roster says, as an interview that goes on with it writes it down.
    private Worker WithInsurance(object since, object months, object end)
    {
        using var book = SkillTalent.Cli.Rosters.Workbook.Open(Save(new Dictionary<string, object> { ["人员"] = Insured(since, months, end) }));
        using SkillTalent.Cli.Rosters.Roster roster = SkillTalent.Cli.Rosters.Roster.Open("r.xlsx", book, WorkerForm.Of(PolicyCatalog.BuiltIn));
        Assert.True(roster.Read());
        return Assert.IsType<Worker>(roster.Worker);
    }

    private CliResult Bulk(DataTable people) =>
        Run("bulk", Save(new Dictionary<string, object> { ["人员"] = people }), "--in", Quzhou, "--on", On, "--out", Path.Combine(Folder, "r.csv"));

    private string Roster() => Save(Sheets());

    private string Save(Dictionary<string, object> sheets)
    {
        string path = Path.Combine(Folder, Path.GetRandomFileName() + ".xlsx");
        MiniExcel.SaveAs(path, sheets);
        return path;
    }
}
