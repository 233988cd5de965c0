namespace SkillTalent;

/// <summary>
/// What a member of a worker's JSON, or a record of one of its lists, says to rules; its days apart, it says the same wherever it stands.
/// Immutable.
/// </summary>
internal sealed class SeenValue
{
    /// <summary>A value that says more, or that is none: nothing is kept of it.</summary>
    public static readonly SeenValue NotPlain = new(-1, [], []);

    private readonly byte[] _bytes;
    private readonly int[] _starts;

    /// <summary>A value.</summary>
    /// <param name="entry">The entry that it is of.</param>
    /// <param name="bytes">How it is written.</param>
    /// <param name="starts">Where its days begin.</param>
    public SeenValue(int entry, byte[] bytes, int[] starts)
    {
        Entry = entry;
        _bytes = bytes;
        _starts = starts;
    }

    public int Entry { get; }

    /// <summary>How it is written, its days left out.</summary>
    public string Written => System.Text.Encoding.UTF8.GetString(_bytes);

    /// <summary>Whether it says nothing but what stands below, so that a worker can be read from such values.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The members that it fills; of its days the members alone.</summary>
    public (int Member, ItemValue Value)[] Members { get; private init; } = [];

    /// <summary>The members of the record that it is, without its days; null where it is none.</summary>
    public ItemValue[]? Record { get; private init; }

    /// <summary>The day from which the record holds, where none of its days says.</summary>
    public int From { get; private init; } = Day.First;

    /// <summary>The last day on which the record holds, where none of its days says.</summary>
    public int To { get; private init; } = Day.Last;

    /// <summary>Whether the record is of the worker's own occupation, since it names none.</summary>
    public bool IsOwnOccupation { get; private init; }

    /// <summary>By the number of a day: the member of the record that it is, or the place among <see cref="Members"/>.</summary>
    public int[] Days { get; private init; } = [];

    /// <summary>The facts that it gives; null where it gives none.</summary>
    public IReadOnlyDictionary<string, FactValue>? Given { get; private init; }

    /// <summary>The same value, which is a record.</summary>
    /// <param name="record">What it says.</param>
    /// <param name="from">The member that is the day from which it holds.</param>
    /// <param name="to">The member that is the last day on which it holds; -1: none is.</param>
    /// <param name="days">By the number of a day: the member that it is.</param>
    /// <param name="isOwnOccupation">Whether it is of the worker's own occupation, since it names none.</param>
    public SeenValue WithRecord(SubjectRecord record, int from, int to, int[] days, bool isOwnOccupation) => new(Entry, _bytes, _starts)
    {
        IsPlain = true,
        Record = [.. record.Values.Select((v, i) => days.Contains(i) ? default : v)],
        From = days.Contains(from) ? Day.First : record.From,
        To = days.Contains(to) ? Day.Last : record.To,
        Days = days,
        IsOwnOccupation = isOwnOccupation,
    };

    /// <summary>The same value, which fills members of the worker.</summary>
    /// <param name="members">The members, and what they are.</param>
    /// <param name="days">By the number of a day: the place of its member among these.</param>
    /// <param name="given">The facts that it gives; null where it gives none.</param>
    public SeenValue WithMembers((int Member, ItemValue Value)[] members, int[] days, IReadOnlyDictionary<string, FactValue>? given) =>
        new(Entry, _bytes, _starts) { IsPlain = true, Members = [.. members.Select((m, i) => days.Contains(i) ? (m.Member, default) : m)], Days = days, Given = given };

    /// <summary>Whether another value of the entry says the same but for its days.</summary>
    public bool IsLike(int entry, ReadOnlySpan<byte> value, in WrittenDays days) => entry == Entry && days.AreAllThatDiffers(value, _bytes, _starts);
}
