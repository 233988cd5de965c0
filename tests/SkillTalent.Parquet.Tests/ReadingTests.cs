using SkillTalent.Sql.Tests;

namespace SkillTalent.Parquet.Tests;

/// <summary>How a file may be cut and laid out, and what may stand in its columns.</summary>
public sealed class ReadingTests : TemporaryFolder
{
    private const string Allowance = "quzhou/technician-allowance";

    private static readonly CompiledPolicy Policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();

    public static TheoryData<int, int, int, bool, int> Cuts()
    {
        var cuts = new TheoryData<int, int, int, bool, int>();
        foreach (int rows in (int[])[1, 63, 64, 65, 200])
        {
            cuts.Add(rows, 1000, 64, true, 1);
            cuts.Add(rows, 64, 1 << 17, false, 2);
            cuts.Add(rows, 77, 65, true, 3);
        }

        return cuts;
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public void RowGroupsSlicesAndPages_ChangeNoAnswer(int rows, int groupRows, int sliceRows, bool dictionary, int threads)
    {
        var random = new Random(rows + groupRows);
        DateOnly?[] certified = Values<DateOnly?>(rows, random, () => new DateOnly(2000, 1, 1).AddDays(random.Next(9_000)));
        int?[] worked = Values<int?>(rows, random, () => random.Next(0, 300));
        bool?[] frontline = Values<bool?>(rows, random, () => random.Next(2) == 0);
        string?[] level = Values<string?>(rows, random, () => random.Next(3) switch { 0 => "technician", 1 => "senior-technician", _ => "-" });
        string path = PathOf("workers.parquet");
        WrittenFile.Write(
            path,
            groupRows,
            dictionary,
            [("id", Enumerable.Range(0, rows).Select(i => (string?)$"w{i}").ToArray()), ("cert.technician", certified), ("work.since.cert.technician", worked), ("post.frontline", frontline), ("certificate.level", level)],
            pageBytes: 128);
        var options = new ParquetOptions { SliceRows = sliceRows, Threads = threads };

        PopulationRows expected = Policy.NewRows(["cert.technician", "post.frontline", "certificate.level"], rows);
        for (int row = 0; row < rows; row++)
        {
            Set(expected, 0, certified[row]?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            Set(expected, 1, frontline[row] switch { true => "true", false => "false", null => null });
            Set(expected, 2, level[row]);
            expected.Add();
        }

        BulkResult result = Policy.Run(expected.Build(), new BulkOptions { KeepAmounts = true });
        Answers.SameCounts(result, Policy.CountParquet(path, options), $"{rows} rows");
        int at = 0;
        foreach (ParquetSlice slice in ParquetWorkers.Open(path, Policy, options).Slices())
        {
            Assert.True(slice.Rows <= Math.Max(sliceRows, 64));
            BulkResult some = Policy.Run(slice.Population, new BulkOptions { KeepAmounts = true });
            for (int row = 0; row < slice.Rows; row++, at++)
            {
                Assert.Equal($"w{at}", slice.Ids[row]);
                Assert.All(some.Decisions.Zip(result.Decisions), d => Assert.Equal(d.Second.OutcomeOf(at), d.First.OutcomeOf(row)));
                Assert.All(some.Decisions.Zip(result.Decisions), d => Assert.Equal(d.Second.KnownAmountOf(at), d.First.KnownAmountOf(row)));
            }
        }

        Assert.Equal(rows, at);
    }

    [Theory]
    [InlineData("DATE '2022-09-30'")]
    [InlineData("TIMESTAMP '2022-09-30 00:00:00'")]
    [InlineData("TIMESTAMP_MS '2022-09-30 00:00:00'")]
    [InlineData("TIMESTAMP_NS '2022-09-30 00:00:00'")]
    [InlineData("'2022-09-30'")]
    [InlineData("'2022年9月30日'")]
    public void Days_AreReadFromWhatTellsDays(string day)
    {
        string path = Copy($"SELECT 1 AS id, {day} AS \"cert.technician\", 'enterprise' AS employer, true AS \"post.frontline\", true AS \"post.shortage-occupation\", 'technician' AS \"certificate.level\"");

        ParquetSlice slice = Assert.Single(ParquetWorkers.Open(path, Policy, new ParquetOptions { Words = (_, text) => text == "2022年9月30日" ? "2022-09-30" : null }).Slices());

        Assert.Equal(new LocalDate(2022, 9, 30).ToDateOnly().DayNumber, Array.Find(slice.Population.Columns, c => c.Slot.Fact.Id == "cert.technician")![0, Policy.Day].Number);
        Assert.True(slice.Ids.AreWhole);
    }

    [Theory]
    [InlineData("true", "'technician'", true)]
    [InlineData("1", "'technician'", true)]
    [InlineData("CAST(0 AS TINYINT)", "'technician'", false)]
    [InlineData("'true'", "'technician'", true)]
    [InlineData("false", "'technician'", false)]
    public void Flags_AreBooleansOrNumbersOrTexts(string flag, string level, bool eligible)
    {
        string path = Copy($"SELECT 'a' AS id, 'enterprise' AS employer, {flag} AS \"post.frontline\", true AS \"post.shortage-occupation\", {level} AS \"certificate.level\"");

        ParquetDecisionCounts counts = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile(Allowance).CountParquet(path)[Allowance];

        Assert.Equal((eligible ? 1 : 0, eligible ? 0 : 1, eligible ? 5000m : 0m), (counts.Eligible, counts.NotEligible, counts.Amount));
    }

    [Theory]
    [InlineData("CAST(17 AS TINYINT)")]
    [InlineData("CAST(17 AS UBIGINT)")]
    [InlineData("CAST(17 AS DECIMAL(9, 2))")]
    [InlineData("CAST(17 AS DECIMAL(18, 4))")]
    [InlineData("CAST(17 AS DECIMAL(30, 6))")]
    [InlineData("CAST(17 AS DOUBLE)")]
    [InlineData("CAST(17 AS FLOAT)")]
    [InlineData("'17'")]
    [InlineData("17")]
    public void Numbers_AreReadFromEveryTypeThatHoldsThem(string number)
    {
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();
        string work = policy.Columns.First(c => c == "work.total" || c.StartsWith("work", StringComparison.Ordinal));
        string path = Copy($"SELECT 'a' AS id, {number} AS \"{work}\"");

        ParquetSlice slice = Assert.Single(ParquetWorkers.Open(path, policy).Slices());

        Assert.Equal(17, Array.Find(slice.Population.Columns, c => policy.ColumnName(c.Slot) == work)![0, policy.Day].Number);
    }

    [Fact]
    public void AnotherVersionOfPages_IsRead()
    {
        string path = Copy("SELECT i AS id, DATE '2010-01-01' + CAST(i % 4000 AS INTEGER) AS \"cert.technician\", i % 3 = 0 AS \"post.frontline\" FROM range(5000) t(i)", ", PARQUET_VERSION V2, ROW_GROUP_SIZE 2048");

        var workers = ParquetWorkers.Open(path, Policy);
        ParquetCounts counts = Policy.CountParquet(path, new ParquetOptions { Threads = 2 });

        Assert.Equal((5000, 3), (workers.Rows, workers.RowGroups));
        Assert.Equal(5000, counts.Rows);
    }

    [Fact]
    public void WhatTheFileHasMore_IsNamedAndNotRead()
    {
        string path = Copy("SELECT 'a' AS id, '张三' AS name, [1, 2] AS list, true AS \"post.frontline\"");

        var workers = ParquetWorkers.Open(path, Policy);

        Assert.Equal(["post.frontline"], workers.Facts);
        Assert.Equal(2, workers.OtherColumns.Count);
        Assert.Contains("name", workers.OtherColumns);
    }

    [Fact]
    public void Slices_ComeBeforeTheFileIsRead()
    {
        string path = Copy("SELECT i AS id, CASE WHEN i = 4999 THEN 'nobody' ELSE 'technician' END AS \"certificate.level\" FROM range(5000) t(i)", ", ROW_GROUP_SIZE 2048");

        using IEnumerator<ParquetSlice> slices = ParquetWorkers.Open(path, Policy, new ParquetOptions { SliceRows = 1024 }).Slices().GetEnumerator();
        for (int slice = 0; slice < 4; slice++)
        {
            Assert.True(slices.MoveNext());
            Assert.Equal((slice * 1024, 1024), (slices.Current.FirstRow, slices.Current.Rows));
        }

        Assert.Contains("row group 3, row 5000, column certificate.level", Assert.Throws<InputFormatException>(() => slices.MoveNext()).Message, StringComparison.Ordinal);
    }

    private static T[] Values<T>(int rows, Random random, Func<T> value) => [.. Enumerable.Range(0, rows).Select(_ => random.Next(4) == 0 ? default! : value())];

    private static void Set(PopulationRows rows, int column, string? text) => Assert.True(rows.TrySet(column, System.Text.Encoding.UTF8.GetBytes(text ?? "")));

    private string Copy(string select, string options = "")
    {
        using var database = new DuckDb();
        string path = PathOf("workers.parquet");
        database.Execute($"COPY ({select}) TO '{path}' (FORMAT parquet{options})");
        return path;
    }
}
