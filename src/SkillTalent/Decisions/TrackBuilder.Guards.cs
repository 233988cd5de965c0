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

        var spoken = new List<Spoken>();
        for (int i = 0; i < rows.Length;)
        {
            if (IsOfOccupations(rows[i]))
            {
                spoken.Add(OfOccupations(rows, ref i, version.Edition));
            }
            else
            {
                Requirement whom = ForSome(rows[i].Occupations, rows[i].When) ?? Everybody;
                spoken.Add(new Spoken(rows[i++].Edition == version.Edition ? whom : null, whom));
            }
        }

        Requirement? governed = spoken.Count == 0 ? null : Decided(spoken, 0, spoken.Count).Own;
        return ReferenceEquals(governed, Everybody) ? null : governed ?? new AnyRequirement([]);
    }

    // Of rows that follow each other: of whom the first that speaks of him is of the edition, null where of nobody; and of whom any speaks.
    private sealed record Spoken(Requirement? Own, Requirement Whom);

    private static readonly AllRequirement Everybody = new([]);

    // The first half decides, and for whom it is silent the second: each row stands in as many nodes as rows can be halved, not once for every
    // row after it. Where the first half is of the edition for all of whom it speaks, who is in the second half need not be out of the first.
    private static Spoken Decided(List<Spoken> rows, int from, int to)
    {
        if (to - from == 1)
        {
            return rows[from];
        }

        int middle = (from + to) / 2;
        Spoken first = Decided(rows, from, middle);
        Spoken then = Decided(rows, middle, to);
        var whom = ReferenceEquals(then.Whom, Everybody) ? (Requirement)Everybody : new AnyRequirement([first.Whom, then.Whom]);
        if (ReferenceEquals(first.Own, first.Whom) && ReferenceEquals(then.Own, then.Whom))
        {
            return new Spoken(whom, whom);
        }

        Requirement? later = then.Own is null || ReferenceEquals(first.Own, first.Whom) ? then.Own
            : ReferenceEquals(then.Own, Everybody) ? new NotRequirement(first.Whom)
            : Both(then.Own, new NotRequirement(first.Whom));
        return new Spoken(first.Own is null ? later : later is null ? first.Own : new AnyRequirement([first.Own, later]), whom);
    }

    private static bool IsOfOccupations(EditionRow row) => row.When is null && row.Occupations.Count > 0;

    // Rows that follow each other and speak of nothing but occupations are one test: the first of them that names an occupation decides.
    private Spoken OfOccupations(EditionRow[] rows, ref int next, string edition)
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

        FactTest whom = Occupation([.. named]);
        return new Spoken(own.Count == 0 ? null : own.Count == named.Count ? whom : Occupation(own), whom);
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
