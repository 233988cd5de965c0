namespace SkillTalent;

/// <summary>The member is one of these codes.</summary>
internal sealed class RecordTextTest(int member, IReadOnlyList<string> codes) : RecordTest(member)
{
    private readonly string[] _codes = [.. codes];

    public IReadOnlyList<string> Codes => _codes;

    protected override Truth Test(in ItemValue value, Subject subject)
    {
        foreach (string code in _codes)
        {
            if (string.Equals(code, value.Text, StringComparison.Ordinal))
            {
                return Truth.True;
            }
        }

        return Truth.False;
    }
}
