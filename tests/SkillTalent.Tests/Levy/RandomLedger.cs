using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SkillTalent.Tests.Levy;

/// <summary>
/// A random ledger that is always valid: withdrawals and given offsets are drawn as shares of what is allowed and then counted out by the
/// oracle. Amounts are fen.
/// </summary>
internal sealed record RandomLedger(
    LevyPeriodLength Length, int Start, int ListedFrom, int? ListedFor, LevySplit Split, RecaptureOrder Order, int ProvincialPercent, IReadOnlyList<RandomEntry> Entries)
{
    public static Gen<RandomLedger> Any { get; } =
        from length in Gen.Elements(LevyPeriodLength.Month, LevyPeriodLength.Quarter, LevyPeriodLength.Year)
        from start in Gen.Frequency((1, Gen.Choose(2015, 2016)), (4, Gen.Choose(2015, 2026)))
        from listedFrom in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 1500)), (1, Gen.Constant(40_000)))
        from listedFor in Gen.Frequency((3, Gen.Constant((int?)null)), (2, Gen.Choose(0, 1500).Select(d => (int?)d)))
        from split in Gen.Elements(LevySplit.ProRata, LevySplit.EducationFirst, LevySplit.LocalFirst, LevySplit.Given)
        from order in Gen.Elements(RecaptureOrder.CancelUnusedFirst, RecaptureOrder.ProRata)
        from percent in Gen.Choose(0, 50)
        from count in Gen.Choose(1, 10)
        from entries in Gen.ListOf(RandomEntry.Any, count)
        select new RandomLedger(length, start, listedFrom, listedFor, split, order, percent, [.. entries]);

    public static Gen<RandomLedger> Automatic { get; } = Any.Where(l => l.Split != LevySplit.Given);

    public LocalDate From => new LocalDate(2018, 12, 1).PlusDays(ListedFrom);

    public LocalDate? To => ListedFor is { } days ? From.PlusDays(days) : null;

    public LevyPeriod Period(int index) => Length switch
    {
        LevyPeriodLength.Month => LevyPeriod.OfMonth(Start + (index / 12), (index % 12) + 1),
        LevyPeriodLength.Quarter => LevyPeriod.OfQuarter(Start + (index / 4), (index % 4) + 1),
        _ => LevyPeriod.OfYear(Start + index),
    };

    /// <summary>The account, its withdrawals and given offsets counted out.</summary>
    public LevyAccount ToAccount() => ToAccount(LevyOracle.Run(this));

    public LevyAccount ToAccount(IReadOnlyList<LevyOracle> periods) => new(
        periods.Select((p, i) => new LevyEntry(
            Period(i),
            Yuan(Entries[i].Tax),
            Entries[i].Taxpayer,
            Entries[i].Sales is { } sales ? Yuan(sales) : null,
            Yuan(Entries[i].Invested),
            Yuan(p.Withdrawn),
            Split == LevySplit.Given ? new LevyAmounts(Yuan(p.OffsetEducation), Yuan(p.OffsetLocal)) : null,
            Yuan(Entries[i].Refunded),
            Yuan(Entries[i].ConsumptionTax))),
        From,
        To,
        new LevyChoices(Split, Order, ProvincialPercent / 100m));

    public static decimal Yuan(long fen) => fen / 100m;

    /// <summary>The ledger's own JSON, so that a failure can be run again by hand.</summary>
    public override string ToString() => Json(ToAccount());

    public static string Json(LevyAccount account)
    {
        string Day(string name, LocalDate? day) => day is { } d ? $"\"{name}\": \"{NodaTime.Text.LocalDatePattern.Iso.Format(d)}\", " : "";
        string Given(LevyEntry e) => e.GivenOffset is { } given
            ? string.Create(CultureInfo.InvariantCulture, $", \"offsetEducation\": {given.Education}, \"offsetLocal\": {given.Local}")
            : "";
        string Sales(LevyEntry e) => e.Sales is { } sales ? string.Create(CultureInfo.InvariantCulture, $", \"sales\": {sales}") : "";
        IEnumerable<string> entries = account.Entries.Select(e => string.Create(
            CultureInfo.InvariantCulture,
            $"{{ \"period\": \"{e.Period}\", \"taxPaid\": {e.TaxPaid}, \"taxpayer\": \"{e.Taxpayer.ToCode()}\", \"refunded\": {e.Refunded}, \"consumptionTax\": {e.ConsumptionTax}, \"invested\": {e.Invested}, \"withdrawn\": {e.Withdrawn}{Sales(e)}{Given(e)} }}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{ {Day("listedFrom", account.ListedFrom)}{Day("listedTo", account.ListedTo)}\"split\": \"{account.Choices.Split!.Value.ToCode()}\", \"recaptureOrder\": \"{account.Choices.RecaptureOrder!.Value.ToCode()}\", \"provincialReliefShare\": {account.Choices.ProvincialReliefShare}, \"periods\": [ {string.Join(", ", entries)} ] }}");
    }
}
