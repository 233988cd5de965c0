namespace SkillTalent;

/// <summary>One run of the checker: what it is asked, what it has found, how much it has gone through.</summary>
internal sealed class CheckContext(PolicyCatalog catalog, CheckOptions options, CancellationToken cancellation)
{
    private const int MostCellsTried = 60;

    private readonly List<CheckFinding> _findings = [];
    private readonly HashSet<(string At, int Number)> _used = [];
    private readonly Dictionary<(string Code, CheckSeverity Severity, string Rulebook, string? Place, bool IsMeant, string Key), int> _numbers = [];
    private long _divided;

    public PolicyCatalog Catalog => catalog;

    public CheckOptions Options => options;

    public IReadOnlyList<CheckFinding> Findings => _findings;

    public int Questions { get; private set; }

    /// <summary>How many questions were left out once the budget of all was spent.</summary>
    public int Unasked { get; private set; }

    public long Cells { get; private set; }

    /// <summary>Whether all questions together have gone through as many cells as they may: what is left is not asked.</summary>
    public bool IsSpent => Cells + _divided > options.TotalCellBudget;

    /// <summary>Divides the facts of some requirements of a rule on a day.</summary>
    public CellSpace Space(RuleCase rule, IReadOnlyList<Requirement> roots, int day)
    {
        var space = CellSpace.Of(roots, rule.Schema, RuleCase.DaysOn(rule.Place, day), cancellation);
        _divided += space.Divided;
        return space;
    }

    /// <summary>Goes through the cells in which some requirements hold and others do not, and counts them.</summary>
    public long Walk(CellSpace space, IReadOnlyList<(int Root, bool Holds)> wanted, Func<int[], bool> visit)
    {
        long cells = space.Walk(options.CellBudget, wanted, (_, chosen) => visit(chosen));
        Cells += cells;
        return cells;
    }

    /// <summary>How many cells a proof covers: all of them, or those gone through where there are too many to be counted.</summary>
    public long Count(RuleCase rule, IReadOnlyList<Requirement> roots, long goneThrough)
    {
        try
        {
            return SampleDays.Of(rule, roots).Sum(day => Space(rule, roots, day).Walk(options.CellBudget, [], (_, _) => true));
        }
        catch (CellBudgetException)
        {
            return goneThrough;
        }
    }

    /// <summary>Counts a question, or that it is left out; says whether it may be asked.</summary>
    public bool MayAsk()
    {
        cancellation.ThrowIfCancellationRequested();
        bool may = !IsSpent;
        _ = may ? Questions++ : Unasked++;
        return may;
    }

    /// <summary>Asks a question, if it may; one that needs too many cells is told as undecided.</summary>
    public void Ask(Provision provision, string place, string question, Action ask)
    {
        if (MayAsk())
        {
            Decide(provision, place, question, ask);
        }
    }

    /// <summary>Decides a question that is counted already.</summary>
    public void Decide(Provision provision, string place, string question, Action ask)
    {
        try
        {
            ask();
        }
        catch (CellBudgetException)
        {
            Add(new CheckFinding(
                CheckSeverity.Note, new Reason(CheckCode.CellBudget, ("provision", provision.Id), ("question", question)), provision.Rulebook, place)
            {
                Provision = provision,
                By = question,
            });
        }
    }

    /// <summary>
    /// Adds a finding, with the provision's own word that it is meant so. What was found of another version, or of another level of a provision
    /// that is repeated, is not told twice but widened to the days of both.
    /// </summary>
    public void Add(CheckFinding finding)
    {
        CheckFinding found = finding with { Acknowledged = Acknowledgement(finding) };
        var same = (found.Code, found.Severity, found.Rulebook, found.Provision?.Place, found.Acknowledged is not null, found.Key);
        if (!_numbers.TryGetValue(same, out int there))
        {
            _numbers.Add(same, _findings.Count);
            _findings.Add(found);
            return;
        }

        CheckFinding first = _findings[there];
        _findings[there] = first with
        {
            From = first.From < found.From ? first.From : found.From,
            To = first.To is null || found.To is null ? null : first.To > found.To ? first.To : found.To,
        };
    }

    /// <summary>Whether a finding bore out what a provision acknowledges.</summary>
    public bool IsUsed(Provision provision, int number) => _used.Contains((provision.At, number));

    /// <summary>
    /// A worker in a cell in which a requirement holds, of whom the rules themselves say what is wanted; null where none is found among the
    /// cells tried.
    /// </summary>
    public Worker? Witness(RuleCase rule, CellSpace space, int root, Func<Decision, bool> wanted)
    {
        Worker? found = null;
        int tried = 0;
        _ = Walk(space, [(root, true)], chosen =>
        {
            found = WitnessBuilder.Drafts(space, chosen)
                .Select(WitnessWriter.Worker)
                .FirstOrDefault(w => w is not null && IsBorn(w, space.On) && wanted(rule.Decide(w, space.On)));
            return found is null && ++tried < MostCellsTried;
        });
        return found;
    }

    /// <summary>Whether a worker is born by a day.</summary>
    public static bool IsBorn(Worker worker, int day) => worker.Birth is not { } birth || Day.Of(birth) <= day;

    private Acknowledgement? Acknowledgement(CheckFinding finding)
    {
        for (int i = 0; i < finding.Provision?.Acknowledgements.Count; i++)
        {
            Acknowledgement word = finding.Provision.Acknowledgements[i];
            if (word.Code == finding.Code && (word.Pathway is null || word.Pathway == finding.Pathway) && (word.By is null || word.By == finding.By))
            {
                _ = _used.Add((finding.Provision.At, i));
                return word;
            }
        }

        return null;
    }
}
