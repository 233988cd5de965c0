using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SkillTalent;

/// <summary>
/// Puts tables that stand in CSV files beside a rulebook into its place: the first line names the columns, each further line is a row, its first
/// cell the row's code. What the cells mean is then read as of any other table.
/// </summary>
internal sealed class TableFiles(Func<string, Stream>? beside)
{
    private const string Rows = "rows";
    private const string Columns = "columns";

    /// <summary>The rulebook with the tables of its files; itself where it names none.</summary>
    /// <exception cref="InputFormatException">A file cannot be read, or is no table.</exception>
    public JsonCursor Inline(JsonCursor root)
    {
        if (root.Kind != JsonValueKind.Object || !root.Element.TryGetProperty(GridReader.Section, out JsonElement tables) || tables.ValueKind != JsonValueKind.Object
            || !tables.EnumerateObject().Any(t => NamesFile(t.Value)))
        {
            return root;
        }

        // What cannot be written again is refused before.
        root.RefuseBrokenText();
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in root.Element.EnumerateObject())
            {
                if (member.Name == GridReader.Section)
                {
                    Write(writer, root.Member(member.Name, member.Value));
                }
                else
                {
                    member.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return root.With(JsonElement.Parse(buffer.ToArray(), new JsonDocumentOptions { MaxDepth = root.Limits.Depth }));
    }

    private static bool NamesFile(JsonElement table) =>
        table.ValueKind == JsonValueKind.Object && table.TryGetProperty(Rows, out JsonElement rows) && rows.ValueKind == JsonValueKind.String;

    private void Write(Utf8JsonWriter writer, JsonCursor tables)
    {
        writer.WriteStartObject(GridReader.Section);
        foreach (JsonProperty table in tables.Element.EnumerateObject())
        {
            writer.WritePropertyName(table.Name);
            if (NamesFile(table.Value))
            {
                WriteTable(writer, tables.Member(table.Name, table.Value));
            }
            else
            {
                table.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private void WriteTable(Utf8JsonWriter writer, JsonCursor table)
    {
        JsonCursor rows = table.Member(Rows, table.Element.GetProperty(Rows));
        if (table.Element.TryGetProperty(Columns, out JsonElement columns))
        {
            throw table.Member(Columns, columns).Fail("no \"columns\" beside a file, whose first line names them");
        }

        string name = rows.AsString();
        string[] header = [];
        writer.WriteStartObject();
        foreach (JsonProperty member in table.Element.EnumerateObject().Where(m => m.Name != Rows))
        {
            member.WriteTo(writer);
        }

        bool one = table.Element.TryGetProperty("by", out JsonElement by) && by.ValueKind == JsonValueKind.Array && by.GetArrayLength() == 1;
        foreach ((int line, string[] cells) in Read(rows, name))
        {
            if (header.Length == 0)
            {
                header = cells.Length >= 2 && (!one || cells.Length == 2) ? cells : throw Fail(name, line, one ? "a first line of two names" : "a first line that names the columns");
                WriteColumns(writer, header, one);
                writer.WriteStartObject(Rows);
                continue;
            }

            WriteRow(writer, name, line, header, cells, one);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter writer, string[] header, bool one)
    {
        if (!one)
        {
            writer.WriteStartArray(Columns);
            foreach (string column in header.Skip(1))
            {
                writer.WriteStringValue(column);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteRow(Utf8JsonWriter writer, string name, int line, string[] header, string[] cells, bool one)
    {
        if (cells.Length != header.Length)
        {
            throw Fail(name, line, string.Create(CultureInfo.InvariantCulture, $"{header.Length} cells, as the first line has ({cells.Length} are there)"));
        }

        writer.WritePropertyName(cells[0].Length > 0 ? cells[0] : throw Fail(name, line, "the code of the row in the first cell"));
        if (!one)
        {
            writer.WriteStartArray();
        }

        for (int i = 1; i < cells.Length; i++)
        {
            if (cells[i] == GridReader.NoCase)
            {
                writer.WriteStringValue(cells[i]);
            }
            else
            {
                writer.WriteNumberValue(decimal.TryParse(cells[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan)
                    ? yuan
                    : throw Fail(name, line, $"yuan under \"{header[i]}\", or \"{GridReader.NoCase}\" where there is no such case"));
            }
        }

        if (!one)
        {
            writer.WriteEndArray();
        }
    }

    private IReadOnlyList<(int Line, string[] Cells)> Read(JsonCursor at, string name)
    {
        if (beside is null)
        {
            throw at.Fail("the rows themselves, since this rulebook is read without the files beside it");
        }

        // A rulebook reads what lies beside it and nothing else of the machine.
        if (name.AsSpan().IndexOfAny("/\\:") >= 0 || name.StartsWith('.'))
        {
            throw at.Fail("the name of a file beside the rulebook, such as catalogue.csv");
        }

        try
        {
            using Stream stream = beside(name);
            IReadOnlyList<(int Line, string[] Cells)> rows = CsvText.Rows(CsvText.Decode(new JsonInput(name, at.Limits).ReadAll(stream).Span), out int? open);
            if (open is { } quote)
            {
                throw Fail(name, quote, "a quote that is closed");
            }

            return rows.Count > 1 ? rows : throw Fail(name, 1, "a first line that names the columns, and rows below it");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(at.Source, at.Path, $"a file beside the rulebook that can be read ('{name}' cannot)", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new InputFormatException(name, "$", "a text in UTF-8 or GB18030", e);
        }
    }

    private static InputFormatException Fail(string name, int line, string expectation) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"line {line}"), expectation);
}
