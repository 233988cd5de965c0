using System.Text;
using System.Text.Unicode;

namespace SkillTalent.Parquet.Reading;

/// <summary>What tells workers apart, and other texts that are handed through.</summary>
internal static class IdColumn
{
    private const string Expectation = "a text in UTF-8";

    /// <summary>Whether ids can be read from a column.</summary>
    public static bool Is(ParquetField field) => field.Form is StoredForm.Text or StoredForm.Whole;

    public static ParquetIds Read(RowGroupCursor cursor, ParquetField field)
    {
        if (field.Form == StoredForm.Whole)
        {
            Span<long> wholes = cursor.Numbers(field, 0, "a whole number");
            return ParquetIds.OfWholes(wholes.ToArray(), cursor.None);
        }

        var bytes = new List<byte>(cursor.Rows * 8);
        int[] ends = new int[cursor.Rows];
        int next = 0;
        cursor.Texts(field, (row, text) =>
        {
            if (!Utf8.IsValid(text))
            {
                throw cursor.At(row, field, Expectation);
            }

            for (; next < row; next++)
            {
                ends[next] = bytes.Count;
            }

            bytes.AddRange(text);
        });
        for (; next < ends.Length; next++)
        {
            ends[next] = bytes.Count;
        }

        return ParquetIds.OfTexts(bytes.ToArray(), ends);
    }

    public static string[] Places(RowGroupCursor cursor, ParquetField field)
    {
        string[] places = new string[cursor.Rows];
        places.AsSpan().Fill("");
        var cache = new TextCache<string>();
        cursor.Texts(field, (row, text) =>
        {
            if (!cache.TryGet(text, out string place))
            {
                place = Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : throw cursor.At(row, field, Expectation);
                cache.Add(text, place);
            }

            places[row] = place;
        });
        return places;
    }
}
