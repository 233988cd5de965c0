namespace SkillTalent;

/// <summary>The member is the same code as a member of the subject.</summary>
internal sealed class RecordSameTest(int member, int subjectMember, string? whileAbsent) : RecordTest(member)
{
    public int SubjectMember => subjectMember;

    public string? WhileAbsent => whileAbsent;

    protected override Truth Test(in ItemValue value, Subject subject)
    {
        ref readonly ItemValue other = ref subject.Members[subjectMember];
        string? code = other.State == FactState.Unknown ? whileAbsent : other.Text;
        return code is null && other.State == FactState.Unknown
            ? Truth.Unknown
            : string.Equals(code, value.Text, StringComparison.Ordinal).ToTruth();
    }
}
