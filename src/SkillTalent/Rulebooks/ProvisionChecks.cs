namespace SkillTalent;

/// <summary>What must hold between the provisions of rulebooks that are read together.</summary>
internal static class ProvisionChecks
{
    public static void Check(IReadOnlyList<Rulebook> books)
    {
        Provision[] all = [.. books.SelectMany(b => b.Provisions)];
        HashSet<string> editions = [.. books.SelectMany(b => b.Editions).Select(e => e.Edition)];
        HashSet<string> ids = [.. all.Select(p => p.BaseId), .. all.Select(p => p.Id)];
        HashSet<string> pathways = [.. all.SelectMany(p => p.Pathways).Select(p => p.Id)];
        foreach (Provision provision in all)
        {
            foreach (string id in provision.Replaces.Concat(provision.Withdraws))
            {
                if (!ids.Contains(id))
                {
                    throw Fail(provision, $"the id of a provision to replace or withdraw (there is no '{id}')");
                }
            }

            foreach (string by in provision.Acknowledgements.Select(a => a.By).OfType<string>())
            {
                if (!ids.Contains(by) && !pathways.Contains(by))
                {
                    throw Fail(provision, $"the id of a pathway or provision in an acknowledgement (there is no '{by}')");
                }
            }

            if (provision.Edition is not null && !editions.Contains(provision.Edition))
            {
                throw new InputFormatException(
                    provision.Raw.Source, provision.Raw.Path + ".edition", "an edition that a table of editions names: " + string.Join(", ", editions));
            }

            IReadOnlyList<Fact> facts = provision.Facts;
            if (facts.FirstOrDefault(f => f.Subject != facts[0].Subject) is { } stranger)
            {
                throw Fail(provision, $"facts of one subject only ({stranger.Id} is a fact of the {stranger.Subject})");
            }
        }

        foreach (IGrouping<string, Provision> versions in all.GroupBy(p => p.Id, StringComparer.Ordinal))
        {
            CheckNature([.. versions]);
            foreach (IGrouping<string, Provision> ofOnePlace in versions.GroupBy(p => p.Place, StringComparer.Ordinal))
            {
                CheckVersions([.. ofOnePlace]);
            }
        }

        CheckEditions(books);
        CheckCutOffs(books);
    }

    // An id means one rule wherever it is named: an inner place's version hides an outer place's, and stacking and claims name ids alone.
    private static void CheckNature(Provision[] versions)
    {
        Provision first = versions[0];
        if (Array.Find(versions, p => p.Kind != first.Kind || p.Target != first.Target || p.Series != first.Series) is { } other)
        {
            throw Fail(other, $"the kind, target and series that the other versions of '{other.Id}' have ({first.At})");
        }
    }

    private static void CheckVersions(Provision[] versions)
    {
        // Versions of one line: of the same edition, for the same occupation, both standing or neither. A version for several occupations stands
        // in several lines; one for whom a condition tells stands in none.
        foreach (IGrouping<(string?, string, bool), Provision> line in versions.Where(p => p.AppliesWhen is null)
            .SelectMany(p => Names(p.Occupations).Select(o => (Line: (p.Edition, o, p.IsStanding), Provision: p)))
            .GroupBy(l => l.Line, l => l.Provision))
        {
            if (Overlap(line, p => (p.Effective.FirstDay, p.Effective.LastDay)) is var (a, b))
            {
                throw Fail(b, $"no overlap in time with another version of '{b.Id}' ({a.At})");
            }
        }

        Provision[][] alike = [.. versions.Where(p => p.Amount is not null).GroupBy(p => PaidHow(p.Amount!)).Select(g => g.ToArray())];
        foreach ((Provision a, Provision b) in alike.SelectMany((g, i) => alike[..i].SelectMany(other => g.SelectMany(a => other.Select(b => (a, b))))))
        {
            if (a.Effective.FirstDay <= b.Effective.LastDay && b.Effective.FirstDay <= a.Effective.LastDay)
            {
                throw new InputFormatException(
                    a.Raw.Source, a.Raw.Path + ".amount", $"the \"per\", \"ceiling\", \"term\", \"sharedBy\" and \"paid\" that '{a.Id}' has for others at the same time ({b.At})");
            }
        }
    }

    private static object PaidHow(AmountTable amount) => (amount.Per, amount.IsCeiling, amount.Term, amount.SharedBy, amount.Paid.Key);

    private static IReadOnlyList<string> Names(IReadOnlyList<string> occupations) => occupations.Count == 0 ? [""] : occupations;

    // Two that share a day, in the order in which they were given. Once they are sorted by their first day, two neighbours do if any do.
    private static (T Earlier, T Later)? Overlap<T>(IEnumerable<T> line, Func<T, (int First, int Last)> span)
    {
        (T Item, int Order, (int First, int Last) Span)[] sorted = [.. line.Select((item, order) => (item, order, span(item))).OrderBy(i => i.Item3.First)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Span.Last >= sorted[i].Span.First)
            {
                (T before, T after) = (sorted[i - 1].Item, sorted[i].Item);
                return sorted[i - 1].Order < sorted[i].Order ? (before, after) : (after, before);
            }
        }

        return null;
    }

    private static void CheckEditions(IReadOnlyList<Rulebook> books)
    {
        foreach (IGrouping<(string, string), (EditionRow Row, Rulebook Book)> line in books
            .SelectMany(b => b.Editions.Where(r => r.When is null).SelectMany(row => Names(row.Occupations).Select(name => (Line: (row.Place, name), Entry: (Row: row, Book: b)))))
            .GroupBy(e => e.Line, e => e.Entry))
        {
            if (Overlap(line, e => (e.Row.From, e.Row.To)) is var (_, later))
            {
                throw new InputFormatException(later.Book.InputName, "$.editions", "one edition for an occupation on a day in a place");
            }
        }
    }

    private static void CheckCutOffs(IReadOnlyList<Rulebook> books)
    {
        foreach (IGrouping<(string, string Name), (PlaceCutOff CutOff, Rulebook Book)> line in books
            .SelectMany(b => b.CutOffs.Select(c => (CutOff: c, Book: b)))
            .GroupBy(c => (c.CutOff.Place, c.CutOff.Rule.Name)))
        {
            if (Overlap(line, c => (c.CutOff.Effective.FirstDay, c.CutOff.Effective.LastDay)) is var (_, later))
            {
                throw new InputFormatException(later.Book.InputName, "$.cutOffs", $"one cut-off for '{line.Key.Name}' on a day");
            }
        }
    }

    private static InputFormatException Fail(Provision provision, string expectation) =>
        new(provision.Raw.Source, provision.Raw.Path, expectation);
}
