namespace SkillTalent;

/// <summary>Where the answers of one decision lie among the outputs of a program. -1: there is no such output.</summary>
internal sealed class BoundDecision
{
    public required DecisionRule Rule { get; init; }

    public required DecisionTrack Track { get; init; }

    public int Eligible { get; init; }

    public int Undetermined { get; init; }

    /// <summary>Rows for which something is in force; -1: as <see cref="AllCovered"/> says.</summary>
    public int Covered { get; init; } = -1;

    public bool AllCovered { get; init; }

    /// <summary>Per pathway: rows surely open, and rows perhaps open.</summary>
    public IReadOnlyList<(int True, int Possible)> Pathways { get; init; } = [];

    /// <summary>Outputs that count the rows of one amount, with the amount in fen.</summary>
    public IReadOnlyList<(int Output, long Fen)> Amounts { get; init; } = [];

    /// <summary>Outputs whose amounts are worked out row by row.</summary>
    public IReadOnlyList<int> Paid { get; init; } = [];

    public int AmountColumn { get; init; } = -1;
}
