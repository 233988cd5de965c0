namespace SkillTalent;

/// <summary>From which day the parts of a benefit are counted, where the document does not say.</summary>
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
        (PaymentStart.FirstDay, "first-day"),
        (PaymentStart.NextMonth, "next-month"),
        (PaymentStart.NextYear, "next-year"));

    /// <summary>The code: <c>first-day</c>, <c>next-month</c>, <c>next-year</c>.</summary>
    public static string ToCode(this PaymentStart start) => OfPaymentStart[start];
}
