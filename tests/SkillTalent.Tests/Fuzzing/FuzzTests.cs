using System.Collections.Concurrent;
using System.Text;
using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Localization;

namespace SkillTalent.Tests.Fuzzing;

/// <summary>
/// Spoiled files come out as a valid result or as an error that names the file, the place and what was expected; never as anything else.
/// Over 100,000 inputs in all; SKILLTALENT_FUZZ=10 or SKILLTALENT_TEST_EFFORT=10 tries ten times as many, and other ones.
/// </summary>
public class FuzzTests
{
    private static readonly SkillPolicy Quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));

    // Each phrase is looked at once.
    private static readonly ConcurrentDictionary<string, string?> InChinese = new(StringComparer.Ordinal);

    [Fact]
    public void Workers() => Fuzz(60_000, ReadWorker, [.. Directory.GetFiles(Repository.PathOf("samples/Quickstart/Data"), "*.json"), .. Full()]);

    [Fact]
    public void Rulebooks() => Fuzz(
        20_000,
        (json, source) => _ = ExampleRunner.Run(PolicyCatalog.Of((source, json))),
        [Repository.PathOf("tests/SkillTalent.Tests/TestData/well-formed.json")]);

    [Fact]
    public void Ledgers() => Fuzz(10_000, ReadLedger, [Repository.PathOf("samples/LevyCredit/Data/ledger.json")]);

    [Fact]
    public void Agreements() => Fuzz(5_000, (json, source) => _ = PayAgreementJson.Read(json, source), Directory.GetFiles(Repository.PathOf("samples/data"), "agreement-*.json"));

    [Fact]
    public void Amendments() => Fuzz(2_000, (json, source) => _ = PolicyAmendment.Read(json, source), Directory.GetFiles(Repository.PathOf("samples/data"), "raise-*.json"));

    [Fact]
    public void Classes() => Fuzz(5_000, (json, source) => _ = ApprenticeClassJson.Read(json, source), Directory.GetFiles(Repository.PathOf("samples/data"), "apprentice-*.json"));

    private static string[] Full() => [Repository.PathOf("tests/SkillTalent.Tests/TestData/full-worker.json")];

    private static void ReadWorker(Stream json, string source)
    {
        Worker worker = WorkerJson.Read(json, source);
        Assessment assessment = Quzhou.Assess(worker);

        // What was read is written, and read again, without loss.
        string written = WorkerJson.ToJson(worker);
        Assert.Equal(written, WorkerJson.ToJson(WorkerJson.Parse(written)));
        Assert.NotEmpty(assessment.Decisions);
    }

    private static void ReadLedger(Stream json, string source) => _ = Quzhou.Catalog.ComputeLevy(json, source);

    private static void Fuzz(int inputs, Action<Stream, string> read, string[] files)
    {
        Assert.NotEmpty(files);
        (string Name, Mutator Mutator)[] seeds = [.. files.Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), Mutator.OfJson(File.ReadAllBytes(f))))];
        foreach (string file in files)
            read(new MemoryStream(File.ReadAllBytes(file)), Path.GetFileName(file));

        // The first 100,000 are the same everywhere.
        var faults = new ConcurrentQueue<string>();
        int refused = 0;
        Parallel.For(0, inputs * FuzzEffort.Times, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            (string name, Mutator mutator) = seeds[i % seeds.Length];
            byte[] json = mutator.Mutate(new Draw(i, 100));
            string? fault = Fault(read, json, name, ref refused);
            if (fault is not null && faults.Count < 5)
                faults.Enqueue($"input {i} of {name}: {fault}\n{Encoding.UTF8.GetString(json)}");
        });

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults));
        Assert.InRange(refused, inputs / 2, (inputs * FuzzEffort.Times) - 1);
    }

    private static string? Fault(Action<Stream, string> read, byte[] json, string name, ref int refused)
    {
        try
        {
            read(new MemoryStream(json), name);
            return null;
        }
        catch (InputFormatException e)
        {
            Interlocked.Increment(ref refused);
            return e.InputName == name && e.Path.Length > 0 && e.Expectation.Length > 0 ? InChinese.GetOrAdd(e.Expectation, _ => EnglishIn("应为" + e.ExpectationIn(Language.Chinese), json))
                : $"a refusal without a place: {e.Message}";
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    // A rule's own names are repeated as they stand, and may hold a space.
    private static string? EnglishIn(string told, byte[] json) =>
        ChineseWords.Fault(told) is { } fault && !Encoding.UTF8.GetString(json).Contains(fault.Split('\'')[1], StringComparison.Ordinal) ? fault : null;
}
