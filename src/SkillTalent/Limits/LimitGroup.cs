namespace SkillTalent;

/// <summary>The grants that share one limit.</summary>
internal sealed class LimitGroup(LimitRule rule, IReadOnlyList<string?> key, IReadOnlyList<LimitMember> all, bool ofItsDays = false)
{
    /// <summary>What stands before the reference of a person who is a household alone; no household's reference has a line break.</summary>
    public const string AlonePrefix = Grant.Alone + "\n";

    public LimitRule Rule => rule;

    /// <summary>What they have in common, in the order of the rule's scopes, and last the time; null: unknown.</summary>
    public IReadOnlyList<string?> Key => key;

    public IReadOnlyList<LimitMember> Members { get; } = [.. all.Where(m => m.Entry.Counts && !IsBefore(rule, m.Entry.Grant, ofItsDays))];

    /// <summary>What was drawn before, or before the limit was in force.</summary>
    public IReadOnlyList<LimitMember> Drawn { get; } = [.. all.Where(m => m.Entry.Counts && IsBefore(rule, m.Entry.Grant, ofItsDays))];

    /// <summary>Whether somebody may belong to it of whom it is not known, or something of it has no amount.</summary>
    public bool HasUnknown => Members.Concat(Drawn).Any(m => !m.Sure || !m.Entry.Left.IsKnown);

    /// <summary>The figure on which the limit depends; null where it is not stated. A grant that was refused states it as well as any.</summary>
    /// <exception cref="InputFormatException">Two grants of the group state it differently.</exception>
    public decimal? Figure(LimitOptions options)
    {
        decimal? stated = null;
        foreach (LimitMember member in all.Where(m => m.Sure).OrderBy(m => m.Entry.Index))
        {
            if (member.Entry.Grant.Figures.TryGetValue(rule.Figure!.Id, out decimal own))
            {
                stated = stated is null || stated == own ? own : throw GrantChecks.Fail(
                    member.Entry.Index, $"figures.{rule.Figure.Id}", "the same figure as other grants of the same group state");
            }
        }

        bool perhaps = all.Any(m => !m.Sure && m.Entry.Grant.Figures.ContainsKey(rule.Figure!.Id));
        return stated is null && perhaps ? null : stated ?? (options.Figures.TryGetValue(rule.Figure!.Id, out decimal common) ? common : null);
    }

    /// <summary>Divides grants into the groups of a limit, in an order that does not depend on theirs.</summary>
    /// <param name="rule">The limit.</param>
    /// <param name="entries">The grants.</param>
    /// <param name="ofItsDays">Whether it cuts the grants of its own days alone.</param>
    public static IReadOnlyList<LimitGroup> Of(LimitRule rule, IReadOnlyList<LimitEntry> entries, bool ofItsDays)
    {
        (LimitEntry Entry, string?[] Key)[] all = [.. entries.Where(e => rule.SpeaksOf(e.Grant.Benefit, e.BaseId) && !(ofItsDays && e.Grant.Day > rule.Effective.To)).Select(e => (e, KeyOf(rule, e)))];
        var sure = new SortedDictionary<string, (string?[] Key, List<LimitEntry> Entries)>(StringComparer.Ordinal);
        foreach ((LimitEntry entry, string?[] key) in all.Where(e => !e.Key.Contains(null)))
        {
            string text = string.Join('\n', key);
            if (!sure.TryGetValue(text, out (string?[], List<LimitEntry> Entries) there))
            {
                sure.Add(text, there = (key, []));
            }

            there.Entries.Add(entry);
        }

        (LimitEntry Entry, string?[] Key)[] unsure = [.. all.Where(e => e.Key.Contains(null))];
        List<LimitGroup> groups = [.. sure.Values.Select(g => new LimitGroup(rule, g.Key, [.. g.Entries.Select(e => new LimitMember(e, true))
            .Concat(unsure.Where(u => Fits(rule, u.Entry.Grant, u.Key, g.Key)).Select(u => new LimitMember(u.Entry, false)))], ofItsDays))];

        // Those of whom it is not known may as well be a group of their own.
        groups.Add(new LimitGroup(rule, new string?[rule.By.Count + 1], [.. unsure.Select(u => new LimitMember(u.Entry, false))], ofItsDays));
        return [.. groups.Where(g => g.Members.Count + g.Drawn.Count > 0)];
    }

    private static bool IsBefore(LimitRule rule, Grant grant, bool ofItsDays) => grant.Drawn || (ofItsDays && grant.Day < rule.Effective.From);

    private static bool Fits(LimitRule rule, Grant grant, string?[] unsure, string?[] key) => !unsure.Where((part, i) =>
        part is null ? i < rule.By.Count && rule.By[i] == LimitScope.Household && !MayBe(grant, key[i]!) : part != key[i]).Any();

    // A household that is one person alone is that of nobody else, and whoever stands alone is of no other household.
    private static bool MayBe(Grant grant, string household) => household.StartsWith(AlonePrefix, StringComparison.Ordinal)
        ? grant.Who is null || household[AlonePrefix.Length..] == grant.Who
        : grant.Household != Grant.Alone;

    private static string?[] KeyOf(LimitRule rule, LimitEntry entry)
    {
        Grant grant = entry.Grant;
        return
        [
            .. rule.By.Select(scope => scope switch
            {
                LimitScope.Person => grant.Who,
                LimitScope.Household => grant.Household == Grant.Alone ? grant.Who is { } alone ? AlonePrefix + alone : null : grant.Household,
                LimitScope.Payer => grant.Payer,
                _ => entry.Occupation,
            }),
            rule.Over switch
            {
                LimitSpan.Day => grant.Day is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null,
                LimitSpan.Year => grant.Day is { } day ? FormattableString.Invariant($"{day.Year:D4}") : null,
                _ => "",
            },
        ];
    }
}
