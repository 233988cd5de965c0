using System.Collections.Concurrent;
using System.Text;
using SkillTalent.Cli;
using SkillTalent.Cli.Batch;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Fuzzing;

/// <summary>
/// Spoiled files of workers: each row is decided or put aside with its line, its column and what was expected, no row is lost, and only a file
/// that is no table is refused as a whole, with a place. 20,000 inputs; SKILLTALENT_FUZZ=10 or SKILLTALENT_TEST_EFFORT=10 tries ten times as many, and other ones.
/// </summary>
public class CsvFuzzTests
{
    private const string Name = "workers.csv";

    private const string Workers = """"
        id,birth,occupation,certificate.level,post.frontline,post.shortage-occupation,employer,insurance.months,work.total,cert.technician
        a,1990-05-01,焊工,technician,true,true,enterprise,20,120,2018-06-30
        "b, ""the second""",,其他,senior-technician,TRUE,false,public-institution,,36,-
        c,1985-02-28,,senior-worker,,true,self-employed,0,0,
        d,2001-12-31,焊工,none,false,false,government,12,,2024-02-29
        ,,,,,,,,,
        """";

    private static readonly CompiledPolicy Policy =
        SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile(["quzhou/technician-allowance", "cn/level/technician"]);

    private static readonly ColumnNames Names = new(Policy, PolicyCatalog.BuiltIn);

    [Fact]
    public void TheFileItselfIsWholeAndItsRowOfSeparatorsNobody() => Assert.Equal((4, 0), Read(Encoding.UTF8.GetBytes(Workers)));

    [Fact]
    public void EveryRowIsDecidedOrPutAsideWithItsPlace()
    {
        var mutator = Mutator.OfCsv(Encoding.UTF8.GetBytes(Workers));
        var faults = new ConcurrentQueue<string>();
        int refused = 0;
        int whole = 0;
        int rejected = 0;
        Parallel.For(0, 20_000 * FuzzEffort.Times, i =>
        {
            byte[] csv = mutator.Mutate(new Draw(i, 100));
            try
            {
                int bad = Read(csv).Rejected;
                Interlocked.Add(ref rejected, bad);
                Interlocked.Add(ref whole, bad == 0 ? 1 : 0);
            }
            catch (BadArgumentException e) when (e.Message.StartsWith($"{Name}: line ", StringComparison.Ordinal) && e.Message.Contains(": expected ", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref refused);
            }
            catch (Exception e) when (faults.Count < 5)
            {
                faults.Enqueue($"input {i}: {e}\n{Encoding.UTF8.GetString(csv)}");
            }
        });

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults));
        Assert.All([refused, whole, rejected], n => Assert.InRange(n, 1_000, int.MaxValue));
    }

    private static (int Decided, int Rejected) Read(byte[] csv)
    {
        using var input = new WorkerCsv(new MemoryStream(csv), Name, Names);
        PopulationRows rows = Policy.NewRows(input.Facts, 64);
        long read = 0;
        int rejected = 0;
        long line = 1;

        // Rows are told apart wherever the file is cut.
        for (int lines = 1; input.Next(lines) is { } block; lines++)
        {
            using WorkerRows some = input.RowsOf(block);
            while (some.Read())
            {
                if (!some.TryAdd(rows, out RowFault? fault))
                {
                    rejected++;
                    Assert.True(fault.Value.Line > line, "rows are told apart by their lines");
                    line = fault.Value.Line;
                    Assert.NotEmpty(fault.Value.Expectation.En);
                    Assert.Equal(some.Count, fault.Value.Row);
                    string column = fault.Value.Column.ToString();
                    Assert.True(column is "" or "id" || input.Facts.Contains(column), column);
                }
            }

            read += some.Count;
        }

        BulkResult result = Policy.Run(rows.Build());
        Assert.Equal(read, result.Rows + rejected);
        Assert.All(result.Decisions, d => Assert.Equal(result.Rows, d.Eligible + d.NotEligible + d.Undetermined + d.NotCovered));
        return (result.Rows, rejected);
    }
}
