namespace SkillTalent.Parquet.Reading;

/// <summary>A column has fewer rows than its row group.</summary>
internal sealed class ParquetEndException() : Exception("The column ends before its row group.");
