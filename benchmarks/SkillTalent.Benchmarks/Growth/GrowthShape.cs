namespace SkillTalent.Benchmarks.Growth;

/// <summary>Something that grows: a book and a worker for each size.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Base">How many of it there are at once the size.</param>
/// <param name="Book">The JSON of the rulebook with so many.</param>
/// <param name="Worker">The JSON of the worker with so many.</param>
internal sealed record GrowthShape(string Name, int Base, Func<int, string> Book, Func<int, string> Worker)
{
    /// <summary>The decision of which least changes are asked.</summary>
    public string Decision { get; init; } = "grow/aid-0";
}
