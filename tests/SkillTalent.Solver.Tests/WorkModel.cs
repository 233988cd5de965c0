namespace SkillTalent.Solver.Tests;

/// <summary>
/// Work, all of it and since a day: so many months of it are possible only so long after that day and after birth, more months are fewer too,
/// and what counts from an earlier day, or up to a later one, is not less.
/// </summary>
internal sealed class WorkModel(Smt z3, IntExpr? born, Func<Fact, DateModel> since)
{
    private readonly Dictionary<(Fact Fact, int Day, int Months), BoolExpr> _worked = [];

    public BoolExpr Worked(Fact fact, int day, CalendarPeriod period)
    {
        if (fact.Source.RestsOn is { } start)
            _ = since(start);

        if (!_worked.TryGetValue((fact, day, period.Months), out BoolExpr? worked))
            _worked.Add((fact, day, period.Months), worked = z3.NewBool());

        return worked;
    }

    public IEnumerable<BoolExpr> Axioms()
    {
        foreach (((Fact fact, int day, int months), BoolExpr worked) in _worked)
        {
            int latest = Calendar.LastBefore(day, new CalendarPeriod(months));
            if (fact.Source.RestsOn is { } start)
                yield return z3.Implies(worked, since(start).AtMost(latest));
            if (born is not null)
                yield return z3.Implies(worked, z3.AtMost(born, z3.Number(latest)));

            foreach (((Fact other, int later, int fewer), BoolExpr more) in _worked)
            {
                if (later >= day && fewer <= months && !ReferenceEquals(more, worked))
                    yield return z3.Implies(z3.And(worked, NotAfter(other, fact)), more);
            }
        }
    }

    private BoolExpr NotAfter(Fact first, Fact second)
    {
        if (first.Source.RestsOn is not { } a || ReferenceEquals(first, second))
            return z3.True;
        if (second.Source.RestsOn is not { } b)
            return z3.False;

        (DateModel one, DateModel two) = (since(a), since(b));
        return z3.And(z3.Not(one.Never), z3.Not(two.Never), z3.AtMost(one.Value, two.Value));
    }
}
