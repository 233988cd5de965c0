namespace SkillTalent;

/// <summary>How to look for the least changes.</summary>
public sealed record LeastChangeOptions
{
    /// <summary>The defaults.</summary>
    public static LeastChangeOptions Default { get; } = new();

    /// <summary>What changes cost.</summary>
    public ChangeCosts Costs { get; init; } = ChangeCosts.Default;

    /// <summary>Whether somebody who is at work on the day asked goes on working; else the work ends with that day.</summary>
    public bool GoesOnWorking { get; init; } = true;

    /// <summary>Whether waiting counts as a change. Where it does not, only sets that make the decision eligible on the day asked are sought.</summary>
    public bool MayWait { get; init; } = true;

    /// <summary>The most changes that a set may have, waiting not counted.</summary>
    public int MostChanges { get; init; } = 5;

    /// <summary>How many sets to return, the cheapest first.</summary>
    public int MostSets { get; init; } = 50;
}
