namespace SkillTalent;

/// <summary>The unit down to which a proportional cut is rounded; what that leaves over is paid to nobody.</summary>
internal enum LimitUnit
{
    /// <summary>To the fen (<c>fen</c>).</summary>
    Fen,

    /// <summary>To whole yuan (<c>yuan</c>).</summary>
    Yuan,
}
