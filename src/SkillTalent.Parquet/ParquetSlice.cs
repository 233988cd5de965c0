namespace SkillTalent.Parquet;

/// <summary>Some rows of a file: a row group, or a part of one. Immutable.</summary>
public sealed class ParquetSlice
{
    internal ParquetSlice(int group, long first, Population population, ParquetIds ids, IReadOnlyList<string> places, IReadOnlyDictionary<string, IReadOnlyList<string?>> beside)
    {
        RowGroup = group;
        FirstRow = first;
        Population = population;
        Ids = ids;
        Places = places;
        Beside = beside;
    }

    /// <summary>The row group, from 0.</summary>
    public int RowGroup { get; }

    /// <summary>The first row, in the order of the file, from 0.</summary>
    public long FirstRow { get; }

    /// <summary>How many rows.</summary>
    public int Rows => Population.Rows;

    /// <summary>The workers' facts, to be run under the policy for which the file was opened.</summary>
    public Population Population { get; }

    /// <summary>What tells the workers apart.</summary>
    public ParquetIds Ids { get; }

    /// <summary>The workers' places, one a row; empty where <see cref="ParquetOptions.Place"/> names no column.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>The columns that are handed through beside the facts (<see cref="ParquetOptions.Beside"/>), a text a row; null where there is none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string?>> Beside { get; }
}
