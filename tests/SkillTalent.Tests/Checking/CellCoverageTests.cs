using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Checking;

/// <summary>What makes a finding about all workers a proof: whatever the facts of a worker are, they lie in one of the cells that are gone through.</summary>
public class CellCoverageTests
{
    private const long Budget = 200_000;

    [Fact]
    public void EveryRandomSubjectLiesInACellOfARandomRule()
    {
        int compared = 0;
        Property.Holds(300, draw => compared += Compare(draw));
        Assert.True(Trials.Often(compared, 500), $"only {compared} subjects could be compared");
    }

    // Found by the law above.
    [Theory]
    [InlineData(502249868, 35)]
    public void EverySubjectLiesInACellOfARuleThatOnceMissedOne(int seed, int size) =>
        Property.Repeat(seed, size, draw => Assert.True(Compare(draw) > 0));

    private static int Compare(Draw draw)
    {
        var rule = RandomRule.Tree(draw, assumptions: false);
        Subject[] subjects = [.. Enumerable.Range(0, 10).Select(_ => DefiniteSubjects.Subject(draw, rule.Facts))];
        int day = RandomDays.Of(draw);
        int[] days = [.. rule.CutOffs.Select(c => c?.For(day) ?? day)];
        if (Answers([rule.Root], days) is not { } space)
            return 0;

        int compared = 0;
        int birth = WorkerSchema.Instance.IndexOfMember("birth");
        foreach (Subject subject in subjects.Where(s => s.Members[birth].Number <= day))
        {
            if (Answers(space.Space, rule.Project(subject, day)) is not { } answers)
                continue;

            compared++;
            Assert.True(space.Seen.Contains(answers), $"{draw} {RandomDays.Iso(Day.ToDate(day))}: {answers} of {rule}");
        }

        return compared;
    }

    [Fact]
    public void EveryWorkerLiesInACellOfEveryShippedRule()
    {
        PolicyCatalog catalog = PolicyCatalog.BuiltIn;
        int compared = 0;
        foreach (RuleCase rule in RuleCases.Find(catalog, CheckOptions.Default).Where(r => r.IsAboutWorkers))
        {
            foreach (int day in SampleDays.Of(rule, rule.WithAmount).Take(2))
            {
                int[] days = RuleCase.DaysOn(rule.Place, day);
                if (Answers(rule.WithAmount, days, catalog.Set.Vocabulary.Workers) is not { } space)
                    continue;

                FactSlots slots = FactSlots.Of(space.Space.Leaves);
                foreach (Worker worker in new Bulk.RandomWorkers(day, Day.ToDate(day), unknown: 0).Make(40).Where(w => IsALife(w, day)))
                {
                    FactSet facts = FactSet.Project(WorkerSubject.Of(worker, catalog.Set.Vocabulary), slots, days);
                    if (Answers(space.Space, facts) is not { } answers)
                        continue;

                    compared++;
                    Assert.True(space.Seen.Contains(answers), $"{rule.Rule.Name.Id} on {RandomDays.Iso(Day.ToDate(day))}: {answers} of {WorkerJson.ToJson(worker)}");
                }
            }
        }

        Assert.True(Trials.Often(compared, 3000), $"only {compared} workers could be compared");
    }

    // That a pathway can be passed is not only said of cells: somebody passes it.
    [Fact]
    public void SomebodyPassesEveryShippedPathway()
    {
        var context = new CheckContext(PolicyCatalog.BuiltIn, CheckOptions.Default, CancellationToken.None);
        foreach (RuleCase rule in RuleCases.Find(PolicyCatalog.BuiltIn, CheckOptions.Default).Where(r => r.IsAboutWorkers))
        {
            foreach (RulePathway pathway in rule.Rule.Pathways.Where(p => p.Guard is null || PathwayCheck.Satisfiable(context, rule, p.Guard, out _)))
            {
                int day = SampleDays.Of(rule, [pathway.Whole]).First(d => PathwayCheck.Satisfiable(context, rule with { Days = [new DayInterval(d, d)] }, pathway.Whole, out _));
                CellSpace space = context.Space(rule, [pathway.Whole], day);
                Worker? worker = context.Witness(rule, space, 0, d => d.Pathways.Any(p => p.Id == pathway.Source.Id && p.Outcome == Outcome.Eligible));

                Assert.True(worker is not null, $"{pathway.Source.Id} on {RandomDays.Iso(Day.ToDate(day))}");
                Decision decision = PolicyCatalog.BuiltIn.For(rule.PlaceCode, Day.ToDate(day)).Assess(worker)[rule.Rule.Name.Id];
                Assert.Equal(Outcome.Eligible, decision.Outcome);
            }
        }
    }

    [Fact]
    public void TheDayOfAHigherLevelIsNeverBeforeThatOfALowerOne()
    {
        Vocabulary vocabulary = PolicyCatalog.BuiltIn.Set.Vocabulary;
        var order = new StartOrder(WorkerSchema.Instance);

        Assert.True(order.NeverLater(vocabulary["cert.intermediate-worker"], vocabulary["cert.senior-worker"]));
        Assert.False(order.NeverLater(vocabulary["cert.senior-worker"], vocabulary["cert.intermediate-worker"]));
        Assert.True(order.NeverLater(vocabulary["title.intermediate"], vocabulary["title.senior"]));
        Assert.False(order.NeverLater(vocabulary["cert.junior-worker"], vocabulary["title.senior"]));
        // A student counts twelve months before the diploma, so the graduate's day is never before the student's.
        Assert.True(order.NeverLater(vocabulary["edu.college-related-or-student"], vocabulary["edu.college-related"]));
        Assert.False(order.NeverLater(vocabulary["edu.college-related"], vocabulary["edu.college-related-or-student"]));
    }

    private static (CellSpace Space, HashSet<string> Seen)? Answers(IReadOnlyList<Requirement> roots, int[] days, SubjectSchema? schema = null)
    {
        try
        {
            var space = CellSpace.Of(roots, schema ?? WorkerSchema.Instance, days);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            _ = space.Walk(Budget, [], (answers, _) => seen.Add(Text(answers)) || true);
            return (space, seen);
        }
        catch (CellBudgetException)
        {
            return null;
        }
    }

    private static string? Answers(CellSpace space, FactSet facts)
    {
        Truth[] answers = [.. space.Leaves.Select(l => l.Evaluate(facts))];
        return answers.Contains(Truth.Unknown) ? null : Text(answers);
    }

    private static string Text(Truth[] answers) => string.Concat(answers.Select(a => a == Truth.True ? '1' : '0'));

    private static bool IsALife(Worker worker, int day) =>
        CheckContext.IsBorn(worker, day)
        && worker.Birth is { } birth
        && (worker.Certificates ?? []).All(c => c.Issued >= birth) && (worker.Titles ?? []).All(t => t.Issued >= birth)
        && (worker.Education ?? []).All(e => e.Graduated >= birth);
}
