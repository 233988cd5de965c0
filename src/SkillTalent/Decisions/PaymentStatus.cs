namespace SkillTalent;

/// <summary>How one part of a benefit stands.</summary>
public enum PaymentStatus
{
    /// <summary>The conditions hold and the amount is known: it is due.</summary>
    Due,

    /// <summary>A fact that matters is unknown, or the rulebook does not reach the day: the amount is a range, or nobody knows.</summary>
    Open,

    /// <summary>The conditions do not hold for the part.</summary>
    NotMet,

    /// <summary>It was drawn before.</summary>
    Drawn,
}

/// <summary>The codes and words of <see cref="PaymentStatus"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<PaymentStatus> OfPaymentStatus { get; } = new(
        (PaymentStatus.Due, "due", "应发", "due"),
        (PaymentStatus.Open, "open", "待定", "open"),
        (PaymentStatus.NotMet, "not-met", "不符合", "not met"),
        (PaymentStatus.Drawn, "drawn", "已领", "drawn"));

    /// <summary>The code used in JSON: <c>due</c>, <c>open</c>, <c>not-met</c>, <c>drawn</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this PaymentStatus status) => OfPaymentStatus[status];

    /// <summary>What people call it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this PaymentStatus status) => OfPaymentStatus.Label(status);
}
