using NodaTime;

namespace SkillTalent.Samples.BulkEligibility;

/// <summary>
/// Made-up skilled workers of a manufacturing city, as columns. The shares are chosen so that a good part is eligible for something; they
/// are no statistics of any place. Nobody's data is in them.
/// </summary>
internal sealed class SyntheticCity
{
    private const int DaysOfYear = 365;

    private static readonly string[] Levels = ["junior-worker", "intermediate-worker", "senior-worker", "technician", "senior-technician"];

    private readonly CompiledPolicy _policy;
    private readonly Dictionary<string, Fact> _facts;
    private readonly int _rows;
    private readonly int _on;

    // Days, as days since 0001-01-01; int.MaxValue: never.
    private readonly int[] _birth;
    private readonly int[] _work;
    private readonly int[] _college;
    private readonly int[] _never;
    private readonly int[][] _certificates;
    private readonly byte[] _level;
    private readonly byte[] _employer;
    private readonly ulong[] _atWork;
    private readonly ulong[] _frontline;
    private readonly ulong[] _shortage;
    private readonly ulong[] _nobody;

    public SyntheticCity(CompiledPolicy policy, IReadOnlyList<Fact> facts, int rows, ulong seed)
    {
        _policy = policy;
        _facts = facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        _rows = rows;
        _on = policy.On.ToDateOnly().DayNumber;
        int words = (rows + 63) / 64;
        (_birth, _work, _college, _never) = (new int[rows], new int[rows], new int[rows], new int[rows]);
        _certificates = [.. Levels.Select(_ => new int[rows])];
        (_level, _employer) = (new byte[rows], new byte[rows]);
        (_atWork, _frontline, _shortage, _nobody) = (new ulong[words], new ulong[words], new ulong[words], new ulong[words]);
        Array.Fill(_never, int.MaxValue);
        for (int row = 0; row < rows; row++)
        {
            Make(row, new Draws(seed, row));
        }
    }

    /// <summary>The workers as a population. What is not drawn, such as honours, nobody has.</summary>
    public Population Build() => Build(_policy.NewPopulation(_rows), _policy.Columns);

    /// <summary>The same workers for whoever asks for other columns.</summary>
    public Population Build(PopulationBuilder builder, IEnumerable<string> columns)
    {
        foreach (string column in columns)
        {
            Fact fact = _facts[column.Split('@')[0]];
            _ = fact.Kind switch
            {
                FactKind.Date => builder.Days(column, Days(fact.Id)),
                FactKind.Flag => builder.Bits(column, Flags(fact.Id)),
                FactKind.Work => Work(builder, column, fact.Id),
                FactKind.Choice => builder.Choices(column, Choices(fact.Id)),
                _ when fact.Decimals == 0 => builder.Numbers(column, new int[_rows]),
                _ => builder.WideNumbers(column, new long[_rows]),
            };
        }

        return builder.Build();
    }

    private void Make(int row, Draws draws)
    {
        ulong bit = 1UL << (row & 63);
        int age = 20 + ((draws.Below(41) + draws.Below(41)) / 2);
        _birth[row] = _on - (age * DaysOfYear) - draws.Below(DaysOfYear);
        int start = Math.Min(_birth[row] + ((18 + draws.Below(6)) * DaysOfYear) + draws.Below(DaysOfYear), _on - 30);
        _college[row] = draws.Happens(35) ? Math.Max(start - draws.Below(200), _birth[row] + (20 * DaysOfYear)) : int.MaxValue;
        _work[row] = start;

        // A career: each certificate some years after the one before, and for many a last one.
        int day = start;
        int held = 0;
        for (int i = 0; i < Levels.Length; i++)
        {
            day += i == 0 ? DaysOfYear + draws.Below(DaysOfYear) : (3 * DaysOfYear) + draws.Below(4 * DaysOfYear);
            bool goesOn = held == i && day <= _on && draws.Happens(i == 0 ? 95 : 88);
            _certificates[i][row] = goesOn ? day : int.MaxValue;
            held += goesOn ? 1 : 0;
        }

        // The codes of levels begin with none and apprentice.
        _level[row] = (byte)(held == 0 ? 0 : held + 1);
        _employer[row] = (byte)(draws.Happens(90) ? 0 : draws.Below(5));
        _atWork[row >> 6] |= draws.Happens(96) ? bit : 0;
        _frontline[row >> 6] |= draws.Happens(85) ? bit : 0;
        _shortage[row >> 6] |= draws.Happens(75) ? bit : 0;
    }

    private int[] Days(string fact) => fact switch
    {
        "birth" => _birth,
        "edu.college" or "edu.college-related" => _college,
        _ => CertificateOf(fact, "cert.") ?? CertificateOf(fact, "cert.latest-") ?? _never,
    };

    private ulong[] Flags(string fact) => fact switch
    {
        "post.frontline" => _frontline,
        "post.shortage-occupation" => _shortage,
        "post.in-occupation" => _atWork,
        _ when _facts[fact].AssumedWhileAbsent == "true" => Everybody(),
        _ => _nobody,
    };

    private byte[] Choices(string fact) => fact switch
    {
        "certificate.level" => _level,
        "employer" => _employer,
        _ => new byte[_rows],
    };

    // Everybody has worked without a gap, and who is no longer at work left on the day itself.
    private PopulationBuilder Work(PopulationBuilder builder, string column, string fact)
    {
        int[] starts = fact == "work.total" ? _work : CertificateOf(fact, "work.since-") ?? _never;
        var months = new ushort[_rows];
        var atWork = (ulong[])_atWork.Clone();
        LocalDate on = _policy.On;
        for (int row = 0; row < _rows; row++)
        {
            if (starts[row] > _on)
            {
                atWork[row >> 6] &= ~(1UL << (row & 63));
                continue;
            }

            // A day of a month that the end's month lacks counts as its last day.
            DateOnly from = DateOnly.FromDayNumber(starts[row]);
            int count = ((on.Year - from.Year) * 12) + on.Month - from.Month;
            months[row] = (ushort)(from.AddMonths(count).DayNumber > _on ? count - 1 : count);
        }

        return builder.WorkMonths(column, months).WorkStarts(column, starts, atWork);
    }

    private int[]? CertificateOf(string fact, string prefix)
    {
        int level = fact.StartsWith(prefix, StringComparison.Ordinal) ? Array.IndexOf(Levels, fact[prefix.Length..]) : -1;
        return level < 0 ? null : _certificates[level];
    }

    private ulong[] Everybody()
    {
        var bits = new ulong[_nobody.Length];
        Array.Fill(bits, ulong.MaxValue);
        if ((_rows & 63) != 0)
        {
            bits[^1] = (1UL << (_rows & 63)) - 1;
        }

        return bits;
    }
}
