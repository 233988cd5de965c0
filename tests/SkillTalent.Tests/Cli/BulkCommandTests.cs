using System.Text;
using System.Text.Json;

namespace SkillTalent.Tests.Cli;

/// <summary><c>bulk</c>: what its result and its summary say of the rows.</summary>
public sealed class BulkCommandTests : BulkTest
{
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
    public void People_get_a_table()
    {
        string table = Bulk(Good, "--provision", Allowance, "--lang", "zh").Table;

        Assert.Contains(Allowance, table, StringComparison.Ordinal);
        Assert.Contains("15,000.00", table, StringComparison.Ordinal);
        Assert.Contains("5人", table, StringComparison.Ordinal);
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
}
