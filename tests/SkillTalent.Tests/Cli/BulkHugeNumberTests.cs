using System.Globalization;
using System.Text.Json;

namespace SkillTalent.Tests.Cli;

/// <summary><c>bulk</c> and <c>assess</c>: a number that makes an amount beyond what there is is one row's fault, and told by its place.</summary>
public sealed class BulkHugeNumberTests : BulkTest
{
    private const string Rules = """
        {"id":"ff","title":{"zh":"甲市","en":"City"},"place":"339900","places":[{"code":"339900","name":{"zh":"甲市","en":"City"},"within":"330000"}],
        "facts":{"f/lessons":{"kind":"number","label":{"zh":"课时","en":"lessons"}},"f/flag":{"kind":"flag","label":{"zh":"旗","en":"flag"}}},
        "provisions":[{"id":"f/a","kind":"benefit","title":{"zh":"甲","en":"A"},"effective":{"from":"2020-01-01","kind":"enacted"},"basis":"official","cite":[{"document":"D"}],
        "amount":{"per":"once","rows":[{"times":[{"yuan":30},{"fact":"f/lessons"}]}]}}]}
        """;

    private const string TooMuch = "expected numbers that make an amount of at most 1,000,000,000,000 yuan";

    // The row goes to the rejects with its line and heading, and the rest is decided, however many blank lines and other faults stand before it.
    [Fact]
    public void A_row_that_makes_too_much_is_rejected_and_the_rest_is_done()
    {
        string csv = "id,课时\na,5\n\nx,many\nb,1000000000000\nc,6\n";

        Assert.Equal($"{Path.Combine(Folder, "workers.csv")}: line 5, column 课时 (f/lessons): {TooMuch}", Ask("workers.csv", csv.Replace("x,many\n", "x,7\n", StringComparison.Ordinal)).Refusal);
        JsonElement summary = Ask("workers.csv", csv, "--rejects", Rejects, "--format", "json").Json;
        Assert.Equal((2, 2), (Number(summary, "workers"), Number(summary, "rejected")));
        Assert.Equal(["a,eligible,150", "c,eligible,180"], System.IO.File.ReadLines(Result).Skip(1));
        string[] rejected = System.IO.File.ReadAllLines(Rejects);
        Assert.StartsWith("2,4,课时,", rejected[1], StringComparison.Ordinal);
        Assert.Equal("3,5,课时,\"" + TooMuch["expected ".Length..] + "\"", rejected[2]);
    }

    // The same of workers of JSON Lines, whose facts may be made of many members.
    [Fact]
    public void A_line_that_makes_too_much_is_rejected()
    {
        string lines = Line("a", "5") + Line("b", "1000000000000") + Line("c", "6");

        Assert.Equal($"{Path.Combine(Folder, "workers.jsonl")}: line 2, f/lessons: {TooMuch}", Ask("workers.jsonl", lines).Refusal);
        Assert.Equal(0, Ask("workers.jsonl", lines, "--rejects", Rejects).Code);
        Assert.Equal(["a,eligible,150", "c,eligible,180"], System.IO.File.ReadLines(Result).Skip(1));
        Assert.StartsWith("2,2,f/lessons,", System.IO.File.ReadAllLines(Rejects)[1], StringComparison.Ordinal);
    }

