using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>
/// What a part of a year or month comes to, where the document does not say: a choice of the caller and never a provision. It changes
/// nothing for whole years and months.
/// </summary>
public enum Proration
{
    /// <summary>Nothing is cut: a year (or month) that has begun counts in full (<c>none</c>).</summary>
    None,

    /// <summary>Completed months count, each a twelfth of a year; the days left over do not (<c>monthly</c>).</summary>
    Monthly,

    /// <summary>A year (or month) that is not complete counts by its days: those drawn, of those it has (<c>daily</c>).</summary>
    Daily,
}

/// <summary>The codes of <see cref="Proration"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Proration> OfProration { get; } = new(
        (Proration.None, "none"),
        (Proration.Monthly, "monthly"),
        (Proration.Daily, "daily"));

    /// <summary>The code: <c>none</c>, <c>monthly</c>, <c>daily</c>.</summary>
    public static string ToCode(this Proration proration) => OfProration[proration];

    /// <summary>The choice of a code.</summary>
    public static bool TryParse(string code, [NotNullWhen(true)] out Proration? proration)
    {
        proration = OfProration.Find(Guard.Against.Null(code));
        return proration is not null;
    }
}
