namespace SkillTalent;

/// <summary>A number that is the same for every row.</summary>
internal sealed class WholeConstant(long value, int scale) : WholeNode(scale)
{
    /// <summary>A number of the rule; null where it has too many digits.</summary>
    public static WholeNode? Of(decimal number)
    {
        // Trailing zeros are none of its decimal places.
        decimal plain = number / 1.0000000000000000000000000000m;
        int places = plain.Scale;
        decimal scaled = places <= MostScale ? plain * Power(places) : decimal.MaxValue;
        return Math.Abs(scaled) <= MostNumber ? new WholeConstant((long)scaled, places) : null;
    }

    public override long? Constant => value;

    public override T Fold<T>(IWholeReading<T> reading) => reading.Constant(value);

    public override (long Least, long Most)? Fill(WholeRows rows, Span<long> to)
    {
        to.Fill(value);
        return (value, value);
    }
}
