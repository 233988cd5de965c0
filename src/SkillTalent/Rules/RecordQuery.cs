namespace SkillTalent;

/// <summary>Records of one list that pass every test.</summary>
internal sealed class RecordQuery(int list, IReadOnlyList<RecordTest> tests)
{
    private readonly RecordTest[] _tests = [.. tests];

    public int List => list;

    public IReadOnlyList<RecordTest> Tests => _tests;

    public Truth Matches(SubjectRecord record, Subject subject)
    {
        Truth all = Truth.True;
        foreach (RecordTest test in _tests)
        {
            all = all.And(test.Test(record, subject));
            if (all == Truth.False)
            {
                break;
            }
        }

        return all;
    }
}
