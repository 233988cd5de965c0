namespace SkillTalent;

/// <summary>How the JSON of a worker says that there is none of something.</summary>
internal enum NoneForm
{
    /// <summary>Not at all.</summary>
    Nothing,

    /// <summary><c>false</c> in its place.</summary>
    False,

    /// <summary><c>null</c> in its place.</summary>
    Null,

    /// <summary><c>false</c> in the place of the part in which it stands, such as the spouse.</summary>
    PartFalse,
}
