using System.Globalization;

namespace SkillTalent;

/// <summary>Amounts in words.</summary>
internal static class AmountText
{
    public static string Of(BenefitAmount amount, Language language)
    {
        bool zh = language == Language.Chinese;
        string number = amount.Adjusted is { } sure ? Yuan(sure) : $"{Yuan(amount.Least)}–{Yuan(amount.Most)}";
        string text = (amount.IsCeiling ? (zh ? "最高" : "at most ") : "") + number + amount.Per.ToWords().In(language);
        if (amount.Statutory is { } statutory && statutory != amount.Adjusted)
        {
            text += zh ? $"（标准{Yuan(statutory)}元）" : $" (of {Yuan(statutory)} in the table)";
        }

        if (amount.Term is { } term)
        {
            text += (zh ? "，" : ", for ") + PeriodText.Of(term, language);
        }

        return text;
    }

    private static string Yuan(decimal yuan) => yuan.ToString("#,0.##", CultureInfo.InvariantCulture);
}
