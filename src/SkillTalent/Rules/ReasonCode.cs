namespace SkillTalent;

/// <summary>
/// The stable codes of reasons, warnings and parts of sentences. A code is part of the interface; its text is in a table for each
/// language.
/// </summary>
public static class ReasonCode
{
    /// <summary>The day of the claim is in no season and no round. Arguments: day, text.</summary>
    public const string ClaimedOutside = "claimed-outside";

    /// <summary>A date fact is held by the day asked. Arguments: fact.</summary>
    public const string Held = "held";

    /// <summary>So much time has passed. Arguments: fact, period.</summary>
    public const string ElapsedAtLeast = "elapsed-at-least";

    /// <summary>The day is at most so far ahead. Arguments: fact, period.</summary>
    public const string ElapsedAhead = "elapsed-ahead";

    /// <summary>Less time than this has passed. Arguments: fact, period.</summary>
    public const string ElapsedUnder = "elapsed-under";

    /// <summary>At most this time has passed. Arguments: fact, period.</summary>
    public const string ElapsedWithin = "elapsed-within";

    /// <summary>So old. Arguments: period.</summary>
    public const string AgeAtLeast = "age-at-least";

    /// <summary>Younger than this. Arguments: period.</summary>
    public const string AgeUnder = "age-under";

    /// <summary>So much cumulative work. Arguments: fact, period.</summary>
    public const string WorkedAtLeast = "worked-at-least";

    /// <summary>On or after a fixed day. Arguments: fact, day.</summary>
    public const string DayFrom = "day-from";

    /// <summary>Before a fixed day. Arguments: fact, day.</summary>
    public const string DayBefore = "day-before";

    /// <summary>Between two fixed days. Arguments: fact, day, last.</summary>
    public const string DayRange = "day-range";

    /// <summary>Between two offsets of another day. Arguments: fact, other, from, to.</summary>
    public const string DayBetween = "day-between";

    /// <summary>One of these. Arguments: fact, choices.</summary>
    public const string ChoiceIn = "choice-in";

    /// <summary>Yes. Arguments: fact.</summary>
    public const string FlagYes = "flag-yes";

    /// <summary>No. Arguments: fact.</summary>
    public const string FlagNo = "flag-no";

    /// <summary>At least so many. Arguments: fact, number, unit.</summary>
    public const string NumberAtLeast = "number-at-least";

    /// <summary>At most so many. Arguments: fact, number, unit.</summary>
    public const string NumberAtMost = "number-at-most";

    /// <summary>One of the choices of a table. Arguments: fact, table.</summary>
    public const string ChoiceListed = "choice-listed";

    /// <summary>In a range. Arguments: fact, number, most, unit.</summary>
    public const string NumberRange = "number-range";

    /// <summary>At least what a calculation comes to. Arguments: fact, amount.</summary>
    public const string MeasureAtLeast = "measure-at-least";

    /// <summary>Above what a calculation comes to. Arguments: fact, amount.</summary>
    public const string MeasureAbove = "measure-above";

    /// <summary>At most what a calculation comes to. Arguments: fact, amount.</summary>
    public const string MeasureAtMost = "measure-at-most";

    /// <summary>Below what a calculation comes to. Arguments: fact, amount.</summary>
    public const string MeasureBelow = "measure-below";

    /// <summary>Between what two calculations come to. Arguments: fact, amount, most.</summary>
    public const string MeasureRange = "measure-range";

    /// <summary>Exactly so many. Arguments: fact, number, unit.</summary>
    public const string NumberEquals = "number-equals";

    /// <summary>Every part. Arguments: parts.</summary>
    public const string All = "all";

    /// <summary>Any part. Arguments: parts.</summary>
    public const string Any = "any";

    /// <summary>Not the part. Arguments: part.</summary>
    public const string Not = "not";

    /// <summary>Nothing is required.</summary>
    public const string Nothing = "nothing";

    /// <summary>There is no way.</summary>
    public const string NoWay = "no-way";

    /// <summary>An amount names a parameter that has no value here on the day.</summary>
    public const string ParameterNotInForce = "parameter-not-in-force";

    /// <summary>A share of a benefit of which the rulebook does not say what it pays on the day. Arguments: benefit.</summary>
    public const string ShareNotCovered = "share-not-covered";

