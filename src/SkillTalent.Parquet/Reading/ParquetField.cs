using ParquetSharp;

namespace SkillTalent.Parquet.Reading;

/// <summary>A column of a file.</summary>
internal sealed record ParquetField
{
    public required int Index { get; init; }

    public required string Name { get; init; }

    public required StoredForm Form { get; init; }

    public required PhysicalType Physical { get; init; }

    /// <summary>What it is called in errors.</summary>
    public required string Told { get; init; }

    /// <summary>Decimal places of a DECIMAL.</summary>
    public int Scale { get; init; }

    /// <summary>Bytes of a value of fixed length.</summary>
    public int Length { get; init; }

    /// <summary>Units of a TIMESTAMP in a day.</summary>
    public long UnitsADay { get; init; }

    public bool IsUnsigned { get; init; }

    /// <summary>Whether a row may have no value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether some row may have none, as far as the file tells.</summary>
    public bool MayHaveNulls { get; init; }

    public static ParquetField Of(int index, ColumnDescriptor column, bool mayHaveNulls)
    {
        string[] path = column.Path.ToDotVector();
        using LogicalType logical = column.LogicalType;
        bool plain = path.Length == 1 && column.MaxRepetitionLevel == 0 && column.MaxDefinitionLevel <= 1;
        StoredForm form = plain ? FormOf(column.PhysicalType, logical) : StoredForm.Other;
        return new ParquetField
        {
            Index = index,
            Name = string.Join('.', path),
            Form = form,
            Physical = column.PhysicalType,
            Told = plain ? Tell(column.PhysicalType, logical) : "a part of a nested column",
            Scale = logical is DecimalLogicalType number ? number.Scale : 0,
            Length = column.TypeLength,
            UnitsADay = logical is TimestampLogicalType time ? UnitsOf(time.TimeUnit) : 0,
            IsUnsigned = logical is IntLogicalType { IsSigned: false },
            IsOptional = column.MaxDefinitionLevel > 0,
            MayHaveNulls = column.MaxDefinitionLevel > 0 && mayHaveNulls,
        };
    }

    private static long UnitsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Millis => 86_400_000L,
        TimeUnit.Micros => 86_400_000_000L,
        _ => 86_400_000_000_000L,
    };

    private static StoredForm FormOf(PhysicalType physical, LogicalType logical) => (physical, logical) switch
    {
        (PhysicalType.Int32, DateLogicalType) => StoredForm.Day,
        (PhysicalType.Int64, TimestampLogicalType { IsAdjustedToUtc: false, TimeUnit: not TimeUnit.Unknown }) => StoredForm.LocalTime,
        (PhysicalType.Boolean, _) => StoredForm.Flag,
        (PhysicalType.Int32 or PhysicalType.Int64, { Type: LogicalTypeEnum.None or LogicalTypeEnum.Undefined or LogicalTypeEnum.Int }) => StoredForm.Whole,
        (PhysicalType.Int32 or PhysicalType.Int64 or PhysicalType.ByteArray or PhysicalType.FixedLenByteArray, DecimalLogicalType) => StoredForm.Decimal,
        (PhysicalType.Float or PhysicalType.Double, _) => StoredForm.Real,
        (PhysicalType.ByteArray, { Type: LogicalTypeEnum.String or LogicalTypeEnum.Enum or LogicalTypeEnum.None or LogicalTypeEnum.Undefined }) => StoredForm.Text,
        _ => StoredForm.Other,
    };

    private static string Tell(PhysicalType physical, LogicalType logical) => (physical, logical) switch
    {
        (_, TimestampLogicalType { IsAdjustedToUtc: true }) => "TIMESTAMP in UTC",
        (PhysicalType.Int96, _) => "INT96",
        (_, { Type: LogicalTypeEnum.None or LogicalTypeEnum.Undefined }) => physical.ToString().ToUpperInvariant(),
        _ => logical.Type.ToString().ToUpperInvariant(),
    };
}
