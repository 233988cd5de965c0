using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace SkillTalent;

/// <summary>
/// What the values of workers' JSON say to rules, found out once for each way in which one is written: the strict reader reads it then, and a
/// million workers write a few hundred. A value that says more, or that is none, is kept as one that is not plain. Thread-safe.
/// </summary>
/// <param name="vocabulary">The facts, codes and kinds of records that rulebooks declare.</param>
/// <param name="foreign">Which certificates from abroad count.</param>
/// <param name="knownOn">The day as of which the rulebooks are known; null: everything is.</param>
internal sealed class SeenValues(Vocabulary vocabulary, Lazy<ForeignRecognition> foreign, NodaTime.LocalDate? knownOn)
{
    // A worker whose values are not among these is read by the strict reader: made-up texts without end cost time and no memory.
    private const int MostValues = 16_384;
    private const int MostBytes = 512;

    // No occupation is called so; where a record says it, it says the worker's own.
    private const string OwnOccupation = "\uE000";

    private static readonly int Occupation = WorkerSchema.Instance.IndexOfMember(Mentions.OccupationFact);

    private readonly ConcurrentDictionary<ulong, SeenValue> _seen = new();
    private readonly Lazy<ItemValue[]> _nothing = new(() => WorkerSubject.Of(new Worker(), vocabulary, foreign, knownOn).Members);
    private int _count;

    /// <summary>The members of a worker of whom nothing is said.</summary>
    public ReadOnlySpan<ItemValue> Nothing => _nothing.Value;

    public SubjectSchema Schema => vocabulary.Workers ?? WorkerSchema.Instance;

    public RecordSorter?[]? Sorters => vocabulary.Sorters;

    public int KnownOn => knownOn is { } day ? Day.Of(day) : Day.Last;

    /// <summary>What is remembered of values that are plain.</summary>
    public SeenValue[] Kept() => [.. _seen.Values.Where(v => v.IsPlain)];

    /// <summary>What a value says.</summary>
    /// <param name="entry">The entry's number.</param>
    /// <param name="value">How it is written.</param>
    /// <param name="days">Its days, which are found.</param>
    /// <returns>Null where it cannot be told by what was seen.</returns>
    public SeenValue? Of(int entry, ReadOnlySpan<byte> value, ref WrittenDays days)
    {
        ulong hash = (ulong)entry;
        if (value.Length > MostBytes || !days.TryFind(value, InputLimits.Default.LatestYear, ref hash))
        {
            return null;
        }

        if (_seen.TryGetValue(hash, out SeenValue? seen))
        {
            return seen.IsPlain && seen.IsLike(entry, value, days) ? seen : null;
        }

        if (Volatile.Read(ref _count) >= MostValues)
        {
            return null;
        }

        seen = Learn(entry, value, days);
        if (_seen.TryAdd(hash, seen.IsPlain ? seen : SeenValue.NotPlain))
        {
            Interlocked.Increment(ref _count);
        }

        return seen.IsPlain ? seen : null;
    }

    private SeenValue Learn(int number, ReadOnlySpan<byte> value, in WrittenDays days)
    {
        byte[] bytes = value.ToArray();
        byte[] kept = value.ToArray();
        int[] starts = new int[days.Count];
        for (int i = 0; i < starts.Length; i++)
        {
            // The days are somebody's own, and nothing depends on them.
            starts[i] = days.StartOf(i);
            kept.AsSpan(starts[i], IsoDate.Length).Fill((byte)'0');
        }

        WorkerEntry entry = WorkerShape.Entries[number];
        var notPlain = new SeenValue(number, kept, starts);
        try
        {
            Subject subject = Read(entry, bytes);
            string[]? names = NamesOfDays(entry, bytes, starts);
            return value.Contains((byte)'\\') || names is null || subject.Borrowed.Count > 0 ? notPlain
                : entry is ListEntry ? OfRecord(notPlain, subject, names, days)
                : OfMembers(notPlain, subject, names, days);
        }
        catch (InputFormatException)
        {
            return notPlain;
        }
    }

