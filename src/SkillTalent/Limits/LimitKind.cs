namespace SkillTalent;

/// <summary>What a limit over several grants bounds.</summary>
internal enum LimitKind
{
    /// <summary>The most money of a group (<c>money</c>).</summary>
    Money,

    /// <summary>The most people of a group (<c>people</c>).</summary>
    People,

    /// <summary>The people without whom nothing is paid to a group (<c>at-least</c>).</summary>
    AtLeast,

    /// <summary>What is paid by the rank in points (<c>ranks</c>).</summary>
    Ranks,

    /// <summary>The highest grant of a group alone (<c>highest</c>).</summary>
    Highest,
}
