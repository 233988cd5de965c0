namespace SkillTalent;

/// <summary>
/// The stable codes of what the check of rulebooks finds. Like <see cref="ReasonCode"/> they are part of the interface; their text is in a
/// table for each language.
/// </summary>
internal static class CheckCode
{
    /// <summary>For all: whoever passes a pathway passes another. Arguments: pathway, by.</summary>
    public const string PathwayImplied = "pathway-implied";

    /// <summary>For all: nobody passes a pathway. Arguments: pathway.</summary>
    public const string PathwayUnsatisfiable = "pathway-unsatisfiable";

    /// <summary>For all: nobody meets a provision. Arguments: provision.</summary>
    public const string ProvisionUnsatisfiable = "provision-unsatisfiable";

    /// <summary>For all: no worker gets a row of an amount table. Arguments: provision, row, yuan.</summary>
    public const string RowUnreachable = "row-unreachable";

    /// <summary>There is: a worker gets a lower row although a higher one matches. Arguments: provision, row, yuan, higher, more.</summary>
    public const string RowOrder = "row-order";

    /// <summary>For all: a row stands before a higher one, and no worker matches both. Arguments: provision, row, yuan, higher, more.</summary>
    public const string RowOrderHarmless = "row-order-harmless";

    /// <summary>More rows stand before higher ones than are told; of the others nothing is asked. Arguments: provision, number, more.</summary>
    public const string RowOrderRest = "row-order-rest";

    /// <summary>The instalments of an amount are not the whole of it. Arguments: provision, percent.</summary>
    public const string InstalmentsNotWhole = "instalments-not-whole";

    /// <summary>A table has no cell between two cells of a row. Arguments: provision, table, rows.</summary>
    public const string TableHole = "table-hole";

    /// <summary>For all: no amount of a row of a table reaches its most, or falls to its least. Arguments: provision, row, limit.</summary>
    public const string LimitIdle = "limit-idle";

    /// <summary>A row is for years or months of the entitlement that its term does not reach. Arguments: provision, row, fact, last.</summary>
    public const string RowNeverComes = "row-never-comes";

    /// <summary>No row is for a year or month of the entitlement within its term. Arguments: provision, fact, number.</summary>
    public const string YearWithoutRow = "year-without-row";

    /// <summary>Every declared round of claims ends before the provision begins. Arguments: provision, day.</summary>
    public const string ClaimNeverOpen = "claim-never-open";

    /// <summary>There is: a worker gets less than one who differs in nothing but a lower level. Arguments: provision, lower, more, higher, yuan.</summary>
    public const string LevelGetsLess = "level-gets-less";

    /// <summary>There is: a worker gets nothing where one who differs in nothing but a lower level gets something. Arguments: provision, lower, more, higher.</summary>
    public const string LevelGetsNothing = "level-gets-nothing";

    /// <summary>There is: a worker loses something by having worked more. Arguments: provision.</summary>
    public const string ExperienceLoses = "experience-loses";

    /// <summary>There is: a worker meets two benefits that exclude each other. Arguments: provision, by, rule.</summary>
    public const string ExclusiveOverlap = "exclusive-overlap";

    /// <summary>For all: whoever meets a benefit meets one that excludes it. Arguments: provision, by, rule.</summary>
    public const string ExclusiveImplied = "exclusive-implied";

    /// <summary>Two stacking rules say the contrary of the same benefits. Arguments: provision, by, rule, other.</summary>
    public const string StackingContradiction = "stacking-contradiction";

    /// <summary>A limit over several people leaves nothing to anybody. Arguments: limit.</summary>
    public const string LimitNeverMet = "limit-never-met";

    /// <summary>A limit over several people never cuts anything. Arguments: limit.</summary>
    public const string LimitNeverBites = "limit-never-bites";

    /// <summary>A quota allows fewer people for a higher figure. Arguments: limit.</summary>
    public const string LimitStepsFall = "limit-steps-fall";

    /// <summary>Between two versions of a provision there are days on which neither holds. Arguments: provision, from, to.</summary>
    public const string VersionGap = "version-gap";

    /// <summary>No source shows a provision in force on any of its days. Arguments: provision, day, from.</summary>
    public const string HorizonBeforeStart = "horizon-before-start";

    /// <summary>A provision is stated to hold longer than a source shows it in force. Arguments: provision, day, to.</summary>
    public const string HorizonBeforeEnd = "horizon-before-end";

    /// <summary>On the day asked a value is past the last day on which a source shows it in force. Arguments: provision, day.</summary>
    public const string HorizonPassed = "horizon-passed";

    /// <summary>Of so many provisions of a rulebook no source tells how long they have been in force. Arguments: number.</summary>
    public const string HorizonUnknown = "horizon-unknown";

    /// <summary>A rulebook acknowledges something that is not found. Arguments: provision, code.</summary>
    public const string AcknowledgementUnused = "acknowledgement-unused";

    /// <summary>There are too many cells to decide a question. Arguments: provision, question.</summary>
    public const string CellBudget = "cell-budget";

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        PathwayImplied, PathwayUnsatisfiable, ProvisionUnsatisfiable, RowUnreachable, RowOrder, RowOrderHarmless, RowOrderRest, InstalmentsNotWhole, TableHole, LimitIdle, RowNeverComes, YearWithoutRow, ClaimNeverOpen, LevelGetsLess, LevelGetsNothing,
        ExperienceLoses, ExclusiveOverlap, ExclusiveImplied, StackingContradiction, LimitNeverMet, LimitNeverBites, LimitStepsFall, VersionGap, HorizonBeforeStart, HorizonBeforeEnd,
        HorizonPassed, HorizonUnknown, AcknowledgementUnused, CellBudget,
    ];
}
