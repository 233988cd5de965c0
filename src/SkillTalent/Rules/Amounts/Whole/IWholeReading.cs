namespace SkillTalent;

/// <summary>A reading of a calculation in whole numbers: what each kind of part comes to, from what its own parts came to.</summary>
internal interface IWholeReading<T>
{
    T Constant(long value);

    T Column(int column);

    /// <summary>A quotient.</summary>
    T Ratio(T part, T whole);

    T Pair(WholeOperation operation, T a, T b);

    /// <summary>A value divided by a power of ten, rounded.</summary>
    T Round(T of, long unit, MidpointRounding way);
}
