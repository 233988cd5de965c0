namespace SkillTalent;

/// <summary>A provision in force that takes part in a decision, and for which workers it does.</summary>
internal sealed record RulePart(Provision Provision, Requirement? Guard)
{
    /// <summary>The part as it would be if nothing led away from the rulebook; null where nothing does, and of what does.</summary>
    public RulePart? General { get; init; }

    // Made by whoever asks first, of what does not change.
    private FactSlots? _slots;

    /// <summary>The facts by which it is told for which workers it does; where all, none.</summary>
    public FactSlots Slots => _slots ??= FactSlots.Of(Guard is null ? [] : [Guard]);
}
