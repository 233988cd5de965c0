using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Web.Pages;

/// <summary>Fills a template: literals are markup, holes are encoded for text and for quoted attributes. A hole of another type does not compile.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupTemplate
{
    private readonly StringBuilder _text;

    public MarkupTemplate(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (16 * formattedCount));

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text)
    {
        foreach (char c in text ?? "")
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                '\'' => _text.Append("&#39;"),
                '\n' or '\t' => _text.Append(c),
                _ when char.IsControl(c) => _text.Append(' '),
                _ => _text.Append(c),
            };
        }
    }

    public void AppendFormatted(Markup markup) => _text.Append(markup.ToString());

    public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(long number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A number as people read it, such as yuan: with separators and without zeros behind the last digit.</summary>
    public void AppendFormatted(decimal number) => _text.Append(CultureInfo.InvariantCulture, $"{number:#,0.######}");

    public void AppendFormatted(LocalDate day) => _text.Append(LocalDatePattern.Iso.Format(day));

    public void AppendFormatted(LocalDate? day) => _text.Append(day is { } known ? LocalDatePattern.Iso.Format(known) : "");

    public override string ToString() => _text.ToString();
}
