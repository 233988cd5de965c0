namespace SkillTalent.Parquet.Reading;

/// <summary>Flags in a column of BOOLEAN, or of 0 and 1.</summary>
internal sealed class FlagColumn : FactColumn
{
    private const string Expectation = "0 or 1, or nothing";

    private readonly long? _never;
    private readonly long? _unknown;

    public FlagColumn(FactSlot slot, ParquetField field, SqlColumn said)
        : base(slot, field, said)
    {
        if (field.Form == StoredForm.Flag && (said.Never ?? said.Unknown) is not null)
        {
            throw new ArgumentException($"The column of {slot.Fact.Id} is a boolean: it has no value that stands for never or unknown but NULL.", nameof(said));
        }

        _never = Marker(said.Never);
        _unknown = Marker(said.Unknown);
    }

    public override Column Read(RowGroupCursor cursor, Column? since)
    {
        ulong[] bits = new ulong[(cursor.Rows + 63) / 64];
        ulong[] unknown;
        if (Field.Form == StoredForm.Flag)
        {
            Span<bool> flags = cursor.Flags(Field);
            unknown = UnknownOf(cursor);
            for (int row = 0; row < flags.Length; row++)
            {
                bits[row >> 6] |= (flags[row] ? 1UL : 0UL) << (row & 63);
            }
        }
        else
        {
            Span<long> numbers = cursor.Numbers(Field, 0, Expectation);
            unknown = UnknownOf(cursor);
            for (int row = 0; row < numbers.Length; row++)
            {
                bits[row >> 6] |= (IsYes(cursor, row, numbers[row], unknown) ? 1UL : 0UL) << (row & 63);
            }
        }

        bool whenNull = WhenNull.IsKnown && WhenNull.Number != 0;
        for (int word = 0; word < cursor.None.Length; word++)
        {
            bits[word] = whenNull ? bits[word] | cursor.None[word] : bits[word] & ~cursor.None[word];
        }

        return new Column { Slot = Slot, Encoding = ColumnEncoding.Bits, Bits = bits, Unknown = unknown };
    }

    private bool IsYes(RowGroupCursor cursor, int row, long number, ulong[] unknown)
    {
        if (number == _unknown && !Has(cursor.None, row))
        {
            Set(unknown, row);
            return false;
        }

        return number == 1 || (number == 0 || number == _never || Has(cursor.None, row) ? false : throw cursor.At(row, Field, Expectation));
    }
}
