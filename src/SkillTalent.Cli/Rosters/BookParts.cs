using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace SkillTalent.Cli.Rosters;

/// <summary>The parts of a workbook, an archive of XML files. Each is read to its limit and no further.</summary>
internal sealed class BookParts : IDisposable
{
    private const string Book = "xl/workbook.xml";

    private static readonly XmlReaderSettings Settings = new() { IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true, CloseInput = true };

    private readonly string _file;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>Looks which sheets there are.</summary>
    /// <param name="file">What errors call the workbook.</param>
    /// <param name="content">The archive.</param>
    /// <exception cref="BadArgumentException">There is more of something than may be.</exception>
    public BookParts(string file, Stream content)
    {
        _file = file;
        // Of what cannot be read at any place an archive keeps all in memory, however much comes.
        _archive = content.CanSeek ? new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true) : throw new InvalidDataException();
        List<(string? Name, string? Id)> sheets = Attributes(Book, "sheet", "name", "id");
        if (sheets.Count > BookLimits.Sheets)
        {
            throw new BadArgumentException(file, BookLimits.Expectation(BookLimits.Sheets, nameof(BookLimits.Sheets), "个工作表", "sheets"));
        }

        if (sheets.Count == 0)
        {
            throw new InvalidDataException();
        }

        List<(string? Id, string? Target)> targets = Attributes("xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target");
        foreach ((string? name, string? id) in sheets)
        {
            string target = targets.Find(t => t.Id == id).Target?.TrimStart('/') ?? throw new InvalidDataException();
            _parts.Add(name ?? throw new InvalidDataException(), target.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? target : "xl/" + target);
        }

        Sheets = [.. sheets.Select(s => s.Name!)];
    }

    /// <summary>The names of the sheets.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>A sheet.</summary>
    public XmlReader Sheet(string name) => Open(_parts[name], BookLimits.SheetBytes, nameof(BookLimits.SheetBytes)) ?? throw new InvalidDataException();

    /// <summary>The texts that cells share; null where there are none.</summary>
    public XmlReader? SharedTexts() => Open("xl/sharedStrings.xml", BookLimits.SharedTextBytes, nameof(BookLimits.SharedTextBytes));

    /// <summary>How numbers are shown; null where nothing says so.</summary>
    public XmlReader? Styles() => Open("xl/styles.xml", BookLimits.PartBytes, nameof(BookLimits.PartBytes));

    /// <summary>Whether the workbook counts its days from 1904.</summary>
    public bool IsFrom1904() => Attributes(Book, "workbookPr", "date1904", "date1904").Exists(p => p.First is "1" or "true");

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    // Two attributes of every element of a name.
    private List<(string? First, string? Second)> Attributes(string part, string element, string first, string second)
    {
        var found = new List<(string?, string?)>();
        using XmlReader xml = Open(part, BookLimits.PartBytes, nameof(BookLimits.PartBytes)) ?? throw new InvalidDataException();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
            {
                (string? One, string? Other) values = (null, null);
                while (xml.MoveToNextAttribute())
                {
                    values = (xml.LocalName == first ? xml.Value : values.One, xml.LocalName == second ? xml.Value : values.Other);
                }

                found.Add(values);
            }
        }

        return found;
    }

    private XmlReader? Open(string part, long most, string limit) =>
        _archive.Entries.FirstOrDefault(e => e.FullName.AsSpan().TrimStart('/').Equals(part, StringComparison.OrdinalIgnoreCase)) is { } entry
            ? XmlReader.Create(new CappedStream(entry.Open(), most, () => new BadArgumentException(
                new LocalizedText($"{_file}：{part}", string.Create(CultureInfo.InvariantCulture, $"{_file}: {part}")), BookLimits.Expectation(most, limit, "字节", "bytes"))), Settings)
            : null;
}
