namespace SkillTalent.Programmes;

/// <summary>How exactly a source gives a number.</summary>
public enum Approximation
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>About so many (约).</summary>
    About,

    /// <summary>More than so many (超、余).</summary>
    Over,

    /// <summary>Nearly so many, that is fewer (近).</summary>
    Nearly,
}
