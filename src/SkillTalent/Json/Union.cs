namespace SkillTalent;

/// <summary>A value that may have one of several forms.</summary>
internal sealed class Union(string name, string doc, params Kind[] forms) : Definition(name, doc)
{
    public IReadOnlyList<Kind> Forms => forms;
}
