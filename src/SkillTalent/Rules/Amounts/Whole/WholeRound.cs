namespace SkillTalent;

/// <summary>A value with fewer decimal places: half up away from zero, down, or up.</summary>
/// <param name="of">The value, with more decimal places.</param>
/// <param name="places">The decimal places that are left.</param>
/// <param name="way">How it is rounded.</param>
internal sealed class WholeRound(WholeNode of, int places, MidpointRounding way) : WholeNode(places)
{
    /// <summary>A value rounded to so many decimal places; itself where it has no more.</summary>
    public static WholeNode Of(WholeNode of, int places, MidpointRounding way) => of.Scale > places || !of.IsWhole ? new WholeRound(of.Scale < places ? of.At(places)! : of, places, way) : of;

    public override T Fold<T>(IWholeReading<T> reading) => reading.Round(of.Fold(reading), Power(of.Scale - Scale), way);

    public override (long Least, long Most)? Fill(WholeRows rows, Span<long> to)
    {
        if (of.Fill(rows, to) is not { } bounds)
        {
            return null;
        }

        long unit = Power(of.Scale - Scale);
        ulong before = way switch
        {
            MidpointRounding.AwayFromZero => (ulong)unit / 2,
            MidpointRounding.ToNegativeInfinity => 0,
            _ => (ulong)unit - 1,
        };
        if (bounds.Least >= 0 && (ulong)bounds.Most + before <= ulong.MaxValue / (ulong)unit)
        {
            Divide(to, before, (ulong)unit);
            return (0, (bounds.Most / unit) + 1);
        }

        for (int i = 0; i < to.Length; i++)
        {
            to[i] = way switch
            {
                MidpointRounding.AwayFromZero => (to[i] + (to[i] < 0 ? -(unit / 2) : unit / 2)) / unit,
                MidpointRounding.ToNegativeInfinity => Down(to[i], unit),
                _ => -Down(-to[i], unit),
            };
        }

        return ((bounds.Least / unit) - 1, (bounds.Most / unit) + 1);
    }

    // The upper half of the product with 2^64 divided by the unit, rounded up, is the quotient: what the rounding adds is less than a unit's part, since
    // the number times the unit fits into 64 bits.
    private static void Divide(Span<long> to, ulong before, ulong unit)
    {
        ulong inverse = (ulong.MaxValue / unit) + 1;
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = (long)Math.BigMul((ulong)to[i] + before, inverse, out _);
        }
    }

    private static long Down(long value, long unit) => (value / unit) - (value % unit < 0 ? 1 : 0);
}
