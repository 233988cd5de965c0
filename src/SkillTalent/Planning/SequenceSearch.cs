namespace SkillTalent;

/// <summary>
/// Where to hold a credential, or to hold it early, can make another worse, everything as early as possible need not be best. Then every
/// order of every choice is tried, in which each step is applied for on the first day on which it is open after the application before it.
/// For one plan, by one thread.
/// </summary>
internal sealed class SequenceSearch(PlanModel model, PlanRun run)
{
    // Beginnings looked at before the search gives up; the plan says in any case that it is not proven earliest.
    private const int MostLookedAt = 5_000;

    private readonly List<Obtained> _steps = [];
    private IReadOnlyList<Obtained>? _best;
    private int _looked;

    /// <summary>The sequence that arrives first, and of those the shortest; null where none arrives.</summary>
    public IReadOnlyList<Obtained>? Find(ActSet allowed)
    {
        Extend(allowed.Except(run.Held).With(model.Target.Index), run.Start);
        return _best;
    }

    private void Extend(ActSet left, int from)
    {
        if (_looked++ >= MostLookedAt)
        {
            return;
        }

        var open = new List<(Credential Credential, int Day)>();
        foreach (int i in left.Acts())
        {
            if (run.FirstOpen(model.Credentials[i], _steps, from) is { } day)
            {
                open.Add((model.Credentials[i], day));
            }
        }

        foreach ((Credential credential, int day) in open.OrderBy(o => o.Day).ThenBy(o => o.Credential != model.Target))
        {
            var step = new Obtained(credential, day, SkillTalent.Day.Add(day, credential.Takes));
            _steps.Add(step);
            if (credential == model.Target)
            {
                if (_best is null || (step.Awarded, _steps.Count).CompareTo((_best[^1].Awarded, _best.Count)) < 0)
                {
                    _best = [.. _steps];
                }
            }
            else if (_best is null || day <= _best[^1].Applied)
            {
                Extend(left.Without(credential.Index), day);
            }

            _steps.RemoveAt(_steps.Count - 1);
        }
    }
}
