namespace SkillTalent;

/// <summary>A test of one member of a record.</summary>
internal abstract class RecordTest(int member)
{
    public int Member => member;

    public Truth Test(SubjectRecord record, Subject subject)
    {
        ItemValue value = record.Values[member];
        return value.State switch
        {
            FactState.Unknown => Truth.Unknown,
            FactState.Never => Truth.False,
            _ => Test(value, subject),
        };
    }

    protected abstract Truth Test(ItemValue value, Subject subject);
}
