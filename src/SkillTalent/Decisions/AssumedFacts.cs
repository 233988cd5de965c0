namespace SkillTalent;

/// <summary>
/// Finds what was assumed of a subject and has a part in a decision: facts that are absent, wherever the rule reads them, as far as what is
/// known does not settle the test that reads them. For one decision, by one thread.
/// </summary>
internal sealed class AssumedFacts
{
    private readonly DecisionRule _rule;
    private readonly FactSet _facts;
    private readonly List<Fact> _found = [];

    // Most subjects state their occupation: then it is not asked of each test what it compares.
    private readonly bool _isOccupationOpen;

    private AssumedFacts(DecisionRule rule, FactSet facts)
    {
        _rule = rule;
        _facts = facts;
        _isOccupationOpen = rule.Occupation?.Source is MemberSource own && facts.Subject.Lists.Length > 0 && facts.Subject.Members[own.Index].State == FactState.Unknown;
    }

    /// <summary>The facts, each once.</summary>
    /// <param name="rule">The rule of the decision.</param>
    /// <param name="facts">The subject's facts.</param>
    /// <param name="weighed">The pathways that the decision weighs.</param>
    /// <param name="mayPay">Whether something is due, or may be.</param>
    public static Fact[] Of(DecisionRule rule, FactSet facts, IEnumerable<RulePathway> weighed, bool mayPay)
    {
        var assumed = new AssumedFacts(rule, facts);
        assumed.Add(rule.Coverage);
        if (rule.Covers(facts))
        {
            assumed.AddRule(weighed);
            assumed.AddAmount(mayPay);
        }

        return [.. assumed._found];
    }

    /// <summary>
    /// The facts as they would be in each of the occupations that records name, where the subject's own is not stated, is taken to be another
    /// than all of them, and is compared with theirs.
    /// </summary>
    public static IEnumerable<FactSet> InOtherOccupations(IEnumerable<Fact> read, FactSet facts)
    {
        // A row of columns has no records: what was compared is in its columns.
        Subject subject = facts.Subject;
        if (subject.Lists.Length == 0)
        {
            return [];
        }

        return
        [
            .. read.SelectMany(RecordFold.QueriesOf)
                .SelectMany(q => q.Tests.OfType<RecordSameTest>()
                    .Where(t => t.WhileAbsent is not null && subject.Members[t.SubjectMember].State == FactState.Unknown)
                    .SelectMany(t => (subject.Lists[q.List] ?? []).Select(r => (t.SubjectMember, r.Values[t.Member].Text))))
                .Where(o => o.Text is not null)
                .Distinct()
                .Select(o => facts.Of(subject.With(o.SubjectMember, ItemValue.OfText(o.Text!)))),
        ];
    }

    /// <summary>The facts that a test reads, down to those that somebody can know.</summary>
    public static IEnumerable<Fact> ReadBy(FactTest test) =>
        test.Slots.SelectMany(s => s.Fact.Roots).SelectMany(f => f.Source.RestsOn is { } since ? [f, .. since.Roots] : (Fact[])[f]);

    private void AddRule(IEnumerable<RulePathway> weighed)
    {
        if (_rule.Pathways.Count == 0)
        {
            Add(_rule.Root);
            return;
        }

        foreach (RulePathway pathway in weighed)
        {
            Add(pathway.Own);
        }

        Add(_rule.Throughout);
    }

    private void AddAmount(bool mayPay)
    {
        if (_rule.Amount is not { } table)
        {
            return;
        }

        foreach (AmountRow row in table.Rows)
        {
            Add(row.When);
        }

        foreach (AmountFactor factor in table.Factors)
        {
            Add(factor.When);
        }

        foreach (Fact fact in table.Facts.Where(f => f != table.SharedBy || mayPay))
        {
            FactValue value = _facts[fact, 0];
            if (value.Assumed)
            {
                AddRoots(fact);
            }

            if (_isOccupationOpen)
            {
                AddOccupation(fact.Roots, f => f[fact, 0] != value);
            }
        }
    }

    private void Add(Requirement? node)
    {
        IReadOnlyList<FactTest> tests = node?.Tests() ?? [];
        for (int i = 0; i < tests.Count; i++)
        {
            Add(tests[i]);
        }
    }

    private void Add(FactTest test)
    {
        foreach (FactSlot slot in test.Slots)
        {
            if (_facts[slot.Fact, slot.AsOf].Assumed && IsOpen(test))
            {
                AddRoots(slot.Fact);
            }
        }

        if (test.Fact.Source is WorkedSource { Since: { } since } work && _facts.Subject.Sample(since, 0, Day.First).Assumed
            && Passing(test).Hold(work.From(since.Source.Bounds(since, _facts.Subject), _facts.Subject, _facts.DayOf(test.AsOf))) == Truth.Unknown)
        {
            AddRoots(since);
        }

        if (_isOccupationOpen)
        {
            AddOccupation(ReadBy(test), f => test.Evaluate(f) != test.Evaluate(_facts));
        }
    }

    // Whether the test is open as long as nothing is assumed: what is known of a fact may settle it whatever is assumed of the rest.
    private bool IsOpen(FactTest test) => (test.Form is PairForm pair
        ? pair.Hold(Known(test.Fact, test.AsOf), Known(pair.Second, test.AsOf))
        : Passing(test).Hold(Known(test.Fact, test.AsOf))) == Truth.Unknown;

    private ValueRanges Passing(FactTest test) => test.PassingOn(_facts.DayOf(test.AsOf));

    private FactValue Known(Fact fact, int asOf) => _facts[fact, asOf] is { Assumed: false } known ? known : fact.Source.Bounds(fact, _facts.Subject);

    // The occupation is no fact of a test that compares records with it.
    private void AddOccupation(IEnumerable<Fact> read, Func<FactSet, bool> isOther)
    {
        if (_rule.Occupation is { } occupation && !_found.Contains(occupation) && InOtherOccupations(read, _facts).Any(isOther))
        {
            _found.Add(occupation);
        }
    }

    // Each once; they are few.
    private void AddRoots(Fact fact)
    {
        foreach (Fact root in _facts.Subject.RootsOf(fact, _facts.On, static v => v.Assumed))
        {
            if (!_found.Contains(root))
            {
                _found.Add(root);
            }
        }
    }
}
