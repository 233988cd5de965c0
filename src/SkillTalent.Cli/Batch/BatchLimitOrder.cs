namespace SkillTalent.Cli.Batch;

/// <summary>What a run makes of limits over several people.</summary>
internal enum BatchLimitOrder
{
    /// <summary>The totals stand before them, and say so.</summary>
    Before,

    /// <summary>They are applied; what the order of the rows would decide is open.</summary>
    Unordered,

    /// <summary>They are applied, and rows are served as they are listed.</summary>
    Listed,

    /// <summary>They are applied, and rows of more points are served first.</summary>
    Points,
}
