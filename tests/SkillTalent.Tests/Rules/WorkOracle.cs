namespace SkillTalent.Tests.Rules;

/// <summary>
/// The dossier's words, a day at a time and with NodaTime alone: W = days worked before d; d* = d or, if earlier, the day after the last day
/// worked before d; N months are full on d when (d* - W) + N months &lt;= d*; once met it stays met.
/// </summary>
internal sealed class WorkOracle
{
    public static readonly int From = Day.Of(new LocalDate(2012, 1, 1));
    public static readonly int To = Day.Of(new LocalDate(2034, 12, 31));

    private readonly bool[] _worked = new bool[To - From + 1];
    private int _day = From;
    private int _days;
    private int? _lastWorked;

    public WorkOracle(IEnumerable<DayInterval> spells, int since)
    {
        foreach (DayInterval spell in spells)
        {
            for (int day = Math.Max(From, Math.Max(spell.From, since)); day <= Math.Min(To, spell.To); day++)
                _worked[day - From] = true;
        }
    }

    public int Completed { get; private set; }

    /// <summary>Days must be asked in order, from the first.</summary>
    public void MoveTo(int day)
    {
        for (; _day < day; _day++)
        {
            if (_worked[_day - From])
            {
                _days++;
                _lastWorked = _day;
            }
        }

        if (_lastWorked is not { } last)
            return;

        LocalDate end = Day.ToDate(Math.Min(day, last + 1));
        LocalDate start = end.PlusDays(-_days);
        int months = Completed;
        while (start.PlusMonths(months + 1) <= end)
            months++;

        Completed = months;
    }
}
