namespace SkillTalent;

/// <summary>A named part of a JSON format. The reader, the schema and the reference page are made from it.</summary>
/// <param name="name">Its name in the schema and on the reference page.</param>
/// <param name="doc">What it means, in one or two sentences.</param>
internal abstract class Definition(string name, string doc)
{
    public string Name => name;

    public string Doc => doc;
}
