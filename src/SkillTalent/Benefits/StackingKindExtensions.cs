namespace SkillTalent.Benefits;

/// <summary>The codes of <see cref="StackingKind"/>.</summary>
public static class StackingKindExtensions
{
    /// <summary>The code used in rulebooks: <c>exclusive</c>, <c>may-combine</c>, <c>ends</c>, <c>ask</c>.</summary>
    public static string ToCode(this StackingKind kind) => kind switch
    {
        StackingKind.Exclusive => "exclusive",
        StackingKind.MayCombine => "may-combine",
        StackingKind.Ends => "ends",
        StackingKind.Ask => "ask",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
