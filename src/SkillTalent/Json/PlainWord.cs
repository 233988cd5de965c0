namespace SkillTalent;

/// <summary>
/// The one answer to what may be repeated in an error of a name that nobody knows: it may be a person's name or number. A short word of
/// letters is repeated, anything else is not. The command is linked to this file, so that it answers as the library does.
/// </summary>
internal static class PlainWord
{
    private const int Longest = 40;
    private const int MostDigits = 4;

    /// <summary>Whether a name may be repeated.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        int digits = 0;
        foreach (char c in name)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            if (digits > MostDigits || !(char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '-' or '.' or '/'))
            {
                return false;
            }
        }

        return name.Length is > 0 and <= Longest;
    }
}
