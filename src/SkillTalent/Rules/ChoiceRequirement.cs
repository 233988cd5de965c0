namespace SkillTalent.Rules;

/// <summary>The choice is one of these.</summary>
internal sealed class ChoiceRequirement : FactRequirement
{
    private readonly bool[] _accepted;

    public ChoiceRequirement(Fact fact, IReadOnlyList<string> codes)
        : base(fact)
    {
        Codes = codes;
        _accepted = new bool[fact.Domain!.Options.Count];
        foreach (string code in codes)
        {
            _accepted[fact.Domain.IndexOf(code)] = true;
        }
    }

    public IReadOnlyList<string> Codes { get; }

    public bool Accepts(int index) => _accepted[index];

    protected override bool Test(long value, int day) => _accepted[value];

    protected override DaySet DaysWhere(long value) => _accepted[value] ? DaySet.All : DaySet.None;
}
