using SkillTalent.Parquet;

namespace SkillTalent.Tests.Snippets;

/// <summary>The code of the page on Parquet.</summary>
public class ParquetSnippets
{
    [Fact]
    public void Counts()
    {
        string folder = Directory.CreateTempSubdirectory("parquet-snippet").FullName;
        string path = Path.Combine(folder, "workers.parquet");
        string resultPath = Path.Combine(folder, "result.parquet");
        using (var writer = new ParquetSharp.ParquetFileWriter(path, [new ParquetSharp.Column<string>("id"), new ParquetSharp.Column<string>("certificate.level"), new ParquetSharp.Column<string>("employer"), new ParquetSharp.Column<bool>("post.frontline"), new ParquetSharp.Column<bool>("post.shortage-occupation")]))
        {
            using ParquetSharp.RowGroupWriter group = writer.AppendRowGroup();
            foreach (string text in (string[])["a", "technician", "enterprise"])
            {
                using ParquetSharp.LogicalColumnWriter<string> texts = group.NextColumn().LogicalWriter<string>();
                texts.WriteBatch([text]);
            }

            for (int flag = 0; flag < 2; flag++)
            {
                using ParquetSharp.LogicalColumnWriter<bool> flags = group.NextColumn().LogicalWriter<bool>();
                flags.WriteBatch([true]);
            }

            writer.Close();
        }

        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");
        ParquetCounts counts = policy.CountParquet(path, new ParquetOptions { Threads = 2 });
        ParquetCounts same = policy.DecideParquet(path, resultPath, new ParquetOptions { Threads = 2 });
        long eligible = counts["quzhou/technician-allowance"].Eligible;

        Assert.Equal(1, eligible);
        Assert.Equal(counts.Decisions, same.Decisions);
        Directory.Delete(folder, recursive: true);
    }
}
