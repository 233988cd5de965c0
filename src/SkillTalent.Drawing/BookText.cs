using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Drawing;

/// <summary>Markdown, line by line, in one language. Whatever a rulebook holds stays text: nothing of it becomes markup.</summary>
internal sealed class BookText(TextWriter output, Language language)
{
    private const string Markup = "\\`*_{}[]<>|";

    private bool _isBlank;

    public Language Language => language;

    public string In(LocalizedText text) => text.In(language);

    public void Line(string line = "")
    {
        // One empty line is enough between any two things.
        if (line.Length > 0 || !_isBlank)
        {
            output.Write(line);
            output.Write('\n');
        }

        _isBlank = line.Length == 0;
    }

    /// <summary>A heading with an empty line around it.</summary>
    public void Heading(int depth, string text)
    {
        Line();
        Line($"{new string('#', depth)} {text}");
        Line();
    }

    /// <summary>A bullet with a label; nothing where there is no text.</summary>
    public void Field(LocalizedText label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Line($"- **{In(label)}**{In(BookWords.Colon)}{text}");
        }
    }

    /// <summary>A condition as nested bullets, node by node.</summary>
    public void Tree(LocalizedText label, Requirement? node)
    {
        if (node is null)
        {
            return;
        }

        if (node is AllRequirement or AnyRequirement && node.Children.Count > 1)
        {
            Line($"- **{In(label)}**{In(BookWords.Colon)}{In(Combination(node))}{Source(node)}");
            Children(node, 1);
        }
        else
        {
            Field(label, Part(node) + Source(node));
        }
    }

    /// <summary>What a node demands, as a sentence without markup.</summary>
    public string Sentence(Requirement node) => Plain(SentenceReading.Wording(node).Text(language));

    // Its own basis stands behind it.
    private string Part(Requirement node) => Plain(SentenceReading.Wording(node, exceptItself: true).Text(language));

    public static LocalizedText Combination(Requirement node) => node is AllRequirement ? BookWords.AllOf : BookWords.AnyOf;

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Day(LocalDate? day) => day is { } known ? Day(known) : "";

    /// <summary>An id, as code.</summary>
    public static string Code(string id) => $"`{id.Replace('`', '\'')}`";

    public string Codes(IEnumerable<string> ids) => string.Join(In(BookWords.Comma), ids.Select(Code));

    /// <summary>How well something is attested, and by which documents.</summary>
    public string Source(Basis basis, IEnumerable<Citation> citations) => string.Join(
        In(BookWords.Colon), new[] { In(basis.ToLabel()), string.Join(In(BookWords.Semicolon), citations.Select(Cite)) }.Where(p => p.Length > 0));

    public string Cite(Citation citation) =>
        Plain(citation.Note is { } note ? language == Language.Chinese ? $"{citation}（{note.Zh}）" : $"{citation} ({note.En})" : citation.ToString());

    /// <summary>Text in which no character is markup, on one line.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = Markup.Contains(c, StringComparison.Ordinal) ? plain.Append('\\').Append(c) : plain.Append(char.IsControl(c) ? ' ' : c);
        }

        return plain.ToString();
    }

    private void Children(Requirement node, int depth)
    {
        foreach (Requirement child in node.Children)
        {
            string indent = new(' ', depth * 2);
            if (child is AllRequirement or AnyRequirement && child.Children.Count > 1)
            {
                Line($"{indent}- {In(Combination(child))}{In(BookWords.Colon).TrimEnd()}{Source(child)}");
                Children(child, depth + 1);
            }
            else
            {
                Line($"{indent}- {Part(child)}{Source(child)}");
            }
        }
    }

    // Only where a node has a word of its own: else it rests on what its provision rests on.
    private string Source(Requirement node) => node.Basis is null && node.Citations.Count == 0
        ? ""
        : $" *({string.Join(In(BookWords.Colon), new[] { node.Basis is { } basis ? In(basis.ToLabel()) : "", string.Join(In(BookWords.Semicolon), node.Citations.Select(Cite)) }.Where(p => p.Length > 0))})*";
}
