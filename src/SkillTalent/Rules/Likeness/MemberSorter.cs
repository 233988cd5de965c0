namespace SkillTalent;

/// <summary>Gives the values of one member of a record numbers, so that two values of one number pass the same tests.</summary>
internal sealed class MemberSorter
{
    private const int Unknown = 0;
    private const int None = 1;
    private const int Known = 2;

    private readonly int _member;
    private readonly bool _isCompared;
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    // The least value of each range after the first.
    private readonly long[] _starts;

    private MemberSorter(int member, IReadOnlyList<RecordTest> tests, IReadOnlyList<string>? compared)
    {
        _member = member;
        _isCompared = compared is not null;
        foreach (string code in tests.OfType<RecordTextTest>().SelectMany(t => t.Codes).Concat(compared ?? []))
        {
            _codes.TryAdd(code, Known + 1 + _codes.Count);
        }

        _starts =
        [
            .. tests.OfType<RecordRangeTest>().SelectMany(t => t.Most == long.MaxValue ? (long[])[t.Least] : [t.Least, t.Most + 1])
                .Concat(tests.OfType<RecordFlagTest>().SelectMany(_ => (long[])[0, 1])).Distinct().Order(),
        ];
    }

    /// <summary>How many numbers there are.</summary>
    public int Count => Known + 1 + Math.Max(_codes.Count, _starts.Length);

    /// <summary>A sorter of a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="tests">Every test of it.</param>
    /// <param name="compared">The codes that are compared; null where they are not.</param>
    /// <returns>Null where a test is of a kind that cannot be told by the value alone.</returns>
    public static MemberSorter? Of(int member, IReadOnlyList<RecordTest> tests, IReadOnlyList<string>? compared) =>
        tests.All(t => t is RecordTextTest or RecordRangeTest or RecordFlagTest) ? new MemberSorter(member, tests, compared) : null;

    /// <summary>The number of a record's value; -1 where it is none that is expected.</summary>
    public int NumberOf(SubjectRecord record)
    {
        ref readonly ItemValue value = ref record.Values[_member];
        return value.State switch
        {
            FactState.Unknown => Unknown,
            FactState.Never => None,
            _ when value.Text is { } code => _codes.TryGetValue(code, out int number) ? number : _isCompared ? -1 : Known,
            _ => Known + RangeOf(value.Number),
        };
    }

    private int RangeOf(long number)
    {
        int range = 0;
        while (range < _starts.Length && _starts[range] <= number)
        {
            range++;
        }

        return range;
    }
}
