using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Levy;

/// <summary>What holds of refunds and exemptions in every ledger, over ten thousand random ones a run.</summary>
public class LevyReliefProperties
{
    [Fact]
    public void EveryRefundIsDeductedOrCarriedAtEveryPeriodsEnd() => Holds(RandomLedger.Any, ledger =>
    {
        decimal added = 0, deducted = 0;
        foreach (LevyPeriodResult p in Compute(ledger).Periods)
        {
            bool takesAllItCan = p.Refund.Deducted == p.Entry.TaxPaid || p.Refund.Deducted == p.Refund.CarriedIn;
            bool startsWhereTheLastEnded = p.Refund.CarriedIn == added - deducted;
            (added, deducted) = (added + p.Refund.Added, deducted + p.Refund.Deducted);
            if (!takesAllItCan || !startsWhereTheLastEnded || added != deducted + p.Refund.CarriedOut || p.Refund.CarriedOut < 0
                || p.Base < p.Entry.ConsumptionTax || p.Base != p.Form.Education.TaxBase || p.Base != p.Form.Local.TaxBase)
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void AnExemptPeriodOwesNothingButWhatIsTakenBackAndUsesNoCredit() => Holds(RandomLedger.Any, ledger => Compute(ledger).Periods.All(p =>
        p.Form.Exemption is null
        || new[] { p.Education, p.Local }.All(l => l.Relief == l.Due && l.Offset == 0 && l.Payable == l.Recapture)));

    [Fact]
    public void MoreSalesNeverMakeAPeriodExempt()
    {
        Gen<(RandomLedger Ledger, int More)> any = from ledger in RandomLedger.Automatic from more in Gen.Choose(1, 40_000_000) select (ledger, more);
        Holds(any, drawn =>
        {
            RandomEntry[] larger = [.. drawn.Ledger.Entries.Select(e => e with { Sales = e.Sales + drawn.More })];
            return Compute(drawn.Ledger with { Entries = larger }).Periods.Zip(Compute(drawn.Ledger).Periods).All(p =>
                p.First.Form.Exemption is null || p.Second.Form.Exemption is not null);
        });
    }

    private static LevyStatement Compute(RandomLedger ledger) => LevyLedger.Compute(LevyTestRulebook.Parameters, ledger.ToAccount());

    private static void Holds<T>(Gen<T> any, Func<T, bool> law) =>
        Check.One(Trials.Of(10_000), Prop.ForAll(any.ToArbitrary(), law));
}
