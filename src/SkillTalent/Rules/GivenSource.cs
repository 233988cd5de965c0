namespace SkillTalent;

/// <summary>
/// A fact that the subject carries by its id. One kind of them, which year or month of an entitlement it is, is counted where payments are
/// listed; elsewhere it is what the subject says of the day asked.
/// </summary>
internal sealed class GivenSource : FactSource
{
    public static readonly GivenSource Instance = new(0);

    private static readonly GivenSource Year = new(12);
    private static readonly GivenSource Month = new(1);

    private readonly int _months;

    private GivenSource(int months) => _months = months;

    /// <summary>Which year or month of the entitlement it is; null: no such count.</summary>
    public static GivenSource? Counting(string code) => code switch { "year" => Year, "month" => Month, _ => null };

    /// <summary>Whether a schedule of payments counts it.</summary>
    public bool IsCounted => _months > 0;

    public override TimeEffect Time => TimeEffect.None;

    /// <summary>Which year or month it is once so many months of the entitlement are over.</summary>
    public FactValue After(decimal months) => FactValue.Of((long)decimal.Floor(months / _months) + 1);

    public override FactValue Sample(Fact fact, Subject subject, int day) =>
        subject.CarriesFacts && subject.Given.TryGetValue(fact.Id, out FactValue value) ? value : fact.WhileAbsent;

    public override string Describe() => _months switch { 0 => "given", 1 => "month of the entitlement", _ => "year of the entitlement" };
}
