using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Cli;

/// <summary><c>bulk</c>: the answers of one by one through CSV, however the file is cut.</summary>
public sealed class BulkAnswersTests : BulkTest
{
    [Theory]
    [InlineData("330800", "2023-07-14", null)]
    [InlineData("320400", "2024-02-29", "2018")]
    [InlineData("CN", "1999-12-31", null)]
    public void Answers_are_those_of_one_by_one(string place, string day, string? edition)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        SkillPolicy policy = SkillPolicy.For(place, on, new PolicyOptions { Edition = edition });
        CompiledPolicy compiled = policy.Compile();
        Worker[] workers = [.. new RandomWorkers(17, on, 0.2).Make(300)];
        (string csv, int[] rows) = Csv(compiled, workers);
        string[] options = edition is null ? [] : ["--edition", edition];
        JsonElement summary = Bulk(csv, ["--format", "json", "--in", place, "--on", day, .. options]).Json;
        string[][] result = [.. System.IO.File.ReadLines(Result).Select(l => l.Split(','))];

        Assert.Equal(rows.Length + 1, result.Length);
        Assert.True(rows.Length > 100, "Enough workers must fit into columns.");
        var sums = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            Assessment one = policy.Assess(workers[rows[i]]);
            for (int d = 0; d < compiled.Decisions.Count; d++)
            {
                string id = compiled.Decisions[d];
                Decision decision = one[id];
                Assert.Equal([$"{id}.outcome", $"{id}.amount"], result[0][(1 + (2 * d))..(3 + (2 * d))]);
                Assert.Equal(decision.Outcome.ToCode(), result[i + 1][1 + (2 * d)]);
                decimal? amount = decision.Outcome switch
                {
                    _ when decision.Rule.Amount is null => null,
                    Outcome.Eligible => decision.Amount!.Adjusted,
                    Outcome.NotEligible => 0,
                    _ => null,
                };
                Assert.Equal(amount?.ToString("0.##", CultureInfo.InvariantCulture) ?? "", result[i + 1][2 + (2 * d)]);
                sums[id] = sums.GetValueOrDefault(id) + (amount ?? 0);
            }
        }

        foreach (JsonElement total in summary.GetProperty("perProvision").EnumerateArray())
        {
            Assert.Equal(sums[total.GetProperty("id").GetString()!], total.GetProperty("amount") is { ValueKind: JsonValueKind.Number } amount ? amount.GetDecimal() : 0);
        }
    }

    [Fact]
    public void Chunks_and_threads_make_no_difference()
    {
        var csv = new StringBuilder(Header);
        string[] levels = ["technician", "senior-technician", "senior-worker", "", "-"];
        string[] flags = ["true", "false", ""];
        for (int i = 0; i < 70_001; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"w{i},enterprise,{flags[i % 7 % 3]},true,{levels[i % 5]}\n");
        }

        JsonElement one = Bulk(csv.ToString(), "--provision", Allowance, "--threads", "1", "--format", "json").Json;
        string expected = System.IO.File.ReadAllText(Result);
        JsonElement many = Bulk(csv.ToString(), "--provision", Allowance, "--threads", "3", "--format", "json").Json;

        Assert.Equal(expected, System.IO.File.ReadAllText(Result));
        Assert.Equal(one.ToString(), many.ToString());
        string[] lines = expected.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(70_002, lines.Length);
        Assert.Equal(Enumerable.Range(0, 70_001).Select(i => $"w{i}"), lines.Skip(1).Select(l => l.Split(',')[0]));
        JsonElement total = one.GetProperty("perProvision")[0];
        Assert.Equal(lines.Count(l => l.EndsWith(",eligible,5000", StringComparison.Ordinal)) * 5000m
            + (lines.Count(l => l.EndsWith(",eligible,10000", StringComparison.Ordinal)) * 10000m), total.GetProperty("amount").GetDecimal());
    }

    // The facts of workers as columns. What a cell cannot say, a fact that is unknown where its absence is assumed, leaves its worker out.
    private static (string Csv, int[] Rows) Csv(CompiledPolicy compiled, Worker[] workers)
    {
        // The day from which work counts bounds work that is not stated, whether or not a rule asks for that day.
        IEnumerable<SlotPlan> since = compiled.Plans.Select(p => p.Slot.Fact.Source.RestsOn).OfType<Fact>().Select(since => new SlotPlan(new FactSlot(since, 0)));
        Population population = compiled.Project(workers, PopulationLayout.Full, SlotPlan.Union(compiled.Plans.Concat(since)));
        var csv = new StringBuilder(string.Join(',', population.Columns.Select(c => compiled.ColumnName(c.Slot)).Prepend("id")) + "\n");
        var rows = new List<int>();
        for (int row = 0; row < workers.Length; row++)
        {
            FactValue[] values = [.. population.Columns.Select(c => c[row, compiled.Day])];
            if (population.Columns.Zip(values).All(c => CanBeSaid(c.First.Slot.Fact, c.Second)))
            {
                rows.Add(row);
                csv.Append(CultureInfo.InvariantCulture, $"{string.Join(',', population.Columns.Zip(values, Text).Prepend(row.ToString(CultureInfo.InvariantCulture)))}\n");
            }
        }

        return (csv.ToString(), [.. rows]);
    }

    // A choice that is known between two codes is what a cell cannot say.
    private static bool CanBeSaid(Fact fact, FactValue value) =>
        !value.IsOpen || (fact.WhileAbsent.IsOpen && (fact.Kind != FactKind.Choice || value is { Least: <= 0 } && value.Most >= fact.Choices.Count - 1));

    private static string Bounds(Fact fact, FactValue value)
    {
        (string? least, string? most) = fact.Kind switch
        {
            FactKind.Date => (Iso(value.Earliest), Iso(value.Latest)),
            FactKind.Work => (value.Least > 0 ? Number(value.Least) : null, value.Most < 1200 ? Number(value.Most) : null),
            FactKind.Number => (value.Least > -1_000_000 ? Number(value.Least) : null, value.Most < 1_000_000 ? Number(value.Most) : null),
            _ => (null, null),
        };
        return least is null ? most is null ? "" : $"<={most}" : most is null ? $">={least}" : $"{least}..{most}";

        static string? Iso(int day) => day is Day.First or Day.Last ? null : Generators.RandomDays.Iso(Day.ToDate(day));
        string Number(long number) => fact.ToDecimal(number).ToString(CultureInfo.InvariantCulture);
    }

    private static string Text(Column column, FactValue value) => value switch
    {
        { IsOpen: true } => Bounds(column.Slot.Fact, value),
        { IsNever: true } => "-",
        _ => column.Slot.Fact.Kind switch
        {
            FactKind.Date => NodaTime.Text.LocalDatePattern.Iso.Format(Day.ToDate((int)value.Number)),
            FactKind.Choice => column.Slot.Fact.Choices[(int)value.Number].Code,
            FactKind.Flag => value.Number != 0 ? "true" : "false",
            FactKind.Work => value.Number.ToString(CultureInfo.InvariantCulture),
            _ => (value.Number / (decimal)DecimalScale.Power(column.Slot.Fact.Decimals)).ToString(CultureInfo.InvariantCulture),
        },
    };
}
