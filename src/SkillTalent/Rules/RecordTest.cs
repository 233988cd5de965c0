namespace SkillTalent;

/// <summary>A test of one member of a record.</summary>
internal abstract class RecordTest(int member)
{
    public int Member => member;

    public Truth Test(SubjectRecord record, Subject subject)
    {
        ref readonly ItemValue value = ref record.Values[member];
        return value.State switch
        {
            FactState.Unknown => Truth.Unknown,
            FactState.Never => Truth.False,
            _ => Test(in value, subject),
        };
    }

    protected abstract Truth Test(in ItemValue value, Subject subject);
}
