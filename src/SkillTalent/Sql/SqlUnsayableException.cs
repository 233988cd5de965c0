namespace SkillTalent;

/// <summary>A part of a decision cannot be said in SQL; it is told to callers with the decision's id.</summary>
internal sealed class SqlUnsayableException(LocalizedText why) : Exception(why.En)
{
    public LocalizedText Why => why;
}
