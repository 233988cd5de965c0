using System.Text;

namespace SkillTalent.Parquet.Reading;

/// <summary>The texts of one column as values of its fact: as the fact writes them, as what stands for never or unknown, or in somebody's words.</summary>
internal sealed class TextReading(Fact fact, SqlColumn said, int on, FactValue whenNull, Func<Fact, string, string?>? words)
{
    private readonly FactText _text = new(fact, on);
    private readonly byte[]? _never = said.Never is null ? null : Encoding.UTF8.GetBytes(said.Never);
    private readonly byte[]? _unknown = said.Unknown is null ? null : Encoding.UTF8.GetBytes(said.Unknown);

    /// <summary>What a text must be.</summary>
    public string Expectation => _text.Expectation;

    /// <summary>Reads a text; an empty one says nothing, as NULL does.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out FactValue value)
    {
        if (text.IsEmpty)
        {
            value = whenNull;
            return true;
        }

        if (_unknown is not null && text.SequenceEqual(_unknown))
        {
            value = FactValue.Unknown;
            return true;
        }

        if (_never is not null && text.SequenceEqual(_never))
        {
            value = FactValue.Never;
            return true;
        }

        if (_text.TryRead(text, out value))
        {
            return true;
        }

        if (words is null || words(fact, Encoding.UTF8.GetString(text)) is not { } written)
        {
            return false;
        }

        if (written.Length == 0)
        {
            value = whenNull;
            return true;
        }

        return _text.TryRead(Encoding.UTF8.GetBytes(written), out value);
    }
}
