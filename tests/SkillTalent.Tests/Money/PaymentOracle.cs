namespace SkillTalent.Tests.Money;

/// <summary>
/// The parts of a benefit for who is in post, written down a second time: day by day in the calendar, from the terms of payment as their
/// reference has them and not from the code.
/// </summary>
/// <param name="Spells">The spells in post; no last day: it goes on.</param>
internal sealed record PaymentOracle(IReadOnlyList<(LocalDate From, LocalDate? To)> Spells)
{
    public int Months { get; init; } = 1;

    public decimal Yuan { get; init; } = 1000;

    public string Start { get; init; } = "first-day";

    public string Proration { get; init; } = "whole-only";

    public int? Term { get; init; }

    public int? Within { get; init; }

    public bool CountsDrawn { get; init; }

    public int Drawn { get; init; }

    public string? Every { get; init; }

    /// <summary>What falls due by a day: its day, the days that it is for, and the sum; a sum of nothing was not earned.</summary>
    public IEnumerable<(LocalDate Due, LocalDate From, LocalDate To, decimal Yuan)> Through(LocalDate end) =>
        Parts(end).GroupBy(p => Every is null ? p.From : p.Due)
            .Select(g => (g.First().Due, g.First().From, g.Last().To, g.Sum(p => p.Yuan)))
            .Where(p => p.Due <= end);

    private IEnumerable<(LocalDate Due, LocalDate From, LocalDate To, decimal Yuan)> Parts(LocalDate end)
    {
        LocalDate first = Spells.Min(s => s.From);
        LocalDate start = Start switch
        {
            "next-month" when first.Day > 1 => new LocalDate(first.Year, first.Month, 1).PlusMonths(1),
            "next-year" when first.DayOfYear > 1 => new LocalDate(first.Year + 1, 1, 1),
            _ => first,
        };
        LocalDate? last = Term is { } term && !CountsDrawn ? start.PlusMonths(term - Drawn).PlusDays(-1) : null;
        last = Within is { } within && (last is null || start.PlusMonths(within).PlusDays(-1) < last) ? start.PlusMonths(within).PlusDays(-1) : last;
        decimal left = Term is { } all ? all - Drawn : decimal.MaxValue;
        for (int k = 0; left > 0; k++)
        {
            LocalDate from = start.PlusMonths(k * Months);
            LocalDate full = start.PlusMonths((k + 1) * Months).PlusDays(-1);
            LocalDate to = last < full ? last.Value : full;
            if (from > last || from > end || !Spells.Any(s => s.To is null || s.To >= from))
            {
                yield break;
            }

            // A part that the term cuts is unfinished.
            decimal share = Share(from, to, full);
            if (CountsDrawn && left < Months && Math.Min(1, Cut(left)) is var cut)
            {
                if (cut == 0)
                    yield break;

                share = Months * share <= left ? share : Math.Min(share, cut);
            }

            left -= CountsDrawn ? Months * share : 0;
            yield return (Due(start, k, to, last), from, to, decimal.Round(Yuan * share, 2, MidpointRounding.AwayFromZero));
        }
    }

    private LocalDate Due(LocalDate start, int part, LocalDate to, LocalDate? last)
    {
        int length = Every is "quarter" or "calendar-quarter" ? 3 : 12;
        LocalDate due = Every switch
        {
            null => to,
            "quarter" or "year" => start.PlusMonths(((part * Months / length) + 1) * length).PlusDays(-1),
            _ => new LocalDate(to.Year, 1, 1).PlusMonths((((to.Month - 1) / length) + 1) * length).PlusDays(-1),
        };
        return last < due ? last.Value : due;
    }

    private decimal Share(LocalDate from, LocalDate to, LocalDate full)
    {
        int held = Days(from, to).Count(IsInPost);
        int all = Days(from, full).Count();
        return held == all ? 1 : Proration switch
        {
            "daily" => (decimal)held / all,
            "monthly" => (decimal)Blocks(from, to, 1) / Months,
            "quarterly" when Months % 3 == 0 => (decimal)Blocks(from, to, 3) / (Months / 3),
            "begun" => held > 0 ? 1 : 0,
            _ => 0,
        };
    }

    private decimal Cut(decimal left) => Proration switch
    {
        "daily" => left / Months,
        "monthly" => decimal.Floor(left) / Months,
        "quarterly" when Months % 3 == 0 => decimal.Floor(left / 3) / (Months / 3),
        "begun" => 1,
        _ => 0,
    };

    private int Blocks(LocalDate from, LocalDate to, int months) => Enumerable.Range(0, Months / months).Count(b =>
        from.PlusMonths((b + 1) * months).PlusDays(-1) <= to && Days(from.PlusMonths(b * months), from.PlusMonths((b + 1) * months).PlusDays(-1)).All(IsInPost));

    private bool IsInPost(LocalDate day) => Spells.Any(s => s.From <= day && (s.To is null || day <= s.To));

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to)
    {
        for (LocalDate day = from; day <= to; day = day.PlusDays(1))
            yield return day;
    }
}
