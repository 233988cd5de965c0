namespace SkillTalent;

/// <summary>Kinds of posts: a woman's age of retirement depends on it.</summary>
public enum PostKind
{
    /// <summary>管理、专业技术岗位 (a cadre's post).</summary>
    Manager,

    /// <summary>工人岗位.</summary>
    Worker,
}

/// <summary>The codes of <see cref="PostKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<PostKind> OfPostKind { get; } = new(
        (PostKind.Manager, "manager"),
        (PostKind.Worker, "worker"));

    /// <summary>The code used in JSON: <c>manager</c>, <c>worker</c>.</summary>
    public static string ToCode(this PostKind kind) => OfPostKind[kind];
}
