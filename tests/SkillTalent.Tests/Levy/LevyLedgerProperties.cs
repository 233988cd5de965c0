using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Levy;

/// <summary>What holds of every ledger, over ten thousand random ones a run.</summary>
public class LevyLedgerProperties
{
    private static readonly LevyParameters Parameters = LevyTestRulebook.Parameters;

    [Fact]
    public void TheLedgerIsTheOneThatTheDossierDescribes() => Holds(RandomLedger.Any, ledger =>
    {
        IReadOnlyList<LevyOracle> expected = LevyOracle.Run(ledger);
        return LevyLedger.Compute(Parameters, ledger.ToAccount(expected)).Periods.Zip(expected).All(pair => Fen(pair.First) == pair.Second);
    });

    [Fact]
    public void EverythingEarnedIsUsedCarriedOrCancelledAtEveryPeriodsEnd() => Holds(RandomLedger.Any, ledger =>
    {
        decimal earned = 0, offset = 0, cancelled = 0;
        foreach (LevyPeriodResult p in Compute(ledger).Periods)
        {
            earned += p.Earned;
            offset += p.Education.Offset + p.Local.Offset;
            cancelled += p.Cancelled;
            if (earned != offset + p.CarriedOut + cancelled)
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void EverythingReversedIsCancelledRecapturedOrResidueAtEveryPeriodsEnd() => Holds(RandomLedger.Any, ledger =>
    {
        // Cancelled and recaptured are computed here, and neither is what the others leave.
        decimal unused = 0, used = 0, reversed = 0, cancelled = 0, recaptured = 0, residue = 0;
        foreach (LevyPeriodResult p in Compute(ledger).Periods)
        {
            decimal taken = Math.Min(p.Reversed, unused + used);
            decimal fromUnused = ledger.Order == RecaptureOrder.CancelUnusedFirst
                ? Math.Min(taken, unused)
                : taken == 0 ? 0 : decimal.Round(taken * unused / (unused + used), 2, MidpointRounding.AwayFromZero);
            bool asComputed = p.Cancelled == fromUnused && p.Recaptured == taken - fromUnused && p.Recaptured == p.Education.Recapture + p.Local.Recapture;
            (reversed, cancelled, recaptured, residue) = (reversed + p.Reversed, cancelled + p.Cancelled, recaptured + p.Recaptured, residue + p.Residue);
            if (!asComputed || reversed != cancelled + recaptured + residue)
            {
                return false;
            }

            unused = p.CarriedOut;
            used += p.Education.Offset + p.Local.Offset - p.Recaptured;
        }

        return residue <= 0.01m * ledger.Entries.Count;
    });

    [Fact]
    public void NothingIsEverNegativeAndNoOffsetIsAboveWhatRemains() => Holds(RandomLedger.Any, ledger => Compute(ledger).Periods.All(p =>
        new[] { p.Education, p.Local }.All(l =>
            l.Due >= 0 && l.Relief >= 0 && l.Relief <= l.Due && l.Offset >= 0 && l.Offset <= l.Remaining && l.Recapture >= 0 && l.Payable >= 0)
        && p.CarriedIn >= 0 && p.CarriedOut >= 0 && p.Earned >= 0 && p.Reversed >= 0 && p.Cancelled >= 0 && p.Recaptured >= 0 && p.Residue >= 0
        && p.Cancelled <= p.CarriedIn && p.Totals.Used.Education >= 0 && p.Totals.Used.Local >= 0
        && (p.IsListed || (p.Education.Offset == 0 && p.Local.Offset == 0 && p.Earned == 0))));

    [Fact]
    public void TheAutomaticSplitsSetOffTheSameTotal() => Holds(RandomLedger.Automatic, ledger =>
    {
        LevyStatement[] statements = [.. Codes.Automatic.Select(split => Compute(ledger with { Split = split }))];
        return statements.Skip(1).All(s => s.Periods.Zip(statements[0].Periods).All(pair =>
            pair.First.CarriedOut == pair.Second.CarriedOut
            && pair.First.Education.Offset + pair.First.Local.Offset == pair.Second.Education.Offset + pair.Second.Local.Offset
            && pair.First.Recaptured == pair.Second.Recaptured
            && pair.First.Education.Payable + pair.First.Local.Payable == pair.Second.Education.Payable + pair.Second.Local.Payable));
    });

    [Fact]
    public void AnAutomaticSplitLeavesNoCreditBesideALevyThatRemains() => Holds(RandomLedger.Automatic, ledger => Compute(ledger).Periods.All(p =>
        !p.IsListed || p.CarriedOut == 0 || (p.Education.Offset == p.Education.Remaining && p.Local.Offset == p.Local.Remaining)));

    [Fact]
    public void TwoPeriodsForOneChangeTheCreditByAFenAtMost()
    {
        Gen<(RandomLedger Ledger, int At, int Invested, int Withdrawn)> any =
            from ledger in RandomLedger.Automatic
            from at in Gen.Choose(0, ledger.Entries.Count - 1)
            from invested in Gen.Choose(0, 100)
            from withdrawn in Gen.Choose(0, 100)
            select (ledger with { Length = LevyPeriodLength.Month, ListedFrom = 0, ListedFor = null, Start = 2019 }, at, invested, withdrawn);
        Holds(any, drawn =>
        {
            LevyAccount whole = drawn.Ledger.ToAccount();
            LevyEntry entry = whole.Entries[drawn.At];

            // A part of the investment first; the withdrawal, as far as it goes beyond what was invested before it, in the second.
            decimal firstInvested = decimal.Round(entry.Invested * drawn.Invested / 100, 2);
            decimal before = whole.Entries.Take(drawn.At).Sum(e => e.Invested - e.Withdrawn) + firstInvested;
            decimal firstWithdrawn = Math.Min(before, decimal.Round(entry.Withdrawn * drawn.Withdrawn / 100, 2));
            (decimal Invested, decimal Withdrawn)[] parts =
            [
                .. whole.Entries.Take(drawn.At).Select(e => (e.Invested, e.Withdrawn)),
                (firstInvested, firstWithdrawn),
                (entry.Invested - firstInvested, entry.Withdrawn - firstWithdrawn),
                .. whole.Entries.Skip(drawn.At + 1).Select(e => (e.Invested, e.Withdrawn)),
            ];
            var split = new LevyAccount(
                parts.Select((p, i) => new LevyEntry(drawn.Ledger.Period(i), 0, invested: p.Invested, withdrawn: p.Withdrawn)), whole.ListedFrom, choices: whole.Choices);
            LevyPeriodResult one = LevyLedger.Compute(Parameters, whole).Periods[drawn.At];
            LevyPeriodResult[] two = [.. LevyLedger.Compute(Parameters, split).Periods.Skip(drawn.At).Take(2)];
            return Math.Abs(one.Earned - one.Reversed - two.Sum(p => p.Earned - p.Reversed)) <= 0.01m;
        });
    }

    [Fact]
    public void ALongerListingNeverLowersTheCreditEarned()
    {
        Gen<(RandomLedger Ledger, int Earlier, int Later)> any =
            from ledger in RandomLedger.Automatic
            from earlier in Gen.Choose(0, 1500)
            from later in Gen.Choose(0, 1500)
            select (ledger, earlier, later);
        Holds(any, drawn =>
        {
            LevyAccount account = drawn.Ledger.ToAccount();
            var longer = new LevyAccount(account.Entries, account.ListedFrom!.Value.PlusDays(-drawn.Earlier), account.ListedTo?.PlusDays(drawn.Later), account.Choices);
            IReadOnlyList<LevyPeriodResult> before = LevyLedger.Compute(Parameters, account).Periods;
            return LevyLedger.Compute(Parameters, longer).Periods.Zip(before).All(p =>
                p.First.Earned >= p.Second.Earned && p.First.Totals.Earned >= p.Second.Totals.Earned);
        });
    }

    [Fact]
    public void AGroupIsTheSumOfItsMembers() => Holds(Gen.ListOf(RandomLedger.Any, 3), ledgers =>
    {
        LevyAccount[] accounts = [.. ledgers.Select(l => l.ToAccount())];
        LevyGroupStatement group = LevyLedger.Compute(Parameters, accounts.Select((a, i) => new LevyGroupMember($"{i}", a)));
        LevyStatement[] alone = [.. accounts.Select(a => LevyLedger.Compute(Parameters, a))];
        return group.Totals.Due.Total == alone.Sum(s => s.Periods.Sum(p => p.Education.Due + p.Local.Due))
            && group.Totals.Offset.Education == alone.Sum(s => s.Periods.Sum(p => p.Education.Offset))
            && group.Totals.Payable.Local == alone.Sum(s => s.Periods.Sum(p => p.Local.Payable))
            && group.Totals.Payable.Education == alone.Sum(s => s.Periods.Sum(p => p.Education.Payable))
            && group.Totals.Relief.Total == alone.Sum(s => s.Periods.Sum(p => p.Education.Relief + p.Local.Relief))
            && group.Totals.Recapture.Total == alone.Sum(s => s.Periods.Sum(p => p.Recaptured))
            && group.Totals.Earned == alone.Sum(s => s.Periods.Sum(p => p.Earned))
            && group.Totals.Reversed == alone.Sum(s => s.Periods.Sum(p => p.Reversed))
            && group.Totals.Cancelled == alone.Sum(s => s.Periods.Sum(p => p.Cancelled))
            && group.Totals.Residue == alone.Sum(s => s.Periods.Sum(p => p.Residue))
            && group.Totals.Credited == alone.Sum(s => s.Periods.Sum(p => p.Credited))
            && group.Totals.Withdrawn == alone.Sum(s => s.Periods.Sum(p => p.Entry.Withdrawn))
            && group.CarriedOut == alone.Sum(s => s.Periods[^1].CarriedOut);
    });

    [Fact]
    public void TheFormSaysTheSame() => Holds(RandomLedger.Any, ledger => Compute(ledger).Periods.All(p =>
    {
        LevyFormView form = p.Form;
        bool rows = new[] { (form.Education, p.Education), (form.Local, p.Local) }.All(r =>
            r.Item1.Due == r.Item2.Due
            && r.Item1.Exempted + r.Item1.Reduced == r.Item2.Relief
            && (r.Item1.Exempted == 0 || r.Item1.Reduced == 0)
            && r.Item1.CreditOffset == r.Item2.Offset - r.Item2.Recapture
            && r.Item1.Due - r.Item1.Exempted - r.Item1.Reduced - r.Item1.CreditOffset - r.Item1.AlreadyPaid == r.Item2.Payable
            && r.Item1.Payable == r.Item2.Payable);

        // Line 7 = 30 % of line 5 + line 6 - column 11 of both rows, but for fen of rounding.
        decimal line7 = decimal.Round(form.NetInvestment * 0.3m, 2, MidpointRounding.AwayFromZero) + form.CarriedIn - form.Education.CreditOffset - form.Local.CreditOffset;
        return rows && form.CarriedOut == line7 + p.Residue;
    }));

    [Fact]
    public void ReadFromItsJsonALedgerIsTheSame() => Holds(RandomLedger.Any, ledger =>
    {
        LevyAccount account = ledger.ToAccount();
        LevyAccount read = LevyLedgerJson.Read(LevyTestLedger.Stream(RandomLedger.Json(account)), "ledger.json");
        return read.Entries.SequenceEqual(account.Entries) && read.Choices == account.Choices && read.ListedFrom == account.ListedFrom && read.ListedTo == account.ListedTo;
    });

    [Fact]
    public void AFenMoreThanWasCreditedIsRefusedWhereItStands()
    {
        Gen<(RandomLedger Ledger, int At)> any =
            from ledger in RandomLedger.Automatic
            from at in Gen.Choose(0, ledger.Entries.Count - 1)
            select (ledger, at);
        Holds(any, drawn =>
        {
            LevyAccount account = drawn.Ledger.ToAccount();
            LevyPeriodResult result = LevyLedger.Compute(Parameters, account).Periods[drawn.At];
            decimal most = result.Totals.Credited - result.Totals.Withdrawn + result.Entry.Withdrawn;
            LevyEntry With(LevyEntry e, decimal withdrawn) => new(
                e.Period, e.TaxPaid, e.Taxpayer, e.Sales, e.Invested, withdrawn, refunded: e.Refunded, consumptionTax: e.ConsumptionTax);
            LevyAccount Changed(decimal withdrawn) => new(
                account.Entries.Take(drawn.At + 1).Select((e, i) => i == drawn.At ? With(e, withdrawn) : e), account.ListedFrom, account.ListedTo, account.Choices);
            _ = LevyLedger.Compute(Parameters, Changed(most));
            LevyInputException refused = Assert.Throws<LevyInputException>(() => LevyLedger.Compute(Parameters, Changed(most + 0.01m)));
            return refused.Place == $"periods[{drawn.At}].withdrawn";
        });
    }

    [Fact]
    public void AFenMoreThanMayBeGivenIsRefusedWhereItStands() => Holds(RandomLedger.Automatic, ledger =>
    {
        // The automatic offsets, given by hand, are taken; a fen more of either levy is not.
        LevyAccount account = ledger.ToAccount();
        IReadOnlyList<LevyPeriodResult> results = LevyLedger.Compute(Parameters, account).Periods;
        int last = results.Count - 1;
        LevyAmounts offset = new(results[last].Education.Offset, results[last].Local.Offset);
        LevyAccount Given(LevyAmounts given) => new(
            account.Entries.Select((e, i) => new LevyEntry(
                e.Period, e.TaxPaid, e.Taxpayer, e.Sales, e.Invested, e.Withdrawn, i == last ? given : new LevyAmounts(results[i].Education.Offset, results[i].Local.Offset), e.Refunded, e.ConsumptionTax)),
            account.ListedFrom,
            account.ListedTo,
            new LevyChoices(LevySplit.Given, account.Choices.RecaptureOrder, account.Choices.ProvincialReliefShare));
        LevyPeriodResult taken = LevyLedger.Compute(Parameters, Given(offset)).Periods[last];
        foreach (LevyAmounts more in new[] { new LevyAmounts(0.01m, 0), new LevyAmounts(0, 0.01m) })
        {
            LevyInputException refused = Assert.Throws<LevyInputException>(() => LevyLedger.Compute(Parameters, Given(offset + more)));
            Assert.StartsWith($"periods[{last}]", refused.Place, StringComparison.Ordinal);
        }

        return taken.CarriedOut == results[last].CarriedOut;
    });

    [Fact]
    public void TheRandomLedgersMeetEverySituation()
    {
        // A generator that never withdraws would let the properties above hold of nothing.
        LevyPeriodResult[] periods = [.. RandomLedger.Any.Sample(2_000).SelectMany(l => Compute(l).Periods)];
        Dictionary<string, Func<LevyPeriodResult, bool>> situations = new(StringComparer.Ordinal)
        {
            ["listed"] = p => p.IsListed,
            ["unlisted with credit"] = p => !p.IsListed && p.CarriedOut > 0,
            ["unlisted withdrawal"] = p => !p.IsListed && p.Reversed > 0,
            ["cancelled"] = p => p.Cancelled > 0,
            ["recaptured"] = p => p.Recaptured > 0,
            ["cancelled and recaptured"] = p => p.Cancelled > 0 && p.Recaptured > 0,
            ["recaptured and set off"] = p => p.Recaptured > 0 && p.Education.Offset > 0,
            ["residue"] = p => p.Residue > 0,
            ["pool short"] = p => p.IsListed && p.CarriedOut == 0 && p.Education.Offset + p.Local.Offset > 0,
            ["pool long"] = p => p.IsListed && p.CarriedOut > 0 && p.Education.Offset > 0,
            ["refund deducted and carried on"] = p => p.Refund.Deducted > 0 && p.Refund.CarriedOut > 0,
            ["refund used up"] = p => p.Refund.Deducted > 0 && p.Refund.CarriedOut == 0,
            ["refund before its rule"] = p => p.Findings.Any(f => f.Code == LevyFindingCode.RefundNotDeducted),
            ["refund leaves consumption tax alone"] = p => p.Refund.Deducted == p.Entry.TaxPaid && p.Refund.Deducted > 0 && p.Base > 0,
            ["exempt by the earlier rule"] = p => p.Form.Exemption?.Id == LevyParameterIds.EarlierExemption,
            ["two exemptions met"] = p => p.Findings.Any(f => f.Code == LevyFindingCode.TwoRulesInPeriod),
            ["exempt without any sales"] = p => p.Form.Exemption is not null && p.Entry.Sales == 0,
            ["exempt"] = p => p.Form.Education.Exempted > 0,
            ["reduced"] = p => p.Form.Education.Reduced > 0,
            ["reduced and set off"] = p => p.Form.Education.Reduced > 0 && p.Education.Offset > 0,
        };
        foreach ((string name, Func<LevyPeriodResult, bool> met) in situations)
        {
            Assert.True(periods.Count(met) >= 10, $"{name}: {periods.Count(met)} of {periods.Length}");
        }
    }

    private static LevyStatement Compute(RandomLedger ledger) => LevyLedger.Compute(Parameters, ledger.ToAccount());

    private static LevyOracle Fen(LevyPeriodResult p) => new(
        p.IsListed,
        Fen(p.Entry.Withdrawn),
        Fen(p.Refund.Deducted),
        Fen(p.Refund.CarriedOut),
        Fen(p.Base),
        Fen(p.Education.Due),
        Fen(p.Local.Due),
        Fen(p.Education.Relief),
        Fen(p.Local.Relief),
        Fen(p.Earned),
        Fen(p.Reversed),
        Fen(p.Cancelled),
        Fen(p.Residue),
        Fen(p.Pool),
        Fen(p.Education.Offset),
        Fen(p.Local.Offset),
        Fen(p.Education.Recapture),
        Fen(p.Local.Recapture),
        Fen(p.CarriedIn),
        Fen(p.CarriedOut));

    private static long Fen(decimal yuan) => decimal.ToInt64(yuan * 100) is long fen && fen == yuan * 100 ? fen : throw new InvalidOperationException($"{yuan} is no whole fen");

    private static void Holds<T>(Gen<T> any, Func<T, bool> law) =>
        Check.One(Trials.Of(10_000), Prop.ForAll(any.ToArbitrary(), law));
}
