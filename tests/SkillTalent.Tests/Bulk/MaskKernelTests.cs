using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Bulk;

/// <summary>Kernels over masks and columns, against loops of one line.</summary>
public class MaskKernelTests
{
    /// <summary>Bits are counted at every length, those at which sums of bytes are full among them.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(247)]
    [InlineData(248)]
    [InlineData(249)]
    [InlineData(256)]
    [InlineData(512)]
    [InlineData(1000)]
    public void BitsAreCounted(int words)
    {
        ulong[] full = [.. Enumerable.Repeat(ulong.MaxValue, words)];
        Assert.Equal(64L * words, MaskKernels.Count(full));
        Assert.Equal(0, MaskKernels.Count(new ulong[words]));
        var draw = new Random(words);
        ulong[] any = [.. full.Select(_ => (ulong)draw.NextInt64(long.MinValue, long.MaxValue) & (ulong)draw.NextInt64(long.MinValue, long.MaxValue))];
        Assert.Equal(any.Sum(w => (long)ulong.PopCount(w)), MaskKernels.Count(any));
    }

    /// <summary>A value passes where it lies between both ends, whatever the width of the column and the number of rows.</summary>
    [Law(300)]
    public void AValuePassesBetweenBothEnds(Draw draw)
    {
        int rows = draw.Int(0, 199);
        long[] values = [.. Enumerable.Range(0, rows).Select(_ => (long)draw.Int(-3, 3))];
        long[] ends = [long.MinValue, -2, 0, 1, 3, long.MaxValue];
        long least = draw.Of(ends);
        long most = draw.Of(ends);
        ulong[] expected = new ulong[(rows + 63) / 64];
        for (int i = 0; i < rows; i++)
            expected[i / 64] |= values[i] >= least && values[i] <= most ? 1UL << (i % 64) : 0;
        Assert.Equal(expected, Range<long>([.. values], least, most));
        Assert.Equal(expected, Range<int>([.. values.Select(v => (int)v)], int.CreateSaturating(least), int.CreateSaturating(most)));
        Assert.Equal(expected, Range<short>([.. values.Select(v => (short)v)], short.CreateSaturating(least), short.CreateSaturating(most)));
    }

    /// <summary>The same of values that are not below zero, in the columns that keep such alone.</summary>
    [Law(300)]
    public void AValuePassesBetweenBothEndsInColumnsWithoutASign(Draw draw)
    {
        int rows = draw.Int(0, 199);
        int[] values = [.. Enumerable.Range(0, rows).Select(_ => draw.Int(250, 255))];
        int[] ends = [0, 251, 253, 254, 255];
        (int least, int most) = (draw.Of(ends), draw.Of(ends));
        ulong[] expected = new ulong[(rows + 63) / 64];
        for (int i = 0; i < rows; i++)
            expected[i / 64] |= values[i] >= least && values[i] <= most ? 1UL << (i % 64) : 0;
        Assert.Equal(expected, Range<byte>([.. values.Select(v => (byte)v)], (byte)least, (byte)most));
        Assert.Equal(expected, Range<ushort>([.. values.Select(v => (ushort)v)], (ushort)least, (ushort)most));
    }

    private static ulong[] Range<T>(T[] values, T least, T most)
        where T : unmanaged, System.Numerics.IComparisonOperators<T, T, bool>, System.Numerics.IMinMaxValue<T>
    {
        ulong[] mask = new ulong[(values.Length + 63) / 64];
        MaskKernels.Range<T>(values, least, most, mask);
        return mask;
    }
}
