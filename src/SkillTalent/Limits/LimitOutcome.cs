namespace SkillTalent;

/// <summary>What a limit leaves to the members of one group, in their order.</summary>
internal sealed class LimitOutcome(LimitGroup group)
{
    private readonly AmountBounds[] _left = [.. group.Members.Select(m => m.Entry.Left)];
    private readonly bool[] _stands = [.. group.Members.Select(_ => true)];
    private readonly string?[] _why = new string?[group.Members.Count];

    /// <summary>The most that the limit allows, in yuan or people; of at-least the fewest.</summary>
    public AmountBounds Most { get; init; } = AmountBounds.Open;

    /// <summary>What was drawn before, in yuan or people.</summary>
    public AmountBounds Drawn { get; init; } = AmountBounds.Of(0);

    /// <summary>What is claimed, in yuan or people.</summary>
    public AmountBounds Claimed { get; set; } = AmountBounds.Of(0);

    /// <summary>What is left of that, all together.</summary>
    public AmountBounds Total { get; set; } = AmountBounds.Of(0);

    /// <summary>What rounding leaves over of a limit that is shared; 0 elsewhere.</summary>
    public decimal Remainder { get; set; }

    /// <summary>Why a share may be open, where nothing else is said of it.</summary>
    public string? Open { get; set; }

    public AmountBounds this[int member]
    {
        get => _left[member];
        set => _left[member] = value;
    }

    /// <summary>Whether a member surely keeps its place.</summary>
    public bool Stands(int member) => _stands[member];

    /// <summary>Why what is left to a member may be open.</summary>
    public string? Why(int member) => _why[member] ?? Open;

    /// <summary>Says of one member why it may be open, where that is another reason than of the rest.</summary>
    public void Because(int member, string code) => _why[member] = code;

    /// <summary>A member that is refused.</summary>
    public void Refuse(int member) => _left[member] = AmountBounds.Of(0);

    /// <summary>A member of whom it is not known whether it is refused.</summary>
    public void Doubt(int member)
    {
        _left[member] = group.Members[member].Entry.Left with { Least = 0 };
        _stands[member] = false;
    }

    /// <summary>So much of a number as is surely, and may be, there once another is taken off; never below zero.</summary>
    public static AmountBounds Rest(AmountBounds of, AmountBounds taken) => new(
        of.Least is { } least && taken.Most is { } most ? Math.Max(0, least - most) : 0,
        of.Most is { } all ? Math.Max(0, all - (taken.Least ?? 0)) : null);
}
