using NodaTime;

namespace SkillTalent.Benchmarks;

/// <summary>The rule that everything is measured on: senior worker (高级工), edition 2023, six pathways, compiled from the rulebook.</summary>
internal static class SixPathways
{
    public const string Decision = "cn/level/senior-worker";

    public static readonly LocalDate On = new(2024, 6, 1);

    public static CompiledPolicy Compile() =>
        SkillPolicy.For(Places.China, On, new PolicyOptions { Edition = "2023" }).Compile(Decision);

    /// <summary>6.5 bytes a row: three columns of two bytes, four of a bit.</summary>
    public static Population Compact(CompiledPolicy policy, SyntheticColumns c, bool unknown = false)
    {
        ReadOnlyMemory<ulong> Mask(int i) => unknown ? c.Unknown[i] : default(ReadOnlyMemory<ulong>);
        return policy.NewPopulation(c.Rows)
            .WorkMonths("work.total", c.TotalMonths, Mask(0))
            .WorkMonths("work.since-intermediate-worker", c.SinceIntermediate, Mask(1))
            .WorkMonths("work.since-title-initial", c.SinceInitialTitle, Mask(2))
            .Bits("cert.intermediate-worker", c.IntermediateHeld, Mask(3))
            .Bits(SeniorClassFact, c.SeniorClass, Mask(4))
            .Bits(CollegeFact, c.College, Mask(5))
            .Bits(AssessedFact, c.AssessedCollege, Mask(6))
            .Build();
    }

    /// <summary>22 bytes a row: dates as days of four bytes.</summary>
    public static Population Days(CompiledPolicy policy, SyntheticColumns c) => policy.NewPopulation(c.Rows)
        .WorkMonths("work.total", c.TotalMonths)
        .WorkMonths("work.since-intermediate-worker", c.SinceIntermediate)
        .WorkMonths("work.since-title-initial", c.SinceInitialTitle)
        .Days("cert.intermediate-worker", c.IntermediateDay)
        .Days(SeniorClassFact, c.SeniorClassDay)
        .Days(CollegeFact, c.CollegeDay)
        .Days(AssessedFact, c.AssessedCollegeDay)
        .Build();

    public const string SeniorClassFact = "edu.senior-class-related";

    public const string CollegeFact = "edu.college-related-or-student";

    public const string AssessedFact = "edu.college-assessed";
}
