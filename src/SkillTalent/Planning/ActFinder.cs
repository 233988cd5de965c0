namespace SkillTalent;

/// <summary>
/// Finds what can be done about the facts of a decision. What can be done follows from how a fact comes about, never from which fact it is:
/// a record may be added to a list, dated on the day asked; a day that has not come may come on that day; a flag, a choice or a number may
/// take another value. What is past, a birth, an open choice (the occupation, of which the other facts speak) and a fact that its rulebook
/// calls fixed do not change. A value stands for every value that no test of the rules tells apart from it.
/// </summary>
internal sealed class ActFinder
{
    // A hundred years: nobody plans for longer.
    private const int MostMonths = 1200;

    private readonly Subject _subject;
    private readonly int _on;
    private readonly ChangeCosts _costs;
    private readonly DecisionRule[] _rules;
    private readonly FactTest[] _leaves;
    private readonly List<Act> _acts = [];
    private int _groups;

    private ActFinder(Subject subject, IEnumerable<DecisionRule> rules, int on, ChangeCosts costs)
    {
        _subject = subject;
        _on = on;
        _costs = costs;
        _rules = [.. rules];
        _leaves = [.. _rules.SelectMany(r => r.Root.Tests()).Distinct()];
    }

    public static IReadOnlyList<Act> Find(Subject subject, IEnumerable<DecisionRule> rules, int on, ChangeCosts costs)
    {
        var finder = new ActFinder(subject, rules, on, costs);
        foreach (IGrouping<Slot, Fact> slot in finder._leaves.SelectMany(LeafReads.Facts).Distinct().GroupBy(LeafReads.SlotOf))
        {
            Fact[] facts = [.. slot];
            if (slot.Key.Kind == SlotKind.List && slot.Key.Index >= WorkerShape.Lists.Count)
            {
                // What brings a record of a kind that a rulebook declares, nobody here knows.
                continue;
            }
            else if (slot.Key.Kind == SlotKind.List)
            {
                finder.AddRecords(slot.Key, facts);
            }
            else if (!Array.Exists(facts, f => f.IsFixed || f.IsAge || f.Domain is { IsOpen: true } || costs.Excluded.Contains(f.Id)))
            {
                finder.AddValues(slot.Key, facts);
            }
        }

        return finder._acts;
    }

    private void AddValues(Slot slot, Fact[] facts)
    {
        Fact fact = facts[0];
        FactValue now = _subject.Sample(fact, 0, _on);
        int group = _groups++;
        switch (fact.Kind)
        {
            case FactKind.Date when !now.IsKnown:
                AddValue(slot, group, fact, _on, new Reason(PlanCode.Now, ("fact", fact.Label)));
                break;
            case FactKind.Flag:
                for (int value = 0; value <= 1; value++)
                {
                    if (!now.IsKnown || now.Number != value)
                    {
                        AddValue(slot, group, fact, value, new Reason(value == 1 ? ReasonCode.FlagYes : ReasonCode.FlagNo, ("fact", fact.Label)));
                    }
                }

                break;
            case FactKind.Choice:
                AddChoices(slot, group, fact, now);
                break;
            case FactKind.Number:
                AddNumbers(slot, group, fact, now);
                break;
            default:
                break;
        }
    }

    private void AddChoices(Slot slot, int group, Fact fact, FactValue now)
    {
        FactTest[] tests = [.. _leaves.Where(l => l.Fact.Kind == FactKind.Choice && LeafReads.SlotOf(l.Fact) == slot)];
        string Told(int choice) => string.Concat(tests.Select(t => t.Fact.Domain!.IndexOf(fact.Choices[choice].Code) is >= 0 and var i && t.Form.Shape.Contains(i) ? '1' : '0'));
        string? current = now.IsKnown ? Told((int)now.Number) : null;
        foreach (IGrouping<string, int> alike in Enumerable.Range(0, fact.Choices.Count).GroupBy(Told, StringComparer.Ordinal).Where(g => g.Key != current))
        {
            LocalizedText[] labels = [.. alike.Select(i => fact.Choices[i].Label)];
            AddValue(slot, group, fact, alike.First(), new Reason(ReasonCode.ChoiceIn, ("fact", fact.Label), ("choices", labels)));
        }
    }

    private void AddNumbers(Slot slot, int group, Fact fact, FactValue now)
    {
        long[] cuts =
        [
            .. _leaves.Where(l => l.Fact.Kind == FactKind.Number && LeafReads.SlotOf(l.Fact) == slot).SelectMany(Cuts).Distinct().Order(),
        ];
        long at = now.IsKnown ? now.Number : 0;
        int here = cuts.Count(c => c <= at);
        bool accrues = now.IsKnown && slot.Kind == SlotKind.Member && WorkerSchema.Instance.Members[slot.Index].Accrues;

        StatableNumbers statable = StatableNumbers.Of(slot, fact);

        // What has come together by the day asked is past, and only time adds to it.
        for (int i = accrues ? here + 1 : 0; i <= cuts.Length; i++)
        {
            long least = i == 0 ? long.MinValue : cuts[i - 1];
            long most = i == cuts.Length ? long.MaxValue : cuts[i] - 1;
            if ((!now.IsKnown || i != here) && statable.Nearest(at, least, most) is { } number)
            {
                // A number further off, up or down, asks for more.
                Reason demand = new NumberForm(least, most).Demand(fact);
                AddValue(slot, group, fact, number, demand, [Math.Max(0, i - here), Math.Max(0, here - i)], accrues ? FromMonths(fact, number - at) : null);
            }
        }
    }

