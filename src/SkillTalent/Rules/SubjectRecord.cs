namespace SkillTalent;

/// <summary>One record of a subject: a certificate, a diploma, a spell of work. It holds from a day to a day, both included.</summary>
internal sealed record SubjectRecord(ItemValue[] Values, int From, int To);
