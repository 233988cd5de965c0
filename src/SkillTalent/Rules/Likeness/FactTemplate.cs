using System.Runtime.CompilerServices;

namespace SkillTalent;

/// <summary>
/// The facts of a subject that has nothing, and which of them the records of a list touch: most of what rules could ask has the same answer for
/// nearly everybody, so it is copied, and of a subject only that is found out which his records may change. What the subject says beside its
/// records, what is calculated, and what a list says that is unknown or whose records are not sorted, is sampled when it is read. Thread-safe.
/// </summary>
internal sealed class FactTemplate
{
    private const int MostOnStack = 256;

    private readonly FactSlots _slots;
    private readonly ValueRange[] _values;
    private readonly byte[] _presence;
    private readonly (int List, ListTouches Touches)[] _lists;
    private readonly (int Slot, int Member)[] _members;
    private readonly int[] _given;

    /// <summary>A template.</summary>
    /// <param name="slots">The facts that are asked for.</param>
    /// <param name="lists">How many lists a subject has.</param>
    /// <param name="members">How many members a subject has.</param>
    public FactTemplate(FactSlots slots, int lists, int members)
    {
        _slots = slots;
        int[] all = [.. Enumerable.Range(0, slots.Count)];
        _lists =
        [
            .. Enumerable.Range(0, lists)
                .Select(list => (list, new ListTouches(
                    list,
                    slots,
                    [.. all.Where(s => SourceOf(s) is RecordFold fold && fold.List == list)],
                    [.. all.Where(s => SourceOf(s) is WorkedSource { Since.Source: RecordFold since } && since.List == list)])))
                .Where(l => l.Item2.All.Length > 0),
        ];
        _members = [.. all.Where(s => SourceOf(s).GetType() == typeof(MemberSource)).Select(s => (s, ((MemberSource)SourceOf(s)).Index))];
        _given = [.. all.Where(s => SourceOf(s) is GivenSource)];
        _values = new ValueRange[slots.Count];
        _presence = new byte[slots.Count];
        var nobody = new Subject(
            new ItemValue[members],
            [.. Enumerable.Repeat(Array.Empty<SubjectRecord>(), lists)],
            work: null,
            new Dictionary<string, FactValue>(StringComparer.Ordinal));
        foreach (int slot in _lists.SelectMany(l => l.Touches.All.ToArray()).Concat(_members.Select(m => m.Slot)).Concat(_given))
        {
            // Of what there is not it is the same whatever day is asked.
            Set(_values, _presence, slot, slots[slot].Fact.Source.Sample(slots[slot].Fact, nobody, Day.First));
        }
    }

    /// <summary>The facts of a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="days">The day asked, then the cut-off days by number.</param>
    [SkipLocalsInit]
    public FactSet Of(Subject subject, int[] days)
    {
        var values = new ValueRange[_values.Length];
        var presence = new byte[_presence.Length];
        _values.CopyTo(values, 0);
        _presence.CopyTo(presence, 0);
        int words = (_values.Length + 63) / 64;
        Span<ulong> begun = words <= MostOnStack ? stackalloc ulong[words] : new ulong[words];
        begun.Clear();
        foreach ((int list, ListTouches touches) in _lists)
        {
            if (subject.Lists[list] is not { Length: 0 } && !Fill(values, presence, begun, touches, subject, subject.Lists[list], days))
            {
                foreach (int slot in touches.All)
                {
                    presence[slot] = FactPresence.NotSampled;
                }
            }
        }

        foreach ((int slot, int member) in _members)
        {
            if (subject.Members[member].State != FactState.Unknown)
            {
                presence[slot] = FactPresence.NotSampled;
            }
        }

        if (subject.CarriesFacts)
        {
            foreach (int slot in _given)
            {
                presence[slot] = FactPresence.NotSampled;
            }
        }

        return FactSet.Filled(subject, _slots, values, presence, days);
    }

    // Whether it could be told from the kinds of the records.
    private static bool Fill(
        ValueRange[] values, byte[] presence, Span<ulong> begun, ListTouches touches, Subject subject, SubjectRecord[]? records, int[] days)
    {
        if (records is null || touches.KindsOf(subject) is not { } kinds)
        {
            return false;
        }

        bool isTold = true;
        for (int i = 0; i < records.Length; i++)
        {
            foreach (RecordTouch touch in touches.Of(kinds[i], records[i], subject))
            {
                ref ulong word = ref begun[touch.Slot >> 6];
                ulong bit = 1UL << (touch.Slot & 63);
                bool hasBegun = (word & bit) != 0;
                word |= bit;

                // What one record leaves to be sampled no other can tell.
                if (touch.Fold is null || (hasBegun && presence[touch.Slot] == FactPresence.NotSampled))
                {
                    presence[touch.Slot] = FactPresence.NotSampled;
                    continue;
                }

                FactValue gives = touch.Of(records[i], days[touch.AsOf]);
                if (hasBegun)
                {
                    gives = touch.Fold.Join(new FactValue(values[touch.Slot].Least, values[touch.Slot].Most), gives);
                }

                values[touch.Slot] = new ValueRange(gives.Least, gives.Most);
                presence[touch.Slot] = FactPresence.Sampled;
                isTold &= touch.IsValue;
            }
        }

        if (!isTold)
        {
            Tell(values, presence, begun, touches, kinds, subject, records, days);
        }

        return true;
    }

    // What records give together is not the value of every fact: of work it is the day from which it counts.
    private static void Tell(
        ValueRange[] values, byte[] presence, Span<ulong> begun, ListTouches touches, LikeRecords[] kinds, Subject subject, SubjectRecord[] records, int[] days)
    {
        for (int i = 0; i < records.Length; i++)
        {
            foreach (RecordTouch touch in touches.Of(kinds[i], records[i], subject))
            {
                ref ulong word = ref begun[touch.Slot >> 6];
                ulong bit = 1UL << (touch.Slot & 63);
                if (!touch.IsValue && (word & bit) != 0 && presence[touch.Slot] != FactPresence.NotSampled)
                {
                    word &= ~bit;
                    Set(values, presence, touch.Slot, touch.Told(new FactValue(values[touch.Slot].Least, values[touch.Slot].Most), subject, days[touch.AsOf]));
                }
            }
        }
    }

    private static void Set(ValueRange[] values, byte[] presence, int slot, in FactValue value)
    {
        values[slot] = new ValueRange(value.Least, value.Most);
        presence[slot] = FactPresence.Of(value);
    }

    private FactSource SourceOf(int slot) => _slots[slot].Fact.Source;
}
