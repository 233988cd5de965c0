namespace SkillTalent.Parquet.Reading;

/// <summary>Takes the text of a row.</summary>
internal delegate void TextRow(int row, ReadOnlySpan<byte> text);
