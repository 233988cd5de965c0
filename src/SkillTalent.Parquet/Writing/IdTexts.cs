using ParquetSharp;

namespace SkillTalent.Parquet.Writing;

/// <summary>Writes ids that are texts.</summary>
internal static class IdTexts
{
    public static unsafe void Write(ColumnWriter<ByteArray> column, ParquetIds ids)
    {
        ReadOnlySpan<byte> bytes = ids.Bytes;
        var values = new ByteArray[ids.Count];
        fixed (byte* first = bytes)
        {
            int start = 0;
            for (int row = 0; row < values.Length; row++)
            {
                int length = ids.Utf8(row).Length;
                values[row] = new ByteArray((nint)(first + start), length);
                start += length;
            }

            column.WriteBatch(values);
        }
    }
}
