using System.Globalization;
using System.Text;

namespace SkillTalent.Cli.Output;

/// <summary>The documents of a result, numbered in the order in which they are first named.</summary>
internal sealed class Sources
{
    private readonly List<Citation> _citations = [];

    /// <summary>The documents with their numbers.</summary>
    public IEnumerable<(int Number, Citation Citation)> All => _citations.Select((c, i) => (i + 1, c));

    /// <summary>The numbers of some documents, such as <c>[1,4-6]</c>.</summary>
    public string NumbersOf(IEnumerable<Citation> citations)
    {
        var numbers = new SortedSet<int>();
        foreach (Citation citation in citations)
        {
            int at = _citations.IndexOf(citation);
            if (at < 0)
            {
                _citations.Add(citation);
                at = _citations.Count - 1;
            }

            _ = numbers.Add(at + 1);
        }

        return numbers.Count == 0 ? "" : $"[{Runs([.. numbers])}]";
    }

    /// <summary>Lists the documents under a heading.</summary>
    public void AddTo(Layout layout, Language language)
    {
        if (_citations.Count == 0)
        {
            return;
        }

        bool zh = language == Language.Chinese;
        layout.Heading(zh ? "文件依据" : "Documents");
        foreach ((int number, Citation citation) in All)
        {
            string note = citation.Note is { } remark ? (zh ? $"（{remark.Zh}）" : $" ({remark.En})") : "";
            layout.Hanging(string.Create(CultureInfo.InvariantCulture, $"[{number}]"), citation + note, indent: 0);
        }
    }

    private static string Runs(int[] numbers)
    {
        var text = new StringBuilder();
        for (int i = 0; i < numbers.Length;)
        {
            int end = i;
            while (end + 1 < numbers.Length && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            _ = text.Length > 0 ? text.Append(',') : text;
            _ = text.Append(CultureInfo.InvariantCulture, $"{numbers[i]}");
            _ = end == i ? text : text.Append(end == i + 1 ? ',' : '-').Append(CultureInfo.InvariantCulture, $"{numbers[end]}");
            i = end + 1;
        }

        return text.ToString();
    }
}
