namespace SkillTalent;

/// <summary>
/// Whether something is met that compares with a parameter of which no value is in force: nobody can say, and nobody is asked.
/// </summary>
internal sealed class UnmeasuredSource : FactSource
{
    public static readonly UnmeasuredSource Instance = new();

    private UnmeasuredSource()
    {
    }

    public override TimeEffect Time => TimeEffect.None;

    public override FactValue Sample(Fact fact, Subject subject, int day) => FactValue.Unknown;

    public override string Describe() => "a parameter without a value";
}
