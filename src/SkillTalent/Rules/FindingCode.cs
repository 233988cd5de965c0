namespace SkillTalent;

/// <summary>
/// The stable codes of what the checks of classes, agreements and slates find. Like <see cref="ReasonCode"/> they are part of the
/// interface; their text is in a table for each language.
/// </summary>
internal static class FindingCode
{
    /// <summary>An apprentice class: no rate of subsidy is known for its kind and goal. Arguments: goal.</summary>
    public const string RateNotKnown = "rate-not-known";

    /// <summary>An apprentice class: the goal is none of those that are subsidised. Arguments: goal, choices.</summary>
    public const string GoalOutOfRange = "goal-out-of-range";

    /// <summary>An apprentice class: shorter than the terms allow. Arguments: years, least.</summary>
    public const string YearsBelowMinimum = "years-below-minimum";

    /// <summary>An apprentice class: longer than is usual, within what the terms allow. Arguments: years, usual.</summary>
    public const string YearsAboveUsual = "years-above-usual";

    /// <summary>An apprentice class: longer than the terms allow. Arguments: years, most.</summary>
    public const string YearsAboveMaximum = "years-above-maximum";

    /// <summary>An apprentice class: the labour contract is shorter than the terms allow. Arguments: years, least.</summary>
    public const string ContractTooShort = "contract-too-short";

    /// <summary>An apprentice class: the wage during training is below the local minimum. Arguments: yuan, minimum.</summary>
    public const string TrainingWageBelowMinimum = "training-wage-below-minimum";

    /// <summary>An apprentice class: more finished than were planned. Arguments: finished, planned.</summary>
    public const string FinishedAbovePlanned = "finished-above-planned";

    /// <summary>An apprentice class: no share to prepay is known, so nothing is prepaid.</summary>
    public const string PrepayShareNotKnown = "prepay-share-not-known";

    /// <summary>An apprentice class: the share prepaid is above what the terms allow. Arguments: percent, most.</summary>
    public const string PrepayShareAboveMaximum = "prepay-share-above-maximum";

    /// <summary>An apprentice class: more was prepaid than is due, and the difference goes back. Arguments: prepayment, total, yuan.</summary>
    public const string ClawBack = "claw-back";

    /// <summary>An agreement: fewer than two parties. Arguments: number.</summary>
    public const string PartiesMissing = "parties-missing";

    /// <summary>An agreement: it ends before it begins. Arguments: from, to.</summary>
    public const string TermInvalid = "term-invalid";

    /// <summary>An agreement: it names no level.</summary>
    public const string NoLevels = "no-levels";

    /// <summary>An agreement: a level between the lowest and the highest named has no amount. Arguments: kind, level, lower, higher.</summary>
    public const string LevelMissing = "level-missing";

    /// <summary>An agreement: a level gets less than a lower one. Arguments: kind, level, yuan, lower, more.</summary>
    public const string AmountFalls = "amount-falls";

    /// <summary>An agreement: special-grade technicians get less than senior technicians. Arguments: kind, yuan, more.</summary>
    public const string SpecialGradeBelowSenior = "special-grade-below-senior";

    /// <summary>An agreement: the pay of a level is below the minimum wage. Arguments: level, yuan, minimum.</summary>
    public const string BelowMinimumWage = "below-minimum-wage";

    /// <summary>An agreement: an amount is above the cap of its kind. Arguments: kind, yuan, cap.</summary>
    public const string AmountAboveCap = "amount-above-cap";

    /// <summary>A slate: more people than the round's quota. Arguments: people, quota, excess.</summary>
    public const string QuotaExceeded = "quota-exceeded";

    /// <summary>A slate: more people than a round's quota of which only the rough size is known. Arguments: people, quota, excess.</summary>
    public const string ApproximateQuotaExceeded = "approximate-quota-exceeded";

    /// <summary>A slate: with the earlier rounds, more people than the programme's quota. Arguments: people, quota, excess.</summary>
    public const string TotalQuotaExceeded = "total-quota-exceeded";

    /// <summary>A slate: the same for a quota of which only the rough size is known. Arguments: people, quota, excess.</summary>
    public const string ApproximateTotalQuotaExceeded = "approximate-total-quota-exceeded";

    /// <summary>A slate: the round comes before its cycle is over. Arguments: previous, cycle, next.</summary>
    public const string CycleTooShort = "cycle-too-short";

    /// <summary>A slate: a share is not met, whatever is unknown. Arguments: trait, percent, people, needed, held, exchange.</summary>
    public const string ShareNotMet = "share-not-met";

    /// <summary>A slate: people of whom it is not known decide whether a share is met. Arguments: trait, percent, people, needed, held, unknown.</summary>
    public const string ShareUndetermined = "share-undetermined";

    /// <summary>A limit over several: it took so much of a grant. Arguments: yuan, note.</summary>
    public const string LimitCut = "limit-cut";

    /// <summary>A limit over several: the rank says what is paid. Arguments: yuan, note.</summary>
    public const string LimitRank = "limit-rank";

    /// <summary>A limit over several: a figure on which it depends is not stated. Arguments: figure, note.</summary>
    public const string LimitFigureNotStated = "limit-figure-not-stated";

    /// <summary>A limit over several: something unknown of a grant decides. Arguments: note.</summary>
    public const string LimitUnknown = "limit-unknown";

    /// <summary>A limit over several: how it is split is not published. Arguments: note.</summary>
    public const string LimitSplitNotPublished = "limit-split-not-published";

    /// <summary>A limit over several: nobody states in which order grants are served. Arguments: note.</summary>
    public const string LimitOrderNotStated = "limit-order-not-stated";

    /// <summary>A limit over several: grants are tied where it ends. Arguments: note.</summary>
    public const string LimitTie = "limit-tie";

    /// <summary>A limit over several: to which rank a share reaches is not published. Arguments: note.</summary>
    public const string LimitRankNotPublished = "limit-rank-not-published";

    /// <summary>A limit over several: what a grant drawn before leaves of another is not published. Arguments: note.</summary>
    public const string LimitDrawnNotPublished = "limit-drawn-not-published";

    /// <summary>Two benefits: only one of them may be drawn. Arguments: first, second, note.</summary>
    public const string BenefitsExclusive = "benefits-exclusive";

    /// <summary>Two benefits: drawing the first ends the second. Arguments: first, second, note.</summary>
    public const string BenefitsEnds = "benefits-ends";

    /// <summary>Of two benefits the higher alone is paid. Arguments: first, second, note.</summary>
    public const string BenefitsHigher = "benefits-higher";

    /// <summary>One benefit fills another up. Arguments: first, second, note.</summary>
    public const string BenefitsTopUp = "benefits-top-up";

    /// <summary>Two benefits: they may be drawn together. Arguments: first, second, note.</summary>
    public const string BenefitsMayCombine = "benefits-may-combine";

    /// <summary>Two benefits: the rule is known to be open, and the office decides. Arguments: first, second, note.</summary>
    public const string BenefitsAskOffice = "benefits-ask-office";

    /// <summary>Two benefits: no rule is known; unknown, ask the office. Arguments: first, second.</summary>
    public const string BenefitsUnknown = "benefits-unknown-ask-office";
}
