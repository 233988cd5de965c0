namespace SkillTalent.Tests.Planning;

/// <summary>
/// Tries every set of edits of a worker, made by hand for the small vocabulary and without a look at the rule, and asks on which day the
/// decision is first true after them.
/// </summary>
internal static class BruteForceChanges
{
    /// <param name="Edits">How many edits.</param>
    /// <param name="Cost">What they cost by the defaults, waiting included.</param>
    /// <param name="Day">The first day on which the decision is eligible.</param>
    /// <param name="Names">The edits.</param>
    public sealed record Solution(int Edits, decimal Cost, int Day, string Names);

    private sealed record Edit(string Name, string Group, ChangeKind Kind, int Times, Func<Worker, Worker> Apply)
    {
        /// <summary>Months that must pass before it is so.</summary>
        public int Months { get; init; }
    }

    public static IEnumerable<Solution> Solutions(PolicyCatalog catalog, Worker worker, LocalDate on, string decision, int most)
    {
        Edit[] edits = [.. Edits(worker, on, catalog)];
        return Sets(edits, 0, most, []).Select(set => Solve(catalog, worker, on, decision, set)).OfType<Solution>();
    }

    /// <summary>The first day from a day on which a decision is eligible; null where there is none.</summary>
    public static int? FirstDay(PolicyCatalog catalog, Worker worker, LocalDate on, string decision, LocalDate? from = null) =>
        catalog.For(SmallRulebook.Place, on).Assess(worker)[decision].Timeline.True.FirstFrom(Day.Of(from ?? on));

    private static Solution? Solve(PolicyCatalog catalog, Worker worker, LocalDate on, string decision, IReadOnlyList<Edit> set)
    {
        Worker after = set.Aggregate(WorkerEdit.Working(worker, on, true), (w, e) => e.Apply(w));
        if (FirstDay(catalog, after, on, decision, on.PlusMonths(set.Sum(e => e.Months))) is not { } day)
        {
            return null;
        }

        decimal cost = set.Sum(e => e.Times * ChangeCosts.Default.Of(e.Kind, null)) + ChangeFilter.CostOfWait(Day.Of(on), day, ChangeCosts.Default, null);
        return new Solution(set.Count, cost, day, string.Join(" + ", set.Select(e => e.Name)));
    }

    private static IEnumerable<IReadOnlyList<Edit>> Sets(Edit[] edits, int from, int most, IReadOnlyList<Edit> chosen)
    {
        yield return chosen;
        for (int i = from; i < edits.Length && chosen.Count < most; i++)
        {
            if (!chosen.Any(c => c.Group == edits[i].Group))
            {
                foreach (IReadOnlyList<Edit> set in Sets(edits, i + 1, most, [.. chosen, edits[i]]))
                {
                    yield return set;
                }
            }
        }
    }

    private static IEnumerable<Edit> Edits(Worker worker, LocalDate on, PolicyCatalog catalog)
    {
        HashSet<string> read = [.. catalog.For(SmallRulebook.Place, on).Slots.All.Select(s => s.Fact.Id)];
        bool Reads(params string[] facts) => facts.Any(read.Contains);
        if (Reads("cert.intermediate", "cert.senior", "cert.technician", "cert.latest", "cert.highest", "work.senior"))
        {
            foreach (SkillLevel level in SkillLevel.Ladder.Skip(1).Take(4))
            {
                yield return new Edit(level.Code, level.Code, ChangeKind.Certificate, 1, w => w with { Certificates = [.. w.Certificates ?? [], new Certificate(level, on)] });
            }
        }

        if (Reads("title.initial", "title.intermediate", "work.title"))
        {
            foreach (TitleRank rank in (TitleRank[])[TitleRank.Assistant, TitleRank.Intermediate])
            {
                yield return new Edit($"{rank}", $"{rank}", ChangeKind.Title, 1, w => w with { Titles = [.. w.Titles ?? [], new Title(rank, on, TitleSeries.Engineering)] });
            }
        }

        if (Reads("edu.college"))
        {
            yield return new Edit("college", "college", ChangeKind.Diploma, 1, w => w with { Education = [.. w.Education ?? [], new Education(EducationLevel.College, on) { RelatedMajor = true }] });
        }

        if (Reads("edu.student"))
        {
            yield return new Edit("student", "student", ChangeKind.Enrolment, 1, w => w with { Education = [.. w.Education ?? [], new Education(EducationLevel.None, new LocalDate(2199, 12, 31)) { Student = true }] });
        }

        foreach (string code in (string[])["gold", "silver"])
        {
            if (Reads($"honour.{code}"))
            {
                yield return new Edit(code, code, ChangeKind.Honour, 1, w => w with { Honours = [.. w.Honours ?? [], new Honour(code, on)] });
            }
        }

        foreach (int times in (int[])[1, 2])
        {
            if (Reads("contests"))
            {
                ContestResult[] results = [.. Enumerable.Repeat(new ContestResult("city", on) { Place = 3 }, times)];
                yield return new Edit($"contest x{times}", "contest", ChangeKind.Contest, times, w => w with { Contests = [.. w.Contests ?? [], .. results] });
            }
        }

        if (Reads("in-work", "work", "work.senior", "work.title") && worker.Employment?.Any(s => s.From <= on && (s.To is null || s.To >= on)) == false)
        {
            yield return new Edit("works", "works", ChangeKind.Work, 1, w => w with { Employment = [.. w.Employment ?? [], new WorkSpell(on)] });
        }

        foreach (bool flag in (bool[])[true, false])
        {
            if (Reads("frontline"))
            {
                yield return new Edit($"frontline {flag}", "frontline", ChangeKind.Post, 1, w => w with { Post = (w.Post ?? new Post()) with { Frontline = flag } });
            }

            if (Reads("owns-home"))
            {
                yield return new Edit($"home {flag}", "home", ChangeKind.State, 1, w => w with { OwnsHome = flag });
            }

            if (Reads("merit"))
            {
                yield return new Edit($"merit {flag}", "merit", ChangeKind.State, 1, w => w with { Facts = new Dictionary<string, GivenFact>(w.Facts) { ["merit"] = GivenFact.Of(flag) } });
            }
        }

        foreach (EmployerKind employer in (EmployerKind[])[EmployerKind.Enterprise, EmployerKind.PublicInstitution, EmployerKind.Government])
        {
            if (Reads("employer"))
            {
                yield return new Edit($"{employer}", "employer", ChangeKind.Post, 1, w => w with { Post = (w.Post ?? new Post()) with { Employer = employer } });
            }
        }

        foreach (int months in (int[])[0, 12, 24, 36])
        {
            // Months that are known grow, and only as months pass.
            if (Reads("months") && (worker.Insurance?.Months is not { } now || months > now))
            {
                yield return new Edit($"months {months}", "months", ChangeKind.State, 1, w => w with { Insurance = new Insurance(default, months) })
                {
                    Months = months - (worker.Insurance?.Months ?? months),
                };
            }
        }

        if (Reads("brought-in", "purchase") && worker.BroughtIn.Date is null)
        {
            yield return new Edit("brought in", "brought in", ChangeKind.State, 1, w => w with { BroughtIn = on });
        }

        if (Reads("purchase") && worker.Purchase?.Day.Date is null)
        {
            yield return new Edit("purchase", "purchase", ChangeKind.State, 1, w => w with { Purchase = new Purchase(on) });
        }
    }
}