    /// <summary>An amount is a share of a benefit that is not in force here on the day. Arguments: benefit.</summary>
    public const string ShareNotInForce = "share-not-in-force";

    /// <summary>A condition names a parameter that has no value here on the day. Arguments: parameter.</summary>
    public const string MeasureNotInForce = "measure-not-in-force";

    /// <summary>The conditions hold on some days of a part alone.</summary>
    public const string PaymentPartOnly = "payment-part-only";

    /// <summary>Less than a whole part is left of the term. Arguments: months.</summary>
    public const string PaymentTermEnds = "payment-term-ends";

    /// <summary>Which parts were paid is open, and so what is left of the term.</summary>
    public const string PaymentTermOpen = "payment-term-open";

    /// <summary>On which day the entitlement begins is open, and so when its term is over.</summary>
    public const string PaymentStartOpen = "payment-start-open";

    /// <summary>A claim may be the payment of the part. Arguments: day.</summary>
    public const string PaymentMayBeDrawn = "payment-may-be-drawn";

    /// <summary>Of months that are paid out together some are paid alone. Arguments: number, all.</summary>
    public const string PaymentSomeOf = "payment-some-of";

    /// <summary>A part was drawn before.</summary>
    public const string PaymentDrawn = "payment-drawn";

    /// <summary>Of several benefits the higher one is paid. Arguments: benefit, span.</summary>
    public const string PaymentHigher = "payment-higher";

    /// <summary>As much was taken off as others pay. Arguments: amount, span.</summary>
    public const string PaymentToppedUp = "payment-topped-up";

    /// <summary>What another benefit comes to is open. Arguments: note.</summary>
    public const string PaymentWaits = "payment-waits";

    /// <summary>A part depends on facts that are unknown.</summary>
    public const string PaymentOpen = "payment-open";

    /// <summary>Read on a cut-off day. Arguments: part, day.</summary>
    public const string AsOfDay = "as-of-day";

    /// <summary>Read on the cut-off day, whichever it is. Arguments: part.</summary>
    public const string AsOfCutOff = "as-of-cut-off";

    /// <summary>A requirement that is met. Arguments: part, actual.</summary>
    public const string Met = "met";

    /// <summary>A requirement that is not met. Arguments: part, actual.</summary>
    public const string Unmet = "unmet";

    /// <summary>A requirement that is not met until a day. Arguments: part, actual, day.</summary>
    public const string UnmetUntil = "unmet-until";

    /// <summary>A requirement that is not met, and cannot be before a day. Arguments: part, actual, day.</summary>
    public const string UnmetAtLeastUntil = "unmet-at-least-until";

    /// <summary>A requirement that rests on an unknown fact. Arguments: part, fact.</summary>
    public const string UnknownFact = "unknown-fact";

    /// <summary>Whether something is so is unknown. Arguments: fact.</summary>
    public const string UnknownFlag = "unknown-flag";

    /// <summary>A requirement about a number that cannot be calculated: something is divided by nothing. Arguments: part, fact.</summary>
    public const string DividedByNothing = "divided-by-nothing";

    /// <summary>A requirement about a number that cannot be calculated from what is known. Arguments: part, fact.</summary>
    public const string NotCalculated = "not-calculated";

    /// <summary>What is in force is for other occupations or workers only. Arguments: provision, title.</summary>
    public const string OnlyForOthers = "only-for-others";

    /// <summary>A known day. Arguments: day.</summary>
    public const string ActualDay = "actual-day";

    /// <summary>A fact known to have no day.</summary>
    public const string ActualNever = "actual-never";

    /// <summary>A length of time. Arguments: period.</summary>
    public const string ActualPeriod = "actual-period";

    /// <summary>A length of time that is not known, but is at most this. Arguments: period.</summary>
    public const string ActualAtMost = "actual-at-most";

    /// <summary>A day that is not known, but is not before this one. Arguments: day.</summary>
    public const string ActualNotBefore = "actual-not-before";

    /// <summary>A day that is not known, but is not after this one. Arguments: day.</summary>
    public const string ActualNotAfter = "actual-not-after";

    /// <summary>A number that is not known, but is at most this. Arguments: number, unit.</summary>
    public const string ActualNumberAtMost = "actual-number-at-most";

    /// <summary>A number that is not known, but is at least this. Arguments: number, unit.</summary>
    public const string ActualNumberAtLeast = "actual-number-at-least";

