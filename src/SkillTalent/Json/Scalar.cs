namespace SkillTalent;

/// <summary>A named form of a plain value, such as a day.</summary>
internal sealed class Scalar(string name, string doc, string schema) : Definition(name, doc)
{
    /// <summary>The form as JSON Schema.</summary>
    public string Schema => schema;
}
