using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>The few shapes of which every result for people is made: headings, tables and indented lines.</summary>
internal sealed class Layout(int width)
{
    private readonly List<IRenderable> _parts = [];

    /// <summary>Everything, in order.</summary>
    public IReadOnlyList<IRenderable> Parts => _parts;

    /// <summary>A line in bold, and one in grey below it.</summary>
    public void Title(string title, string? below = null)
    {
        Line(title, new Style(decoration: Decoration.Bold));
        if (below is not null)
        {
            Line(below, Grey);
        }
    }

    /// <summary>A heading, with an empty line before it.</summary>
    public void Heading(string text)
    {
        _parts.Add(new Text("\n"));
        Line(text, new Style(Color.Blue, decoration: Decoration.Bold));
    }

    /// <summary>A line, broken where it is too long.</summary>
    public void Line(string text, Style? style = null) => _parts.Add(new Text(TextWrap.Wrap(text, width) + "\n", style));

    /// <summary>Lines that stand as they are; what is too long is cut, because a drawing that is broken is none.</summary>
    public void Drawing(string lines) => _parts.Add(new Text(string.Join('\n', lines.Split('\n').Select(Cut))));

    /// <summary>A line that hangs from a lead, such as a number.</summary>
    public void Hanging(string lead, string text, int indent = 2, int leadWidth = 6, Style? leadStyle = null, Style? style = null)
    {
        int left = indent + Math.Max(leadWidth, lead.GetCellWidth() + 1);
        string[] lines = TextWrap.Wrap(text, width - left).Split('\n');
        string pad = new(' ', left);
        var paragraph = new Paragraph();
        _ = paragraph.Append(new string(' ', indent));
        _ = paragraph.Append(lead, leadStyle);
        _ = paragraph.Append(new string(' ', left - indent - lead.GetCellWidth()));
        _ = paragraph.Append(string.Join("\n" + pad, lines) + "\n", style);
        _parts.Add(paragraph);
    }

    /// <summary>A table. Columns have fixed widths; 0 stands for the rest of the line.</summary>
    public void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<(string Text, Style? Style)>> rows)
    {
        // The border takes one column on each side and between two cells, the padding one more.
        int rest = width - columns.Sum(c => c.Width) - (2 * columns.Count);
        int[] widths = [.. columns.Select(c => c.Width == 0 ? rest : c.Width)];
        Table table = new Table().Border(TableBorder.Simple);
        for (int i = 0; i < columns.Count; i++)
        {
            Justify side = columns[i].IsNumber ? Justify.Right : Justify.Left;
            var header = new Text(columns[i].Header, new Style(decoration: Decoration.Bold)) { Justification = side };
            TableColumn column = new TableColumn(header).Width(widths[i]).NoWrap().Alignment(side);
            _ = table.AddColumn(column.Padding(0, 0, i == columns.Count - 1 ? 0 : 1, 0));
        }

        foreach (IReadOnlyList<(string Text, Style? Style)> row in rows)
        {
            _ = table.AddRow(row.Select((cell, i) => new Text(TextWrap.Wrap(cell.Text, widths[i]), cell.Style)
            {
                Justification = columns[i].IsNumber ? Justify.Right : Justify.Left,
            }));
        }

        _parts.Add(table);
    }

    /// <summary>Findings of an engine, if there are any.</summary>
    public void Findings(string heading, IEnumerable<(string Code, string Message)> findings)
    {
        (string Code, string Message)[] all = [.. findings];
        if (all.Length == 0)
        {
            return;
        }

        Heading(heading);
        foreach ((string code, string message) in all)
        {
            Hanging("-", $"{message} [{code}]", leadWidth: 2);
        }
    }

    /// <summary>Documents with their notes.</summary>
    public void Documents(string heading, IEnumerable<Citation> citations, Language language)
    {
        Heading(heading);
        foreach (Citation citation in citations.Distinct())
        {
            string note = citation.Note is not { } remark ? "" : language == Language.Chinese ? $"（{remark.Zh}）" : $" ({remark.En})";
            Hanging("-", citation + note, leadWidth: 2);
        }
    }

    /// <summary>An amount in yuan, or a dash where it is not known.</summary>
    public static string Yuan(decimal? yuan) => yuan is { } known ? known.ToString("#,0.00", CultureInfo.InvariantCulture) : "-";

    /// <summary>What is less important.</summary>
    public static Style Grey { get; } = new(Color.Grey);

    /// <summary>A day, or nothing.</summary>
    public static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private string Cut(string line)
    {
        if (line.GetCellWidth() <= width)
        {
            return line;
        }

        while (line.GetCellWidth() >= width)
        {
            line = line[..^1];
        }

        return line + "…";
    }
}