    // However many blocks and threads there are the rows are the ones that stand in the file.
    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Every_such_row_is_told_wherever_the_file_is_cut(string threads)
    {
        string csv = "id,f/lessons\n" + string.Concat(Enumerable.Range(1, 150_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i},{(i % 50_000 == 7 ? 1_000_000_000_000 : 1)}\n")));

        Assert.Equal(0, Ask("workers.csv", csv, "--rejects", Rejects, "--threads", threads).Code);
        Assert.Equal(["7,8", "50007,50008", "100007,100008"], System.IO.File.ReadLines(Rejects).Skip(1).Select(l => string.Join(',', l.Split(',')[..2])));
        Assert.Equal(149_998, System.IO.File.ReadLines(Result).Count());
    }

    // A workbook tells reasons, too, and its rejects are those of a table.
    [Fact]
    public void A_result_with_reasons_leaves_the_row_out()
    {
        string book = Path.Combine(Folder, "result.xlsx");
        string workers = File("id,f/lessons\na,5\nb,1000000000000\n", "workers.csv");

        Assert.Equal(0, Run(["bulk", workers, .. Place, "--out", book, "--rejects", Rejects]).Code);
        Assert.StartsWith("2,3,f/lessons,", System.IO.File.ReadAllLines(Rejects)[1], StringComparison.Ordinal);
    }

    // So it is of somebody who may be eligible, whose amount limits ask for; what is to be returned by the others counts once, though they are decided again.
    [Theory]
    [InlineData("result.csv")]
    [InlineData("result.xlsx")]
    public void Under_limits_the_row_is_left_out_though_it_may_not_be_eligible(string name)
    {
        string rules = File(
            Rules.Replace("\"amount\":{\"per\":\"once\",\"rows\":[{\"times\":[{\"yuan\":30},{\"fact\":\"f/lessons\"}]}]}}]}", """
            "when":{"fact":"f/flag","is":true},"amount":{"per":"once","rows":[{"less":[{"times":[{"yuan":30},{"fact":"f/lessons"}]},{"yuan":100}]}]}}],
            "limits":[{"id":"f/limit","kind":"money","provisions":["f/a"],"over":"year","effective":{"from":"2020-01-01","kind":"enacted"},"basis":"official","cite":[{"document":"D"}],
            "note":{"zh":"限额","en":"the limit"},"by":["payer"],"yuan":1000,"split":"in-order"}]}
            """, StringComparison.Ordinal), "limited.json");
        string workers = File("id,f/lessons,f/flag\na,3,true\nb,1000000000000,\nc,4,true\n", "workers.csv");
        JsonElement summary = Run("bulk", workers, "--in", "339900", "--on", "2024-05-31", "--rulebook", rules, "--provision", "f/a", "--limits", "listed", "--rejects", Rejects, "--out", Path.Combine(Folder, name), "--format", "json").Json;

        Assert.StartsWith("2,3,f/lessons,", System.IO.File.ReadAllLines(Rejects)[1], StringComparison.Ordinal);
        Assert.Equal((2, 10m), (Number(summary, "workers"), summary.GetProperty("perProvision")[0].GetProperty("limited").GetProperty("amount").GetDecimal()));
    }

    // One worker is the file's.
    [Fact]
    public void The_file_of_one_worker_is_named()
    {
        string worker = File("""{"facts":{"f/lessons":1000000000000}}""", "worker.json");

        Assert.Equal($"{worker}: f/lessons: {TooMuch}", Run(["assess", worker, .. Place]).Refusal);
    }

    // What has been left out can be told by its number, and what is left are the rows beside it, in every layout of a column.
    [Fact]
    public void A_population_without_rows_answers_as_the_others_do()
    {
        CompiledPolicy policy = SkillPolicy.For(Quzhou, new LocalDate(2023, 7, 14)).Compile();
        Worker[] workers = [.. new Tests.Bulk.RandomWorkers(5, policy.On, 0.3).Make(300)];
        int[] out3 = [0, 64, 65, 299, 1000];
        Population without = policy.Project(workers).Without(out3);
        var options = new BulkOptions { KeepAmounts = true };
        BulkResult expected = policy.Run(policy.Project([.. workers.Where((_, i) => !out3.Contains(i))]), options);
        BulkResult result = policy.Run(without, options);

        Assert.Equal(296, without.Rows);
        foreach ((BulkDecision one, BulkDecision other) in expected.Decisions.Zip(result.Decisions))
        {
            Assert.Equal((one.Eligible, one.Undetermined, one.Amount), (other.Eligible, other.Undetermined, other.Amount));
            Assert.All(Enumerable.Range(0, 296), row => Assert.Equal((one.OutcomeOf(row), one.AmountOf(row)), (other.OutcomeOf(row), other.AmountOf(row))));
        }
    }

    private string[] Place => ["--in", "339900", "--on", "2024-05-31", "--rulebook", File(Rules, "rules.json")];

    private static string Line(string id, string lessons) => $$$"""{"reference":"{{{id}}}","facts":{"f/lessons":{{{lessons}}}}}""" + "\n";

    private CliResult Ask(string name, string content, params string[] options) => RunOn(File(content, name), [.. Place, "--provision", "f/a", .. options]);
}
