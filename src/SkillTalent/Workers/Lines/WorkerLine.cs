using System.Text.Unicode;

namespace SkillTalent;

/// <summary>
/// Reads a worker's JSON into what rules read, without making a worker, where it says nothing but what was seen before and days of the
/// calendar. Whatever else there may be, a mistake above all, is left to the strict reader, which tells of it. Not thread-safe: what it reads
/// is written over by the next line.
/// </summary>
/// <param name="seen">What values say.</param>
/// <param name="on">The day asked: nobody is born after it.</param>
internal sealed class WorkerLine(SeenValues seen, int on)
{
    private const int MostRecords = 100;
    private const int LongestReference = 1_000;

    private static readonly IReadOnlyDictionary<string, FactValue> NoFacts = new Dictionary<string, FactValue>(StringComparer.Ordinal);

    private readonly ItemValue[] _members = seen.Nothing.ToArray();
    private readonly int[] _room = new int[2 * WrittenDays.Most];
    private readonly List<(ItemValue[] Values, int From, int To)>[] _records = [.. WorkerSchema.Instance.Lists.Select(_ => new List<(ItemValue[], int, int)>())];

    // By list: room for the members of records, as many as a line had at most.
    private readonly List<ItemValue[]>[] _rooms = [.. WorkerSchema.Instance.Lists.Select(_ => new List<ItemValue[]>())];
    private readonly SubjectRoom _subjects = new();
    private readonly bool[] _isKnown = new bool[WorkerSchema.Instance.Lists.Count];
    private readonly List<(ItemValue[] Values, int Member)> _own = [];
    private IReadOnlyDictionary<string, FactValue>? _given;
    private long _named;
    private bool _isEarly;

