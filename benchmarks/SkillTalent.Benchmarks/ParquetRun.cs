using System.Diagnostics;
using System.Globalization;
using NodaTime;
using ParquetSharp;
using ParquetSharp.Schema;
using SkillTalent.Parquet;

namespace SkillTalent.Benchmarks;

/// <summary>
/// Made-up workers in a Parquet file to counts under everything that Quzhou's rulebooks say: CPU seconds, since a machine may be shared.
/// <c>-- --parquet 1000000</c>; a folder of rulebooks may follow, such as the frozen ones of an earlier version.
/// </summary>
internal static class ParquetRun
{
    private const int GroupRows = 122_880;
    private const int Runs = 3;

    public static int Run(int rows, string? folder)
    {
        PolicyCatalog catalog = Catalog(folder);
        CompiledPolicy policy = catalog.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".parquet");
        try
        {
            Write(path, policy, rows);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{rows:#,0} rows, {policy.Decisions.Count} decisions, {policy.Columns.Count} columns, {new FileInfo(path).Length >> 20} MB; rulebooks {catalog.DataVersion}"));
            Population[] resident = [.. ParquetWorkers.Open(path, policy).Slices(withIds: false).Select(s => s.Population)];
            Measure("columns in memory to counts", rows, () => resident.Sum(p => policy.Run(p, new BulkOptions { KeepRows = false }).Decisions[0].Eligible));
            resident = [];
            foreach (int threads in (int[])[1, 2])
            {
                Measure($"Parquet to counts, {threads} thread(s)", rows, () => policy.CountParquet(path, new ParquetOptions { Threads = threads }).Decisions[0].Eligible);
            }

            string one = policy.Decisions.First(d => d.EndsWith("/technician", StringComparison.Ordinal) || d.Contains("technician-allowance", StringComparison.Ordinal));
            CompiledPolicy single = catalog.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile(one);
            Measure($"Parquet to counts, {one} alone", rows, () => single.CountParquet(path).Decisions[0].Eligible);
            Measure("Parquet to Parquet, 2 threads", rows, () => policy.DecideParquet(path, path + ".result", new ParquetOptions { Threads = 2 }).Decisions[0].Eligible);
            return 0;
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".result");
        }
    }

    /// <summary>The rulebooks of a folder; those of the library where none is named.</summary>
    public static PolicyCatalog Catalog(string? folder)
    {
        if (folder is null)
        {
            return PolicyCatalog.BuiltIn;
        }

        (string Name, Stream Json)[] files = [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), (Stream)File.OpenRead(f)))];
        try
        {
            return PolicyCatalog.Of(files);
        }
        finally
        {
            Array.ForEach(files, f => f.Json.Dispose());
        }
    }

    private static void Measure(string what, int rows, Func<long> run)
    {
        long answer = run();
        double best = double.MaxValue;
        double wall = double.MaxValue;
        for (int i = 0; i < Runs; i++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            if (run() != answer)
            {
                throw new InvalidOperationException("The same file gave another answer.");
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            wall = Math.Min(wall, watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {best:0.000} CPU seconds, {wall:0.000} of wall, {best * 1_000_000 / rows:0.000} CPU seconds a million rows; at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB so far"));
    }

    /// <summary>Writes rows with the values of <see cref="RandomPopulation"/>, as a lake has them: days as DATE, codes as texts, a quarter of the days NULL.</summary>
    public static void Write(string path, CompiledPolicy policy, int rows)
    {
        using var date = LogicalType.Date();
        using var text = LogicalType.String();
        using var none = LogicalType.None();
        Node[] nodes = [new PrimitiveNode("id", Repetition.Required, none, PhysicalType.Int32), .. policy.Plans.Select(p => new PrimitiveNode(
            policy.ColumnName(p.Slot),
            Repetition.Optional,
            p.Slot.Fact.Kind switch { FactKind.Date => date, FactKind.Choice => text, _ => none },
            p.Slot.Fact.Kind switch { FactKind.Choice => PhysicalType.ByteArray, FactKind.Flag => PhysicalType.Boolean, _ => PhysicalType.Int32 }))];
        using var schema = new GroupNode("schema", Repetition.Required, nodes);
        using var builder = new WriterPropertiesBuilder();
        using WriterProperties properties = builder.Compression(Compression.Snappy).Build();
        using var writer = new ParquetFileWriter(path, schema, properties);
        var random = new Random(1);
        int epoch = new DateOnly(1970, 1, 1).DayNumber;
        for (int from = 0; from < rows; from += GroupRows)
        {
            int count = Math.Min(GroupRows, rows - from);
            short[] levels = new short[count];
            using RowGroupWriter group = writer.AppendRowGroup();
            using (var ids = (ParquetSharp.ColumnWriter<int>)group.NextColumn())
            {
                ids.WriteBatch([.. Enumerable.Range(from, count)]);
            }

            foreach (SlotPlan plan in policy.Plans)
            {
                Fact fact = plan.Slot.Fact;
                using ParquetSharp.ColumnWriter column = group.NextColumn();
                Array.Fill(levels, (short)1);
                switch (fact.Kind)
                {
                    case FactKind.Choice:
                        using (LogicalColumnWriter<string?> texts = column.LogicalWriter<string?>())
                        {
                            texts.WriteBatch([.. Enumerable.Range(0, count).Select(_ => fact.Choices[random.Next(fact.Choices.Count)].Code)]);
                        }

                        break;
                    case FactKind.Flag:
                        ((ParquetSharp.ColumnWriter<bool>)column).WriteBatch(count, levels, default, [.. Enumerable.Range(0, count).Select(_ => random.Next(3) == 0)]);
                        break;
                    default:
                        var values = new List<int>(count);
                        for (int row = 0; row < count; row++)
                        {
                            levels[row] = (short)(fact.Kind == FactKind.Date && !fact.IsAge && random.Next(4) == 0 ? 0 : 1);
                            if (levels[row] != 0)
                            {
                                values.Add(fact.Kind == FactKind.Date ? policy.Day - epoch - random.Next(0, 12_000) : random.Next(0, fact.Kind == FactKind.Work ? 300 : 60));
                            }
                        }

                        ((ParquetSharp.ColumnWriter<int>)column).WriteBatch(count, levels, default, [.. values]);
                        break;
                }
            }
        }

        writer.Close();
    }
}