    private Subject Read(WorkerEntry entry, byte[] value)
    {
        string text = Encoding.UTF8.GetString(value);
        string own = entry.Name == Mentions.OccupationFact ? "" : $"\"{Mentions.OccupationFact}\": \"{OwnOccupation}\", ";
        string json = entry is ListEntry ? $$"""{ {{own}}"{{entry.Name}}": [ {{text}} ] }""" : $$"""{ {{own}}"{{entry.Name}}": {{text}} }""";

        // A text that was no UTF-8 would be sound by now.
        return System.Text.Unicode.Utf8.IsValid(value)
            ? WorkerSubject.Of(WorkerJson.Parse(json), vocabulary, foreign, knownOn)
            : throw new InputFormatException("worker", "$", "UTF-8");
    }

    // The names of the members whose values are days; null where a day is something else.
    private static string[]? NamesOfDays(WorkerEntry entry, byte[] value, int[] starts)
    {
        if (value[0] != '{')
        {
            return starts.Length == 0 ? [] : starts is [1] && value.Length == IsoDate.Length + 2 && entry is not ListEntry ? [entry.Name] : null;
        }

        var names = new List<string>();
        var reader = new Utf8JsonReader(value);
        string name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
                if (Array.IndexOf(starts, (int)reader.TokenStartIndex + 1) >= 0)
                {
                    return null;
                }
            }
            else if (reader.TokenType == JsonTokenType.String && Array.IndexOf(starts, (int)reader.TokenStartIndex + 1) >= 0)
            {
                names.Add(entry is ListEntry ? name : $"{entry.Name}.{name}");
            }
        }

        return names.Count == starts.Length ? [.. names] : null;
    }

    private SeenValue OfRecord(SeenValue notPlain, Subject subject, string[] names, in WrittenDays days)
    {
        var entry = (ListEntry)WorkerShape.Entries[notPlain.Entry];
        int list = Schema.IndexOfList(entry.Name);
        RecordSchema schema = Schema.Lists[list];
        if (subject.Lists[list] is not [{ } record])
        {
            return notPlain;
        }

        int occupation = schema.IndexOf(Mentions.OccupationFact);
        int[] members = [.. names.Select(schema.IndexOf)];
        return AreDays(record.Values, members, days)
            ? notPlain.WithRecord(record, schema.IndexOf(schema.Day), entry.End is { } end ? schema.IndexOf(end) : -1, members, isOwnOccupation: occupation >= 0 && record.Values[occupation].Text == OwnOccupation)
            : notPlain;
    }

    private SeenValue OfMembers(SeenValue notPlain, Subject subject, string[] names, in WrittenDays days)
    {
        bool isOccupation = WorkerShape.Entries[notPlain.Entry].Name == Mentions.OccupationFact;
        int[] members = [.. names.Select(Schema.IndexOfMember)];
        ItemValue[] nothing = _nothing.Value;
        int[] filled = [.. Enumerable.Range(0, nothing.Length).Where(m => (m != Occupation || isOccupation) && subject.Members[m] != nothing[m])];
        return AreDays(subject.Members, members, days) && Array.TrueForAll(members, m => filled.Contains(m)) && (subject.Given.Count == 0 || members.Length == 0)
            && Array.TrueForAll(subject.Lists, l => l is null)
            ? notPlain.WithMembers([.. filled.Select(m => (m, subject.Members[m]))], [.. members.Select(m => Array.IndexOf(filled, m))], subject.Given.Count > 0 ? subject.Given : null)
            : notPlain;
    }

    private static bool AreDays(ItemValue[] values, int[] members, in WrittenDays days)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i] < 0 || values[members[i]] != ItemValue.OfDay(days[i]))
            {
                return false;
            }
        }

        return true;
    }
}
