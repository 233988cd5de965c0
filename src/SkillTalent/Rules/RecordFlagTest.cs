namespace SkillTalent;

/// <summary>The member is yes, or no.</summary>
internal sealed class RecordFlagTest(int member, bool expected) : RecordTest(member)
{
    public bool Expected => expected;

    protected override Truth Test(in ItemValue value, Subject subject) => (value.Number != 0 == expected).ToTruth();
}
