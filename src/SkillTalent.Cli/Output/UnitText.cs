namespace SkillTalent.Cli.Output;

/// <summary>The units of amounts as people read them.</summary>
internal static class UnitText
{
    /// <summary>A unit as JSON has it, such as <c>yuan/year</c>, in a language.</summary>
    public static string Of(string unit, Language language) =>
        Enum.GetValues<AmountPeriod>().Select(p => p.ToUnit()).Single(u => u.En == unit).In(language);
}
