namespace SkillTalent;

/// <content>What the answer weighs, and on which documents it rests.</content>
public sealed partial class Decision
{
    // What the answer rests on: for an open way, that way; else everything that was weighed.
    private IReadOnlyList<(Basis Basis, IReadOnlyList<Citation> Citations)> Used() => Remembered.Used ??= MakeUsed();

    private IReadOnlyList<(Basis Basis, IReadOnlyList<Citation> Citations)> MakeUsed()
    {
        if (!_rule.Covers(_facts))
        {
            Provision said = Outside()?.Provision ?? _rule.Name;
            return [(said.Basis, said.Citations)];
        }

        var used = new List<(Basis, IReadOnlyList<Citation>)>();
        if (_rule.Pathways.Count > 0)
        {
            foreach (RulePathway pathway in WeighedPathways())
            {
                used.Add((pathway.Source.Basis, pathway.Source.Citations));
                AddNodes(pathway.Own, used);
            }

            if (_rule.Throughout is { } common)
            {
                foreach (Provision provision in Provisions.Where(p => p.Throughout is not null))
                {
                    used.Add((provision.Basis, provision.Citations));
                }

                AddNodes(common, used);
            }
        }
        else
        {
            used.AddRange(Applying.Used);
            AddNodes(_rule.Root, used);
        }

        if (Outcome == Outcome.Eligible && AmountCalculator.RowOf(_rule.Amount, _facts) is { } row)
        {
            used.Add((row.Basis, row.Citations));
            used.AddRange(row.Pay.Parameters.Select(p => p.Value).OfType<AmountParameter>().Select(v => (v.Basis, v.Citations)));
            used.AddRange(_rule.Amount!.Factors.Where(f => f.When.Evaluate(_facts) == Truth.True).Select(f => (f.Basis, f.Citations)));
        }

        if (_facts.Subject.Borrowed.Count > 0)
        {
            HashSet<int> lists = [.. Weighed().SelectMany(r => r.Facts()).Select(f => f.Source.List)];
            used.AddRange(_facts.Subject.Borrowed.Where(b => lists.Contains(b.List)).Select(b => (b.Basis, b.Citations)));
        }

        return used;
    }

    private Citation[] MakeCitations()
    {
        IReadOnlyList<(Basis Basis, IReadOnlyList<Citation> Citations)> used = Used();
        if (used.Count == 0 || used.All(u => u.Citations.Count == 0))
        {
            return [.. _rule.Name.Citations.Distinct()];
        }

        // Each once; they are few, and comparing them is less than hashing them.
        var citations = new List<Citation>();
        for (int i = 0; i < used.Count; i++)
        {
            IReadOnlyList<Citation> own = used[i].Citations;
            for (int j = 0; j < own.Count; j++)
            {
                if (!citations.Contains(own[j]))
                {
                    citations.Add(own[j]);
                }
            }
        }

        return [.. citations];
    }

    // What the answer weighs: the way that is open, or all that are, and the row of the amount.
    private List<Requirement> Weighed()
    {
        var weighed = new List<Requirement>();
        if (_rule.Pathways.Count > 0)
        {
            weighed.AddRange(WeighedPathways().Select(p => p.Own));
            weighed.AddRange(_rule.Throughout is { } common ? [common] : []);
        }
        else
        {
            weighed.Add(_rule.Root);
        }

        if (Outcome == Outcome.Eligible && AmountCalculator.RowOf(_rule.Amount, _facts)?.When is { } row)
        {
            weighed.Add(row);
        }

        return weighed;
    }

    // Of what is weighed, the facts of which something may have to be told.
    private IReadOnlyList<Fact> ToldFacts() => Remembered.ToldFacts ??= MakeToldFacts();

    private IReadOnlyList<Fact> MakeToldFacts()
    {
        if (_rule.ToldFacts.Count == 0)
        {
            return [];
        }

        var told = new List<Fact>();
        foreach (Requirement weighed in Weighed())
        {
            foreach (Fact fact in weighed.ToldFacts())
            {
                if (!told.Contains(fact))
                {
                    told.Add(fact);
                }
            }
        }

        return told;
    }

    private IReadOnlyList<RulePathway> WeighedPathways() => Remembered.Weighed ??= MakeWeighed();

    private RulePathway[] MakeWeighed()
    {
        RulePathway? open = Outcome == Outcome.Eligible ? _rule.Pathways.FirstOrDefault(p => IsWeighed(p) && p.Own.Evaluate(_facts) == Truth.True) : null;
        return open is null ? [.. _rule.Pathways.Where(IsWeighed)] : [open];
    }

    private void AddNodes(Requirement node, List<(Basis, IReadOnlyList<Citation>)> used)
    {
        if (node.Basis is { } basis && (Outcome != Outcome.Eligible || node.Evaluate(_facts) == Truth.True))
        {
            used.Add((basis, node.Citations));
        }

        foreach (Requirement child in node.Children)
        {
            AddNodes(child, used);
        }
    }
}
