using System.Globalization;
using NodaTime;

namespace SkillTalent;

/// <summary>The computation of one period, step by step as <c>docs/rules/levy.md</c> has it.</summary>
internal sealed class LevyPeriodComputation
{
    // The form's rows for the two levies; row 1 is the urban construction tax, against which there is no credit.
    private const int EducationRow = 2;
    private const int LocalRow = 3;

    private readonly LevyParameters _parameters;
    private readonly LevyAccount _account;
    private readonly int _index;
    private readonly LevyEntry _entry;
    private readonly LocalDate _lastDay;
    private readonly LevyAmounts _rates;
    private readonly LevyRounding _rounding;
    private readonly LevyTrace _trace = new();

    public LevyPeriodComputation(LevyParameters parameters, LevyAccount account, int index)
    {
        _parameters = parameters;
        _account = account;
        _index = index;
        _entry = account.Entries[index];
        _lastDay = _entry.Period.LastDay;
        DatedValue rate = parameters.Rate.Throughout(_entry.Period) ?? throw NotCovered(parameters.Rate);
        _ = _trace.Add(parameters.Rate, rate);
        _rates = new LevyAmounts(rate.Table[LevyParameters.EducationKey], rate.Table[LevyParameters.LocalKey]);
        _rounding = new LevyRounding(decimal.ToInt32(Apply(parameters.Rounding).Value!.Value));
    }

    /// <param name="previous">The period before; null for the first.</param>
    public LevyPeriodResult Run(LevyPeriodResult? previous)
    {
        decimal carriedIn = previous?.CarriedOut ?? 0;
        LevyTotals before = previous?.Totals ?? LevyTotals.Zero;
        var refund = LevyRefund.Of(_parameters, _entry, previous?.Refund.CarriedOut ?? 0, _rounding, _trace);
        LevyAssessment assessment = Assess(_entry.TaxPaid - refund.Deducted + _entry.ConsumptionTax);
        DatedValue? listed = LevyListing.ShareIfListed(_parameters, _account, _entry.Period);
        decimal credited = listed is null ? 0 : _entry.Invested;
        CheckWithdrawals(before, credited);

        decimal change = Change(listed, credited);
        CreditMovement movement = Move(change, carriedIn, before.Used.Total);
        decimal available = carriedIn + movement.Earned - movement.Cancelled;
        LevyAmounts offset = Offset(listed is null ? 0 : available, assessment);
        LevyAmounts recapture = Recapture(movement.Recaptured, before.Used);
        decimal carriedOut = available - offset.Total;
        LevyFormView form = Form(assessment, offset - recapture, listed is not null, credited - _entry.Withdrawn, carriedIn, carriedOut, refund);
        Remark(listed, carriedOut, movement);

        LevyTotals totals = before + new LevyTotals(
            assessment.Due,
            assessment.Relief,
            offset,
            recapture,
            credited,
            _entry.Withdrawn,
            movement.Earned,
            movement.Reversed,
            movement.Cancelled,
            movement.Residue);
        return new LevyPeriodResult(
            _entry,
            listed is not null,
            carriedIn,
            carriedIn + change,
            carriedOut,
            credited,
            movement,
            refund,
            new LevyLine(assessment.Due.Education, assessment.Relief.Education, offset.Education, recapture.Education),
            new LevyLine(assessment.Due.Local, assessment.Relief.Local, offset.Local, recapture.Local),
            form,
            totals,
            _trace);
    }

    /// <summary>What is due, and the reliefs in their order.</summary>
    private LevyAssessment Assess(decimal taxBase)
    {
        LevyAmounts due = _rounding.Round(new LevyAmounts(taxBase * _rates.Education, taxBase * _rates.Local));
        if (LevyReliefs.Exemption(_parameters, _entry, _trace) is { } exemption)
        {
            return new LevyAssessment(due, exemption, 0, default);
        }

        decimal share = LevyReliefs.ReductionShare(_parameters, _entry, _account.Choices.ProvincialReliefShare, _trace);
        return new LevyAssessment(due, null, share, _rounding.Round(new LevyAmounts(due.Education * share, due.Local * share)));
    }

    private void CheckWithdrawals(LevyTotals before, decimal credited)
    {
        decimal most = before.Credited + credited - before.Withdrawn;
        if (_entry.Withdrawn > most)
        {
            throw Refuse(LevyPlaces.Withdrawn, $"at most {Yuan(most)}: withdrawals stay within the investment credited so far, this period's included");
        }
    }

    /// <summary>The period's credit, above or below zero. A withdrawal is always of credited investment, so it counts unlisted too.</summary>
    private decimal Change(DatedValue? listed, decimal credited)
    {
        decimal net = credited - _entry.Withdrawn;
        if (net == 0)
        {
            return 0;
        }

        DatedValue share = listed ?? _parameters.CreditShare.UpTo(_lastDay) ?? throw NotCovered(_parameters.CreditShare);
        _ = _trace.Add(_parameters.CreditShare, share);
        return _rounding.Round(net * share.Value!.Value);
    }

