namespace SkillTalent;

/// <summary>From which day the parts of a benefit are counted, as the document says or, where it is silent, as the caller chooses.</summary>
public enum PaymentStart
{
    /// <summary>From the first day of the entitlement: a month may run from the 14th to the 13th (<c>first-day</c>).</summary>
    FirstDay,

    /// <summary>By the calendar, from the month after the entitlement began; from that month itself where it began on its first day (<c>next-month</c>).</summary>
    NextMonth,

    /// <summary>By the calendar, from the year after the entitlement began; from that year itself where it began on its first day (<c>next-year</c>).</summary>
    NextYear,
}

/// <summary>The codes of <see cref="PaymentStart"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<PaymentStart> OfPaymentStart { get; } = new(
        (PaymentStart.FirstDay, "first-day", "自符合条件之日起计发", "counted from the first day of the entitlement"),
        (PaymentStart.NextMonth, "next-month", "自符合条件的次月起计发", "counted from the month after the entitlement began"),
        (PaymentStart.NextYear, "next-year", "自符合条件的次年起计发", "counted from the year after the entitlement began"));

    /// <summary>The code: <c>first-day</c>, <c>next-month</c>, <c>next-year</c>.</summary>
    public static string ToCode(this PaymentStart start) => OfPaymentStart[start];

    /// <summary>What it says, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this PaymentStart start) => OfPaymentStart.Label(start);
}
