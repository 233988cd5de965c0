namespace SkillTalent;

/// <summary>Tests one column of days against another, row by row: the values that pass beside each day of the second come from a table.</summary>
/// <param name="column">The first column.</param>
/// <param name="second">The second.</param>
/// <param name="form">The test.</param>
/// <param name="possible">Whether rows that may pass count, too.</param>
internal sealed class PairStep(int column, int second, PairForm form, bool possible) : Step
{
    private static readonly int First = Day.StartOfYear(JsonCursor.Earliest);
    private static readonly int Count = Day.StartOfYear(JsonCursor.Latest + 1) - First;

    // Made by the first block that is run: equal steps are made and only one of them is kept.
    private ValueRange[]? _beside;

    public override int ColumnIndex => column;

    public override object Key => (nameof(PairStep), column, second, form, possible);

    public override void Run(Block block, MaskSource[] sources, Column[] columns, int result)
    {
        Column values = columns[column];
        Column others = columns[second];
        Span<ulong> mask = block[result];
        mask.Clear();
        _beside ??= [.. Enumerable.Range(First, Count).Select(day => form.Beside(day))];
        if (values is { Encoding: ColumnEncoding.Days, IsOpen: false } && others is { Encoding: ColumnEncoding.Days, IsOpen: false })
        {
            Known(values.Ints.Span.Slice(block.Start, block.Rows), others.Ints.Span.Slice(block.Start, block.Rows), mask);
            return;
        }

        for (int i = 0; i < block.Rows; i++)
        {
            FactValue value = values[block.Start + i, 0];
            FactValue other = others[block.Start + i, 0];
            if (!value.IsNever && !other.IsNever)
            {
                Truth holds = PairForm.Hold(value, Beside(other.Least), Beside(other.Most));
                mask[i >> 6] |= holds == Truth.True || (possible && holds == Truth.Unknown) ? 1UL << (i & 63) : 0;
            }
        }
    }

    private void Known(ReadOnlySpan<int> days, ReadOnlySpan<int> others, Span<ulong> mask)
    {
        for (int i = 0; i < days.Length; i++)
        {
            int day = days[i];
            ValueRange passing = Beside(others[i]);
            mask[i >> 6] |= day != Day.Last && day >= passing.Least && day <= passing.Most ? 1UL << (i & 63) : 0;
        }
    }

    private ValueRange Beside(long day) => (ulong)(day - First) < (ulong)Count ? _beside![day - First] : PairForm.AtEnd(day) ?? form.Beside(day);
}
