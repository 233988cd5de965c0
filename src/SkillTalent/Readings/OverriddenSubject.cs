namespace SkillTalent;

/// <summary>A subject of which some facts are taken to have other values, on every day.</summary>
internal sealed class OverriddenSubject(Subject subject, IReadOnlyList<(Fact Fact, FactValue Value)> values)
    : Subject(subject.Members, subject.Lists, subject.Work, subject.Given)
{
    public override bool TellsPast => subject.TellsPast;

    public override bool TellsFuture => subject.TellsFuture;

    public override FactValue Sample(Fact fact, int asOf, int day)
    {
        foreach ((Fact overridden, FactValue value) in values)
        {
            if (overridden == fact)
            {
                return value;
            }
        }

        return subject.Sample(fact, asOf, day);
    }

    public override IEnumerable<Fact> RootsOf(Fact fact, int day, Func<FactValue, bool> asked) => subject.RootsOf(fact, day, asked);

    public override void AddSteps(Fact fact, List<int> steps) => subject.AddSteps(fact, steps);

    public override Timeline WorkedAtLeast(Fact fact, int asOf, int months) => subject.WorkedAtLeast(fact, asOf, months);
}
