using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace SkillTalent.Benchmarks;

/// <summary>
/// Made-up workers through <c>bulk</c>, from one CSV file into another, under everything that Quzhou's rulebooks say: every column that they ask
/// for is filled. CPU seconds are told, too, since a machine may be shared: <c>-- --csv 1000000</c>;
/// the path of another build of the command (its SkillTalent.Cli.dll) may follow, which is then run in turn with this one. Two threads and one are compared on the way.
/// </summary>
internal static class CsvRun
{
    private const int Runs = 3;

    /// <summary>Makes the file, runs the command, and tells.</summary>
    public static int Run(int rows, string? other)
    {
        using var folder = new TemporaryFolder();
        string workers = folder.File("workers.csv");
        Make(workers, rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:#,0} workers, {new FileInfo(workers).Length >> 20} MB of CSV"));
        string[][] ways = [[CommandRun.Own, "--codes"], [CommandRun.Own, "--codes", "--threads", "1"], [CommandRun.Own], .. other is null ? [] : (string[][])[[other]]];
        for (int run = 0; run < Runs; run++)
        {
            foreach (string[] way in ways)
            {
                Measure(way, workers, folder.File("result.csv"), rows);
            }
        }

        return 0;
    }

    private static void Measure(string[] way, string workers, string result, int rows)
    {
        CommandRun run = CommandRun.Bulk(way[0], workers, result, way[1..]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(' ', way)}: {run.Wall:0.00} s, {rows / run.Wall / 1_000_000:0.000} million rows a second; {run.Cpu:0.00} CPU seconds; the result has {run.ResultMegabytes} MB"));
    }

    private static void Make(string path, int rows)
    {
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, LocalDatePattern.Iso.Parse(CommandRun.On).Value).Compile();
        var random = new Random(1);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        file.WriteLine(string.Join(',', policy.Columns.Prepend("id")));
        Fact[] facts = [.. policy.Plans.Select(p => p.Slot.Fact)];
        for (int row = 0; row < rows; row++)
        {
            file.Write(string.Create(CultureInfo.InvariantCulture, $"A{row:0000000}"));
            foreach (Fact fact in facts)
            {
                file.Write(',');
                file.Write(Cell(fact, policy.Day, random));
            }

            file.Write('\n');
        }
    }

    private static string Cell(Fact fact, int on, Random random) => fact.Kind switch
    {
        FactKind.Flag => random.Next(3) == 0 ? "true" : "false",
        FactKind.Work => random.Next(0, 300).ToString(CultureInfo.InvariantCulture),
        FactKind.Number => random.Next(1, 60).ToString(CultureInfo.InvariantCulture),
        FactKind.Choice => fact.Choices[random.Next(fact.Choices.Count)].Code,
        _ when fact.IsAge => DateOnly.FromDayNumber(on - random.Next(7_000, 22_000)).ToString("O", CultureInfo.InvariantCulture),
        _ => random.Next(4) == 0 ? "-" : DateOnly.FromDayNumber(on - random.Next(-300, 12_000)).ToString("O", CultureInfo.InvariantCulture),
    };
}
