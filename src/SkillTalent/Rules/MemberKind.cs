namespace SkillTalent;

/// <summary>The kind of a member of a subject or of a record.</summary>
internal enum MemberKind
{
    Text,
    Flag,
    Number,
    Date,
}
