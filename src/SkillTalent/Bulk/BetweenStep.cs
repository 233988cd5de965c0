using SkillTalent.Rules;

namespace SkillTalent.Bulk;

/// <summary>Tests whether one column of days lies between two offsets of another, both ends included.</summary>
internal sealed class BetweenStep(int column, int of, CalendarPeriod from, CalendarPeriod to) : Step
{
    private readonly DayShift _from = DayShift.By(from);
    private readonly DayShift _to = DayShift.By(to);

    public override int ColumnIndex => column;

    public override object Key => (nameof(BetweenStep), column, of, from, to);

    public override void Run(Block block, MaskSource[] sources, Column[] columns, int result)
    {
        ReadOnlySpan<int> days = columns[column].Ints.Span.Slice(block.Start, block.Rows);
        ReadOnlySpan<int> others = columns[of].Ints.Span.Slice(block.Start, block.Rows);
        Span<ulong> mask = block[result];
        mask.Clear();
        for (int i = 0; i < days.Length; i++)
        {
            int day = days[i];
            int other = others[i];
            bool holds = day != Day.Last && other != Day.Last && day >= _from[other] && day <= _to[other];
            mask[i >> 6] |= holds ? 1UL << (i & 63) : 0;
        }
    }
}
