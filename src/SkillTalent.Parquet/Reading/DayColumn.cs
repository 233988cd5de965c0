using System.Globalization;

namespace SkillTalent.Parquet.Reading;

/// <summary>Days in a column of DATE, or of midnights.</summary>
internal sealed class DayColumn : FactColumn
{
    // What nobody writes as a day: it stands for no value while a slice is read.
    private const int None = int.MinValue;

    // As some databases write a day that never comes.
    private const int Infinity = int.MaxValue;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;
    private static readonly int Earliest = new DateOnly(JsonCursor.Earliest, 1, 1).DayNumber - Epoch;

    private readonly bool _isBirth;
    private readonly int _latest;
    private readonly int _never;
    private readonly int _unknown;
    private readonly int _whenNull;
    private readonly string _expectation;

    public DayColumn(FactSlot slot, ParquetField field, SqlColumn said, int on)
        : base(slot, field, said)
    {
        _isBirth = slot.Fact.IsAge && WorkerSchema.IsBirth(slot.Fact);
        _latest = (_isBirth ? Math.Min(on, new DateOnly(JsonCursor.Latest, 12, 31).DayNumber) : new DateOnly(JsonCursor.Latest, 12, 31).DayNumber) - Epoch;
        _never = said.Never is null or "infinity" ? Infinity : DayOf(said.Never);
        _unknown = said.Unknown is null ? None : DayOf(said.Unknown);
        _whenNull = WhenNull.IsKnown ? (int)WhenNull.Number : int.MaxValue;
        string never = said.Never is null or "infinity" ? "infinity" : said.Never;
        _expectation = _isBirth
            ? string.Create(CultureInfo.InvariantCulture, $"a day from the year {JsonCursor.Earliest} and not after the day asked, or nothing")
            : string.Create(CultureInfo.InvariantCulture, $"a day from the year {JsonCursor.Earliest} to {JsonCursor.Latest}, {never} for never, or nothing");
    }

    public override Column Read(RowGroupCursor cursor, Column? since)
    {
        Span<int> stored = cursor.Days(Field, None);
        int[] days = new int[cursor.Rows];
        ulong[] unknown = UnknownOf(cursor);
        uint width = (uint)(_latest - Earliest);
        for (int row = 0; row < days.Length; row++)
        {
            int day = stored[row];
            days[row] = (uint)(day - Earliest) <= width && day != _never && day != _unknown ? day + Epoch
                : day == None ? _whenNull
                : Special(cursor, row, day, unknown);
        }

        return new Column { Slot = Slot, Encoding = ColumnEncoding.Days, Ints = days, Unknown = unknown };
    }

    private int Special(RowGroupCursor cursor, int row, int day, ulong[] unknown)
    {
        if (day == _never && !_isBirth)
        {
            return int.MaxValue;
        }

        if (day != _unknown || _unknown == None)
        {
            throw cursor.At(row, Field, _expectation);
        }

        Set(unknown, row);
        return int.MaxValue;
    }

    private int DayOf(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? day.DayNumber - Epoch
        : throw new ArgumentException($"The column of {Fact.Id} holds days: what stands for never or unknown must be a day written 2024-06-30, or infinity.", nameof(text));
}
