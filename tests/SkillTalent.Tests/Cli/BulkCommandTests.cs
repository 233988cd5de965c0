using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillTalent.Cli;
using SkillTalent.Cli.Commands;
using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Cli;

/// <summary><c>bulk</c>: the answers of one by one through CSV, every kind of bad row, and never half a file.</summary>
public sealed class BulkCommandTests : CliTest
{
    private const string Allowance = "quzhou/technician-allowance";
    private const string Header = "id,employer,post.frontline,post.shortage-occupation,certificate.level\n";
    private const string Good = Header
        + "a,enterprise,true,true,technician\n"
        + "\"b, \"\"c\"\"\",public-institution,TRUE,true,senior-technician\n"
        + "d,enterprise,,true,technician\n"
        + "e,enterprise,false,true,technician\n"
        + ",enterprise,true,true,-\n";

    private string Result => Path.Combine(Folder, "result.csv");

    private string Rejects => Path.Combine(Folder, "rejects.csv");

    [Fact]
    public void Every_worker_gets_an_outcome_and_an_amount()
    {
        JsonElement summary = Bulk(Good, "--provision", Allowance, "--format", "json").Json;

        Assert.Equal(
            $"id,{Allowance}.outcome,{Allowance}.amount\n"
            + "a,eligible,5000\n\"b, \"\"c\"\"\",eligible,10000\nd,undetermined,\ne,not-eligible,0\n,not-eligible,0\n",
            System.IO.File.ReadAllText(Result));
        Assert.Equal(5, summary.GetProperty("workers").GetInt64());
        Assert.Equal(0, summary.GetProperty("rejected").GetInt64());
        JsonElement total = Assert.Single(summary.GetProperty("perProvision").EnumerateArray());
        Assert.Equal(Allowance, total.GetProperty("provision").GetString());
        Assert.Equal(JsonValueKind.Null, total.GetProperty("target").ValueKind);
        Assert.Equal(
            (2, 2, 1, 0, 15000m, 15000m),
            (Number(total, "eligible"), Number(total, "notEligible"), Number(total, "undetermined"), Number(total, "notCovered"), total.GetProperty("amount").GetDecimal(), total.GetProperty("yearly").GetDecimal()));
        Assert.Equal(["result.csv", "workers.csv"], Files());
    }

    [Fact]
    public void Outcomes_may_be_one_letter_each()
    {
        string words = Words();
        Assert.Equal(0, Bulk(Good, "--provision", Allowance, "--codes").Code);

        Assert.Equal(
            $"id,{Allowance}.outcome,{Allowance}.amount\na,e,5000\n\"b, \"\"c\"\"\",e,10000\nd,u,\ne,n,0\n,n,0\n",
            System.IO.File.ReadAllText(Result));
        Assert.Equal(0, Bulk("id\n1\n", "--in", "CN", "--on", "1999-12-31", "--codes").Code);
        Assert.Contains("x", System.IO.File.ReadAllLines(Result)[1].Split(',')[1..]);
        Assert.Equal(words, Words());

        string Words()
        {
            Assert.Equal(0, Bulk(Good, "--provision", Allowance).Code);
            return System.IO.File.ReadAllText(Result);
        }
    }

