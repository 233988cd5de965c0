namespace SkillTalent.Workers;

/// <summary>Kinds of posts: a woman's age of retirement depends on it.</summary>
public enum PostKind
{
    /// <summary>管理、专业技术岗位 (a cadre's post).</summary>
    Manager,

    /// <summary>工人岗位.</summary>
    Worker,
}
