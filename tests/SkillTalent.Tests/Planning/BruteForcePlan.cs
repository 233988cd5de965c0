using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Planning;

/// <summary>
/// Tries every order in which credentials can be applied for, each on the first day on which it is open or on some later one, by asking
/// <see cref="SkillPolicy"/> about the worker as he would stand.
/// </summary>
internal sealed class BruteForcePlan(PolicyCatalog catalog, Worker worker, PlanTarget target, PlanOptions options, Draw? delays)
{
    private readonly List<(PlanTarget Target, int Applied, int Awarded)> _steps = [];
    private int _best = int.MaxValue;

    /// <summary>The earliest award of the target that was found; null where none was.</summary>
    public int? Earliest(int on, int most)
    {
        Extend(on, most);
        return _best == int.MaxValue ? null : _best;
    }

    private void Extend(int from, int most)
    {
        foreach (PlanTarget next in SmallLadder.Targets.Where(t => !_steps.Exists(s => s.Target.Equals(t))))
        {
            foreach (int day in Days(next, from))
            {
                int awarded = Day.Add(day, next.Level is null ? options.TitleTakes : options.CertificateTakes);
                if (next.Equals(target))
                {
                    _best = Math.Min(_best, awarded);
                }
                else if (most > 1 && day < _best)
                {
                    _steps.Add((next, day, awarded));
                    Extend(day, most - 1);
                    _steps.RemoveAt(_steps.Count - 1);
                }
            }
        }
    }

    // The first open day in each stretch between awards, and perhaps one put off on purpose.
    private IEnumerable<int> Days(PlanTarget next, int from)
    {
        int[] starts = [from, .. _steps.Select(s => s.Awarded).Where(a => a > from).Distinct().Order()];
        for (int i = 0; i < starts.Length; i++)
        {
            int end = i + 1 < starts.Length ? starts[i + 1] - 1 : Day.Last;
            if (Decide(next, starts[i]).Timeline.True.FirstFrom(starts[i]) is { } first && first <= end)
            {
                yield return first;
                int later = first + (delays?.Int(1, 700) ?? 0);
                if (delays is not null && later <= end && Decide(next, later).Outcome == Outcome.Eligible)
                {
                    yield return later;
                }

                if (delays is null)
                {
                    yield break;
                }
            }
        }
    }

    private Decision Decide(PlanTarget next, int day)
    {
        LocalDate date = Day.ToDate(day);
        Worker then = worker;
        foreach ((PlanTarget had, _, int awarded) in _steps.Where(s => s.Awarded <= day))
        {
            then = had.Level is { } level
                ? then with { Certificates = [.. then.Certificates!, new Certificate(level, Day.ToDate(awarded))] }
                : then with { Titles = [.. then.Titles!, new Title(had.Rank!.Value, Day.ToDate(awarded), had.Series)] };
        }

        Assessment assessment = catalog.For(SmallRulebook.Place, date).Assess(then);
        return next.Level is { } l ? assessment.Level(l) : assessment.Title(next.Rank!.Value, next.Series!.Value);
    }
}
