namespace SkillTalent;

/// <summary>The spouse. What is null is unknown.</summary>
public sealed record Spouse
{
    /// <summary>It is known that there is no spouse.</summary>
    public static Spouse None { get; } = new() { IsNone = true, OwnsHome = false };

    /// <summary>Whether the spouse owns a home in the city; the same as <see cref="Worker.SpouseOwnsHome"/>.</summary>
    public bool? OwnsHome { get; init; }

    /// <summary>The place code of the spouse's registered household (户籍).</summary>
    public string? Residence { get; init => field = Refusal.Text(value, nameof(Residence)); }

    /// <summary>The highest level of the spouse's skill certificates.</summary>
    public SkillLevel? Level { get; init; }

    internal bool IsNone { get; private init; }

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Spouse.Describe(this);
}
