namespace SkillTalent;

/// <summary>What kind of taxpayer the enterprise is in a period: it decides which relief is open to it.</summary>
public enum Taxpayer
{
    /// <summary>A general VAT taxpayer without a relief of its own (一般纳税人).</summary>
    General,

    /// <summary>A small-scale VAT taxpayer (增值税小规模纳税人).</summary>
    SmallScale,

    /// <summary>A small low-profit enterprise (小型微利企业).</summary>
    SmallLowProfit,

    /// <summary>An individual business (个体工商户).</summary>
    IndividualBusiness,
}

/// <summary>The codes and labels of <see cref="Taxpayer"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Taxpayer> OfTaxpayer { get; } = new(
        (Taxpayer.General, "general", "一般纳税人", "general taxpayer"),
        (Taxpayer.SmallScale, "small-scale", "小规模纳税人", "small-scale taxpayer"),
        (Taxpayer.SmallLowProfit, "small-low-profit", "小型微利企业", "small low-profit enterprise"),
        (Taxpayer.IndividualBusiness, "individual-business", "个体工商户", "individual business"));

    /// <summary>The code used in JSON: <c>general</c>, <c>small-scale</c>, <c>small-low-profit</c>, <c>individual-business</c>.</summary>
    public static string ToCode(this Taxpayer taxpayer) => OfTaxpayer[taxpayer];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this Taxpayer taxpayer) => OfTaxpayer.Label(taxpayer);
}
