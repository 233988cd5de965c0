namespace SkillTalent.SideBySide;

/// <summary>A way to the same answer.</summary>
internal enum Part
{
    /// <summary>The library over columns in memory.</summary>
    Memory,

    /// <summary>The library over a Parquet file.</summary>
    Parquet,

    /// <summary>The text of the rules on DuckDB, over a table of its own.</summary>
    DuckDb,

    /// <summary>The text of the rules on PostgreSQL, where the rows are.</summary>
    InPlace,

    /// <summary>The same with as many processes as the machine has processors, which PostgreSQL divides the rows over by itself.</summary>
    InPlaceShared,

    /// <summary>The rows of PostgreSQL, pulled into the library.</summary>
    Pulled,
}
