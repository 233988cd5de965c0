namespace SkillTalent.Cli.Batch;

/// <summary>What an id may be, however a file writes it: one line, so that the result is a table that can be read again.</summary>
internal static class RowIds
{
    /// <summary>What is expected of an id.</summary>
    public static LocalizedText Expectation { get; } = new("没有换行等控制字符的编号", "an id without line breaks and other control characters");

    /// <summary>Whether an id has a line break or another control character.</summary>
    public static bool HasBreaks(ReadOnlySpan<char> id)
    {
        foreach (char c in id)
        {
            if (char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the JSON of a worker may have an id with control characters: these can only be written behind a backslash.</summary>
    public static bool MayHaveBreaks(ReadOnlySpan<byte> json)
    {
        for (int at = json.IndexOf((byte)'\\'); at >= 0 && at + 1 < json.Length; at = json.IndexOf((byte)'\\'))
        {
            if ("nrtbf"u8.Contains(json[at + 1]) || json[(at + 1)..].StartsWith("u00"u8))
            {
                return true;
            }

            json = json[(at + 2)..];
        }

        return false;
    }
}
