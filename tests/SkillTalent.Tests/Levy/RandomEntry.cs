using FsCheck;
using FsCheck.Fluent;

namespace SkillTalent.Tests.Levy;

/// <summary>One random period, in fen; shares in percent of what is allowed.</summary>
internal sealed record RandomEntry(
    long Tax,
    long ConsumptionTax,
    long Refunded,
    Taxpayer Taxpayer,
    long? Sales,
    long Invested,
    int WithdrawnPercent,
    int GivenEducationPercent,
    int GivenLocalPercent)
{
    /// <summary>Nothing; a few fen, so that rounding shows; ordinary sums; and large ones, of which ten together are still within what an entry may name.</summary>
    public static Gen<long> Amount { get; } = Gen.Frequency(
        (2, Gen.Constant(0L)),
        (3, Gen.Choose(1, 200).Select(a => (long)a)),
        (4, Gen.Choose(1, 2_000_000_000).Select(a => (long)a)),
        (1, Gen.Choose(1, 90_000).Select(a => a * 100_000_000L)));

    private static readonly long?[] Thresholds =
    [
        0, 1, 2_999_999, 3_000_000, 3_000_001, 8_999_999, 9_000_000, 9_000_001, 9_999_999, 10_000_000, 10_000_001, 29_999_999, 30_000_000, 30_000_001,
    ];

    public static Gen<RandomEntry> Any { get; } =
        from tax in Amount
        from taxpayer in Gen.Frequency((3, Gen.Constant(Taxpayer.General)), (2, Gen.Elements(Taxpayer.SmallScale, Taxpayer.SmallLowProfit, Taxpayer.IndividualBusiness)))
        from consumption in Gen.Frequency((3, Gen.Constant(0L)), (1, Amount))
        from refunded in Gen.Frequency((3, Gen.Constant(0L)), (1, Amount))
        from sales in Gen.Frequency((1, Gen.Constant((long?)null)), (1, Gen.Elements(Thresholds)))
        from invested in Amount
        from withdrawn in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 99)), (1, Gen.Constant(100)))
        from education in Gen.Choose(0, 100)
        from local in Gen.Choose(0, 100)
        select new RandomEntry(tax, consumption, refunded, taxpayer, sales, invested, withdrawn, education, local);
}