    [Theory]
    [InlineData("result.xlsx")]
    [InlineData("result.parquet")]
    public void Letters_are_for_CSV(string result)
    {
        string refusal = Run(["bulk", File(Good, "workers.csv"), "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, result), "--codes"]).Refusal;

        Assert.Equal("--codes: expected a result in CSV; Excel and Parquet have the words", refusal);
        Assert.Equal(["workers.csv"], Files());
    }

    [Fact]
    public void A_day_of_another_century_is_a_day_to_come()
    {
        string[] columns = [.. SkillPolicy.For(Quzhou, NodaTime.Text.LocalDatePattern.Iso.Parse(KnownFrom).Value).Compile().Plans
            .Where(p => p.Slot is { AsOf: 0, Fact: { Kind: FactKind.Date, IsAge: false } }).Select(p => p.Slot.Fact.Id)];
        string Answers(string day)
        {
            Assert.Equal(0, Bulk($"id,{string.Join(',', columns)}\n1{string.Concat(columns.Select(_ => "," + day))}\n").Code);
            return System.IO.File.ReadAllText(Result);
        }

        Assert.NotEmpty(columns);
        Assert.Equal(Answers("2090-12-31"), Answers("2199-12-31"));
    }

    [Fact]
    public void What_is_wrong_first_is_told_first_wherever_the_file_is_cut()
    {
        string rows = string.Concat(Enumerable.Range(0, 70_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i},enterprise,true,true,technician\n")));
        string csv = Header + rows + "bad,factory,true,true,technician\n" + rows + "worse,factory,true,true,technician\n" + new string('x', 2 << 20);

        Assert.Contains(": line 70002, column employer: expected ", Bulk(csv, "--provision", Allowance).Refusal, StringComparison.Ordinal);
        Assert.Contains(": line 140004: expected a row of at most one megabyte", Bulk(csv, "--provision", Allowance, "--rejects", Rejects).Refusal, StringComparison.Ordinal);

        Assert.Equal(0, Bulk(csv[..^(2 << 20)], "--provision", Allowance, "--rejects", Rejects).Code);
        string[] rejected = System.IO.File.ReadAllLines(Rejects);
        Assert.Equal(3, rejected.Length);
        Assert.StartsWith("70001,70002,employer,", rejected[1], StringComparison.Ordinal);
        Assert.StartsWith("140002,140003,employer,", rejected[2], StringComparison.Ordinal);
        Assert.Equal(140_001, System.IO.File.ReadLines(Result).Count());
    }

    [Fact]
    public void People_get_a_table()
    {
        string table = Bulk(Good, "--provision", Allowance, "--lang", "zh").Table;

        Assert.Contains(Allowance, table, StringComparison.Ordinal);
        Assert.Contains("15,000.00", table, StringComparison.Ordinal);
        Assert.Contains("5人", table, StringComparison.Ordinal);
    }

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

    [Theory]
    [InlineData("李四,factory,true,true,technician", "employer", "one of: enterprise, ")]
    [InlineData("李四,enterprise,ja,true,technician", "post.frontline", "true or false")]
    [InlineData("李四,enterprise,-,true,technician", "post.frontline", "true or false")]
    [InlineData("李四,enterprise,true,true,李四", "certificate.level", "one of: none, ")]
    [InlineData("李四,enterprise,true,true", "", "5 cells, as in line 1")]
    [InlineData("李四,enterprise,true,true,technician,", "", "5 cells, as in line 1")]
    [InlineData("李四,enterprise,true,true,\"technician", "", "in quotes")]
    [InlineData("李四,enterprise,true,true,\"tech\"nician", "", "in quotes")]
    [InlineData("李\"四,enterprise,true,true,technician", "", "in quotes")]
    public void A_bad_row_is_refused_with_its_place(string row, string column, string expectation)
    {
        string csv = Header + "a,enterprise,true,true,technician\n\n" + row + "\nb,enterprise,true,true,technician\n";
        string line = Bulk(csv, "--provision", Allowance).Refusal;

        Assert.StartsWith($"{Path.Combine(Folder, "workers.csv")}: line 4{(column.Length > 0 ? ", column " + column : "")}: expected ", line, StringComparison.Ordinal);
        Assert.Contains(expectation, line, StringComparison.Ordinal);
        Assert.DoesNotContain("李", line, StringComparison.Ordinal);
        Assert.Equal(["workers.csv"], Files());

        JsonElement summary = Bulk(csv, "--provision", Allowance, "--rejects", Rejects, "--format", "json").Json;
        Assert.Equal((2, 1), (Number(summary, "workers"), Number(summary, "rejected")));
        string[] rejected = System.IO.File.ReadAllLines(Rejects);
        Assert.Equal("row,line,column,expected", rejected[0]);
        Assert.StartsWith($"2,4,{column},", rejected[1], StringComparison.Ordinal);
        Assert.Contains(expectation, rejected[1], StringComparison.Ordinal);
        Assert.DoesNotContain("李", string.Concat(rejected), StringComparison.Ordinal);
        Assert.Equal(["a", "b"], System.IO.File.ReadLines(Result).Skip(1).Select(l => l.Split(',')[0]));
        Assert.Equal(["rejects.csv", "result.csv", "workers.csv"], Files());
    }

    [Theory]
    [InlineData("", "line 1", "names of the columns")]
    [InlineData("李四,enterprise\n", "line 1", "a column named id")]
    [InlineData("id,no.such-fact\n", "line 1, column 2", "the id of a worker's fact")]
    [InlineData("id,work.total@never\n", "line 1, column 2", "fact@cut-off")]
    [InlineData("id,employer,employer\n", "line 1, column employer", "each column once")]
    [InlineData("id,id\n", "line 1, column id", "each column once")]
    [InlineData("id,,employer\n", "line 1, column 2", "the id of a worker's fact")]
    [InlineData("name;employer\n", "line 1", "a column named id")]
    public void A_bad_header_is_refused_whatever_happens_to_bad_rows(string csv, string place, string expectation)
    {
        string line = Bulk(csv, "--rejects", Rejects).Refusal;

        Assert.StartsWith($"{Path.Combine(Folder, "workers.csv")}: {place}: expected ", line, StringComparison.Ordinal);
        Assert.Contains(expectation, line, StringComparison.Ordinal);
        Assert.DoesNotContain("李", line, StringComparison.Ordinal);
        Assert.Equal(["workers.csv"], Files());
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        string path = Path.Combine(Folder, "workers.csv");
        System.IO.File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes("id,occupation\n焊工,焊工\n1,"), 0xFF, (byte)'\n']);
        Assert.Contains("line 3, column occupation: expected text in UTF-8", RunOn(path).Refusal, StringComparison.Ordinal);

        System.IO.File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes("id,occupation\n焊工,焊工\n"), 0xFF, (byte)',', (byte)'\n']);
        Assert.Contains("line 3, column id: expected text in UTF-8", RunOn(path).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_runaway_row_is_refused()
    {
        string line = Bulk("id,employer\n1," + new string('x', 3 << 20) + "\n", "--rejects", Rejects).Refusal;

        Assert.Contains("expected a row of at most one megabyte", line, StringComparison.Ordinal);
        Assert.Equal(["workers.csv"], Files());
    }

    [Fact]
    public void Byte_order_marks_and_line_ends_of_Windows_do_no_harm()
    {
        string path = Path.Combine(Folder, "workers.csv");
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode])
        {
            System.IO.File.WriteAllText(path, Good.Replace("\n", "\r\n", StringComparison.Ordinal), encoding);
            Assert.Equal(0, RunOn(path, "--provision", Allowance).Code);
            Assert.Equal(6, System.IO.File.ReadAllLines(Result).Length);
        }
    }

    [Fact]
    public void Columns_that_nobody_asks_for_are_checked_and_named()
    {
        const string Csv = "id,certificate.level,birth\n1,technician,{0}\n";
        JsonElement summary = Bulk(Csv.Replace("{0}", "1990-05-01", StringComparison.Ordinal), "--provision", Allowance, "--format", "json").Json;

        Assert.Equal(["birth"], summary.GetProperty("ignoredColumns").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(
            ["employer", "post.frontline", "post.held", "post.shortage-occupation", "retired.on"],
            summary.GetProperty("absentColumns").EnumerateArray().Select(e => e.GetString()).Order(StringComparer.Ordinal));
        Assert.Contains("line 2, column birth: expected a day", Bulk(Csv.Replace("{0}", "1990", StringComparison.Ordinal), "--provision", Allowance).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_is_not_stated_is_bounded_by_its_certificate()
    {
        JsonElement summary = Bulk(
            "id,cert.technician,work.since-title-intermediate,work.since-title-senior\n1,2022-09-30,-,-\n2,2010-09-30,-,-\n",
            "--in", "CN", "--on", "2024-03-01", "--edition", "2023", "--provision", "cn/level/senior-technician", "--format", "json").Json;

        Assert.Empty(summary.GetProperty("ignoredColumns").EnumerateArray());
        Assert.StartsWith("1,not-eligible,", System.IO.File.ReadAllLines(Result)[1], StringComparison.Ordinal);
        Assert.StartsWith("2,undetermined,", System.IO.File.ReadAllLines(Result)[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_no_workers_has_a_result_of_none()
    {
        Assert.Equal(0, Bulk("id\n", "--provision", Allowance).Code);
        Assert.Equal($"id,{Allowance}.outcome,{Allowance}.amount\n", System.IO.File.ReadAllText(Result));
    }

    [Theory]
    [InlineData("--provision", "no/such-provision", "--provision: expected ids of provisions")]
    [InlineData("--threads", "0", "--threads: expected a number of threads")]
    [InlineData("--edition", "1066", "--edition: expected an edition")]
    [InlineData("--in", "999999", "--in: expected the code or name of a place")]
    public void Bad_arguments_leave_no_file(string option, string value, string refusal)
    {
        Assert.StartsWith(refusal, Bulk(Good, option, value).Refusal, StringComparison.Ordinal);
        Assert.Equal(["workers.csv"], Files());
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_refused()
    {
        string input = File(Good, "workers.csv");
        string Refusal(string result, params string[] more) => Run(["bulk", input, "--in", Quzhou, "--on", KnownFrom, "--out", result, .. more]).Refusal;

        Assert.Equal("--out: expected a path in a directory that exists and can be written to", Refusal(Path.Combine(Folder, "nowhere", "result.csv")));
        Assert.Equal("--out: expected a path in a directory that exists and can be written to", Refusal(Path.Combine(input, "result.csv")));
        Assert.Equal("--out: expected the path of a file, and this is a directory", Refusal(Folder));
        Assert.Equal("--out: expected another file than the one that is read", Refusal(input));
        Assert.StartsWith("--rejects: expected another file", Refusal(Result, "--rejects", Result), StringComparison.Ordinal);
        Assert.StartsWith("--rejects: expected a path in a directory", Refusal(Result, "--rejects", Path.Combine(Folder, "nowhere", "r.csv")), StringComparison.Ordinal);
        Assert.Equal(Good, System.IO.File.ReadAllText(input));
        Assert.Equal(["workers.csv"], Files());
    }

    [Fact]
    public void A_failed_run_leaves_the_earlier_result_as_it_was()
    {
        File("earlier", "result.csv");

        Assert.Equal(2, Bulk(Good + "x,factory,,,\n", "--provision", Allowance).Code);
        Assert.Equal("earlier", System.IO.File.ReadAllText(Result));
        Assert.Equal(["result.csv", "workers.csv"], Files());
    }

    [Fact]
    public void A_cancelled_run_leaves_nothing()
    {
        string input = File(Good, "workers.csv");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using var output = new StringWriter();
        using var error = new StringWriter();
        using Screen screen = Screen.Of(output, error);
        int code = new BulkCommand(screen, cancelled.Token)
            .Parse([input, "--in", Quzhou, "--on", KnownFrom, "--out", Result, "--rejects", Rejects])
            .Invoke();

        Assert.Equal(130, code);
        Assert.Equal("", output.ToString());
        Assert.Equal("bulk: interrupted; no result was written", error.ToString().TrimEnd());
        Assert.Equal(["workers.csv"], Files());
    }

    private static long Number(JsonElement element, string name) => element.GetProperty(name).GetInt64();

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

    private string[] Files() => [.. Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { AttributesToSkip = default }).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private CliResult Bulk(string csv, params string[] options) => RunOn(File(csv, "workers.csv"), options);

    private CliResult RunOn(string path, params string[] options) => Run(
    [
        "bulk", path, "--out", Result,
        .. options.Contains("--in") ? [] : (string[])["--in", Quzhou],
        .. options.Contains("--on") ? [] : (string[])["--on", KnownFrom],
        .. options,
    ]);
}
