namespace SkillTalent;

/// <summary>A fact that the subject carries by its id.</summary>
internal sealed class GivenSource : FactSource
{
    public static readonly GivenSource Instance = new();

    private GivenSource()
    {
    }

    public override TimeEffect Time => TimeEffect.None;

    public override FactValue Sample(Fact fact, Subject subject, int day) =>
        subject.Given.TryGetValue(fact.Id, out FactValue value) ? value : fact.WhileAbsent;

    public override string Describe() => "given";
}
