using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillTalent.Cli;
using SkillTalent.Cli.Commands;

namespace SkillTalent.Tests.Cli;

/// <summary><c>bulk</c>: every kind of bad row is refused with its place, and there is never half a file.</summary>
public sealed class BulkRefusalTests : BulkTest
{
    // Where - means the standard output elsewhere, a file of that name would come into being unnoticed.
    [Theory]
    [InlineData("--out")]
    [InlineData("--rejects")]
    public void A_dash_is_no_name_of_a_file(string option)
    {
        string workers = File(Good, "workers.csv");
        string[] others = option == "--out" ? [] : ["--out", Result];

        Assert.Equal($"{option}: expected the name of a file to write, which - is not", Run(["bulk", workers, "--in", Quzhou, "--on", KnownFrom, .. others, option, "-"]).Refusal);
        Assert.Contains("要写的文件名", Run(["bulk", workers, "--in", Quzhou, "--on", KnownFrom, .. others, option, "-", "--lang", "zh"]).Error, StringComparison.Ordinal);
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

    // Separators alone are what a spreadsheet leaves of rows that somebody has cleared; in a sheet of Excel they are no rows either.
    [Fact]
    public void A_row_of_nothing_but_separators_is_nobody()
    {
        string csv = Header + "a,enterprise,true,true,technician\n,,,,\n ,　,\"\",,\n,,\n,enterprise,true,true,technician\nb,factory,,,\n,,,,\n";

        Assert.Contains(": line 7, column employer: ", Bulk(csv, "--provision", Allowance).Refusal, StringComparison.Ordinal);
        JsonElement summary = Bulk(csv, "--provision", Allowance, "--rejects", Rejects, "--format", "json").Json;
        Assert.Equal((2, 1), (Number(summary, "workers"), Number(summary, "rejected")));
        Assert.StartsWith("3,7,employer,", System.IO.File.ReadAllLines(Rejects)[1], StringComparison.Ordinal);
        Assert.Equal(["a", ""], System.IO.File.ReadLines(Result).Skip(1).Select(l => l.Split(',')[0]));
    }

    // In Chinese a cell is told which days there may be, and of a birth not that there may be none.
    [Theory]
    [InlineData("birth", "-", "日期，写作 2024-06-30、2024/6/30 或 2024年6月30日，1900年以后、不晚于所问日期，不知道的留空")]
    [InlineData("birth", "1850-01-01", "日期，写作 2024-06-30、2024/6/30 或 2024年6月30日，1900年以后、不晚于所问日期，不知道的留空")]
    [InlineData("retired.on", "2200-01-01", "日期，写作 2024-06-30、2024/6/30 或 2024年6月30日，1900年至2199年，从未发生写“无”或 -，不知道的留空")]
    public void A_day_that_there_cannot_be_is_told_in_Chinese_as_in_English(string column, string cell, string expectation)
    {
        Assert.Equal(0, Bulk($"id,{column}\na,{cell}\n", "--rejects", Rejects, "--lang", "zh").Code);
        Assert.Equal($"1,2,{column},{expectation}", System.IO.File.ReadAllLines(Rejects)[1]);
    }

    // Of a file of JSON the columns of CSV would be asked for.
    [Fact]
    public void A_worker_in_JSON_is_no_table() =>
        Assert.StartsWith(
            $"{Path.Combine(Folder, "workers.json")}: expected CSV, JSON Lines (.jsonl, a worker a line), Excel (.xlsx) or Parquet (.parquet)", RunOn(File("{}", "workers.json")).Refusal, StringComparison.Ordinal);

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

    [Theory]
    [InlineData("result.xlsx")]
    [InlineData("result.parquet")]
    public void Letters_are_for_CSV(string result)
    {
        string refusal = Run(["bulk", File(Good, "workers.csv"), "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, result), "--codes"]).Refusal;

        Assert.Equal("--codes: expected a result in CSV; Excel and Parquet have the words", refusal);
        Assert.Equal(["workers.csv"], Files());
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
}