    private int FromMonths(Fact fact, long lacking)
    {
        long unit = DecimalScale.Power(fact.Decimals);
        return Day.Add(_on, new CalendarPeriod((int)Math.Min((lacking + unit - 1) / unit, MostMonths)));
    }

    private void AddValue(Slot slot, int group, Fact fact, long value, Reason demand, IReadOnlyList<int>? strength = null, int? from = null)
    {
        ChangeKind kind = slot.Kind == SlotKind.Member && WorkerSchema.Instance.Members[slot.Index].Name.StartsWith("post.", StringComparison.Ordinal)
            ? ChangeKind.Post
            : ChangeKind.State;
        _acts.Add(new Act
        {
            Slot = slot,
            Group = group,
            Kind = kind,
            Fact = fact,
            Demand = demand,
            Strength = strength ?? [],
            Cost = _costs.Of(kind, fact),
            From = from,
            Given = FactValue.Of(value),
            Member = fact.Kind switch
            {
                FactKind.Choice => ItemValue.OfText(fact.Choices[(int)value].Code),
                FactKind.Number => ItemValue.OfKnown(value * DecimalScale.Per(fact.Decimals)),
                _ => ItemValue.OfKnown(value),
            },
        });
    }

    private void AddRecords(Slot slot, Fact[] facts)
    {
        if (slot.Index == SubjectEdit.Employment)
        {
            AddWork(slot, facts);
            return;
        }

        bool mayFall = Array.Exists(_rules, r => LeafReads.MayFallWithRecords(r.Root, slot.Index));
        foreach (RecordCandidate candidate in RecordAdditions.Of(_subject, slot.Index, _on, facts, _leaves, mayFall))
        {
            Fact? told = candidate.Matched.FirstOrDefault(f => !f.IsFixed && !_costs.Excluded.Contains(f.Id));
            if (told is null || candidate.Matched.Any(f => _costs.Excluded.Contains(f.Id)))
            {
                continue;
            }

            int group = _groups++;
            foreach (int times in Times(candidate.Matched))
            {
                ChangeKind kind = KindOf(slot.Index, candidate.Record);
                _acts.Add(new Act
                {
                    Slot = slot,
                    Group = group,
                    Kind = kind,
                    Fact = told,
                    Demand = Demand(told, candidate, times),
                    Times = times,
                    Record = candidate.Record,
                    Strength = candidate.Strength,
                    Stated = candidate.Stated,
                    Cost = times * _costs.Of(kind, told),
                });
            }
        }
    }

    // Who is not at work may take up work; a spell that is over stays as it was.
    private void AddWork(Slot slot, Fact[] facts)
    {
        Fact? told = facts.FirstOrDefault(f => !f.IsFixed && !_costs.Excluded.Contains(f.Id));
        if (told is not null && SubjectEdit.IsAtWork(_subject, _on) != true)
        {
            var spell = WorkerEdit.Bare("employment", _on, null);
            _acts.Add(new Act
            {
                Slot = slot,
                Group = _groups++,
                Kind = ChangeKind.Work,
                Fact = told,
                Demand = new Reason(PlanCode.TakesUpWork),
                Record = spell,
                Cost = _costs.Of(ChangeKind.Work, told),
            });
        }
    }

    // How many more records a count wants; one, where nothing is counted.
    private IEnumerable<int> Times(IReadOnlyList<Fact> matched)
    {
        var times = new SortedSet<int> { 1 };
        foreach (FactTest leaf in _leaves.Where(l => l.Fact.Source is RecordFold { AddsUp: true } && matched.Contains(l.Fact)))
        {
            long unit = DecimalScale.Power(leaf.Fact.Decimals);
            FactValue now = _subject.Sample(leaf.Fact, 0, _on);
            foreach (long threshold in Cuts(leaf))
            {
                long lacking = ((threshold + unit - 1) / unit) - (now.IsKnown ? now.Number / unit : 0);
                if (lacking is > 1 and < ActSet.Most)
                {
                    _ = times.Add((int)lacking);
                }
            }
        }

        return times;
    }

    // The numbers from which on a test answers otherwise than below them.
    private static IEnumerable<long> Cuts(FactTest test) => test.Form.Shape.Ranges
        .SelectMany(r => (long[])[r.Least, r.Most == ValueRange.Greatest ? long.MinValue : r.Most + 1])
        .Where(c => c != long.MinValue);

    private static Reason Demand(Fact fact, RecordCandidate candidate, int times) => fact.Kind switch
    {
        FactKind.Flag => new Reason(ReasonCode.FlagYes, ("fact", fact.Label)),
        FactKind.Number => new Reason(PlanCode.MoreRecords, ("fact", fact.Label), ("number", (decimal)times)),
        FactKind.Choice when fact.Source is RecordFold fold => new Reason(
            ReasonCode.ChoiceIn,
            ("fact", fact.Label),
            ("choices", new[] { fact.Choices[fact.Domain!.IndexOf(candidate.Record.Values[fold.ComparedMember].Text!)].Label })),
        _ => new Reason(PlanCode.Now, ("fact", fact.Label)),
    };

    private ChangeKind KindOf(int list, SubjectRecord record) => WorkerSchema.Instance.Lists[list].Name switch
    {
        "certificates" => ChangeKind.Certificate,
        "titles" => ChangeKind.Title,
        "education" => record.From > _on ? ChangeKind.Enrolment : ChangeKind.Diploma,
        "contests" => ChangeKind.Contest,
        "claims" => ChangeKind.Claim,
        "honours" => ChangeKind.Honour,
        _ => ChangeKind.State,
    };
}
