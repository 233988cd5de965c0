namespace SkillTalent;

/// <summary>The member, a number in ten-thousandths or a day, lies in a range, both ends included.</summary>
internal sealed class RecordRangeTest(int member, long least, long most) : RecordTest(member)
{
    public long Least => least;

    public long Most => most;

    protected override Truth Test(in ItemValue value, Subject subject) => (value.Number >= least && value.Number <= most).ToTruth();
}
