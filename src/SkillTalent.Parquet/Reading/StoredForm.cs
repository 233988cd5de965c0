namespace SkillTalent.Parquet.Reading;

/// <summary>What a column of a file holds, as far as it matters here.</summary>
internal enum StoredForm
{
    /// <summary>Nothing that a fact can be read from.</summary>
    Other,

    /// <summary>DATE.</summary>
    Day,

    /// <summary>TIMESTAMP without a zone, of which only midnights are days.</summary>
    LocalTime,

    /// <summary>BOOLEAN.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>DECIMAL.</summary>
    Decimal,

    /// <summary>FLOAT or DOUBLE.</summary>
    Real,

    /// <summary>A text in UTF-8.</summary>
    Text,
}
