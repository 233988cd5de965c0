namespace SkillTalent;

/// <summary>A sentence with the names of arguments in braces, taken apart once. Immutable.</summary>
internal sealed class MessageTemplate(LocalizedText text)
{
    // Made by whoever asks first, of what does not change.
    private Piece[]? _chinese;
    private Piece[]? _english;

    /// <summary>Its pieces, in the order in which they are said.</summary>
    public ReadOnlySpan<Piece> In(Language language) => language == Language.Chinese ? _chinese ??= Pieces(text.Zh) : _english ??= Pieces(text.En);

    private static Piece[] Pieces(string sentence)
    {
        var pieces = new List<Piece>();
        ReadOnlySpan<char> rest = sentence;
        while (!rest.IsEmpty)
        {
            int open = rest.IndexOf('{');
            if (open != 0)
            {
                pieces.Add(new Piece(rest[..(open < 0 ? rest.Length : open)].ToString(), IsArgument: false));
            }

            if (open < 0)
            {
                break;
            }

            int close = rest.IndexOf('}');
            pieces.Add(new Piece(rest[(open + 1)..close].ToString(), IsArgument: true));
            rest = rest[(close + 1)..];
        }

        return [.. pieces];
    }

    /// <summary>Words as they stand, or the name of an argument.</summary>
    public readonly record struct Piece(string Text, bool IsArgument);
}
