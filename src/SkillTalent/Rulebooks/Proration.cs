using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>
/// What a part of a year or month comes to, as the document says or, where it is silent, as the caller chooses. It changes
/// nothing for whole years and months.
/// </summary>
public enum Proration
{
    /// <summary>Nothing: only whole months and years are paid (<c>whole-only</c>).</summary>
    WholeOnly,

    /// <summary>Whole months count, each a twelfth of a year; the days left over do not (<c>monthly</c>).</summary>
    Monthly,

    /// <summary>Whole blocks of three months count, each a quarter of a year; what is left over does not (<c>quarterly</c>).</summary>
    Quarterly,

    /// <summary>A year (or month) that is not complete counts by its days: those drawn, of those it has (<c>daily</c>).</summary>
    Daily,

    /// <summary>It counts in full where the conditions hold on any of its days (<c>begun</c>).</summary>
    Begun,
}

/// <summary>The codes of <see cref="Proration"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Proration> OfProration { get; } = new(
        (Proration.WholeOnly, "whole-only", "不足一期的不发", "an unfinished part is not paid"),
        (Proration.Monthly, "monthly", "不足一期的按整月折算", "an unfinished part is paid by its whole months"),
        (Proration.Quarterly, "quarterly", "不足一年的按满三个月折算，每满三个月计四分之一", "an unfinished year is paid by its full three-month blocks, a quarter each"),
        (Proration.Daily, "daily", "不足一期的按天折算", "an unfinished part is paid by its days"),
        (Proration.Begun, "begun", "不足一期的按一期发", "an unfinished part is paid in full"));

    /// <summary>The code: <c>whole-only</c>, <c>monthly</c>, <c>quarterly</c>, <c>daily</c>, <c>begun</c>.</summary>
    public static string ToCode(this Proration proration) => OfProration[proration];

    /// <summary>What it says, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this Proration proration) => OfProration.Label(proration);

    /// <summary>The choice of a code.</summary>
    public static bool TryParse(string code, [NotNullWhen(true)] out Proration? proration)
    {
        proration = OfProration.Find(Guard.Against.Null(code));
        return proration is not null;
    }
}
