namespace SkillTalent;

/// <summary>Finds ways for one worker: the earliest with what may be used, without steps that are of no use. For one plan, by one thread.</summary>
internal sealed class RouteFinder(PlanModel model, PlanRun run)
{
    private static readonly IReadOnlyDictionary<Obtained, IReadOnlyList<Obtained>> Nothing = new Dictionary<Obtained, IReadOnlyList<Obtained>>().AsReadOnly();

    /// <summary>The earliest way with these credentials; null where there is none.</summary>
    /// <param name="allowed">What may be obtained.</param>
    /// <param name="least">Whether each step must be open, or may be open if what is unknown turns out well.</param>
    public FoundRoute? Find(ActSet allowed, Truth least)
    {
        if (model.Falling.Count > 0 && least == Truth.True)
        {
            return new SequenceSearch(model, run).Find(allowed) is { } sequence ? Explain(sequence) : null;
        }

        return Try(allowed, least) is { } best ? Shorten(best, least) : null;
    }

    // A sequence as it is; what its steps need is told and nothing is left out.
    private FoundRoute Explain(IReadOnlyList<Obtained> steps) => new(
        steps,
        steps.ToDictionary(s => s, s => (IReadOnlyList<Obtained>)Needed(s, [.. steps.TakeWhile(o => o != s).Where(o => o.Awarded <= s.Applied)], Nothing, Truth.True)!),
        Truth.True);

    private FoundRoute? Try(ActSet allowed, Truth least)
    {
        List<Obtained> obtained = run.Run(allowed, least);
        return obtained.Count > 0 && obtained[^1].Credential == model.Target ? Trim(obtained, least) : null;
    }

    // Leaves out what no step needs, and then what the way can do without although some step used it.
    private FoundRoute Shorten(FoundRoute route, Truth least)
    {
        bool again = true;
        while (again)
        {
            again = false;
            foreach (Obtained step in route.Steps.SkipLast(1).OrderBy(Preference))
            {
                ActSet rest = route.Used.Without(step.Credential.Index);
                if (Try(rest, least) is { } shorter && shorter.Goal.Awarded <= route.Goal.Awarded)
                {
                    route = shorter;
                    again = true;
                    break;
                }
            }
        }

        return route;
    }

    // From the goal backwards: what each step needs of what was awarded before it.
    private FoundRoute? Trim(List<Obtained> obtained, Truth least)
    {
        var needs = new Dictionary<Obtained, IReadOnlyList<Obtained>>();
        var open = new Queue<Obtained>([obtained[^1]]);
        while (open.TryDequeue(out Obtained? step))
        {
            if (needs.ContainsKey(step))
            {
                continue;
            }

            List<Obtained>? own = Needed(step, [.. obtained.TakeWhile(o => o != step).Where(o => o.Awarded <= step.Applied)], needs, least);
            if (own is null)
            {
                return null;
            }

            needs.Add(step, own);
            own.ForEach(open.Enqueue);
        }

        return new FoundRoute([.. obtained.Where(needs.ContainsKey)], needs, least);
    }

    private List<Obtained>? Needed(Obtained step, List<Obtained> had, IReadOnlyDictionary<Obtained, IReadOnlyList<Obtained>> kept, Truth least)
    {
        if (run.PathwayOn(step.Credential, run.On(step.Applied, had), step.Applied, least) is null)
        {
            return null;
        }

        foreach (Obtained one in had.OrderBy(o => kept.ContainsKey(o)).ThenBy(Preference).ToList())
        {
            List<Obtained> without = [.. had.Where(o => o != one)];
            if (run.PathwayOn(step.Credential, run.On(step.Applied, without), step.Applied, least) is not null)
            {
                had = without;
            }
        }

        return had;
    }

    // What to leave out first: titles before certificates, the later before the earlier.
    private static (int Kind, int Day) Preference(Obtained obtained) => (obtained.Credential.Target.Level is null ? 0 : 1, -obtained.Awarded);
}
