using System.Globalization;
using MiniExcelLibs;

namespace SkillTalent.Benchmarks;

/// <summary>
/// A made-up roster of five sheets through the command, from one Excel file into another: how long it takes, and how much memory it has at most.
/// A whole process, since that is what a user waits for. <c>-- --roster 100000</c>
/// </summary>
internal static class RosterRun
{
    private static readonly string[] Occupations = ["焊工", "电工", "钳工", "养老护理员", "中式烹调师"];
    private static readonly string[] Levels = ["初级工", "中级工", "高级工", "技师", "高级技师"];

    /// <summary>Makes the roster, runs the command, and tells.</summary>
    public static int Run(int workers)
    {
        using var folder = new TemporaryFolder();
        string roster = folder.File("roster.xlsx");
        string result = folder.File("result.xlsx");
        Make(roster, workers);
        CommandRun run = CommandRun.Bulk(CommandRun.Own, roster, result);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{workers:#,0} workers, {new FileInfo(roster).Length >> 20} MB of Excel: {run.Wall:0.0} s, at most {run.PeakMegabytes} MB; the result has {run.ResultMegabytes} MB"));
        return 0;
    }

    private static void Make(string path, int workers) => MiniExcel.SaveAs(path, new Dictionary<string, object>
    {
        ["人员"] = Rows(workers, (n, draw) => [
            ("编号", Id(n)), ("出生日期", Day(draw, 1965, 1995)), ("职业（工种）", Occupations[draw.Next(Occupations.Length)]), ("用人单位性质", "企业"),
            ("是否在生产、服务一线岗位工作", draw.Next(2) == 0 ? "是" : "否"), ("所在岗位是否属于急需紧缺职业", draw.Next(2) == 0 ? "是" : "否")]),
        ["工作经历"] = Rows(workers, (n, draw) => [("编号", Id(n)), ("开始日期", Day(draw, 2012, 2018)), ("结束日期", "")]),
        ["证书"] = Rows(workers, (n, draw) => [("编号", Id(n)), ("等级", Levels[draw.Next(Levels.Length)]), ("发证日期", Day(draw, 2018, 2022))]),
        ["职称"] = Rows(workers / 5, (n, draw) => [("编号", Id(n * 5)), ("级别", "assistant"), ("系列", "engineering"), ("取得日期", Day(draw, 2018, 2022))]),
        ["学历"] = Rows(workers / 2, (n, draw) => [("编号", Id(n * 2)), ("学历层次", "college"), ("毕业日期", Day(draw, 2012, 2013))]),
    });

    private static IEnumerable<Dictionary<string, object>> Rows(int count, Func<int, Random, (string Header, object Cell)[]> cells)
    {
        // The same roster every time.
        var draw = new Random(20_230_714);
        for (int n = 0; n < count; n++)
        {
            yield return cells(n, draw).ToDictionary(c => c.Header, c => c.Cell, StringComparer.Ordinal);
        }
    }

    private static string Id(int n) => string.Create(CultureInfo.InvariantCulture, $"A{n:0000000}");

    private static string Day(Random draw, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{draw.Next(from, to)}-{draw.Next(1, 13):00}-{draw.Next(1, 29):00}");
}
