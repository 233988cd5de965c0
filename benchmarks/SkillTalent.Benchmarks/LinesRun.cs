using System.Globalization;
using System.Text;

namespace SkillTalent.Benchmarks;

/// <summary>
/// Made-up workers through <c>bulk</c>, from JSON Lines into CSV, under everything that Quzhou's rulebooks say. CPU seconds are told, too, since a
/// machine may be shared: <c>-- --lines 100000</c>; the path of another build of the command may follow, which is then run in turn with this one.
/// </summary>
internal static class LinesRun
{
    private const int Runs = 3;

    private static readonly string[] Occupations = ["焊工", "电工", "钳工", "养老护理员", "中式烹调师"];
    private static readonly string[] Levels = ["junior-worker", "intermediate-worker", "senior-worker", "technician", "senior-technician"];

    /// <summary>Makes the file, runs the command, and tells.</summary>
    public static int Run(int workers, string? other)
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("workers.jsonl");
        Make(path, workers);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workers:#,0} workers, {new FileInfo(path).Length >> 20} MB of JSON Lines"));
        for (int run = 0; run < Runs; run++)
        {
            foreach (string command in other is null ? (string[])[CommandRun.Own] : [CommandRun.Own, other])
            {
                CommandRun took = CommandRun.Bulk(command, path, folder.File("result.csv"), "--codes");
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{command}: {took.Wall:0.00} s, {workers / took.Wall / 1_000_000:0.000} million workers a second; {took.Cpu:0.00} CPU seconds, at most {took.PeakMegabytes} MB"));
            }
        }

        return 0;
    }

    // A spell, a certificate and a diploma, as most have; each fifth has a title.
    private static void Make(string path, int workers)
    {
        var draw = new Random(20_230_714);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (int n = 0; n < workers; n++)
        {
            string title = n % 5 == 0 ? $$"""{"rank":"assistant","series":"engineering","issued":"{{Day(draw, 2018, 2022)}}"}""" : "";
            file.Write(string.Create(
                CultureInfo.InvariantCulture,
                $$"""
                {"reference":"A{{n:0000000}}","birth":"{{Day(draw, 1965, 1990)}}","occupation":"{{Occupations[draw.Next(Occupations.Length)]}}","employment":[{"from":"{{Day(draw, 2012, 2018)}}"}],"certificates":[{"level":"{{Levels[draw.Next(Levels.Length)]}}","issued":"{{Day(draw, 2018, 2022)}}"}],"titles":[{{title}}],"education":[{"level":"college","graduated":"{{Day(draw, 2010, 2012)}}","relatedMajor":true}],"post":{"frontline":{{(draw.Next(2) == 0 ? "true" : "false")}},"shortageOccupation":true,"employer":"enterprise"} }
                """));
            file.Write('\n');
        }
    }

    private static string Day(Random draw, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{draw.Next(from, to)}-{draw.Next(1, 13):00}-{draw.Next(1, 29):00}");
}
