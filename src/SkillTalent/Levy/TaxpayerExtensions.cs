using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Levy;

/// <summary>The codes and labels of <see cref="Taxpayer"/>.</summary>
public static class TaxpayerExtensions
{
    internal static IReadOnlyList<Taxpayer> All { get; } =
        [Taxpayer.General, Taxpayer.SmallScale, Taxpayer.SmallLowProfit, Taxpayer.IndividualBusiness];

    /// <summary>The code used in JSON: <c>general</c>, <c>small-scale</c>, <c>small-low-profit</c>, <c>individual-business</c>.</summary>
    public static string ToCode(this Taxpayer taxpayer) => taxpayer switch
    {
        Taxpayer.General => "general",
        Taxpayer.SmallScale => "small-scale",
        Taxpayer.SmallLowProfit => "small-low-profit",
        Taxpayer.IndividualBusiness => "individual-business",
        _ => throw new ArgumentOutOfRangeException(nameof(taxpayer)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this Taxpayer taxpayer) => taxpayer switch
    {
        Taxpayer.General => new LocalizedText("一般纳税人", "general taxpayer"),
        Taxpayer.SmallScale => new LocalizedText("小规模纳税人", "small-scale taxpayer"),
        Taxpayer.SmallLowProfit => new LocalizedText("小型微利企业", "small low-profit enterprise"),
        Taxpayer.IndividualBusiness => new LocalizedText("个体工商户", "individual business"),
        _ => throw new ArgumentOutOfRangeException(nameof(taxpayer)),
    };

    internal static Taxpayer ReadTaxpayer(this JsonCursor value) => value.ReadCode(All, ToCode);
}
