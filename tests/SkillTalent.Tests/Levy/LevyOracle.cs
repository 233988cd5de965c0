namespace SkillTalent.Tests.Levy;

/// <summary>
/// The ledger once more, written from the dossier alone in whole fen and without anything of the library's arithmetic: what the library is
/// held against. The dossier's numbers stand here in words of their own.
/// </summary>
internal sealed record LevyOracle(
    bool Listed,
    long Withdrawn,
    long RefundDeducted,
    long RefundCarriedOut,
    long Base,
    long DueEducation,
    long DueLocal,
    long ReliefEducation,
    long ReliefLocal,
    long Earned,
    long Reversed,
    long Cancelled,
    long Residue,
    long Pool,
    long OffsetEducation,
    long OffsetLocal,
    long RecaptureEducation,
    long RecaptureLocal,
    long CarriedIn,
    long CarriedOut)
{
    public static IReadOnlyList<LevyOracle> Run(RandomLedger ledger)
    {
        var periods = new List<LevyOracle>();
        long unused = 0, usedEducation = 0, usedLocal = 0, stillInvested = 0, refunds = 0;
        for (int i = 0; i < ledger.Entries.Count; i++)
        {
            RandomEntry entry = ledger.Entries[i];
            LevyPeriod period = ledger.Period(i);

            // A refund made on or after 2018-07-27 comes off the VAT of the periods after it.
            long deducted = Math.Min(entry.Tax, refunds);
            refunds += (period.LastDay >= new LocalDate(2018, 7, 27) ? entry.Refunded : 0) - deducted;
            long taxBase = entry.Tax - deducted + entry.ConsumptionTax;
            long dueEducation = Round(taxBase * (Int128)3, 100);
            long dueLocal = Round(taxBase * (Int128)2, 100);
            (long reliefEducation, long reliefLocal) = Relief(ledger, entry, period, dueEducation, dueLocal);
            long leftEducation = dueEducation - reliefEducation;
            long leftLocal = dueLocal - reliefLocal;

            // Listed: a day of the listing, and none before 2019, lies in the period.
            LocalDate from = LocalDate.Max(ledger.From, new LocalDate(2019, 1, 1));
            bool listed = from <= period.LastDay && (ledger.To is null || ledger.To >= period.FirstDay);
            long credited = listed ? entry.Invested : 0;
            long withdrawn = (long)((stillInvested + credited) * (Int128)entry.WithdrawnPercent / 100);
            stillInvested += credited - withdrawn;
            long net = credited - withdrawn;
            long credit = net >= 0 ? Round(net * (Int128)30, 100) : -Round(-net * (Int128)30, 100);
            long earned = Math.Max(credit, 0);
            long reversed = Math.Max(-credit, 0);
            long used = usedEducation + usedLocal;
            long cancelled, recaptured;
            if (ledger.Order == RecaptureOrder.CancelUnusedFirst)
            {
                cancelled = Math.Min(reversed, unused);
                recaptured = Math.Min(reversed - cancelled, used);
            }
            else
            {
                long both = Math.Min(reversed, unused + used);
                cancelled = both == 0 ? 0 : Round(both * (Int128)unused, unused + used);
                recaptured = both - cancelled;
            }

            long available = unused + earned - cancelled;
            (long offsetEducation, long offsetLocal) = listed ? Offset(ledger, entry, available, leftEducation, leftLocal) : (0, 0);
            LevySplit recaptureSplit = ledger.Split == LevySplit.Given ? LevySplit.ProRata : ledger.Split;
            (long backEducation, long backLocal) = Shared(recaptureSplit, recaptured, usedEducation, usedLocal);
            long carriedOut = available - offsetEducation - offsetLocal;
            periods.Add(new LevyOracle(
                listed, withdrawn, deducted, refunds, taxBase, dueEducation, dueLocal, reliefEducation, reliefLocal, earned, reversed, cancelled, reversed - cancelled - recaptured,
                unused + credit, offsetEducation, offsetLocal, backEducation, backLocal, unused, carriedOut));
            unused = carriedOut;
            usedEducation += offsetEducation - backEducation;
            usedLocal += offsetLocal - backLocal;
        }

        return periods;
    }

    private static (long Education, long Local) Relief(RandomLedger ledger, RandomEntry entry, LevyPeriod period, long education, long local)
    {
        // Sales that are not stated are null, and null is within no limit.
        int months = period.Length switch
        {
            LevyPeriodLength.Month => 1,
            LevyPeriodLength.Quarter => 3,
            _ => 0,
        };
        bool until2017 = period.FirstDay.Year is >= 2015 and <= 2017 && entry.Sales <= 3_000_000L * months;
        bool since2016 = period.FirstDay >= new LocalDate(2016, 2, 1) && entry.Sales <= 10_000_000L * months;
        bool exempt = months > 0 && (until2017 || since2016);
        int percent = entry.Taxpayer == Taxpayer.General ? 0 : period.FirstDay.Year switch
        {
            2022 => ledger.ProvincialPercent,
            >= 2023 and <= 2027 => 50,
            _ => 0,
        };
        return exempt ? (education, local) : (Round(education * (Int128)percent, 100), Round(local * (Int128)percent, 100));
    }

    private static (long Education, long Local) Offset(RandomLedger ledger, RandomEntry entry, long available, long leftEducation, long leftLocal)
    {
        if (ledger.Split == LevySplit.Given)
        {
            long education = (long)(Math.Min(leftEducation, available) * (Int128)entry.GivenEducationPercent / 100);
            return (education, (long)(Math.Min(leftLocal, available - education) * (Int128)entry.GivenLocalPercent / 100));
        }

        return available >= leftEducation + leftLocal ? (leftEducation, leftLocal) : Shared(ledger.Split, available, leftEducation, leftLocal);
    }

    private static (long Education, long Local) Shared(LevySplit split, long amount, long mostEducation, long mostLocal)
    {
        switch (split)
        {
            case LevySplit.EducationFirst:
                long first = Math.Min(amount, mostEducation);
                return (first, amount - first);
            case LevySplit.LocalFirst:
                long local = Math.Min(amount, mostLocal);
                return (amount - local, local);
            default:
                long education = Round(amount * (Int128)3, 5);
                long rest = amount - education;
                if (education > mostEducation)
                {
                    return (mostEducation, rest + education - mostEducation);
                }

                return rest > mostLocal ? (education + rest - mostLocal, mostLocal) : (education, rest);
        }
    }

    /// <summary>Half away from zero, of what is not negative.</summary>
    private static long Round(Int128 numerator, Int128 denominator) => (long)(((2 * numerator) + denominator) / (2 * denominator));
}
