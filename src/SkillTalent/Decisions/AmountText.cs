using System.Globalization;

namespace SkillTalent;

/// <summary>Amounts in words.</summary>
internal static class AmountText
{
    public static string Of(BenefitAmount amount, Language language)
    {
        bool zh = language == Language.Chinese;
        string ceiling = amount.IsCeiling ? (zh ? "最高" : "at most ") : "";
        string text = Number(amount, zh) is { } number
            ? ceiling + number + amount.Per.ToWords().In(language)
            : (zh ? "数额尚不能定" : "an amount not yet known") + amount.Per.ToSuffix().In(language);
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

    // Null where neither end is known.
    private static string? Number(BenefitAmount amount, bool zh) => (amount.Adjusted, amount.Least, amount.Most) switch
    {
        ({ } sure, _, _) => Yuan(sure),
        (_, { } least, { } most) => $"{Yuan(least)}{(zh ? "至" : "–")}{Yuan(most)}",
        (_, > 0 and var least, null) => (zh ? "至少" : "at least ") + Yuan(least),
        (_, null, { } most) => (zh ? "不超过" : "up to ") + Yuan(most),
        _ => null,
    };

    // Fen only where there are any, and then both digits.
    private static string Yuan(decimal yuan) => yuan.ToString(yuan == decimal.Truncate(yuan) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
}
