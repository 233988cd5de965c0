using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SkillTalent.Parquet.Reading;

/// <summary>A column that is handed through as texts, whatever it holds.</summary>
internal static class BesideColumn
{
    private const int MostDecimals = 4;

    /// <summary>Whether a column can be handed through.</summary>
    public static bool Is(ParquetField field) => field.Form is StoredForm.Text or StoredForm.Whole or StoredForm.Decimal or StoredForm.Real;

    /// <summary>The texts of a slice; null where there is none.</summary>
    public static string?[] Read(RowGroupCursor cursor, ParquetField field)
    {
        string?[] texts = new string?[cursor.Rows];
        if (field.Form == StoredForm.Text)
        {
            var cache = new TextCache<string>();
            cursor.Texts(field, (row, text) =>
            {
                if (!cache.TryGet(text, out string known))
                {
                    known = Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : throw cursor.At(row, field, "a text in UTF-8");
                    cache.Add(text, known);
                }

                texts[row] = known;
            });
            return texts;
        }

        int decimals = field.Form == StoredForm.Whole ? 0 : MostDecimals;
        decimal scale = DecimalScale.Power(decimals);
        Span<long> numbers = cursor.Numbers(field, decimals, "a number with at most four decimals");
        ulong[] none = cursor.None;
        for (int row = 0; row < texts.Length; row++)
        {
            bool isKnown = none.Length == 0 || (none[row >> 6] >> (row & 63) & 1) == 0;
            texts[row] = isKnown ? (numbers[row] / scale).ToString(CultureInfo.InvariantCulture) : null;
        }

        return texts;
    }
}
