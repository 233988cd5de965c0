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

    /// <summary>Remarks, each on lines of its own.</summary>
    public void Remark(IEnumerable<string> remarks, int indent)
    {
        foreach (string line in remarks.SelectMany(r => SqlText.Remark(r, indent)))
        {
            _ = _text.Append(line).Append('\n');
        }
    }

    public override string ToString() => _text.ToString();
}
