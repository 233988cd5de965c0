using System.Globalization;
using System.Text.Json.Nodes;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Rosters;

/// <summary>The records of one sheet of a roster, by the id of the worker. They are kept as text, which takes the least room.</summary>
internal sealed class RosterRecords
{
    private const string Declared = "records.";

    private readonly RosterSheet _sheet;
    private readonly RecordForm _list;
    private readonly Dictionary<string, List<(int Row, string Json, RowFault? Fault)>> _records = new(StringComparer.Ordinal);

    private RosterRecords(RosterSheet sheet, RecordForm list)
    {
        _sheet = sheet;
        _list = list;
    }

    /// <summary>Reads a sheet; null where it has no rows but its header.</summary>
    /// <exception cref="BadArgumentException">The header is not of the form.</exception>
    public static RosterRecords? Read(string path, string name, IEnumerable<(int Row, string[] Cells)> rows, RecordForm list)
    {
        RosterRecords? records = null;
        RosterSheet? sheet = null;
        foreach ((int row, string[] cells) in rows)
        {
            if (sheet is null)
            {
                sheet = new RosterSheet(path, name, row, cells, list.Fields, list.Path);
                continue;
            }

            records ??= new RosterRecords(sheet, list);
            var json = new JsonObject();
            RowFault? fault = sheet.Put(json, row, cells);
            string id = sheet.IdOf(cells);
            if (!records._records.TryGetValue(id, out List<(int, string, RowFault?)>? own))
            {
                records._records.Add(id, own = []);
            }

            own.Add((row, json.ToJsonString(), fault));
        }

        return records;
    }

    /// <summary>Puts the records of a worker into JSON, none where there are none, and counts them as read.</summary>
    /// <returns>What is wrong with them; null where nothing is.</returns>
    public RowFault? PutInto(JsonObject worker, string id)
    {
        List<(int Row, string Json, RowFault? Fault)> own = _records.TryGetValue(id, out List<(int, string, RowFault?)>? found) ? found : [];
        Last = own;
        _ = _records.Remove(id);
        var array = new JsonArray([.. own.Select(r => JsonNode.Parse(r.Json))]);
        if (_list.Path.StartsWith(Declared, StringComparison.Ordinal))
        {
            if (worker["records"] is not JsonObject kinds)
            {
                worker["records"] = kinds = [];
            }

            kinds[_list.Path[Declared.Length..]] = array;
        }
        else
        {
            worker[_list.Path] = array;
        }

        return own.Select(r => r.Fault).FirstOrDefault(f => f is not null);
    }

    /// <summary>The fault of a path such as <c>certificates[1].issued</c>, by its row and column; null where it is none of this sheet.</summary>
    public RowFault? FaultAt(string path, LocalizedText expectation)
    {
        if (!path.StartsWith(_list.Path + "[", StringComparison.Ordinal))
        {
            return null;
        }

        string rest = path[(_list.Path.Length + 1)..];
        int end = rest.IndexOf(']', StringComparison.Ordinal);
        int index = int.Parse(rest.AsSpan(0, end), CultureInfo.InvariantCulture);
        string member = rest[(end + 1)..].TrimStart('.');
        return index < Last.Count ? _sheet.Fault(Last[index].Row, member.Length == 0 ? "" : _sheet.HeaderOf(member), expectation) : null;
    }

    /// <summary>A row of nobody who stands among the people, which is then counted as told; null where there is none.</summary>
    public RowFault? NextStray()
    {
        if (_records.Count == 0)
        {
            return null;
        }

        (string id, List<(int Row, string Json, RowFault? Fault)> own) = _records.First();
        _ = _records.Remove(id);
        return Formulas.IsWithoutValue(id) ? own[0].Fault : _sheet.Fault(own[0].Row, RosterWords.Id, new LocalizedText($"“{RosterWords.People}”表中有的编号", $"an id that stands in the sheet {RosterWords.People}"));
    }

    private List<(int Row, string Json, RowFault? Fault)> Last { get; set; } = [];
}
