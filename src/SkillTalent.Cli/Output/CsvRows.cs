using System.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Output;

/// <summary>Rows of text, cell by cell, for a result that is told whole.</summary>
internal sealed class CsvRows
{
    private readonly CsvBuffer _csv = new();

    /// <summary>Begins with the line that names the columns.</summary>
    public CsvRows(string columns) => _csv.Raw(Encoding.UTF8.GetBytes(columns));

    /// <summary>Adds a cell.</summary>
    public void Text(string text)
    {
        Cell(text);
        _csv.Raw(","u8);
    }

    /// <summary>Adds an amount; empty where it is not known.</summary>
    public void Yuan(decimal? yuan)
    {
        if (yuan is { } known)
        {
            _csv.Number(known);
        }

        _csv.Raw(","u8);
    }

    /// <summary>Adds the last cell of a row.</summary>
    public void Last(string text)
    {
        Cell(text);
        _csv.Raw("\n"u8);
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_csv.Written);

    private void Cell(string text) => _csv.Text(Encoding.UTF8.GetBytes(Harmless.Text(text)));
}
