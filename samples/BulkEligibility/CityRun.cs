using System.Diagnostics;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace SkillTalent.Samples.BulkEligibility;

/// <summary>A city's workers under all that is in force in Quzhou: counts, yearly cost, and who becomes eligible next quarter.</summary>
internal static class CityRun
{
    private const int Runs = 10;
    private const string Allowance = "quzhou/technician-allowance";

    private static readonly string[] Levels = ["cn/level/intermediate-worker", "cn/level/senior-worker", "cn/level/technician", "cn/level/senior-technician"];

    public static void Run(int workers, ulong seed, int threads, string? amendment)
    {
        LocalDate on = new(2025, 6, 30);
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, on);
        CompiledPolicy policy = quzhou.Compile();
        AnsiConsole.MarkupLine(Text($"[bold]{workers:#,0} synthetic workers[/] (seed {seed}; made up, no data of anybody) under all {policy.Decisions.Count} decisions of {quzhou.Place.Name.En} on {on:uuuu-MM-dd}"));

        long begin = Stopwatch.GetTimestamp();
        Population population = new SyntheticCity(policy, quzhou.Catalog.Facts, workers, seed).Build();
        double made = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var options = new BulkOptions { Threads = threads };
        BulkResult result = policy.Run(population, options);
        double ran = Enumerable.Range(0, Runs).Min(_ => Time(() => policy.Run(population, result, options)));
        AnsiConsole.MarkupLine(Text($"made in {made:0.00} s; decided in {ran * 1000:0.0} ms (the best of {Runs} runs) by {threads} threads: {workers / ran / 1e6:#,0} million workers, {workers / ran * policy.Decisions.Count / 1e9:#,0.0} billion decisions a second"));

        Counts(result);
        Cost(result);
        NextQuarter(policy, population, threads);
        Person(result);
        if (amendment is not null)
        {
            WhatIf(quzhou, amendment, new SyntheticCity(policy, quzhou.Catalog.Facts, workers, seed), workers, threads);
        }
    }

    private static double Time(Action work)
    {
        long begin = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    private static void Counts(BulkResult result)
    {
        AnsiConsole.WriteLine();
        BarChart chart = new BarChart().Width(Width).Label("[bold]Eligible workers[/]").LeftAlignLabel().WithMaxValue(result.Rows).UseValueFormatter((v, c) => v.ToString("#,0", c));

        // Ranks of every series follow the same rule; one series stands for them.
        foreach (BulkDecision decision in result.Decisions.Where(d => d.Eligible > 0 && (!d.Id.StartsWith("cn/title/", StringComparison.Ordinal) || d.Id.StartsWith("cn/title/engineering/", StringComparison.Ordinal))))
        {
            chart.AddItem(decision.Id, decision.Eligible, Color.Green);
        }

        AnsiConsole.Write(chart);
    }

    private static void Cost(BulkResult result)
    {
        BulkDecision allowance = result[Allowance];
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine(Text($"[bold]{allowance.Title.En} {allowance.Title.Zh}[/]: {allowance.Eligible:#,0} of {result.Rows:#,0} ({100.0 * allowance.Eligible / result.Rows:0.0} %), {allowance.Amount:#,0.00} {allowance.Unit}"));
    }

    private static void NextQuarter(CompiledPolicy policy, Population population, int threads)
    {
        LocalDate on = policy.On;
        int untilQuarter = 3 - ((on.Month - 1) % 3);
        AnsiConsole.WriteLine();
        BarChart chart = new BarChart().Width(Width).Label("[bold]Newly eligible next quarter[/]").LeftAlignLabel().UseValueFormatter((v, c) => v.ToString("#,0", c));
        long begin = Stopwatch.GetTimestamp();
        foreach (string id in Levels)
        {
            BulkEarliest earliest = policy.EarliestByMonth(population, id, untilQuarter + 2, threads);
            foreach (BulkMonth month in earliest.Months.Skip(untilQuarter))
            {
                chart.AddItem($"{id} {YearMonthPattern.Iso.Format(month.Month)}", month.Workers, Color.Blue);
            }
        }

        AnsiConsole.Write(chart);
        AnsiConsole.MarkupLine(Text($"(exact by the day if everybody who is at work stays at it; {Stopwatch.GetElapsedTime(begin).TotalSeconds:0.0} s)"));
    }

    private static void Person(BulkResult result)
    {
        BulkDecision decision = result["cn/level/technician"];
        int row = Enumerable.Range(0, Math.Min(result.Rows, 10_000)).FirstOrDefault(r => decision.OutcomeOf(r) == Outcome.NotEligible);
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine(Text($"[bold]One of them[/], row {row}:"));
        Console.WriteLine(decision.Explain(row).Explain(Language.English));
    }

    private static void WhatIf(SkillPolicy quzhou, string path, SyntheticCity city, int workers, int threads)
    {
        PolicyAmendment amendment = PolicyAmendment.Read(File.OpenRead(path), path);
        PolicyComparison comparison = quzhou.CompareTo(quzhou.Amend(amendment), [Allowance, .. Levels]);
        Population population = city.Build(
            comparison.NewPopulation(workers), comparison.Before.Columns.Union(comparison.After.Columns).Append("certificate.level").Distinct());
        long begin = Stopwatch.GetTimestamp();
        IReadOnlyList<ComparedDecision> compared = comparison.Run(population, threads);
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine(Text($"[bold]{Markup.Escape(amendment.Title?.En ?? "What if")}[/] (both policies in {Stopwatch.GetElapsedTime(begin).TotalSeconds:0.00} s)"));
        Table table = new Table().Border(TableBorder.Simple).AddColumns("decision", "level", "winners", "losers", "cost before", "cost after");
        foreach (ComparedDecision decision in compared.Where(d => d.Differs))
        {
            foreach (ComparedGroup group in decision.ByLevel.Append(decision.All))
            {
                _ = table.AddRow(decision.Id, group.Label.En, Text($"{group.Winners:#,0}"), Text($"{group.Losers:#,0}"), Text($"{group.AmountBefore:#,0}"), Text($"{group.AmountAfter:#,0}"));
            }
        }

        AnsiConsole.Write(table);
    }

    private static int Width => Math.Min(AnsiConsole.Profile.Width, 110);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
