using System.Text;

namespace SkillTalent;

/// <summary>
/// Words that are known beforehand, such as the names of members and the codes of a form: where they stand in the input of a caller no text of its own is
/// made for them. Nothing of the input is remembered. Immutable.
/// </summary>
internal sealed class KnownWords
{
    private const int Longest = 40;

    // By hash; the words of one place follow each other.
    private readonly string[][] _places = new string[512][];

    /// <summary>Takes the words; those that are no ASCII, or long, are left out.</summary>
    public KnownWords(IEnumerable<string> words)
    {
        foreach (IGrouping<int, string> place in words.Distinct(StringComparer.Ordinal).Where(w => w.Length is > 0 and <= Longest && Ascii.IsValid(w)).GroupBy(w => PlaceOf(Encoding.ASCII.GetBytes(w))))
        {
            _places[place.Key] = [.. place];
        }
    }

    /// <summary>The word that is written so; null where it is none.</summary>
    /// <param name="raw">The text as it stands in JSON, without quotes.</param>
    public string? Of(ReadOnlySpan<byte> raw)
    {
        foreach (string word in raw.Length is > 0 and <= Longest ? _places[PlaceOf(raw)] ?? [] : [])
        {
            if (Ascii.Equals(raw, word))
            {
                return word;
            }
        }

        return null;
    }

    private int PlaceOf(ReadOnlySpan<byte> word) => (word[0] + (word[^1] * 31) + (word[word.Length / 2] * 7) + (word.Length * 131)) % _places.Length;
}
