namespace SkillTalent;

/// <summary>
/// A part of a calculation over columns, in whole numbers: a value times ten to the power of its scale. It is exact or it is not done: where a
/// block of rows holds numbers that a 64-bit integer could not carry to the end, nothing is answered and the rows are calculated one by one.
/// Immutable.
/// </summary>
/// <param name="scale">Decimal places of its values.</param>
internal abstract class WholeNode(int scale)
{
    /// <summary>The most decimal places that are carried.</summary>
    public const int MostScale = 12;

    /// <summary>No number beyond this is carried, so that the sum and the difference of two are numbers still.</summary>
    public const long MostNumber = long.MaxValue / 4;

    /// <summary>Decimal places of the values.</summary>
    public int Scale => scale;

    /// <summary>Whether its values, so scaled, are whole numbers; false: they are quotients.</summary>
    public virtual bool IsWhole => true;

    /// <summary>The value, where it is the same for every row.</summary>
    public virtual long? Constant => null;

    /// <summary>Fills the values of a block of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="to">One value a row.</param>
    /// <returns>The bounds of all values; null where they could be too large.</returns>
    public abstract (long Least, long Most)? Fill(WholeRows rows, Span<long> to);

    /// <summary>Reads the calculation, its parts first.</summary>
    public abstract T Fold<T>(IWholeReading<T> reading);

    /// <summary>The same value with more decimal places; null where there are too many.</summary>
    public WholeNode? At(int places) => places == scale ? this
        : places > MostScale ? null
        : new WholePair<MultiplyWhole>(this, new WholeConstant(Power(places - scale), places - scale), places);

    /// <summary>Two values, brought to the same decimal places and combined; null where there are too many.</summary>
    public static WholeNode? Aligned<TOperator>(WholeNode? a, WholeNode? b)
        where TOperator : struct, IWholeOperator
    {
        if (a is null || b is null)
        {
            return null;
        }

        int places = Math.Max(a.Scale, b.Scale);
        return a.At(places) is { } left && b.At(places) is { } right ? new WholePair<TOperator>(left, right, places) : null;
    }

    /// <summary>The product, with the decimal places of both; null where there are too many.</summary>
    public static WholeNode? Product(WholeNode? a, WholeNode? b) =>
        a is null || b is null || a.Scale + b.Scale > MostScale ? null : new WholePair<MultiplyWhole>(a, b, a.Scale + b.Scale);

    public static long Power(int places)
    {
        long power = 1;
        for (int i = 0; i < places; i++)
        {
            power *= 10;
        }

        return power;
    }
}
