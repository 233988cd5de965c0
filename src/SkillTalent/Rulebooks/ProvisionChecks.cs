using SkillTalent.Json;

namespace SkillTalent.Rulebooks;

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

            if (provision.Facts.FirstOrDefault(f => f.Subject != provision.Subject) is { } stranger)
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
        for (int i = 0; i < versions.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Provision a = versions[i];
                Provision b = versions[j];
                bool sameLine = a.Edition == b.Edition && a.IsStanding == b.IsStanding && a.AppliesWhen is null && b.AppliesWhen is null
                    && (a.Occupations.Count == 0 ? b.Occupations.Count == 0 : a.Occupations.Intersect(b.Occupations, StringComparer.Ordinal).Any());
                if (a.Effective.FirstDay > b.Effective.LastDay || b.Effective.FirstDay > a.Effective.LastDay)
                {
                    continue;
                }

                if (sameLine)
                {
                    throw Fail(a, $"no overlap in time with another version of '{a.Id}' ({b.At})");
                }

                if (a.Amount is not null && b.Amount is not null && !ArePaidAlike(a.Amount, b.Amount))
                {
                    throw new InputFormatException(
                        a.Raw.Source, a.Raw.Path + ".amount", $"the \"per\", \"ceiling\", \"term\" and \"sharedBy\" that '{a.Id}' has for others at the same time ({b.At})");
                }
            }
        }
    }

    private static bool ArePaidAlike(AmountTable a, AmountTable b) =>
        a.Per == b.Per && a.IsCeiling == b.IsCeiling && a.Term == b.Term && a.SharedBy == b.SharedBy;

    private static void CheckEditions(IReadOnlyList<Rulebook> books)
    {
        var seen = new List<(string Name, EditionRow Row, string Source)>();
        foreach (Rulebook book in books)
        {
            foreach (EditionRow row in book.Editions)
            {
                foreach (string name in row.When is not null ? [] : row.Occupations.Count == 0 ? [""] : row.Occupations)
                {
                    if (seen.Exists(s => s.Name == name && s.Row.Place == row.Place && s.Row.From <= row.To && row.From <= s.Row.To))
                    {
                        throw new InputFormatException(book.InputName, "$.editions", "one edition for an occupation on a day in a place");
                    }

                    seen.Add((name, row, book.InputName));
                }
            }
        }
    }

    private static void CheckCutOffs(IReadOnlyList<Rulebook> books)
    {
        PlaceCutOff[] all = [.. books.SelectMany(b => b.CutOffs)];
        foreach (Rulebook book in books)
        {
            foreach (PlaceCutOff cutOff in book.CutOffs)
            {
                if (all.Any(other => !ReferenceEquals(other, cutOff) && other.Place == cutOff.Place && other.Rule.Name == cutOff.Rule.Name
                    && other.Effective.FirstDay <= cutOff.Effective.LastDay && cutOff.Effective.FirstDay <= other.Effective.LastDay))
                {
                    throw new InputFormatException(book.InputName, "$.cutOffs", $"one cut-off for '{cutOff.Rule.Name}' on a day");
                }
            }
        }
    }

    private static InputFormatException Fail(Provision provision, string expectation) =>
        new(provision.Raw.Source, provision.Raw.Path, expectation);
}
