using SkillTalent.Sql.Tests;

namespace SkillTalent.Parquet.Tests;

/// <summary>What is wrong with a file is told with its place, and never with what stands there; nothing is half written.</summary>
public sealed class RefusalTests : TemporaryFolder
{
    private static readonly CompiledPolicy Policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();

    [Theory]
    [InlineData("'2022-09-31'", "cert.technician", "row group 1, row 1, column cert.technician: expected a day written")]
    [InlineData("DATE '1850-01-01'", "cert.technician", "row group 1, row 1, column cert.technician: expected a day from the year 1900 to 2199, infinity for never, or nothing")]
    [InlineData("TIMESTAMP '2022-09-30 12:00:00'", "cert.technician", "row group 1, row 1, column cert.technician: expected a TIMESTAMP at midnight")]
    [InlineData("TIMESTAMPTZ '2022-09-30 00:00:00+00'", "cert.technician", "column cert.technician: expected a column of DATE, of TIMESTAMP without a zone, or of texts; this one is TIMESTAMP in UTC")]
    [InlineData("17", "cert.technician", "column cert.technician: expected a column of DATE")]
    [InlineData("DATE '2023-07-15'", "birth", "row group 1, row 1, column birth: expected a day from the year 1900 and not after the day asked")]
    [InlineData("'nobody'", "certificate.level", "row group 1, row 1, column certificate.level: expected one of: ")]
    [InlineData("3", "certificate.level", "column certificate.level: expected a column of texts, or of whole numbers that are said to be places of choices")]
    [InlineData("2", "post.frontline", "row group 1, row 1, column post.frontline: expected 0 or 1")]
    [InlineData("DATE '2022-01-01'", "post.frontline", "column post.frontline: expected a column of BOOLEAN")]
    [InlineData("[true]", "post.frontline", "is to hold post.frontline")]
    [InlineData("true", "WORK", "expected a column of numbers, or of texts; this one is BOOLEAN")]
    [InlineData("-1", "WORK", "expected completed months of work, a whole number from 0 to 1200")]
    [InlineData("1201", "WORK", "expected completed months of work")]
    [InlineData("1.5", "WORK", "expected completed months of work")]
    [InlineData("CAST('NaN' AS DOUBLE)", "WORK", "expected completed months of work")]
    [InlineData("CAST(1e30 AS DOUBLE)", "WORK", "expected completed months of work")]
    public void WhatDoesNotFit_IsRefusedWithItsPlace(string value, string fact, string told)
    {
        fact = fact == "WORK" ? Policy.Columns.First(c => c.StartsWith("work", StringComparison.Ordinal)) : fact;
        string path = Copy($"SELECT 1 AS id, {value} AS \"{fact}\"");
        var source = new SqlSource("workers") { Columns = new Dictionary<string, SqlColumn>(StringComparer.Ordinal) { [fact] = new(fact) } };
        File.WriteAllText(PathOf("result.parquet"), "earlier");

        var e = Assert.Throws<InputFormatException>(() => Policy.CountParquet(path, new ParquetOptions { Source = source }));

        Assert.StartsWith(path + ": ", e.Message, StringComparison.Ordinal);
        Assert.Contains(told, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", e.Message, StringComparison.Ordinal);
        Assert.Equal(e.Message, Assert.Throws<InputFormatException>(() => Policy.DecideParquet(path, PathOf("result.parquet"), new ParquetOptions { Source = source })).Message);
        Assert.Equal("earlier", File.ReadAllText(PathOf("result.parquet")));
        Assert.Equal(["result.parquet", "workers.parquet"], Files());
    }

    [Theory]
    [InlineData(SqlForm.Integer, "10000")]
    [InlineData(SqlForm.Integer, "-1")]
    public void PlacesOfChoices_AreOfTheList(SqlForm form, string value)
    {
        string path = Copy($"SELECT 1 AS id, {value} AS level");
        var source = new SqlSource("workers") { Columns = new Dictionary<string, SqlColumn>(StringComparer.Ordinal) { ["certificate.level"] = new("level") { Form = form } } };

        var e = Assert.Throws<InputFormatException>(() => Policy.CountParquet(path, new ParquetOptions { Source = source }));

        Assert.Contains("row group 1, row 1, column level: expected the place of a choice, from 0 to ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nulls_MeanWhatIsSaidOfThem()
    {
        string path = Copy("SELECT 1 AS id, 'enterprise' AS employer, CAST(NULL AS BOOLEAN) AS \"post.frontline\", true AS \"post.shortage-occupation\", CAST(NULL AS VARCHAR) AS level");
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");
        ParquetDecisionCounts Counts(SqlNull meaning) => policy.CountParquet(path, new ParquetOptions
        {
            Source = new SqlSource("workers") { Columns = new Dictionary<string, SqlColumn>(StringComparer.Ordinal) { ["certificate.level"] = new("level") { Null = meaning } } },
        }).Decisions[0];

        Assert.Equal(1, Counts(SqlNull.Absent).Undetermined);
        Assert.Equal(1, Counts(SqlNull.Unknown).Undetermined);
        Assert.Equal(1, Counts(SqlNull.Never).NotEligible);
    }

    [Fact]
    public void MissingColumns_AreNamed()
    {
        string path = Copy("SELECT 1 AS nr, true AS front");
        var source = new SqlSource("workers") { Columns = new Dictionary<string, SqlColumn>(StringComparer.Ordinal) { ["post.frontline"] = new("frontline") } };

        Assert.Contains("expected a column frontline, which is to hold post.frontline", Assert.Throws<InputFormatException>(() => ParquetWorkers.Open(path, Policy, new ParquetOptions { Source = source })).Message, StringComparison.Ordinal);
        Assert.Contains("expected a column id", Assert.Throws<InputFormatException>(() => ParquetWorkers.Open(path, Policy).Slices().ToArray()).Message, StringComparison.Ordinal);
        Assert.Contains("declares", Assert.Throws<ArgumentException>(() => ParquetWorkers.Open(path, Policy, new ParquetOptions { Source = source with { Columns = new Dictionary<string, SqlColumn>(StringComparer.Ordinal) { ["no.fact"] = new("front") } } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Int96_IsToBeCast()
    {
        string path = PathOf("workers.parquet");
        using (var schema = new ParquetSharp.Schema.GroupNode("schema", ParquetSharp.Repetition.Required, [new ParquetSharp.Schema.PrimitiveNode("cert.technician", ParquetSharp.Repetition.Required, ParquetSharp.LogicalType.None(), ParquetSharp.PhysicalType.Int96)]))
        using (ParquetSharp.WriterProperties properties = ParquetSharp.WriterProperties.GetDefaultWriterProperties())
        using (var writer = new ParquetSharp.ParquetFileWriter(path, schema, properties))
        {
            using ParquetSharp.RowGroupWriter group = writer.AppendRowGroup();
            using (var column = (ParquetSharp.ColumnWriter<ParquetSharp.Int96>)group.NextColumn())
            {
                column.WriteBatch([new ParquetSharp.Int96(1, 2, 3)]);
            }

            group.Close();
            writer.Close();
        }

        Assert.Contains("this one is INT96, which is to be cast to DATE", Assert.Throws<InputFormatException>(() => Policy.CountParquet(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SpoiledFiles_AreRefusedAndNeverHalfAnswered()
    {
        string path = Copy("SELECT i AS id, 'x' || i AS name, i % 2 = 0 AS \"post.frontline\", DATE '2010-01-01' + CAST(i % 3000 AS INTEGER) AS \"cert.technician\" FROM range(6000) t(i)", ", ROW_GROUP_SIZE 2048");
        byte[] whole = File.ReadAllBytes(path);
        ParquetCounts right = Policy.CountParquet(path);
        int refused = 0;
        var random = new Random(16);
        string spoiled = PathOf("spoiled.parquet");
        for (int i = 0; i < 60; i++)
        {
            byte[] bytes = i % 3 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (int n = 0; i % 3 != 0 && n < 8; n++)
            {
                bytes[random.Next(i % 3 == 1 ? bytes.Length - 400 : 4, bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            File.WriteAllBytes(spoiled, bytes);
            try
            {
                Assert.Equal(right.Rows, Policy.DecideParquet(spoiled, PathOf("result.parquet")).Rows);
                File.Delete(PathOf("result.parquet"));
            }
            catch (InputFormatException e)
            {
                Assert.StartsWith(spoiled + ": ", e.Message, StringComparison.Ordinal);
                refused++;
            }

            Assert.Equal(["spoiled.parquet", "workers.parquet"], Files());
        }

        Assert.True(refused >= 20, $"{refused} refused");
        Assert.Contains("a file that exists", Assert.Throws<InputFormatException>(() => Policy.CountParquet(PathOf("none.parquet"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelled_LeavesNothing()
    {
        string path = Copy("SELECT i AS id, i % 2 = 0 AS \"post.frontline\" FROM range(20000) t(i)", ", ROW_GROUP_SIZE 2048");
        using var stop = new CancellationTokenSource();
        var options = new ParquetOptions { Threads = 2, SliceRows = 512, Progress = new Stop(stop) };

        Assert.ThrowsAny<OperationCanceledException>(() => Policy.DecideParquet(path, PathOf("result.parquet"), options, stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Policy.CountParquet(path, options, stop.Token));
        Assert.Equal(["workers.parquet"], Files());
    }

    [Fact]
    public void FirstError_IsToldWhateverTheThreads()
    {
        string path = Copy("SELECT i AS id, CASE WHEN i IN (5000, 9000) THEN 'nobody' ELSE 'technician' END AS \"certificate.level\" FROM range(10000) t(i)", ", ROW_GROUP_SIZE 2048");

        foreach (int threads in (int[])[1, 2, 4])
        {
            Assert.Contains("row 5001,", Assert.Throws<InputFormatException>(() => Policy.CountParquet(path, new ParquetOptions { Threads = threads })).Message, StringComparison.Ordinal);
            Assert.Contains("row 5001,", Assert.Throws<InputFormatException>(() => Policy.DecideParquet(path, PathOf("r.parquet"), new ParquetOptions { Threads = threads })).Message, StringComparison.Ordinal);
        }
    }

    private string Copy(string select, string options = "")
    {
        using var database = new DuckDb();
        string path = PathOf("workers.parquet");
        database.Execute($"COPY ({select}) TO '{path}' (FORMAT parquet{options})");
        return path;
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<long>
    {
        public void Report(long value) => source.Cancel();
    }
}
