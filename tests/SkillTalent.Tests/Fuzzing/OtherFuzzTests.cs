using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MiniExcelLibs;
using SkillTalent.Cli;
using SkillTalent.Cli.Rosters;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Fuzzing;

/// <summary>
/// Spoiled tables of amounts, answers and rosters: what cannot be read is refused with its place, whatever it is. SKILLTALENT_FUZZ=10 or
/// SKILLTALENT_TEST_EFFORT=10 tries ten times as many, and other ones.
/// </summary>
public class OtherFuzzTests
{
    private const string Table = "职业,元\n焊工,1000\n钳工,-\n\"电工, 高压\",0.01\n养老护理员,2500.5\n";

    private const string Book = """
        { "id": "lan", "title": { "zh": "岚市（虚构）", "en": "Lanshi (made up)" }, "place": "339901",
          "places": [ { "code": "339901", "name": { "zh": "岚市", "en": "Lanshi" }, "within": "330000" } ],
          "tables": { "lan/catalogue": { "title": { "zh": "目录", "en": "catalogue" }, "by": [ "occupation" ], "rows": "catalogue.csv" } },
          "provisions": [ { "id": "lan/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" },
            "effective": { "from": "2020-01-01", "kind": "known-from" }, "basis": "reported", "cite": [ { "document": "文件（虚构）" } ],
            "amount": { "per": "once", "rows": [ { "table": "lan/catalogue" } ] } } ] }
        """;

    private const string Values = """[ { "level": "technician", "issued": "2020-01-31" }, "technician", "2020-02-29", true, false, 12, "焊工", [ ], { "from": "2012-07-01", "to": "2016-03-31" }, [ { "rank": "assistant", "series": "engineering", "issued": "2019-01-01" } ] ]""";

    private static readonly Worker Known = WorkerJson.Parse(File.ReadAllText(Repository.PathOf("tests/SkillTalent.Tests/TestData/full-worker.json")));

    [Fact]
    public void TablesOfAmounts() => EachIsRefusedOrRead(600, Mutator.OfCsv(Encoding.UTF8.GetBytes(Table)), (csv, _) =>
        PolicyCatalog.BuiltIn.With([new RulebookInput("lan.json", new MemoryStream(Encoding.UTF8.GetBytes(Book)), _ => new MemoryStream(csv))]));

    [Fact]
    public void Answers()
    {
        WorkerField[] fields = [.. WorkerForm.Of(PolicyCatalog.BuiltIn).Fields];
        int put = 0;
        EachIsRefusedOrRead(6_000, Mutator.OfJson(Encoding.UTF8.GetBytes(Values)), (json, draw) =>
        {
            if (Parse(json) is not JsonArray { Count: > 0 } values)
                return;

            Interlocked.Increment(ref put);
            Worker answered = WorkerAnswer.With(draw.Chance(50) ? Known : new Worker(), draw.Of(fields), draw.Of([.. values]));

            // What was taken is a worker like any other.
            Assert.Equal(WorkerJson.ToJson(answered), WorkerJson.ToJson(WorkerJson.Parse(WorkerJson.ToJson(answered))));
        });
        Assert.True(put > 1_000, $"only {put} answers were given");
    }

    [Fact]
    public void Rosters()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("skilltalent-").FullName, "roster.xlsx");
        try
        {
            MiniExcel.SaveAs(path, new Dictionary<string, object>
            {
                ["人员"] = new[] { new Dictionary<string, object> { ["编号"] = "a", ["出生日期"] = "1990-05-01", ["职业（工种）"] = "焊工" } },
                ["证书"] = new[] { new Dictionary<string, object> { ["编号"] = "a", ["等级"] = "technician", ["发证日期"] = "2020-01-31" } },
            });
            byte[] whole = File.ReadAllBytes(path);
            var form = WorkerForm.Of(PolicyCatalog.BuiltIn);
            EachIsRefusedOrRead(400, new SpoiledWorkbook(whole).Mutate, (xlsx, _) =>
            {
                using var book = Workbook.Open("roster.xlsx", new MemoryStream(xlsx));
                if (!Roster.Is(book))
                    return;

                using var roster = Roster.Open("roster.xlsx", book, form);
                while (roster.Read())
                    Assert.True(roster.Worker is null != roster.Fault is null);
            });
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static JsonNode? Parse(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void EachIsRefusedOrRead(int inputs, Mutator mutator, Action<byte[], Draw> read) => EachIsRefusedOrRead(inputs, mutator.Mutate, read);

    private static void EachIsRefusedOrRead(int inputs, Func<Draw, byte[]> spoil, Action<byte[], Draw> read)
    {
        var faults = new ConcurrentQueue<string>();
        int refused = 0;
        Parallel.For(0, inputs * FuzzEffort.Times, i =>
        {
            var draw = new Draw(i, 100);
            byte[] input = spoil(draw);
            try
            {
                read(input, draw);
            }
            catch (InputFormatException e) when (e.Path.Length > 0 && e.Expectation.Length > 0)
            {
                Interlocked.Increment(ref refused);
            }
            catch (BadArgumentException e) when (e.Message.Contains(": expected ", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref refused);
            }
            catch (Exception e) when (faults.Count < 5)
            {
                faults.Enqueue($"input {i}: {e}\n{Encoding.UTF8.GetString(input)}");
            }
        });

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults));
        Assert.InRange(refused, inputs / 10, (inputs * FuzzEffort.Times) - 1);
    }
}
