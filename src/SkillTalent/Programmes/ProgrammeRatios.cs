namespace SkillTalent;

/// <summary>The few quotients that the sources publish, and how they round them.</summary>
public static class ProgrammeRatios
{
    /// <summary>每万名劳动者中高技能人才数: high-skilled / employed x 10,000, as a whole number.</summary>
    /// <remarks>
    /// A computed figure and not the published one: which number of employed the sources divide by, and how they round, is published nowhere, and
    /// a published figure need not follow from the formula (<c>docs/rules/programmes.md</c>).
    /// </remarks>
    /// <param name="highSkilled">People at senior worker or above, 0 to <paramref name="employed"/>, in any unit.</param>
    /// <param name="employed">People employed, above 0 and at most 10^15, in the same unit.</param>
    /// <param name="rounding">How the fraction is rounded; cut unless said otherwise.</param>
    /// <returns>0 to 10,000.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static int HighSkilledPerTenThousand(decimal highSkilled, decimal employed, MidpointRounding rounding = MidpointRounding.ToZero)
    {
        CheckPart(highSkilled, employed, nameof(highSkilled), nameof(employed));
        decimal cut = decimal.Floor(highSkilled / employed * 10_000m);

        // The quotient above is rounded to 28 digits, which may lift it onto a whole number that the true one does not reach.
        cut = cut * employed > highSkilled * 10_000m ? cut - 1m : cut;
        decimal rest = (highSkilled * 10_000m) - (cut * employed);
        bool up = rounding switch
        {
            MidpointRounding.ToPositiveInfinity => rest > 0m,
            MidpointRounding.AwayFromZero => rest * 2m >= employed,
            MidpointRounding.ToEven => rest * 2m > employed || (rest * 2m == employed && cut % 2m == 1m),
            _ => false,
        };
        return (int)(up ? cut + 1m : cut);
    }

    /// <summary>Coverage: the part of the whole, 0 to 1, as exact as a decimal is.</summary>
    /// <param name="covered">The part, 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">The whole, above 0 and at most 10^15, in the same unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static decimal Coverage(decimal covered, decimal whole)
    {
        CheckPart(covered, whole, nameof(covered), nameof(whole));
        return covered / whole;
    }

    /// <summary>Whether a part makes at least a fraction of the whole, such as a third; exact where the decimal of the fraction is not.</summary>
    /// <param name="part">The part, 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">The whole, above 0 and at most 10^15, in the same unit.</param>
    /// <param name="numerator">The fraction's numerator, 0 or more.</param>
    /// <param name="denominator">The fraction's denominator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static bool IsAtLeast(decimal part, decimal whole, int numerator, int denominator)
    {
        CheckPart(part, whole, nameof(part), nameof(whole));
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return part * denominator >= whole * numerator;
    }

    // Far beyond any count of people or yuan, and small enough that no product here overflows.
    private const decimal Most = 1_000_000_000_000_000m;

    private static void CheckPart(decimal part, decimal whole, string partName, string wholeName)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole, wholeName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(whole, Most, wholeName);
        ArgumentOutOfRangeException.ThrowIfNegative(part, partName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole, partName);
    }
}
