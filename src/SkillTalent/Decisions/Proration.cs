using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>
/// What a part of a year or month comes to, where the document does not say: a choice of the caller and never a provision. It changes
/// nothing for whole years and months.
/// </summary>
public enum Proration
{
    /// <summary>Nothing: only whole months and years are paid (<c>whole-only</c>).</summary>
    WholeOnly,

    /// <summary>Whole months count, each a twelfth of a year; the days left over do not (<c>monthly</c>).</summary>
    Monthly,

    /// <summary>A year (or month) that is not complete counts by its days: those drawn, of those it has (<c>daily</c>).</summary>
    Daily,

    /// <summary>It counts in full where the conditions hold on any of its days (<c>begun</c>).</summary>
    Begun,
}

/// <summary>The codes of <see cref="Proration"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Proration> OfProration { get; } = new(
        (Proration.WholeOnly, "whole-only"),
        (Proration.Monthly, "monthly"),
        (Proration.Daily, "daily"),
        (Proration.Begun, "begun"));

    /// <summary>The code: <c>whole-only</c>, <c>monthly</c>, <c>daily</c>, <c>begun</c>.</summary>
    public static string ToCode(this Proration proration) => OfProration[proration];

    /// <summary>The choice of a code.</summary>
    public static bool TryParse(string code, [NotNullWhen(true)] out Proration? proration)
    {
        proration = OfProration.Find(Guard.Against.Null(code));
        return proration is not null;
    }
}
