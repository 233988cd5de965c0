namespace SkillTalent;

/// <summary>A value with fewer decimal places: half up away from zero, down, or up.</summary>
/// <param name="of">The value, with more decimal places.</param>
/// <param name="places">The decimal places that are left.</param>
/// <param name="way">How it is rounded.</param>
internal sealed class WholeRound(WholeNode of, int places, MidpointRounding way) : WholeNode(places)
{
    /// <summary>A value rounded to so many decimal places; itself where it has no more.</summary>
    public static WholeNode Of(WholeNode of, int places, MidpointRounding way) => of.Scale <= places ? of : new WholeRound(of, places, way);

    public override T Fold<T>(IWholeReading<T> reading) => reading.Round(of.Fold(reading), Power(of.Scale - Scale), way);

    public override (long Least, long Most)? Fill(WholeRows rows, Span<long> to)
    {
        if (of.Fill(rows, to) is not { } bounds)
        {
            return null;
        }

        long unit = Power(of.Scale - Scale);
        switch (way)
        {
            case MidpointRounding.AwayFromZero:
                long half = unit / 2;
                for (int i = 0; i < to.Length; i++)
                {
                    to[i] = (to[i] + (to[i] < 0 ? -half : half)) / unit;
                }

                break;
            case MidpointRounding.ToNegativeInfinity:
                for (int i = 0; i < to.Length; i++)
                {
                    to[i] = Down(to[i], unit);
                }

                break;
            default:
                for (int i = 0; i < to.Length; i++)
                {
                    to[i] = -Down(-to[i], unit);
                }

                break;
        }

        return ((bounds.Least / unit) - 1, (bounds.Most / unit) + 1);
    }

    private static long Down(long value, long unit) => (value / unit) - (value % unit < 0 ? 1 : 0);
}
