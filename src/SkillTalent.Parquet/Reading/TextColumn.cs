namespace SkillTalent.Parquet.Reading;

/// <summary>Days, flags, numbers and work in a column of texts, written as in a CSV file: with bounds, where they have any.</summary>
internal sealed class TextColumn(FactSlot slot, ParquetField field, SqlColumn said, ColumnEncoding encoding, int day, int on, TextReading texts)
    : FactColumn(slot, field, said)
{
    public override Column Read(RowGroupCursor cursor, Column? since)
    {
        var values = new FactValue[cursor.Rows];
        values.AsSpan().Fill(WhenNull);
        var cache = new TextCache<FactValue>();
        cursor.Texts(Field, (row, text) =>
        {
            if (!cache.TryGet(text, out FactValue value))
            {
                if (!texts.TryRead(text, out value))
                {
                    throw cursor.At(row, Field, texts.Expectation);
                }

                cache.Add(text, value);
            }

            values[row] = value;
        });
        var writer = new ColumnWriter(Slot, encoding, cursor.Rows, on);
        for (int row = 0; row < values.Length; row++)
        {
            writer.Set(row, Bounded(values[row], since, row));
        }

        return writer.Build();
    }

    private FactValue Bounded(FactValue stated, Column? since, int row)
    {
        if (!stated.IsOpen || Fact.Source.RestsOn is not { } rests)
        {
            return stated;
        }

        FactValue bound = WorkedSource.Unstated(since is null ? rests.WhileAbsent : since[row, on], day);
        return bound.IsNever ? bound : FactValue.Between(Math.Max(stated.Least, 0), Math.Min(stated.Most, bound.Most));
    }
}
