namespace SkillTalent;

/// <summary>Applies limits to grants, one limit after the other. What is unknown is carried along as a range.</summary>
internal static class LimitRun
{
    /// <param name="rules">The limits in force.</param>
    /// <param name="grants">The grants.</param>
    /// <param name="benefits">The benefits by their ids, each with its id without a level.</param>
    /// <param name="options">What the caller says where the documents are silent.</param>
    /// <param name="occupations">Knows the names of one occupation.</param>
    public static LimitedGrants Of(IEnumerable<LimitRule> rules, IReadOnlyList<Grant> grants, IReadOnlyDictionary<string, string> benefits, LimitOptions options, OccupationCatalogue occupations)
    {
        LimitEntry[] entries = [.. grants.Select((g, i) => new LimitEntry(i, g, benefits[g.Benefit], NameOf(g.Occupation, occupations)))];
        var uses = new List<LimitUse>();
        foreach (LimitRule rule in LimitRule.InOrder(rules))
        {
            // A grant of which it is not known to which group it belongs gets what any of them may leave.
            var found = new Dictionary<LimitEntry, (AmountBounds Left, bool Stands, LimitUse Use, string? Open)>();
            foreach (LimitGroup group in LimitGroup.Of(rule, entries, options.OfItsDays))
            {
                LimitOutcome outcome = Apply(group, options);
                var use = new LimitUse(group, outcome);
                uses.Add(use);
                for (int i = 0; i < group.Members.Count; i++)
                {
                    LimitEntry entry = group.Members[i].Entry;
                    bool known = found.TryGetValue(entry, out (AmountBounds Left, bool Stands, LimitUse Use, string? Open) before);
                    found[entry] = known
                        ? (before.Left.Or(outcome[i]), before.Stands && outcome.Stands(i), before.Use, before.Open)
                        : (outcome[i], outcome.Stands(i), use, outcome.Why(i));
                }
            }

            foreach ((LimitEntry entry, (AmountBounds left, bool stands, LimitUse use, string? open)) in found)
            {
                string? why = left.IsKnown ? null : open;
                if (rule.Kind == LimitKind.Ranks && entry.Grant.Amount is null)
                {
                    entry.Claim(left);
                    entry.Note(use, why);
                }
                else
                {
                    entry.Leave(left, stands, use, why);
                }
            }
        }

        return new LimitedGrants(entries, uses.AsReadOnly());
    }

    // Once a grant, since limits ask for it again and again.
    private static string? NameOf(string? occupation, OccupationCatalogue occupations) =>
        string.IsNullOrWhiteSpace(occupation) ? null : occupations.NameOf(occupation.Trim());

    private static LimitOutcome Apply(LimitGroup group, LimitOptions options) => group.Rule.Kind switch
    {
        LimitKind.AtLeast => PeopleLimit.AtLeast(group),
        LimitKind.Ranks => RankLimit.Apply(group, options),
        LimitKind.Highest => HighestLimit.Apply(group),
        LimitKind.People => PeopleLimit.AtMost(group, options),
        _ => MoneyLimit.Apply(group, options),
    };
}
