namespace SkillTalent.Samples.BulkEligibility;

/// <summary>
/// One block of made-up skilled workers for the provision on senior workers, written over again and again: each block other workers, in
/// the memory of one.
/// </summary>
internal sealed class SyntheticNation
{
    private readonly CompiledPolicy _policy;
    private readonly int _rows;
    private readonly byte[] _level;
    private readonly byte[] _occupation;
    private readonly ushort[] _total;
    private readonly ushort[] _sinceIntermediate;
    private readonly ulong[][] _bits;
    private readonly string[] _held;
    private readonly string[] _otherWork;
    private readonly ushort[] _noWork;

    public SyntheticNation(CompiledPolicy policy, int rows)
    {
        _policy = policy;
        _rows = rows;
        _held = [.. policy.Columns.Where(c => c.StartsWith("edu.", StringComparison.Ordinal) || c.StartsWith("cert.", StringComparison.Ordinal))];
        _otherWork = [.. policy.Columns.Where(c => c.StartsWith("work.", StringComparison.Ordinal)).Except(["work.total", "work.since-intermediate-worker"], StringComparer.Ordinal)];
        (_level, _occupation) = (new byte[rows], new byte[rows]);
        (_total, _sinceIntermediate, _noWork) = (new ushort[rows], new ushort[rows], new ushort[rows]);
        _bits = [.. _held.Select(_ => new ulong[(rows + 63) / 64])];
    }

    /// <summary>Writes workers over those of the block before.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="first">The number of the first worker in the nation.</param>
    public void Generate(ulong seed, long first)
    {
        foreach (ulong[] bits in _bits)
        {
            Array.Clear(bits);
        }

        for (int row = 0; row < _rows; row++)
        {
            var draws = new Draws(seed, first + row);
            ulong a = draws.Next();
            ulong b = draws.Next();

            // Up to 32 years of work, more often few than many.
            int months = (int)((a & 0x1FF) * (a >> 40 & 0xFF) * 3 >> 10);
            _total[row] = (ushort)months;

            // Half hold an intermediate certificate, for some part of their working life; a fifth of those a higher one.
            bool intermediate = (a >> 9 & 1) != 0;
            bool higher = intermediate && (a >> 10 & 0xFF) < 51;
            _sinceIntermediate[row] = (ushort)(intermediate ? months * (int)(a >> 18 & 0xFF) >> 8 : 0);
            _level[row] = (byte)(higher ? 4 : intermediate ? 3 : (a >> 26 & 1) != 0 ? 2 : 0);

            // One in 256 works in an occupation with rules of its own.
            int occupation = (int)(a >> 27 & 0xFF);
            _occupation[row] = (byte)(occupation == 0 ? 1 + (a >> 35 & 1) : 0);
            for (int i = 0; i < _bits.Length; i++)
            {
                bool held = _held[i] == "cert.intermediate-worker" ? intermediate : (b >> (i * 7) & 0xFF) < 5;
                _bits[i][row >> 6] |= held ? 1UL << (row & 63) : 0;
            }
        }
    }

    /// <summary>The block as a population; its columns are not copied.</summary>
    public Population Build()
    {
        PopulationBuilder builder = _policy.NewPopulation(_rows)
            .Choices("certificate.level", _level)
            .Choices("occupation", _occupation)
            .WorkMonths("work.since-intermediate-worker", _sinceIntermediate);
        if (_policy.Columns.Contains("work.total", StringComparer.Ordinal))
        {
            builder.WorkMonths("work.total", _total);
        }

        foreach (string column in _otherWork)
        {
            builder.WorkMonths(column, _noWork);
        }

        for (int i = 0; i < _held.Length; i++)
        {
            builder.Bits(_held[i], _bits[i]);
        }

        return builder.Build();
    }
}
