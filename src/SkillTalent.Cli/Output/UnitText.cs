using SkillTalent.Rules;

namespace SkillTalent.Cli.Output;

/// <summary>The units of amounts as people read them.</summary>
internal static class UnitText
{
    /// <summary>A unit's code, such as <c>yuan/year</c>, in a language.</summary>
    public static string Of(string code, Language language) => language == Language.English ? code : code switch
    {
        "yuan" => "元",
        "yuan/month" => "元/月",
        "yuan/year" => "元/年",
        "yuan/person-year" => "元/人·年",
        _ => code,
    };
}
