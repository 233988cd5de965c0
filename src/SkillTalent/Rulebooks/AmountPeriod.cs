namespace SkillTalent;

/// <summary>What one payment of a benefit is for.</summary>
public enum AmountPeriod
{
    /// <summary>It is paid once (一次性).</summary>
    Once,

    /// <summary>One month (每月).</summary>
    Month,

    /// <summary>A quarter: three months (每季度).</summary>
    Quarter,

    /// <summary>One year (每年).</summary>
    Year,

    /// <summary>One person for one year (每人每年), paid to somebody else, such as the employer or the school.</summary>
    PersonYear,
}

/// <summary>The codes and words of <see cref="AmountPeriod"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<AmountPeriod> OfAmountPeriod { get; } = new(
        (AmountPeriod.Once, "once", "元，一次性", " yuan, once"),
        (AmountPeriod.Month, "month", "元/月", " yuan a month"),
        (AmountPeriod.Quarter, "quarter", "元/季度", " yuan a quarter"),
        (AmountPeriod.Year, "year", "元/年", " yuan a year"),
        (AmountPeriod.PersonYear, "person-year", "元/人·年", " yuan a person-year"));

    /// <summary>The code used in JSON: <c>once</c>, <c>month</c>, <c>quarter</c>, <c>year</c>, <c>person-year</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this AmountPeriod per) => OfAmountPeriod[per];

    /// <summary>How many months one payment is for; 0: it is paid once.</summary>
    internal static int Months(this AmountPeriod per) => per switch
    {
        AmountPeriod.Once => 0,
        AmountPeriod.Month => 1,
        AmountPeriod.Quarter => 3,
        _ => 12,
    };

    /// <summary>The words that follow an amount, such as <c>元/年</c> and <c> yuan a year</c>, the English ones with the space between.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToWords(this AmountPeriod per) => OfAmountPeriod.Label(per);

    /// <summary>The same without the word yuan, for an amount that names its yuan itself: <c>/年</c> and <c> a year</c>.</summary>
    internal static LocalizedText ToSuffix(this AmountPeriod per)
    {
        LocalizedText words = per.ToWords();
        return new LocalizedText(words.Zh["元".Length..], words.En[" yuan".Length..]);
    }

    /// <summary>The unit of an amount of yuan for the period. In English it is the unit used in JSON, such as <c>yuan/year</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToUnit(this AmountPeriod per) =>
        per == AmountPeriod.Once ? new LocalizedText("元", "yuan") : new LocalizedText(OfAmountPeriod.Label(per).Zh, "yuan/" + OfAmountPeriod[per]);
}
