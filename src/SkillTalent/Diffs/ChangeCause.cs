namespace SkillTalent.Diffs;

/// <summary>Why an answer is another one.</summary>
public enum ChangeCause
{
    /// <summary>Time alone: the rules of the first question give the second answer on the second day (<c>time</c>).</summary>
    Time,

    /// <summary>The rules alone: those of the first question still give the first answer on the second day (<c>rules</c>).</summary>
    Rules,

    /// <summary>Both (<c>both</c>).</summary>
    Both,
}
