using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Cli.Options;
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

    /// <summary>A name and what it means: side by side, or below each other where the name is longer than its column.</summary>
    public void Defined(string name, string text, int leadWidth)
    {
        const int Indent = 2;
        if (name.GetCellWidth() < leadWidth && width - leadWidth - Indent >= LeastText)
        {
            Hanging(name, text, Indent, leadWidth);
            return;
        }

        Hanging("", name, Indent - 1, leadWidth: 0);
        Hanging("", text, Indent + Indent, leadWidth: 2);
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
            // In Chinese a code is no word; programs read it in the JSON.
            Hanging("-", message.Any(c => c is >= '\u4e00' and <= '\u9fff') ? message : $"{message} [{code}]", leadWidth: 2);
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

    /// <summary>An amount in yuan in a sentence: fen only where there are any.</summary>
    public static string YuanInText(decimal yuan) =>
        yuan.ToString(yuan == decimal.Truncate(yuan) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    /// <summary>A day in a sentence: 2024年2月1日 in Chinese, ISO in English. In a column a day is ISO in both.</summary>
    public static string DayInText(LocalDate day, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : Day(day);

    /// <summary>A place with its code.</summary>
    public static string Place(Place place, Language language) =>
        language == Language.Chinese ? $"{place.Name.Zh}（{place.Code}）" : $"{place.Name.En} ({place.Code})";

    /// <summary>A place by its code; the code alone where no rulebook names it.</summary>
    public static string Place(PolicyCatalog catalog, string code, Language language) =>
        catalog.FindPlace(code) is not { } place ? code : language == Language.Chinese ? place.Name.Zh : Place(place, language);

    /// <summary>Two parts of a title.</summary>
    public static string Joined(string first, string second, Language language) => first + (language == Language.Chinese ? "，" : ", ") + second;

    /// <summary>Where and when a question was asked.</summary>
    public static string PlaceAndDay(SkillPolicy policy, Language language) =>
        Joined(Place(policy.Place, language), DayInText(policy.On, language), language) + (WithoutRules(policy, language) is { } told ? (language == Language.Chinese ? "。" : ". ") + told : "");

    /// <summary>That no rulebook has rules of a place, so that what is told is what holds around it; null where there are rules.</summary>
    public static string? WithoutRules(SkillPolicy policy, Language language) => WithoutRules(policy.WithoutRules, policy.Place, language);

    /// <summary>The same of a place, on whichever day is asked.</summary>
    public static string? WithoutRules(PolicyCatalog catalog, Place place, Language language)
    {
        IReadOnlyList<Rulebook> books = catalog.SeenFrom(place.Code).Rulebooks;
        return WithoutRules(
            [.. CatalogOptions.ChainOf(catalog, place).Where(code => !books.Any(b => b.Place == code)).Select(code => catalog.FindPlace(code)!)], place, language);
    }

    private static string? WithoutRules(IReadOnlyList<Place> silent, Place place, Language language)
    {
        bool zh = language == Language.Chinese;
        string[] names = [.. silent.Select(p => p.Name.In(language))];
        bool itself = silent.Contains(place);
        return names.Length == 0 ? null
            : zh ? $"规则库没有{string.Join('、', names)}自己的规则{(itself ? "，以下只依据上级地区的规则" : "")}"
            : $"There are no rules of {string.Join(" and ", names)} here{(itself ? ": what follows rests on those of the places around alone" : "")}";
    }

    /// <summary>What is more important.</summary>
    public static Style Bold { get; } = new(decoration: Decoration.Bold);

    /// <summary>What is less important.</summary>
    public static Style Grey { get; } = new(Color.Grey);

    /// <summary>A day, or nothing.</summary>
    public static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
