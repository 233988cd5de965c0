using System.Globalization;
using System.Xml;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Rosters;

/// <summary>The rows of one sheet, read as they are asked for. What is more than there may be, and what stands nowhere, is refused by its place.</summary>
/// <param name="file">What errors call the workbook.</param>
/// <param name="sheet">What errors call the sheet.</param>
/// <param name="xml">The sheet.</param>
/// <param name="values">What its cells show.</param>
internal sealed class SheetRows(string file, string sheet, XmlReader xml, CellValues values)
{
    private static readonly LocalizedText Numbers = new(
        $"行号为 1 至 {BookLimits.Rows} 的整数（上限 {nameof(BookLimits.Rows)}）",
        $"a row number from 1 to {BookLimits.Rows} (the limit {nameof(BookLimits.Rows)})");

    private static readonly LocalizedText Places = new(
        $"每个单元格在本行的位置，如 B2，且不超过 {BookLimits.Columns} 列（上限 {nameof(BookLimits.Columns)}）",
        $"the place of each cell in this row, such as B2, and within {BookLimits.Columns} columns (the limit {nameof(BookLimits.Columns)})");

    private readonly List<string> _cells = [];
    private int _row;
    private int _column = -1;
    private int _rows;
    private int _width;
    private long _allCells;
    private long _allCharacters;

    /// <summary>
    /// The rows with their numbers, the header first and each row at least as wide; empty rows are left out. A cell whose formula has no value is
    /// <see cref="Formulas.NoValue"/>.
    /// </summary>
    /// <exception cref="BadArgumentException">There is more than there may be, or a cell is none.</exception>
    public IEnumerable<(int Row, string[] Cells)> Read()
    {
        // Drawings within a sheet have rows and columns, too, in a namespace of their own.
        string space = xml.MoveToContent() == XmlNodeType.Element ? xml.NamespaceURI : "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName != "row" || xml.NamespaceURI != space)
            {
                Count(1);
            }
            else
            {
                GoToRow();
                ReadCells();
                if (_cells.Count > 0)
                {
                    _width = _width == 0 ? _cells.Count : _width;
                    yield return (_row, Row());
                }
            }
        }
    }

    private void GoToRow()
    {
        int before = _row;
        string? number = xml.GetAttribute("r");
        bool isNumber = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int told);
        _row = isNumber ? told : before + 1;
        _column = -1;
        if (++_rows > BookLimits.Rows || _row is < 1 or > BookLimits.Rows || (number is not null && !isNumber))
        {
            // What has no number is told by that which it would have.
            _row = before + 1;
            throw Refused(Numbers);
        }

        if (_row <= before)
        {
            throw Refused(new LocalizedText("每行一次，按行号排列", "each row once, in the order of their numbers"));
        }
    }

    private void ReadCells()
    {
        _cells.Clear();
        if (xml.IsEmptyElement)
        {
            return;
        }

        int elements = 0;
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.Depth != depth + 1 || xml.LocalName != "c")
            {
                Count(1);
            }
            else
            {
                GoToCell(xml.GetAttribute("r"));
                if (++elements > BookLimits.Columns)
                {
                    throw Refused(Places);
                }

                Put(Value());
            }
        }

        Count(Math.Max(elements, Math.Max(_cells.Count, _width)));
    }

    // What is neither row nor cell counts as a cell: it takes as long to pass over.
    private void Count(int cells)
    {
        _allCells += cells;
        if (_allCells > BookLimits.Cells)
        {
            throw Refused(BookLimits.Expectation(BookLimits.Cells, nameof(BookLimits.Cells), "个单元格", "cells"));
        }
    }

    // AB12: letters for the column, and the number of the row.
    private void GoToCell(string? place)
    {
        int column = 0;
        int letters = 0;
        if (place is null)
        {
            column = _column + 2;
        }
        else
        {
            for (; letters < place.Length && char.IsAsciiLetter(place[letters]) && column <= BookLimits.Columns; letters++)
            {
                column = (column * 26) + (place[letters] & 31);
            }
        }

        bool isPlace = place is null || (int.TryParse(place.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row == _row);
        if (!isPlace || column is < 1 or > BookLimits.Columns)
        {
            _column = -1;
            throw Refused(Places);
        }

        _column = column - 1;
    }

    // Cells that show nothing make no row wider.
    private void Put(string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        while (_cells.Count <= _column)
        {
            _cells.Add("");
        }

        if (_cells[_column].Length > 0)
        {
            throw Refused(new LocalizedText("每个单元格一次", "each cell once"));
        }

        _cells[_column] = value;
        _allCharacters += value.Length;
        if (_allCharacters > BookLimits.Characters)
        {
            throw Refused(BookLimits.Expectation(BookLimits.Characters, nameof(BookLimits.Characters), "个字符", "characters in all cells"));
        }
    }

    private string Value()
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        string? type = xml.GetAttribute("t");
        string? style = xml.GetAttribute("s");
        (string stored, bool isFormula, bool isKnown) = ("", false, false);
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1 || xml.LocalName is not ("f" or "v" or "is"))
            {
                Count(xml.NodeType == XmlNodeType.Element ? 1 : 0);
                continue;
            }

            isFormula |= xml.LocalName == "f";
            if (xml.LocalName is "v" or "is")
            {
                string found = (xml.LocalName == "v" ? BookText.Of(xml) : BookText.OfItem(xml)) ?? throw Refused(BookLimits.OfText);
                stored = found.Length > 0 ? found : stored;

                // A text may be empty: its type says that it is one, and its value stands there.
                isKnown |= type == "str" || found.Length > 0;
            }
        }

        if (stored.Length == 0)
        {
            return isFormula && !isKnown ? Formulas.NoValue : "";
        }

        return values.Read(type, style, stored, out string text) is { } expectation ? throw Refused(expectation) : text;
    }

    private string[] Row()
    {
        string[] row = new string[Math.Max(_cells.Count, _width)];
        _cells.CopyTo(row);
        Array.Fill(row, "", _cells.Count, row.Length - _cells.Count);
        return row;
    }

    private BadArgumentException Refused(LocalizedText expectation) =>
        new RowFault(_row, _row - 1, _column < 0 ? ColumnPlace.None : ColumnPlace.At(_column + 1), expectation) { Sheet = sheet }.In(file);
}
