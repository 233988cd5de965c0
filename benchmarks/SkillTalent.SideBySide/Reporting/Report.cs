using System.Globalization;
using System.Text;

namespace SkillTalent.SideBySide.Reporting;

/// <summary>The page of what was measured, with what was asked of it.</summary>
internal static class Report
{
    private const int Million = 1_000_000;

    // What the goals ask, over a million rows and everything that SQL can say.
    private const double MostParquetCpu = 1.0;
    private const double MostInPlace = 1.3 * 4.5;
    private const double MostOfThree = 1.15;

    private static readonly (Part Part, string Title)[] Titles =
    [
        (Part.Memory, "columns in memory"), (Part.Parquet, "Parquet"), (Part.DuckDb, "DuckDB, own table"), (Part.InPlace, "PostgreSQL in place"), (Part.InPlaceShared, "the same, on all processors"), (Part.Pulled, "PostgreSQL pulled"),
    ];

    public static string Of(string command, IReadOnlyList<Measured> measured, IReadOnlyList<MeasuredServers> servers, IReadOnlyList<string> engines, string? load)
    {
        var text = new StringBuilder();
        Line(text, "# The same question, side by side");
        Line(text, "");
        Line(text, $"Written by `{command}`.");
        Line(text, "");
        Line(text, $"{Machine.Told}. {string.Join("; ", engines)}. Load of the machine in the minute before: {load ?? "unknown"}.");
        Line(text, "");
        Line(text, "Made-up workers, a row each, with the facts that the last 1, 8 or all decisions of Quzhou on 2023-07-14 ask for; counts and sums of every decision. Every way but one has one thread");
        Line(text, "and gave the same counts, or there would be no table. **CPU seconds / seconds of the clock**, the cheapest of up to five runs within 12 s. CPU is that of this");
        Line(text, "program and of all processes of the servers. Making and loading the rows is not in it.");
        Line(text, "");
        Line(text, $"| rows | decisions | columns | {string.Join(" | ", Titles.Select(t => t.Title))} |");
        Line(text, $"| ---: | ---: | ---: |{string.Concat(Titles.Select(_ => " ---: |"))}");
        foreach (Measured row in measured)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"| {row.Rows:#,0} | {row.Decisions} | {row.Columns} | {string.Join(" | ", Titles.Select(t => Told(row.Costs.GetValueOrDefault(t.Part))))} |"));
        }

        Servers(text, servers);
        Goals(text, measured, servers);
        return text.ToString();
    }

    private static void Servers(StringBuilder text, IReadOnlyList<MeasuredServers> servers)
    {
        if (servers.Count == 0)
        {
            return;
        }

        Line(text, "");
        Line(text, "## Over several servers");
        Line(text, "");
        Line(text, "The same rows spread over servers of their own on this machine, asked through `postgres_fdw` by one more that has none: CPU of all of them together.");
        Line(text, "Servers share the cores of one machine here, so the clock shows no more than those allow.");
        Line(text, "");
        Line(text, "| servers | rows | decisions | CPU seconds / seconds of the clock | CPU against one |");
        Line(text, "| ---: | ---: | ---: | ---: | ---: |");
        foreach (MeasuredServers row in servers)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"| {row.Servers} | {row.Rows:#,0} | {row.Decisions} | {Told(row.Cost)} | {row.Cost.Cpu / servers[0].Cost.Cpu:0.00} |"));
        }
    }

    private static void Goals(StringBuilder text, IReadOnlyList<Measured> measured, IReadOnlyList<MeasuredServers> servers)
    {
        Line(text, "");
        Line(text, "## What was asked");
        Line(text, "");
        Line(text, "| | measured | asked | |");
        Line(text, "| --- | ---: | ---: | --- |");
        if (measured.FirstOrDefault(m => m.Decisions == measured.Max(o => o.Decisions)) is { } whole)
        {
            string what = string.Create(CultureInfo.InvariantCulture, $"a million rows x {whole.Decisions} decisions (from {whole.Rows:#,0} rows)");
            double scale = (double)Million / whole.Rows;
            Goal(text, $"Parquet to counts, CPU seconds, {what}", whole.Costs.GetValueOrDefault(Part.Parquet)?.Cpu * scale, MostParquetCpu);
            Goal(text, $"PostgreSQL in place on all processors, seconds of the clock, {what}", whole.Costs.GetValueOrDefault(Part.InPlaceShared)?.Wall * scale, MostInPlace);
        }

        Goal(text, "CPU of three servers against one", servers.FirstOrDefault(s => s.Servers == 3)?.Cost.Cpu / servers.FirstOrDefault(s => s.Servers == 1)?.Cost.Cpu, MostOfThree);
    }

    private static void Goal(StringBuilder text, string what, double? measured, double most) => Line(text, measured is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"| {what} | {value:0.00} | {most:0.00} | {(value <= most ? "met" : "missed")} |")
        : string.Create(CultureInfo.InvariantCulture, $"| {what} | - | {most:0.00} | not measured |"));

    private static string Told(Cost? cost) => cost is null ? "-" : $"{Seconds(cost.Cpu)} / {Seconds(cost.Wall)}";

    private static string Seconds(double seconds) => seconds.ToString(seconds < 0.1 ? "0.000" : "0.00", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
