namespace SkillTalent;

/// <content>For which workers a version holds: by its edition, by their occupation, by a condition.</content>
internal sealed partial class TrackBuilder
{
    // As many rows follow each other as a rule may be nested deep without a thought of it.
    private const int MostInChain = 8;

    private static readonly AllRequirement Everybody = new([]);

    // By the edition and the rows that govern throughout some days: many versions ask for the same.
    private readonly Dictionary<(string Edition, int From, int To), Requirement?> _editionGuards = [];
    private readonly Dictionary<(int From, int To), string[]> _governing = [];
    private readonly int[] _editionSteps;

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

        return EditionGuard(version.Edition, days);
    }

    // For which workers an edition governs.
    private Requirement? EditionGuard(string edition, DayInterval days)
    {
        (string, int, int) key = (edition, EditionStep(days.From), EditionStep(days.To));
        if (!_editionGuards.TryGetValue(key, out Requirement? guard))
        {
            guard = MakeEditionGuard(edition, days);
            _editionGuards.Add(key, guard);
        }

        return guard;
    }

    // The editions that some worker follows throughout some days: the one that was chosen, or those of the rows.
    private string[] Governing(DayInterval days)
    {
        if (_options.Edition is { } chosen)
        {
            return [chosen];
        }

        (int, int) key = (EditionStep(days.From), EditionStep(days.To));
        if (!_governing.TryGetValue(key, out string[]? governing))
        {
            IEnumerable<string> editions = _editions.Where(r => r.From <= days.From && days.To <= r.To).Select(r => r.Edition).Distinct(StringComparer.Ordinal);
            governing = [.. editions.Where(e => EditionGuard(e, days) is not AnyRequirement { Children.Count: 0 })];
            _governing.Add(key, governing);
        }

        return governing;
    }

    private static int[] StepsOf(IEnumerable<EditionRow> rows)
    {
        var steps = new List<int>();
        foreach (EditionRow row in rows)
        {
            AddSteps(steps, row.From, row.To);
        }

        return [.. steps.Distinct().Order()];
    }

    // Between two steps every row holds on all days or on none.
    private int EditionStep(int day)
    {
        int step = Array.BinarySearch(_editionSteps, day);
        return step < 0 ? ~step : step + 1;
    }

    private Requirement? MakeEditionGuard(string edition, DayInterval days)
    {
        // The first row that speaks of a worker decides: one for some before one for all, then an inner place's before an outer's.
        EditionRow[] rows =
        [
            .. _editions.Where(r => r.From <= days.From && days.To <= r.To).OrderBy(r => r.IsGeneral).ThenByDescending(r => _depth[r.Place]),
        ];
        int last = Array.FindIndex(rows, r => r.IsGeneral);
        EditionRow[] some = last < 0 ? rows : rows[..last];
        Requirement? rest = last >= 0 && rows[last].Edition == edition ? Everybody : null;
        if (rest is not null && Array.TrueForAll(some, r => r.Edition == edition))
        {
            return null;
        }

        var spoken = new List<Spoken>();
        for (int i = 0; i < some.Length;)
        {
            spoken.Add(IsOfOccupations(some[i]) ? OfOccupations(some, ref i, edition) : OfOneEdition(some, ref i, edition));
        }

        Requirement? governed = Decided(spoken, rest);
        return ReferenceEquals(governed, Everybody) ? null : governed ?? new AnyRequirement([]);
    }

    // Of rows that follow each other: of whom the first that speaks of him is of the edition, and of whom it is of another; null where of nobody.
    private sealed record Spoken(Requirement? Own, Requirement? Other);

    // Each row decides where it speaks, and for whom it is silent those after it do: each stands once. Of more rows than may stand within each
    // other, as many as their root are taken together, which says for each whether they decide for the edition or for another.
    private static Requirement? Decided(IReadOnlyList<Spoken> rows, Requirement? rest)
    {
        if (rows.Count <= MostInChain)
        {
            return Chained(rows, rest);
        }

        int together = (int)Math.Ceiling(Math.Sqrt(rows.Count));
        return Chained([.. rows.Chunk(together).Select(c => new Spoken(Chained(c, null), Chained([.. c.Select(s => new Spoken(s.Other, s.Own))], null)))], rest);
    }

    private static Requirement? Chained(IReadOnlyList<Spoken> rows, Requirement? rest)
    {
        Requirement? decided = rest;
        for (int i = rows.Count - 1; i >= 0; i--)
        {
            (Requirement? own, Requirement? other) = rows[i];
            if (ReferenceEquals(decided, Everybody))
            {
                // Who is of the edition is of no other.
                decided = other is null ? Everybody : new NotRequirement(other);
                continue;
            }

            Requirement? later = decided is null || other is null ? decided : new AllRequirement([new NotRequirement(other), decided]);
            decided = own is null ? later : later is null ? own : new AnyRequirement([own, later]);
        }

        return decided;
    }

    // Rows of one edition that follow each other decide alike.
    private Spoken OfOneEdition(EditionRow[] rows, ref int next, string edition)
    {
        bool own = rows[next].Edition == edition;
        var whom = new List<Requirement>();
        for (; next < rows.Length && !IsOfOccupations(rows[next]) && rows[next].Edition == edition == own; next++)
        {
            whom.Add(ForSome(rows[next].Occupations, rows[next].When)!);
        }

        Requirement any = whom.Count == 1 ? whom[0] : new AnyRequirement(whom);
        return own ? new Spoken(any, null) : new Spoken(null, any);
    }

    private static bool IsOfOccupations(EditionRow row) => row.When is null && row.Occupations.Count > 0;

    // Rows that follow each other and speak of nothing but occupations are one test: the first of them that names an occupation decides.
    private Spoken OfOccupations(EditionRow[] rows, ref int next, string edition)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var own = new List<string>();
        var other = new List<string>();
        for (; next < rows.Length && IsOfOccupations(rows[next]); next++)
        {
            List<string> said = rows[next].Edition == edition ? own : other;
            said.AddRange(rows[next].Occupations.Where(named.Add));
        }

        return new Spoken(own.Count == 0 ? null : Occupation(own), other.Count == 0 ? null : Occupation(other));
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