    private CreditMovement Move(decimal change, decimal unused, decimal used)
    {
        if (change >= 0)
        {
            return CreditMovement.Of(change, unused, used, RecaptureOrder.CancelUnusedFirst, _rounding);
        }

        _ = Apply(_parameters.RecaptureOrder);
        RecaptureOrder order = _account.Choices.RecaptureOrder ?? _parameters.DefaultRecaptureOrder(_lastDay)!.Value;
        return CreditMovement.Of(change, unused, used, order, _rounding);
    }

    private LevyAmounts Offset(decimal available, LevyAssessment assessment)
    {
        LevyAmounts remaining = assessment.Remaining;
        if (_account.Choices.Split == LevySplit.Given)
        {
            return CheckedGiven(_entry.GivenOffset!.Value, available, remaining);
        }

        return available >= remaining.Total
            ? remaining
            : available == 0 ? default : LevySplitter.Divide(available, remaining, SplitInUse(), _rates, _rounding);
    }

    private LevyAmounts CheckedGiven(LevyAmounts given, decimal available, LevyAmounts remaining)
    {
        if (given.Education > remaining.Education)
        {
            throw Refuse(LevyPlaces.OffsetEducation, $"at most {Yuan(remaining.Education)}, what remains of the levy after reliefs");
        }

        if (given.Local > remaining.Local)
        {
            throw Refuse(LevyPlaces.OffsetLocal, $"at most {Yuan(remaining.Local)}, what remains of the levy after reliefs");
        }

        return given.Total <= available
            ? given
            : throw new LevyInputException(LevyPlaces.Entry(_index), $"given offsets of at most {Yuan(available)} together, the credit that can be set off");
    }

    /// <summary>Takes credit used back from the levies on which it was used, each at most by that.</summary>
    private LevyAmounts Recapture(decimal recaptured, LevyAmounts used) =>
        recaptured == 0 ? default : LevySplitter.Divide(recaptured, used, SplitInUse(), _rates, _rounding);

    private LevySplit SplitInUse()
    {
        _ = Apply(_parameters.Split);
        return _account.Choices.Split ?? _parameters.DefaultSplit(_lastDay)!.Value;
    }

    private void Remark(DatedValue? listed, decimal carriedOut, CreditMovement movement)
    {
        if (listed is null && _entry.Invested > 0)
        {
            _trace.Add(LevyFinding.InvestmentNotCredited());
        }

        if (listed is not null && movement.Earned > 0 && _entry.Period.Length == LevyPeriodLength.Year && LevyListing.LeavesOutMonths(_account, listed, _entry.Period))
        {
            _trace.Add(LevyFinding.ListingOnPartOfYear(movement.Earned));
        }

        if (listed is null && carriedOut > 0)
        {
            _trace.Add(LevyFinding.UnlistedCreditKept());
        }

        if (movement.Residue > 0)
        {
            _trace.Add(LevyFinding.RoundingResidue());
        }

        if (_trace.Rules.Min(r => r.Version.ConfirmedThrough) is { } through && through < _lastDay)
        {
            _trace.Add(LevyFinding.BeyondConfirmed(through));
        }
    }

    private LevyFormView Form(
        LevyAssessment assessment, LevyAmounts net, bool listed, decimal investment, decimal carriedIn, decimal carriedOut, LevyRefund refund)
    {
        LevyFormRow Row(int number, string key, Func<LevyAmounts, decimal> of) => new(
            number,
            _entry.TaxPaid + _entry.ConsumptionTax,
            refund.Deducted,
            of(_rates),
            of(assessment.Due),
            of(assessment.Exempted),
            assessment.ReductionShare,
            of(assessment.Reduced),
            of(net) == 0 ? null : Apply(_parameters.FormCode).Table[key].ToString("0", CultureInfo.InvariantCulture),
            of(net),
            AlreadyPaid: 0);
        return new LevyFormView(
            listed,
            Row(EducationRow, LevyParameters.EducationKey, a => a.Education),
            Row(LocalRow, LevyParameters.LocalKey, a => a.Local),
            investment,
            carriedIn,
            carriedOut,
            refund,
            assessment.Exemption);
    }

    /// <summary>The version in force on the period's last day, which the period then rests on.</summary>
    private DatedValue Apply(DatedParameter parameter)
    {
        DatedValue version = parameter.On(_lastDay) ?? throw NotCovered(parameter);
        _ = _trace.Add(parameter, version);
        return version;
    }

    private LevyInputException NotCovered(DatedParameter parameter) =>
        Refuse(LevyPlaces.Period, $"a period for the whole of which the rulebook states one {parameter.Id}");

    private LevyInputException Refuse(string member, string expectation) => new(LevyPlaces.Entry(_index, member), expectation);

    private static string Yuan(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
