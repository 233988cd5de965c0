using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SkillTalent;

/// <content>Amounts that are calculated.</content>
public sealed partial class CompiledPolicy
{
    // So many rows are calculated at once that the numbers of every step stay in the first level of cache; a multiple of 64.
    private const int RowsAtOnce = 1024;

    // A bit of its own in each lane, so that the lanes of a mask's bits can be told.
    private static readonly Vector<long> Bits = new([.. Enumerable.Range(0, Vector<long>.Count).Select(i => 1L << i)]);

    private static void Pay(Block block, Population population, BulkResult result, int index, long[] paidFen, long[] paidRows)
    {
        BulkProgram program = result.Bound.Program;
        PaidOutput paid = program.Paid[index];
        ReadOnlySpan<ulong> mask = program.Mask(block, paid.Value, population.Columns);
        if (paid.Fen is null || mask.IndexOfAnyExcept(0UL) < 0)
        {
            PayRows(block, population, result, index, mask, 0, paidFen, paidRows);
            return;
        }

        Column[] columns = population.Columns;
        bool mayBeOpen = paid.MayBeOpen(columns);
        (long, long)? Read(int column, int start, Span<long> to) => columns[column].FillWholes(start, to);
        long[] rented = ArrayPool<long>.Shared.Rent(RowsAtOnce);
        try
        {
            for (int from = 0; from < block.Rows; from += RowsAtOnce)
            {
                int start = block.Start + from;
                int rows = Math.Min(RowsAtOnce, block.Rows - from);
                ReadOnlySpan<ulong> part = mask.Slice(from / 64, (rows + 63) / 64);
                if (part.IndexOfAnyExcept(0UL) < 0)
                {
                    continue;
                }

                Span<long> fen = rented.AsSpan(0, rows);
                if (!paid.TryFill(new WholeRows(start, rows, Read), fen))
                {
                    PayRows(block, population, result, index, part, from, paidFen, paidRows);
                    continue;
                }

                long sum = 0;
                for (int word = 0; word < part.Length; word++)
                {
                    ulong unknown = mayBeOpen ? part[word] & paid.OpenRows(columns, (start / 64) + word) : 0;
                    ulong known = part[word] & ~unknown;
                    int first = word * 64;
                    Span<long> amounts = paid.AmountColumn < 0 ? default : result.Amounts[paid.AmountColumn].AsSpan(start + first, Math.Min(64, rows - first));
                    sum += AddWord(known, fen[first..Math.Min(first + 64, rows)], amounts);
                    paidRows[index] += BitOperations.PopCount(known);
                    for (ulong left = unknown; left != 0; left &= left - 1)
                    {
                        PayRow(block, population, result, index, from + first + BitOperations.TrailingZeroCount(left), paidFen, paidRows);
                    }
                }

                paidFen[index] = checked(paidFen[index] + sum);
            }
        }
        finally
        {
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    // The sum of up to 64 rows, of which each is at most the greatest amount that there is: it fits, and so does that of some thousand.
    private static long AddWord(ulong rows, ReadOnlySpan<long> fen, Span<long> amounts)
    {
        if (fen.Length == 64)
        {
            return AddVectors(rows, MemoryMarshal.Cast<long, Vector<long>>(fen), MemoryMarshal.Cast<long, Vector<long>>(amounts));
        }

        long sum = 0;
        for (ulong left = rows; left != 0; left &= left - 1)
        {
            int row = BitOperations.TrailingZeroCount(left);
            sum += fen[row];
            if (!amounts.IsEmpty)
            {
                amounts[row] = fen[row];
            }
        }

        return sum;
    }

    private static long AddVectors(ulong rows, ReadOnlySpan<Vector<long>> fen, Span<Vector<long>> amounts)
    {
        Vector<long> sum = Vector<long>.Zero;
        Vector<long> bits = Bits;
        for (int i = 0; i < fen.Length; i++)
        {
            Vector<long> paid = fen[i] & Vector.Equals(new Vector<long>((long)rows) & bits, bits);
            sum += paid;
            rows >>= Vector<long>.Count;

            // A row has one amount, and none yet.
            if (i < amounts.Length)
            {
                amounts[i] |= paid;
            }
        }

        return Vector.Sum(sum);
    }

    private static void PayRows(Block block, Population population, BulkResult result, int index, ReadOnlySpan<ulong> mask, int from, long[] paidFen, long[] paidRows)
    {
        for (int word = 0; word < mask.Length; word++)
        {
            for (ulong left = mask[word]; left != 0; left &= left - 1)
            {
                PayRow(block, population, result, index, from + (word * 64) + BitOperations.TrailingZeroCount(left), paidFen, paidRows);
            }
        }
    }

    private static void PayRow(Block block, Population population, BulkResult result, int index, int inBlock, long[] paidFen, long[] paidRows)
    {
        BulkProgram program = result.Bound.Program;
        PaidOutput paid = program.Paid[index];
        int row = block.Start + inBlock;
        bool Has(int value) => (program.Mask(block, value, population.Columns)[inBlock / 64] >> (inBlock & 63) & 1) != 0;
        AmountBounds yuan;
        try
        {
            yuan = paid.Of(population.Columns, row, when => Has(when.True) ? Truth.True : Has(when.Possible) ? Truth.Unknown : Truth.False);
        }
        catch (InputFormatException e) when (result.Refused is not null && e.InputName == AmountExpression.OfFacts)
        {
            result.Refused(row, e);
            return;
        }

        if (!yuan.IsKnown)
        {
            return;
        }

        long fen = decimal.ToInt64(yuan.Least!.Value * 100);
        paidFen[index] = checked(paidFen[index] + fen);
        paidRows[index]++;
        if (paid.AmountColumn >= 0)
        {
            result.Amounts[paid.AmountColumn][row] = fen;
        }
    }
}
