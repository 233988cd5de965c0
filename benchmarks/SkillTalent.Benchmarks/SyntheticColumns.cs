namespace SkillTalent.Benchmarks;

/// <summary>Synthetic columns for the senior-worker rule of edition 2023: seeded, about 40 % eligible. Not real people.</summary>
internal sealed class SyntheticColumns
{
    public SyntheticColumns(int rows, int seed = 20240601)
    {
        Rows = rows;
        var random = new Random(seed);
        int words = (rows + 63) / 64;
        TotalMonths = new ushort[rows];
        SinceIntermediate = new ushort[rows];
        SinceInitialTitle = new ushort[rows];
        IntermediateHeld = new ulong[words];
        SeniorClass = new ulong[words];
        College = new ulong[words];
        AssessedCollege = new ulong[words];
        IntermediateDay = new int[rows];
        SeniorClassDay = new int[rows];
        CollegeDay = new int[rows];
        AssessedCollegeDay = new int[rows];
        Unknown = [.. Enumerable.Range(0, 7).Select(_ => new ulong[words])];
        for (int i = 0; i < rows; i++)
        {
            int total = random.Next(0, 240);
            TotalMonths[i] = (ushort)total;
            bool intermediate = total > 24 && random.Next(100) < 55;
            SinceIntermediate[i] = (ushort)(intermediate ? random.Next(0, total) : 0);
            SinceInitialTitle[i] = (ushort)(random.Next(100) < 8 ? random.Next(0, total + 1) : 0);
            Set(IntermediateHeld, IntermediateDay, i, intermediate, random);
            Set(SeniorClass, SeniorClassDay, i, random.Next(100) < 5, random);
            Set(College, CollegeDay, i, random.Next(100) < 15, random);
            Set(AssessedCollege, AssessedCollegeDay, i, random.Next(100) < 2, random);
            foreach (ulong[] mask in Unknown)
            {
                mask[i >> 6] |= random.Next(100) < 5 ? 1UL << (i & 63) : 0;
            }
        }
    }

    public int Rows { get; }

    public ushort[] TotalMonths { get; }

    public ushort[] SinceIntermediate { get; }

    public ushort[] SinceInitialTitle { get; }

    public ulong[] IntermediateHeld { get; }

    public ulong[] SeniorClass { get; }

    public ulong[] College { get; }

    public ulong[] AssessedCollege { get; }

    public int[] IntermediateDay { get; }

    public int[] SeniorClassDay { get; }

    public int[] CollegeDay { get; }

    public int[] AssessedCollegeDay { get; }

    /// <summary>Five in a hundred of each column, in the order of the properties above.</summary>
    public ulong[][] Unknown { get; }

    private static void Set(ulong[] bits, int[] days, int row, bool held, Random random)
    {
        days[row] = held ? 738_000 - random.Next(0, 4000) : int.MaxValue;
        bits[row >> 6] |= held ? 1UL << (row & 63) : 0;
    }
}