    /// <summary>Something that is not known.</summary>
    public const string ActualUnknown = "actual-unknown";

    /// <summary>A choice. Arguments: choice.</summary>
    public const string ActualChoice = "actual-choice";

    /// <summary>A flag that is yes.</summary>
    public const string ActualYes = "actual-yes";

    /// <summary>A flag that is no.</summary>
    public const string ActualNo = "actual-no";

    /// <summary>A number. Arguments: number, unit.</summary>
    public const string ActualNumber = "actual-number";

    /// <summary>The provision is not in force before a day. Arguments: day.</summary>
    public const string NotYetInForce = "not-yet-in-force";

    /// <summary>The provision ended. Arguments: day.</summary>
    public const string Ended = "ended";

    /// <summary>No version of the provision is encoded for the day. Arguments: day, the first day that is known.</summary>
    public const string NotCoveredBefore = "not-covered-before";

    /// <summary>What followed the provision is not encoded. Arguments: day, the last day that is known.</summary>
    public const string NotCoveredAfter = "not-covered-after";

    /// <summary>What followed the provision was published after the day as of which it is asked. Arguments: day, the last day that was known.</summary>
    public const string NotKnownAfter = "not-known-after";

    /// <summary>Another provision stands in its place here. Arguments: provision (an id), title.</summary>
    public const string Replaced = "replaced";

    /// <summary>The provision was withdrawn here. Arguments: provision (an id), title.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>A part of the decision is not covered on the day. Arguments: provision (an id), title.</summary>
    public const string PartlyNotCovered = "partly-not-covered";

    /// <summary>No source shows the provision in force after a day. Arguments: day.</summary>
    public const string BeyondConfirmed = "beyond-confirmed";

    /// <summary>No source tells how long the provision has been in force.</summary>
    public const string ConfirmedUnknown = "confirmed-unknown";

    /// <summary>Retirement is not stated: the age is reached on a day. Arguments: day.</summary>
    public const string RetirementComputed = "retirement-computed";

    /// <summary>Employment goes on past the day on which the age of retirement is reached. Arguments: day.</summary>
    public const string EmployedPastRetirement = "employed-past-retirement";

    /// <summary>The catalogue has no occupation of that name. Arguments: name.</summary>
    public const string OccupationNotListed = "occupation-not-listed";

    /// <summary>The catalogue has no occupation of that name, and some whose names are near. Arguments: name, near.</summary>
    public const string OccupationNotListedNear = "occupation-not-listed-near";

    /// <summary>Of some work it is not stated whether it was in the occupation itself. Arguments: spells.</summary>
    public const string RelatedWorkUnstated = "related-work-unstated";

    /// <summary>Work is stated of days before the age at which work may begin. Arguments: day, age.</summary>
    public const string WorkBeforeAge = "work-before-age";

    /// <summary>The earliest day is the first day that the rulebook knows. Arguments: day.</summary>
    public const string EarliestIsKnownFrom = "earliest-is-known-from";

    /// <summary>The earliest day is by a version other than the one whose conditions are told. Arguments: day.</summary>
    public const string EarliestByOtherVersion = "earliest-by-other-version";

    /// <summary>A part of a rule as it is printed is unconfirmed, and counts only if asked for. Arguments: part.</summary>
    public const string UnconfirmedPart = "unconfirmed-part";

    /// <summary>Something unconfirmed was left out. Arguments: part.</summary>
    public const string UnconfirmedLeftOut = "unconfirmed-left-out";

    /// <summary>The start of the provision is known to the month or year only. Arguments: day.</summary>
    public const string ImpreciseStart = "imprecise-start";

    /// <summary>A warning in the words of the rulebook. Arguments: text.</summary>
    public const string Stated = "stated";

    /// <summary>What the general rule would say where another standard decides. Arguments: outcome.</summary>
    public const string GenericAnswer = "generic-answer";

    /// <summary>The right closes on a day. Arguments: day, the last one.</summary>
    public const string OpenUntil = "open-until";

    /// <summary>What one pathway lacks. Arguments: pathway, parts.</summary>
    public const string PathwayUnmet = "pathway-unmet";

    /// <summary>What the decision as a whole lacks, whichever the pathway. Arguments: parts.</summary>
    public const string CommonUnmet = "common-unmet";
}
