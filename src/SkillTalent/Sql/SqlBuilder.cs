using System.Text;

namespace SkillTalent;

/// <summary>Takes a text piece by piece. Numbers are made texts before, so that no culture has a say.</summary>
internal sealed class SqlBuilder
{
    private readonly StringBuilder _text = new();

    public SqlBuilder Append(string piece)
    {
        _ = _text.Append(piece);
        return this;
    }

    public SqlBuilder Append(char piece, int times)
    {
        _ = _text.Append(piece, times);
        return this;
    }

    public override string ToString() => _text.ToString();
}
