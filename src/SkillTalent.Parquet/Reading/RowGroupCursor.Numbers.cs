using System.Buffers.Binary;
using ParquetSharp;

namespace SkillTalent.Parquet.Reading;

/// <content>Numbers, however they are stored.</content>
internal sealed partial class RowGroupCursor
{
    /// <summary>The numbers of a column in units of a decimal place.</summary>
    /// <param name="field">A column of whole numbers, DECIMAL, FLOAT or DOUBLE.</param>
    /// <param name="decimals">How many decimal places.</param>
    /// <param name="expectation">What is expected of each row.</param>
    public Span<long> Numbers(ParquetField field, int decimals, string expectation) => field.Form switch
    {
        StoredForm.Real => Reals(field, decimals, expectation),
        StoredForm.Decimal => Scaled(field, field.Scale, decimals, expectation),
        _ => Scaled(field, 0, decimals, expectation),
    };

    private Span<long> Reals(ParquetField field, int decimals, string expectation)
    {
        Span<double> reals = field.Physical == PhysicalType.Double ? Read<double>(field, 0d) : Widened(field);
        Span<long> numbers = _scratch.Array<long>(Rows).AsSpan(0, Rows);
        decimal scale = DecimalScale.Power(decimals);
        for (int row = 0; row < reals.Length; row++)
        {
            // The shortest decimal number that is this one, as people wrote it.
            decimal scaled = Math.Abs(reals[row]) <= 1e12 ? (decimal)reals[row] * scale : decimal.MaxValue;
            numbers[row] = decimal.Truncate(scaled) == scaled && scaled != decimal.MaxValue ? (long)scaled : throw At(row, field, expectation);
        }

        return numbers;
    }

    private Span<double> Widened(ParquetField field)
    {
        Span<float> floats = Read<float>(field, 0f);
        Span<double> reals = _scratch.Array<double>(Rows).AsSpan(0, Rows);
        for (int row = 0; row < floats.Length; row++)
        {
            reals[row] = Math.Abs(floats[row]) <= 1e12f ? (double)(decimal)floats[row] : double.NaN;
        }

        return reals;
    }

    private Span<long> Scaled(ParquetField field, int scale, int decimals, string expectation)
    {
        Span<long> numbers = Wholes(field, expectation);
        if (scale == decimals)
        {
            return numbers;
        }

        long times = DecimalScale.Power(Math.Max(decimals - Math.Min(scale, decimals), 0));
        decimal divisor = 1;
        for (int i = decimals; i < scale; i++)
        {
            divisor *= 10;
        }

        for (int row = 0; row < numbers.Length; row++)
        {
            decimal number = numbers[row] / divisor;
            numbers[row] = decimal.Truncate(number) == number && Math.Abs(number) <= long.MaxValue / times ? (long)number * times : throw At(row, field, expectation);
        }

        return numbers;
    }

    private Span<long> Wholes(ParquetField field, string expectation)
    {
        Span<long> numbers = _scratch.Array<long>(Rows).AsSpan(0, Rows);
        switch (field.Physical)
        {
            case PhysicalType.Int64:
                numbers = Read(field, 0L);
                for (int row = 0; field.IsUnsigned && row < numbers.Length; row++)
                {
                    numbers[row] = numbers[row] >= 0 ? numbers[row] : throw At(row, field, expectation);
                }

                return numbers;
            case PhysicalType.Int32:
                Span<int> ints = Read<int>(field, 0);
                for (int row = 0; row < ints.Length; row++)
                {
                    numbers[row] = field.IsUnsigned ? (uint)ints[row] : ints[row];
                }

                return numbers;
            case PhysicalType.FixedLenByteArray:
                return Wide(field, numbers, expectation);
            default:
                long[] kept = _scratch.Array<long>(Rows);
                numbers.Clear();
                Texts(field, (row, bytes) => kept[row] = Wide(bytes) ?? throw At(row, field, expectation));
                return numbers;
        }
    }

    private Span<long> Wide(ParquetField field, Span<long> numbers, string expectation)
    {
        long[] kept = _scratch.Array<long>(Rows);
        numbers.Clear();
        Each<FixedLenByteArray>(field, (row, value) =>
        {
            unsafe
            {
                kept[row] = Wide(new ReadOnlySpan<byte>((void*)value.Pointer, field.Length)) ?? throw At(row, field, expectation);
            }
        });
        return numbers;
    }

    // A whole number in two's complement, the greatest byte first; null where it does not fit.
    private static long? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return null;
        }

        byte sign = (bytes[0] & 0x80) != 0 ? (byte)0xFF : (byte)0;
        int spare = Math.Max(bytes.Length - 8, 0);
        if (bytes[..spare].IndexOfAnyExcept(sign) >= 0)
        {
            return null;
        }

        Span<byte> eight = stackalloc byte[8];
        eight.Fill(sign);
        bytes[spare..].CopyTo(eight[(8 - (bytes.Length - spare))..]);
        long number = BinaryPrimitives.ReadInt64BigEndian(eight);
        return spare > 0 && (number < 0) != (sign != 0) ? null : number;
    }
}
