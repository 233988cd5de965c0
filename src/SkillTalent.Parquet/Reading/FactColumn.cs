using System.Globalization;

namespace SkillTalent.Parquet.Reading;

/// <summary>A fact in a column of a file: what is stored, what NULL means, and what stands for never and for unknown.</summary>
internal abstract class FactColumn
{
    protected FactColumn(FactSlot slot, ParquetField field, SqlColumn said)
    {
        Slot = slot;
        Field = field;
        Said = said;
        WhenNull = said.Null switch
        {
            SqlNull.Never => FactValue.Never,
            SqlNull.Unknown => FactValue.Unknown,
            _ => slot.Fact.WhileAbsent with { Assumed = false },
        };
    }

    public FactSlot Slot { get; }

    public ParquetField Field { get; }

    /// <summary>Reads the column of a slice.</summary>
    /// <param name="cursor">Where it stands.</param>
    /// <param name="since">The days from which work counts; null: it does not rest on days, or nothing is known of them.</param>
    public abstract Column Read(RowGroupCursor cursor, Column? since);

    protected Fact Fact => Slot.Fact;

    protected SqlColumn Said { get; }

    protected FactValue WhenNull { get; }

    /// <summary>Whether some row of the file may be unknown: then every slice has a mask, so that one program fits them all.</summary>
    protected bool MayBeUnknown => (Field.MayHaveNulls && WhenNull.IsOpen) || Said.Unknown is not null;

    /// <summary>What stands for never, or for unknown, in a column of whole numbers; null: nothing does.</summary>
    protected long? Marker(string? said) => said is null ? null
        : long.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number
        : throw new ArgumentException($"The column of {Fact.Id} holds numbers: what stands for never or unknown must be a whole number.", nameof(said));

    protected static bool Has(ulong[] mask, int row) => mask.Length > 0 && (mask[row >> 6] >> (row & 63) & 1) != 0;

    protected static void Set(ulong[] mask, int row) => mask[row >> 6] |= 1UL << (row & 63);

    /// <summary>The mask of rows that are unknown because they have no value: to be added to. Empty where no row can be.</summary>
    protected ulong[] UnknownOf(RowGroupCursor cursor) => WhenNull.IsOpen && cursor.None.Length > 0 ? [.. cursor.None]
        : MayBeUnknown ? new ulong[(cursor.Rows + 63) / 64]
        : [];
}
