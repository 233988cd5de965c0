namespace SkillTalent.Solver.Tests;

/// <summary>What a solver says of some parts of a rule: whether a worker can meet some of them and not others, on some of the rule's days.</summary>
internal sealed class RuleOpinion : IDisposable
{
    private readonly RuleCase _rule;
    private readonly IReadOnlyList<Requirement> _parts;
    private readonly int[] _days;
    private readonly Dictionary<int, (WorkerModel Model, Smt Solver)> _made = [];

    /// <summary>Asks about the days on which the checker looks at a rule, and about others of its days.</summary>
    public RuleOpinion(RuleCase rule, IReadOnlyList<Requirement> parts)
    {
        (_rule, _parts) = (rule, parts);
        int[] own = [.. SampleDays.Of(rule, parts)];

        // In between, where the checker says that nothing changes.
        int[] between = [.. own.Zip(own.Skip(1)).Select(p => (p.First + p.Second) / 2), own[^1] + 97, own[^1] + 1013];
        int[] others = [.. between.Where(d => rule.Days.Any(r => r.From <= d && d <= r.To) && !own.Contains(d))];
        _days = [.. Spread(own, 8), .. Spread(others, 4)];
    }

    /// <summary>Whether every fact of the parts is described, so that what the solver finds is a worker.</summary>
    public bool IsExact => On(_days[0]).Model.IsExact;

    /// <summary>Whether somebody meets some parts, and not others, on some of the days asked about.</summary>
    public bool Exists(IReadOnlyList<int> met, params IReadOnlyList<int> unmet) => Array.Exists(_days, day => ExistsOn(day, met, unmet));

    /// <summary>
    /// The same on every day on which the checker looks at these parts, which may be hundreds: a month and thirty days change places at the ends of
    /// some months alone. To be asked before a disagreement is told.
    /// </summary>
    public bool ExistsWhereTheCheckerLooks(IReadOnlyList<int> met, params IReadOnlyList<int> unmet) =>
        SampleDays.Of(_rule, met.Concat(unmet).Select(i => _parts[i])).Except(_days).Any(day => ExistsOn(day, met, unmet));

    /// <summary>The same on one day.</summary>
    public bool ExistsOn(int day, IReadOnlyList<int> met, params IReadOnlyList<int> unmet)
    {
        (WorkerModel model, Smt solver) = On(day);
        return solver.Find([.. met.Select(i => model.Rules[i]), .. unmet.Select(i => solver.Not(model.Rules[i]))]) is not null;
    }

    public void Dispose()
    {
        foreach ((_, Smt solver) in _made.Values)
            solver.Dispose();
    }

    private (WorkerModel Model, Smt Solver) On(int day)
    {
        if (!_made.TryGetValue(day, out (WorkerModel Model, Smt Solver) there))
        {
            var solver = new Smt();
            var model = new WorkerModel(solver, _rule.Schema, RuleCase.DaysOn(_rule.Place, day), _parts);
            foreach (BoolExpr axiom in model.Axioms)
                solver.Assert(axiom);

            _made.Add(day, there = (model, solver));
        }

        return there;
    }

    private static IEnumerable<int> Spread(int[] days, int most) => days.Length <= most ? days : Enumerable.Range(0, most).Select(i => days[(int)((long)i * (days.Length - 1) / (most - 1))]);
}
