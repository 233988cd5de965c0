namespace SkillTalent;

/// <summary>Drops a set beside another that asks for no more, is enough no later and costs no more.</summary>
internal sealed class ChangeFilter(IReadOnlyList<Act> acts, int on, ChangeCosts costs)
{
    public IReadOnlyList<(ActSet Acts, int Day)> Least(IReadOnlyList<(ActSet Acts, int Day)> sets) =>
        [.. sets.Where((set, i) => !sets.Where((other, j) => i != j && IsNoWorse(other, set) && (!IsNoWorse(set, other) || (Stated(other), j).CompareTo((Stated(set), i)) < 0)).Any())];

    /// <summary>What waiting from a day to a day costs.</summary>
    public static decimal CostOfWait(int from, int to, ChangeCosts costs, Fact? fact)
    {
        int months = Day.MonthsBetween(from, to);
        bool begun = Day.Add(from, new CalendarPeriod(Math.Min(months, 1200))) < to;
        return (months + (begun ? 1 : 0)) * costs.Of(ChangeKind.Wait, fact);
    }

    private bool IsNoWorse((ActSet Acts, int Day) set, (ActSet Acts, int Day) other) =>
        set.Day <= other.Day && CostOf(set) <= CostOf(other) && AsksNoMore([.. set.Acts.Acts()], 0, other.Acts);

    private decimal CostOf((ActSet Acts, int Day) set) => set.Acts.Acts().Sum(a => acts[a].Cost) + CostOfWait(on, set.Day, costs, null);

    // Of sets that ask for the same, the one that states fewer details is kept.
    private int Stated((ActSet Acts, int Day) set) => set.Acts.Acts().Sum(a => acts[a].Stated);

    // Whether each of the acts has a partner of its own that asks for at least as much.
    private bool AsksNoMore(int[] few, int at, ActSet partners)
    {
        if (at == few.Length)
        {
            return true;
        }

        foreach (int partner in partners.Acts())
        {
            if (acts[few[at]].AsksNoMoreThan(acts[partner]) && AsksNoMore(few, at + 1, partners.Without(partner)))
            {
                return true;
            }
        }

        return false;
    }
}
