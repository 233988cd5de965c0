using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>The few shapes of which every result for people is made: headings, tables and indented lines.</summary>
internal sealed class Layout(int width)
{
    // What is left of a line beside a long lead must hold some words.
    private const int LeastText = 16;
    private const int LeastLead = 4;

    private readonly List<IRenderable> _parts = [];

    /// <summary>Everything, in order.</summary>
    public IReadOnlyList<IRenderable> Parts => _parts;

    /// <summary>A line in bold, and one in grey below it.</summary>
    public void Title(string title, string? below = null)
    {
        Line(title, Bold);
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
    public void Line(string text, Style? style = null) => _parts.Add(new Text(TextWrap.Wrap(Harmless.Text(text), width) + "\n", style));

    /// <summary>Lines that stand as they are, under a heading; a drawing that would be broken is left out.</summary>
    public void Drawing(string heading, string lines)
    {
        string drawing = Harmless.Text(lines);
        if (drawing.Split('\n').All(l => l.GetCellWidth() <= width))
        {
            Heading(heading);
            _parts.Add(new Text(drawing));
        }
    }

    /// <summary>A line that hangs from a lead, such as a number.</summary>
    public void Hanging(string lead, string text, int indent = 2, int leadWidth = 6, Style? leadStyle = null, Style? style = null)
    {
        lead = Harmless.Line(lead);
        int left = indent + Math.Max(leadWidth, lead.GetCellWidth() + 1);
        var paragraph = new Paragraph();
        if (width - left < LeastText && lead.GetCellWidth() > LeastLead)
        {
            // A lead that leaves no room stands alone.
            left = indent + 2;
            _ = paragraph.Append(string.Join('\n', TextWrap.Wrap(lead, width - indent).Split('\n').Select(l => new string(' ', indent) + l)) + "\n", leadStyle);
            _ = paragraph.Append(new string(' ', left));
        }
        else
        {
            _ = paragraph.Append(new string(' ', indent)).Append(lead, leadStyle).Append(new string(' ', left - indent - lead.GetCellWidth()));
        }

        string[] lines = TextWrap.Wrap(Harmless.Text(text), width - left).Split('\n');
        string pad = new(' ', left);
        _ = paragraph.Append(string.Join("\n" + pad, lines) + "\n", style);
        _parts.Add(paragraph);
    }

    /// <summary>
    /// A table, where its columns fit side by side; else its rows below each other, each cell beside the header of its column.
    /// </summary>
    public void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<(string Text, Style? Style)>> rows)
    {
        IReadOnlyList<(string Text, Style? Style)>[] cells = [.. rows.Select(r => r.Select(c => (Harmless.Text(c.Text), c.Style)).ToArray())];
        _parts.Add(new Text("\n"));
        if (ColumnWidths.Fit(columns, cells, width) is { } widths)
        {
            AddRow([.. columns.Select(c => (c.Header, (Style?)Bold))], columns, widths);
            Line(new string('─', widths.Sum() + (ColumnWidths.Gap * (widths.Length - 1))), Grey);
            foreach (IReadOnlyList<(string, Style?)> row in cells)
            {
                AddRow(row, columns, widths);
            }

            return;
        }

        foreach (IReadOnlyList<(string Text, Style? Style)> row in cells)
        {
            Stack(columns, row);
        }
    }

    private void AddRow(IReadOnlyList<(string Text, Style? Style)> row, IReadOnlyList<Column> columns, int[] widths)
    {
        string[][] lines = [.. row.Select((c, i) => TextWrap.Wrap(c.Text, widths[i]).Split('\n'))];
        var paragraph = new Paragraph();
        for (int line = 0; line < lines.Max(l => l.Length); line++)
        {
            for (int i = 0; i < row.Count; i++)
            {
                string text = line < lines[i].Length ? lines[i][line] : "";
                string pad = new(' ', Math.Max(0, widths[i] - text.GetCellWidth()));
                _ = paragraph.Append(i == 0 ? "" : new string(' ', ColumnWidths.Gap));
                _ = columns[i].IsNumber ? paragraph.Append(pad).Append(text, row[i].Style) : paragraph.Append(text, row[i].Style).Append(pad);
            }

            _ = paragraph.Append("\n");
        }

        _parts.Add(paragraph);
    }

    // The first cell that says something stands for the row.
    private void Stack(IReadOnlyList<Column> columns, IReadOnlyList<(string Text, Style? Style)> row)
    {
        int first = Math.Max(0, row.ToList().FindIndex(c => c.Text.Length > 0));
        Line(row[first].Text, Bold);
        string[] labels = [.. columns.Select(c => c.Header + (c.Header.GetCellWidth() > c.Header.Length ? "：" : ":"))];
        int label = labels.Max(l => l.GetCellWidth()) + 1;
        for (int i = 0; i < row.Count; i++)
        {
            if (i != first && row[i].Text.Length > 0)
            {
                Hanging(columns[i].Header.Length == 0 ? "" : labels[i], row[i].Text, leadWidth: label, leadStyle: Grey, style: row[i].Style);
            }
        }
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

    /// <summary>Remarks under a heading; nothing where there are none.</summary>
    public void Remarks(string heading, IEnumerable<string> remarks)
    {
        string[] all = [.. remarks];
        if (all.Length == 0)
        {
            return;
        }

        Heading(heading);
        foreach (string remark in all)
        {
            Hanging("-", remark, leadWidth: 2);
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

    /// <summary>What is more important.</summary>
    public static Style Bold { get; } = new(decoration: Decoration.Bold);

    /// <summary>What is less important.</summary>
    public static Style Grey { get; } = new(Color.Grey);

    /// <summary>A day, or nothing.</summary>
    public static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
