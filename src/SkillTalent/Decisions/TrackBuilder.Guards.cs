namespace SkillTalent;

/// <content>For which workers a version holds: by its edition, by their occupation, by a condition.</content>
internal sealed partial class TrackBuilder
{
    // For which workers the version's edition governs; an empty "any" where for none.
    private Requirement? EditionGuard(Provision version, DayInterval days)
    {
        if (version.Edition is null)
        {
            return null;
        }

        if (_options.Edition is { } chosen)
        {
            return version.Edition == chosen ? null : new AnyRequirement([]);
        }

        // The first row that speaks of a worker decides: one for some before one for all, then an inner place's before an outer's.
        var before = new List<Requirement>();
        var ways = new List<Requirement?>();
        EditionRow[] rows =
        [
            .. _editions.Where(r => r.From <= days.From && days.To <= r.To).OrderBy(r => r.IsGeneral).ThenByDescending(r => _depth[r.Place]),
        ];
        int last = Array.FindIndex(rows, r => r.IsGeneral);
        rows = last < 0 ? rows : rows[..(last + 1)];
        if (last >= 0 && Array.TrueForAll(rows, r => r.Edition == version.Edition))
        {
            return null;
        }

        for (int i = 0; i < rows.Length;)
        {
            Requirement? own;
            Requirement? whom;
            if (IsOfOccupations(rows[i]))
            {
                (own, whom) = OfOccupations(rows, ref i, version.Edition);
            }
            else
            {
                whom = ForSome(rows[i].Occupations, rows[i].When);
                own = rows[i++].Edition == version.Edition ? whom ?? new AllRequirement([]) : null;
            }

            if (own is not null)
            {
                ways.Add(whom is null ? NoneOf(before) : Both(own, NoneOf(before)));
            }

            if (whom is not null)
            {
                before.Add(whom);
            }
        }

        return ways.Contains(null) ? null : ways.Count == 1 ? ways[0] : new AnyRequirement([.. ways.OfType<Requirement>()]);
    }

    private static bool IsOfOccupations(EditionRow row) => row.When is null && row.Occupations.Count > 0;

    // Rows that follow each other and speak of nothing but occupations are one test: the first of them that names an occupation decides.
    private (Requirement? Own, Requirement? Whom) OfOccupations(EditionRow[] rows, ref int next, string edition)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var own = new List<string>();
        for (; next < rows.Length && IsOfOccupations(rows[next]); next++)
        {
            foreach (string occupation in rows[next].Occupations)
            {
                if (named.Add(occupation) && rows[next].Edition == edition)
                {
                    own.Add(occupation);
                }
            }
        }

        return (own.Count > 0 ? Occupation(own) : null, Occupation([.. named]));
    }

    private Requirement? ForSome(Provision version) => ForSome(version.Occupations, version.AppliesWhen);

    private Requirement? ForSome(IReadOnlyList<string> occupations, Requirement? when) =>
        Both(occupations.Count > 0 ? Occupation(occupations) : null, when);

    private static Requirement? NoneOf(IReadOnlyList<Requirement> special) => special.Count switch
    {
        0 => null,
        1 => new NotRequirement(special[0]),
        _ => new AllRequirement([.. special.Select(s => new NotRequirement(s))]),
    };
}
