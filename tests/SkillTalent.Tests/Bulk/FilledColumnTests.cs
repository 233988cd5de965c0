namespace SkillTalent.Tests.Bulk;

/// <summary>A column that is filled beforehand holds the same as one of which every row is written.</summary>
public class FilledColumnTests
{
    private const int Rows = 130;
    private const int On = 738_000;

    private static readonly FactValue[] DayValues =
        [FactValue.Unknown, FactValue.Never, FactValue.Of(On), FactValue.Of(On + 1), FactValue.Of(On - 400), FactValue.Between(On - 3, On + 3), FactValue.Between(On + 40, long.MaxValue)];

    private static readonly FactValue[] Flags = [FactValue.Unknown, FactValue.Of(1), FactValue.Of(0), FactValue.Never];
    private static readonly FactValue[] Numbers = [FactValue.Unknown, FactValue.Of(7), FactValue.Of(0), FactValue.Never, FactValue.Between(2, 9)];

    private static readonly ChoiceDomain Ten = new("ten", open: false, Enumerable.Range(0, 10).Select(i => new ChoiceOption($"c{i}", new LocalizedText("项", "item"))));

    [Theory]
    [InlineData(FactKind.Date, nameof(ColumnEncoding.Bits))]
    [InlineData(FactKind.Date, nameof(ColumnEncoding.Months))]
    [InlineData(FactKind.Date, nameof(ColumnEncoding.Days))]
    [InlineData(FactKind.Flag, nameof(ColumnEncoding.Bits))]
    [InlineData(FactKind.Number, nameof(ColumnEncoding.Numbers))]
    [InlineData(FactKind.Number, nameof(ColumnEncoding.WideNumbers))]
    [InlineData(FactKind.Work, nameof(ColumnEncoding.WorkMonths))]
    [InlineData(FactKind.Choice, nameof(ColumnEncoding.Choices))]
    [InlineData(FactKind.Choice, nameof(ColumnEncoding.WideChoices))]
    public void FilledIsAsWritten(FactKind kind, string encoding)
    {
        ColumnEncoding layout = Enum.Parse<ColumnEncoding>(encoding);
        var slot = new FactSlot(new Fact("f", kind, new LocalizedText("事实", "fact"), GivenSource.Instance) { Domain = Ten }, 0);
        FactValue[] values = kind switch { FactKind.Date => DayValues, FactKind.Flag => Flags, _ => kind == FactKind.Work ? [.. Numbers.Where(v => v.Least >= 0 || v.IsOpen)] : Numbers };
        foreach (FactValue rest in values.Where(v => !v.IsOpen || v == FactValue.Unknown))
        {
            for (int seed = 0; seed < 20; seed++)
            {
                var draw = new Random(seed);
                var filled = ColumnWriter.Filled(slot, layout, Rows, On, rest);
                var written = new ColumnWriter(slot, layout, Rows, On);
                for (int row = 0; row < Rows; row++)
                {
                    FactValue value = draw.Next(3) == 0 ? values[draw.Next(values.Length)] : rest;
                    written.Set(row, value);
                    if (value != rest)
                        filled.Set(row, value);
                }

                Column a = written.Build();
                Column b = filled.Build();
                Assert.Equal([.. Enumerable.Range(0, Rows).Select(r => a[r, On])], (FactValue[])[.. Enumerable.Range(0, Rows).Select(r => b[r, On])]);
                foreach (ReadOnlyMemory<ulong> mask in (ReadOnlyMemory<ulong>[])[b.Bits, b.Unknown])
                    Assert.True(mask.Length == 0 || mask.Span[^1] >> (Rows & 63) == 0, "no bit beyond the last row");
            }
        }
    }
}
