using System.Text;

namespace SkillTalent;

/// <summary>Names of columns made from ids: a database cuts what is too long, so that two of them could become one.</summary>
internal static class SqlNames
{
    // PostgreSQL keeps 63 bytes; the longest ending is ".amount_fen".
    private const int MostBytes = 63 - 11;

    /// <summary>A name for each id: the id itself or, where it is too long, its beginning and its place in the list.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> ids) => [.. ids.Select((id, i) => Short(id, "~" + SqlText.Whole(i + 1)))];

    private static string Short(string id, string end)
    {
        if (Encoding.UTF8.GetByteCount(id) <= MostBytes)
        {
            return id;
        }

        var kept = new StringBuilder();
        foreach (Rune rune in id.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(kept.ToString()) + rune.Utf8SequenceLength > MostBytes - end.Length)
            {
                break;
            }

            _ = kept.Append(rune.ToString());
        }

        return kept.Append(end).ToString();
    }
}