    /// <summary>The worker's reference in the line read last, as UTF-8; empty where it has none.</summary>
    public Range ReferenceIn { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <returns>Null where it is left to the strict reader.</returns>
    public Subject? Read(ReadOnlySpan<byte> json)
    {
        Clear();
        int at = 0;
        if (LineScan.Next(json, ref at) != '{')
        {
            return null;
        }

        byte next = LineScan.Next(json, ref at);
        while (next != '}')
        {
            if (next != '"' || !TryReadMember(json, ref at))
            {
                return null;
            }

            next = LineScan.Next(json, ref at);
            if (next == ',')
            {
                next = LineScan.Next(json, ref at);
                if (next == '}')
                {
                    return null;
                }
            }
            else if (next != '}')
            {
                return null;
            }
        }

        return json[at..].IndexOfAnyExcept(" \t\r\n"u8) < 0 ? Made() : null;
    }

    private void Clear()
    {
        seen.Nothing.CopyTo(_members);
        Array.Clear(_isKnown);
        _own.Clear();
        _given = null;
        _named = 0;
        _isEarly = false;
        ReferenceIn = default;
    }

    private bool TryReadMember(ReadOnlySpan<byte> json, ref int at)
    {
        int length = json[at..].IndexOf((byte)'"');
        int entry = length <= 0 ? -1 : LineShape.EntryOf(json.Slice(at, length));
        if (entry < 0 || (_named >> entry & 1) != 0)
        {
            return false;
        }

        _named |= 1L << entry;
        at += length + 1;
        if (LineScan.Next(json, ref at) != ':')
        {
            return false;
        }

        byte first = LineScan.Next(json, ref at);
        at--;
        return entry == LineShape.Reference ? TryReadReference(json, ref at)
            : LineShape.Lists[entry] >= 0 ? first == '[' && TryReadRecords(json, ref at, entry)
            : LineScan.TryTake(json, ref at, first, out ReadOnlySpan<byte> value) && TryFill(entry, value);
    }

    private bool TryReadReference(ReadOnlySpan<byte> json, ref int at)
    {
        if (!LineScan.TryTake(json, ref at, json[at], out ReadOnlySpan<byte> value) || value is not [(byte)'"', _, .., (byte)'"'] || value.Length is < 3 or > LongestReference)
        {
            return false;
        }

        ReferenceIn = (at - value.Length + 1)..(at - 1);
        ReadOnlySpan<byte> text = value[1..^1];
        return !text.Contains((byte)'\\') && text.IndexOfAnyInRange((byte)0, (byte)0x1F) < 0 && Utf8.IsValid(text);
    }

    private bool TryReadRecords(ReadOnlySpan<byte> json, ref int at, int entry)
    {
        List<(ItemValue[], int, int)> records = _records[LineShape.Lists[entry]];
        records.Clear();
        _isKnown[LineShape.Lists[entry]] = true;
        at++;
        byte next = LineScan.Next(json, ref at);
        if (next == ']')
        {
            return true;
        }

        while (true)
        {
            at--;
            if ((next != '{' && next != '"') || records.Count == MostRecords || !LineScan.TryTake(json, ref at, next, out ReadOnlySpan<byte> value) || !TryAdd(records, entry, value))
            {
                return false;
            }

            next = LineScan.Next(json, ref at);
            if (next != ',')
            {
                return next == ']';
            }

            next = LineScan.Next(json, ref at);
        }
    }

    private bool TryFill(int entry, ReadOnlySpan<byte> value)
    {
        var days = new WrittenDays(_room);
        if (seen.Of(entry, value, ref days) is not { } known)
        {
            return false;
        }

        for (int i = 0; i < known.Members.Length; i++)
        {
            (int member, ItemValue says) = known.Members[i];
            int day = Array.IndexOf(known.Days, i);
            says = day < 0 ? says : ItemValue.OfDay(days[day]);

            // Two values may speak of one member, such as the kind of employer: where they differ, the strict reader knows which one counts.
            if (_members[member] != seen.Nothing[member] && _members[member] != says)
            {
                return false;
            }

            _members[member] = says;
        }

        _given = known.Given ?? _given;
        return true;
    }

    private bool TryAdd(List<(ItemValue[], int, int)> records, int entry, ReadOnlySpan<byte> value)
    {
        var days = new WrittenDays(_room);
        if (seen.Of(entry, value, ref days) is not { Record: { } said } known)
        {
            return false;
        }

        int list = LineShape.Lists[entry];
        ItemValue[] values = RoomFor(list, records.Count, said);
        int from = known.From;
        int to = known.To;
        for (int i = 0; i < known.Days.Length; i++)
        {
            int member = known.Days[i];
            values[member] = ItemValue.OfDay(days[i]);
            from = member == LineShape.FirstDays[list] ? days[i] : from;
            to = member == LineShape.LastDays[list] ? days[i] : to;
        }

        if (known.IsOwnOccupation)
        {
            _own.Add((values, LineShape.Occupations[list]));
        }

        _isEarly |= to < from;
        records.Add((values, from, to));
        return true;
    }

    // The members of a record of the line before are written over.
    private ItemValue[] RoomFor(int list, int record, ItemValue[] said)
    {
        List<ItemValue[]> rooms = _rooms[list];
        if (record == rooms.Count)
        {
            rooms.Add(new ItemValue[said.Length]);
        }

        said.CopyTo(rooms[record], 0);
        return rooms[record];
    }

    // Null: something may be wrong with the days, or is.
    private Subject? Made()
    {
        if (_isEarly)
        {
            return null;
        }

        ItemValue birth = _members[LineShape.Birth];
        ItemValue own = _members[LineShape.Occupation] is { State: FactState.Known } named ? named : ItemValue.OfText(ChoiceDomain.Other);
        foreach ((ItemValue[] values, int member) in _own)
        {
            values[member] = own;
        }

        if (birth.State == FactState.Known && (birth.Number > on || IsAnyBefore(birth.Number)))
        {
            return null;
        }

        SubjectRecord[]?[] lists = _subjects.Lists(seen.Schema.Lists.Count);
        for (int i = 0; i < _records.Length; i++)
        {
            lists[i] = _isKnown[i] ? RecordsOf(i) : null;
        }

        if (_subjects.Subject is { } over)
        {
            over.Become(_members, lists, Work(lists[LineShape.Employment]), _given ?? NoFacts);
            return over;
        }

        return _subjects.Keep(new Subject(_members, lists, Work(lists[LineShape.Employment]), _given ?? NoFacts) { KnownOn = seen.KnownOn, Sorters = seen.Sorters, Room = _subjects });
    }

    // Written over those of a line before that had as many.
    private SubjectRecord[] RecordsOf(int list)
    {
        List<(ItemValue[] Values, int From, int To)> said = _records[list];
        SubjectRecord[] records = _subjects.Records(list, said.Count);
        for (int i = 0; i < records.Length; i++)
        {
            (ItemValue[] values, int from, int to) = said[i];
            records[i] ??= new SubjectRecord(values, from, to);
            records[i].Become(values, from, to);
        }

        return records;
    }

    private static WorkHistory? Work(SubjectRecord[]? spells) =>
        spells is null ? null : WorkHistory.MergeOwn(Array.ConvertAll(spells, static s => new DayInterval(s.From, s.To)));

    private bool IsAnyBefore(long birth)
    {
        for (int i = 0; i < _records.Length; i++)
        {
            for (int j = 0; _isKnown[i] && j < _records[i].Count; j++)
            {
                if (_records[i][j].From < birth && _records[i][j].From != Day.First)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
