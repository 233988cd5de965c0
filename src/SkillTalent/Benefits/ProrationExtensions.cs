using System.Diagnostics.CodeAnalysis;

namespace SkillTalent.Benefits;

/// <summary>The codes of <see cref="Proration"/>.</summary>
public static class ProrationExtensions
{
    /// <summary>The code: <c>none</c>, <c>monthly</c>, <c>daily</c>.</summary>
    public static string ToCode(this Proration proration) => proration switch
    {
        Proration.None => "none",
        Proration.Monthly => "monthly",
        Proration.Daily => "daily",
        _ => throw new ArgumentOutOfRangeException(nameof(proration)),
    };

    /// <summary>The choice of a code.</summary>
    public static bool TryParse(string code, [NotNullWhen(true)] out Proration? proration)
    {
        ArgumentNullException.ThrowIfNull(code);
        proration = code switch
        {
            "none" => Proration.None,
            "monthly" => Proration.Monthly,
            "daily" => Proration.Daily,
            _ => null,
        };
        return proration is not null;
    }
}
