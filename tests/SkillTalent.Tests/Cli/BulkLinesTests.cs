using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Cli;

/// <summary><c>bulk</c> over JSON Lines: the answers of one by one, and every bad line is told with its place.</summary>
public sealed class BulkLinesTests : BulkTest
{
    private const string Worker = """{"reference":"a","certificates":[{"level":"technician","issued":"2021-06-30"}],"post":{"frontline":true}}""";

    private string Workers => Path.Combine(Folder, "workers.jsonl");

    [Theory]
    [InlineData("330800", "2023-07-14")]
    [InlineData("CN", "1999-12-31")]
    public void Answers_are_those_of_one_by_one(string place, string day)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var policy = SkillPolicy.For(place, on);
        Worker[] workers = [.. new RandomWorkers(29, on, 0.2).Make(500).Select((w, i) => w with { Reference = string.Create(CultureInfo.InvariantCulture, $"工{i}") })];
        JsonElement summary = Lines(string.Concat(workers.Select(Line)), "--format", "json", "--in", place, "--on", day).Json;
        string[][] result = [.. System.IO.File.ReadLines(Result).Select(l => l.Split(','))];

        Assert.Equal(workers.Length, summary.GetProperty("workers").GetInt32());
        Assert.Equal(workers.Length + 1, result.Length);
        for (int i = 0; i < workers.Length; i++)
        {
            Assessment one = policy.Assess(workers[i]);
            Assert.Equal(workers[i].Reference, result[i + 1][0]);
            Assert.Equal(result[0].Skip(1).Where((_, c) => c % 2 == 0).Select(c => one[c[..^".outcome".Length]].Outcome.ToCode()), result[i + 1].Skip(1).Where((_, c) => c % 2 == 0));
        }
    }

    [Fact]
    public void Blocks_and_threads_make_no_difference()
    {
        Worker[] workers = [.. new RandomWorkers(31, new LocalDate(2023, 7, 14)).Make(40).Select((w, i) => w with { Reference = string.Create(CultureInfo.InvariantCulture, $"{i}") })];
        string lines = string.Concat(Enumerable.Range(0, 400).SelectMany(_ => workers).Select(Line));
        Assert.InRange(lines.Length, 4 << 20, int.MaxValue);
        Assert.Equal(0, Lines(lines, "--provision", Allowance, "--threads", "1").Code);
        string expected = System.IO.File.ReadAllText(Result);

        Assert.Equal(0, Lines(lines, "--provision", Allowance, "--threads", "3").Code);
        Assert.Equal(expected, System.IO.File.ReadAllText(Result));
        Assert.Equal(16_001, expected.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n  \t\n")]
    public void Lines_end_as_they_do_everywhere(string end)
    {
        Assert.Equal(0, Lines("\uFEFF" + Worker + end + Worker.Replace("\"a\"", "\"b\"", StringComparison.Ordinal) + end + Worker.Replace("\"a\"", "\"c\"", StringComparison.Ordinal), "--provision", Allowance).Code);
        Assert.Equal(["a", "b", "c"], System.IO.File.ReadLines(Result).Skip(1).Select(l => l.Split(',')[0]));
    }

    [Theory]
    [InlineData("""{"reference":"李四","birth":"1990-02-30"}""", "$.birth", "a date of the calendar")]
    [InlineData("""{"reference":"李四","certificates":[{"level":"李四"}]}""", "$.certificates[0].level", "a level")]
    [InlineData("""{"reference":"李四","李四":1}""", "$['…']", "no such member")]
    [InlineData("""{"birth":"1990-05-01"}""", "$.reference", "an id")]
    [InlineData("""{"reference":"","birth":"1990-05-01"}""", "$.reference", "a text that is not empty")]
    [InlineData("""{"reference":"a\nb","birth":"1990-05-01"}""", "$.reference", "an id without line breaks")]
    [InlineData("""{"reference":"a\u0085b","birth":"1990-05-01"}""", "$.reference", "an id without line breaks")]
    [InlineData("""["李四"]""", "$", "a worker, an object")]
    [InlineData("""{"reference":"李四" """, "byte ", "well-formed JSON")]
    [InlineData("李四", "byte 1", "well-formed JSON")]
    [InlineData("""{"reference":"李四","birth":"2199-01-01"}""", "$.birth", "")]
    public void A_bad_line_is_told_with_its_place(string bad, string path, string expectation)
    {
        string lines = Worker + "\n\n" + bad + "\n" + Worker + "\n";
        string told = Lines(lines, "--provision", Allowance).Refusal;

        Assert.StartsWith($"{Workers}: line 3, {path}", told, StringComparison.Ordinal);
        Assert.Contains(": expected " + expectation, told, StringComparison.Ordinal);
        Assert.DoesNotContain("李", told, StringComparison.Ordinal);
        Assert.Equal(["workers.jsonl"], Files());

        JsonElement summary = Lines(lines, "--provision", Allowance, "--rejects", Rejects, "--format", "json").Json;
        Assert.Equal((2, 1), (Number(summary, "workers"), Number(summary, "rejected")));
        string rejected = System.IO.File.ReadAllLines(Rejects)[1];
        Assert.StartsWith($"2,3,{path}", rejected, StringComparison.Ordinal);
        Assert.DoesNotContain("李", rejected, StringComparison.Ordinal);
        Assert.Equal(2, System.IO.File.ReadLines(Result).Count() - 1);
    }

    [Fact]
    public void In_Chinese_too()
    {
        Assert.StartsWith($"{Workers}：第2行，$.birth：应为", Lines(Worker + "\n{\"reference\":\"b\",\"birth\":\"x\"}\n", "--lang", "zh").Error, StringComparison.Ordinal);
        Assert.StartsWith($"{Workers}：第1行，第2字节：应为", Lines("{", "--lang", "zh").Error, StringComparison.Ordinal);
        Assert.StartsWith($"{Workers}：第1行，$.reference：应为编号", Lines("{}", "--lang", "zh").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_end_is_refused_and_what_stands_before_it_is_told_first()
    {
        string endless = new('x', 2 << 20);
        Assert.Contains(": line 2: expected a line of at most one megabyte", Lines(Worker + "\n" + endless, "--rejects", Rejects).Refusal, StringComparison.Ordinal);
        Assert.Contains(": line 1, $.birth: ", Lines("{\"reference\":\"a\",\"birth\":1}\n" + endless).Refusal, StringComparison.Ordinal);
        Assert.Equal(["workers.jsonl"], Files());
    }

    [Fact]
    public void Nobody_is_a_result_without_rows()
    {
        Assert.Equal(0, Lines("", "--provision", Allowance).Code);
        _ = Assert.Single(System.IO.File.ReadLines(Result));
    }

    private CliResult Lines(string lines, params string[] options) => RunOn(File(lines, "workers.jsonl"), options);

    private static string Line(Worker worker)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WorkerJson.Write(writer, worker);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
