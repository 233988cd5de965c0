namespace SkillTalent.Parquet.Reading;

/// <summary>Work that no column states, bounded by the day from which it counts.</summary>
internal static class UnstatedWork
{
    public static Column Of(FactSlot slot, Fact rests, Column? since, int rows, int day, int on)
    {
        var writer = new ColumnWriter(slot, ColumnEncoding.WorkMonths, rows, on);
        for (int row = 0; row < rows; row++)
        {
            FactValue bound = WorkedSource.Unstated(since is null ? rests.WhileAbsent : since[row, on], day);
            writer.Set(row, bound.IsNever ? bound : FactValue.Between(0, bound.Most));
        }

        return writer.Build(unstated: true);
    }
}
