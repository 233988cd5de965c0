using System.Collections.Immutable;

namespace SkillTalent.Tests.Json;

/// <summary>Small rulebooks and workers that once broke something: each is refused with a place, or answered.</summary>
public class HostileInputTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "TestData", "hostile");

    private static readonly ImmutableHashSet<string> Workers = ["bulk-far-future-worker.json", "least-far-future.json"];

    public static TheoryData<string> Rulebooks() => [.. Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Where(f => !Workers.Contains(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("poison-cn.json", "$.provisions[0].amount", "(the limit Money)")]
    [InlineData("poison-factors.json", "$.provisions[0].amount", "(the limit Money)")]
    [InlineData("term-overflow.json", "$.provisions[0].amount", "(the limit Money)")]
    [InlineData("laughs_9.json", "$.provisions[0]", "(the limit TextLength)")]
    [InlineData("foreach_depth.json", "$.provisions[0]", "(the limit Depth)")]
    [InlineData("param-redefine.json", "$.provisions[0].value", "from -1000000000 to 1000000000")]
    public void IsRefusedWithItsPlace(string file, string path, string part)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Load(file));

        Assert.Equal((file, path), (refused.InputName, refused.Path));
        Assert.Contains(part, refused.Expectation, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void IsRefusedOrAnswered(string file)
    {
        PolicyCatalog catalog;
        try
        {
            catalog = Load(file);
        }
        catch (InputFormatException e)
        {
            Assert.True(e.Path.StartsWith('$') && e.Expectation.Length > 0, e.Message);
            return;
        }

        foreach (string place in (string[])["330800", catalog.Rulebooks[^1].Place])
        {
            Assessment assessment = catalog.For(place, new LocalDate(2024, 1, 1)).Assess(new Worker { Post = new Post { Frontline = true } });
            Assert.NotEmpty(assessment.Decisions);
        }
    }

    [Theory]
    [InlineData("bulk-far-future-worker.json")]
    [InlineData("least-far-future.json")]
    public void AWorkerIsRead(string file)
    {
        using FileStream json = File.OpenRead(Path.Combine(Folder, file));
        Worker worker = WorkerJson.Read(json, file);

        Assert.NotEmpty(SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 1, 1)).Assess(worker).Decisions);
    }

    private static PolicyCatalog Load(string file)
    {
        using FileStream json = File.OpenRead(Path.Combine(Folder, file));
        return PolicyCatalog.BuiltIn.With(json, file);
    }
}
