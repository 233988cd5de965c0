using System.Globalization;

namespace SkillTalent.SideBySide;

/// <summary>What a run measures.</summary>
internal sealed record RunOptions
{
    public const string Usage =
        """
        The same question over made-up workers, side by side: columns in memory, Parquet, DuckDB, PostgreSQL in place, PostgreSQL pulled; and over several servers.
          --rows N,N,...        how many workers (default 1000000,4000000,16000000)
          --decisions N,N,...   how many decisions; all: those that SQL can say (default 1,8,all)
          --servers N,N,...     over how many servers the first number of workers is spread, under the last number of decisions; 0: none (default 1,2,3)
          --only PART,...       of memory, parquet, duckdb, in-place, in-place-shared, pulled (default: all)
          --every-cell          also what takes minutes: without it large tables are asked of the cheap parts alone
          --out FILE            where the table goes (default benchmarks/results/side-by-side.md, found from the folder of the program)
        """;

    /// <summary>More rows times decisions than this are not asked of a database, unless every cell is wanted.</summary>
    private const long MostForDatabases = 70_000_000;

    /// <summary>And not even of files and columns.</summary>
    private const long MostForColumns = 300_000_000;

    private const long MostRowsPulled = 4_000_000;

    public IReadOnlyList<int> Rows { get; init; } = [1_000_000, 4_000_000, 16_000_000];

    /// <summary>0: all that SQL can say.</summary>
    public IReadOnlyList<int> Decisions { get; init; } = [1, 8, 0];

    public IReadOnlyList<int> Servers { get; init; } = [1, 2, 3];

    public IReadOnlyList<Part> Parts { get; init; } = [.. Enum.GetValues<Part>()];

    public bool EveryCell { get; init; }

    public string? Out { get; init; }

    public bool NeedsPostgres => Needs(Part.InPlace) || Needs(Part.InPlaceShared) || Needs(Part.Pulled) || Servers.Count > 0;

    public bool Needs(Part part) => Parts.Contains(part);

    /// <summary>Whether a part is asked about so many rows under so many decisions.</summary>
    public bool Asks(Part part, int rows, int decisions)
    {
        long cells = (long)rows * decisions;
        return Needs(part) && (EveryCell || (part switch
        {
            Part.Memory or Part.Parquet => cells <= MostForColumns,
            Part.Pulled => cells <= MostForDatabases && rows <= MostRowsPulled,
            _ => cells <= MostForDatabases,
        }));
    }

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">It is not of the form.</exception>
    public static RunOptions Read(string[] words)
    {
        var options = new RunOptions();
        for (int i = 0; i < words.Length; i++)
        {
            string Value() => ++i < words.Length ? words[i] : throw new FormatException($"{words[i - 1]}: expected a value");
            options = words[i] switch
            {
                "--rows" => options with { Rows = Numbers(Value()) },
                "--decisions" => options with { Decisions = Numbers(Value()) },
                "--servers" => options with { Servers = [.. Numbers(Value()).Where(n => n > 0)] },
                "--only" => options with { Parts = [.. Value().Split(',').Select(PartOf)] },
                "--every-cell" => options with { EveryCell = true },
                "--out" => options with { Out = Value() },
                _ => throw new FormatException($"{words[i]}: there is no such option"),
            };
        }

        return options;
    }

    private static int[] Numbers(string text) =>
        [.. text.Split(',').Select(n => n == "all" ? 0 : int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new FormatException($"{n}: expected a number"))];

    private static Part PartOf(string word) => word switch
    {
        "memory" => Part.Memory,
        "parquet" => Part.Parquet,
        "duckdb" => Part.DuckDb,
        "in-place" => Part.InPlace,
        "in-place-shared" => Part.InPlaceShared,
        "pulled" => Part.Pulled,
        _ => throw new FormatException($"{word}: expected memory, parquet, duckdb, in-place, in-place-shared or pulled"),
    };
}
