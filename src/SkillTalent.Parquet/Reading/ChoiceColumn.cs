namespace SkillTalent.Parquet.Reading;

/// <summary>Choices in a column of their codes.</summary>
internal sealed class ChoiceColumn(FactSlot slot, ParquetField field, SqlColumn said, ColumnEncoding encoding, TextReading texts)
    : FactColumn(slot, field, said)
{
    private const int Unknown = -1;

    public override Column Read(RowGroupCursor cursor, Column? since)
    {
        bool narrow = encoding == ColumnEncoding.Choices;
        int never = narrow ? byte.MaxValue : ushort.MaxValue;
        int whenNull = WhenNull.IsKnown ? (int)WhenNull.Number : never;
        byte[] bytes = narrow ? new byte[cursor.Rows] : [];
        ushort[] wide = narrow ? [] : new ushort[cursor.Rows];
        bytes.AsSpan().Fill((byte)Math.Min(whenNull, byte.MaxValue));
        wide.AsSpan().Fill((ushort)whenNull);
        ulong[]? open = null;

        // A cache of its own for each slice, so that slices can be read at once.
        var cache = new TextCache<int>();
        cursor.Texts(Field, (row, text) =>
        {
            if (!cache.TryGet(text, out int choice))
            {
                if (!texts.TryRead(text, out FactValue value))
                {
                    throw cursor.At(row, Field, texts.Expectation);
                }

                choice = value.IsNever ? never : value.IsKnown ? (int)value.Number : Unknown;
                cache.Add(text, choice);
            }

            if (choice == Unknown)
            {
                Set(open ??= new ulong[(cursor.Rows + 63) / 64], row);
            }
            else if (narrow)
            {
                bytes[row] = (byte)choice;
            }
            else
            {
                wide[row] = (ushort)choice;
            }
        });
        ulong[] unknown = UnknownOf(cursor);
        for (int word = 0; word < open?.Length; word++)
        {
            unknown = unknown.Length > 0 ? unknown : new ulong[open.Length];
            unknown[word] |= open[word];
        }

        return new Column { Slot = Slot, Encoding = encoding, Bytes = bytes, UShorts = wide, Unknown = unknown };
    }
}
