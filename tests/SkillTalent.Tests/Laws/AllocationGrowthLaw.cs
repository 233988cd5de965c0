using System.Text;
using SkillTalent.Benchmarks.Growth;

namespace SkillTalent.Tests.Laws;

/// <summary>
/// Whatever grows, in a rulebook or a worker, what a stage allocates grows in proportion: at sixteen times the size not much more than four
/// times what it takes at four times, beyond what one takes. It is counted and not timed, and a list copied for each of its parts shows in it.
/// </summary>
public class AllocationGrowthLaw
{
    // Four in proportion; a little more for what sorts, and for what doubles its room.
    private const double Most = 5.5;

    // What is less than this at sixteen times is made of a few lists that double their room.
    private const long Little = 32 * 1024;

    private static readonly LocalDate On = new(2024, 7, 14);

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (GrowthShape shape in GrowthBooks.All)
            {
                foreach (string stage in (string[])["load", "first question", "question", "projection", "first bulk", "check"])
                    cases.Add(shape.Name, stage);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhatAStageAllocatesGrowsInProportion(string shape, string stage)
    {
        GrowthShape growing = GrowthBooks.All.Single(s => s.Name == shape);
        long one = Allocated(growing, 1, stage);
        long four = Allocated(growing, growing.Base * 4, stage) - one;
        long sixteen = Allocated(growing, growing.Base * 16, stage) - one;

        // Code that is not yet compiled well allocates a little more, so that the whole is known to a sixty-fourth.
        long noise = one / 64;
        Assert.True(sixteen < Little || sixteen <= (Most * four) + noise, $"{one} bytes at one, {four} more at 4 times, {sixteen} more at 16 times");
    }

    private static long Allocated(GrowthShape shape, int size, string stage)
    {
        byte[] book = Encoding.UTF8.GetBytes(shape.Book(size));
        Worker worker = WorkerJson.Parse(shape.Worker(size));
        PolicyCatalog Load() => PolicyCatalog.BuiltIn.With(new MemoryStream(book), "grow");
        PolicyCatalog catalog = Load();
        SkillPolicy policy = catalog.For(GrowthBooks.City, On);
        CompiledPolicy compiled = policy.Compile();
        Population population = compiled.Project([worker]);
        var options = new CheckOptions { Rulebooks = ["grow"], Place = GrowthBooks.City };
        return stage switch
        {
            "load" => Least(() => { }, () => Load()),
            "first question" => Least(() => catalog = Load(), () => Ask(catalog.For(GrowthBooks.City, On))),
            "question" => Least(() => { }, () => Ask(policy)),
            "projection" => Least(() => { }, () => compiled.Project([worker])),
            "first bulk" => Least(() => { }, () => policy.Compile().Run(population)),
            _ => Least(() => { }, () => RulebookChecker.Check(catalog, options)),
        };

        void Ask(SkillPolicy asked) => _ = asked.Assess(worker).Decisions.Count(d => d.Outcome == Outcome.Eligible);
    }

    // After the first time: what is remembered for good is made then. And again, since shared buffers are made anew where another test holds them.
    private static long Least(Action make, Action use)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            make();
            long before = GC.GetAllocatedBytesForCurrentThread();
            use();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
