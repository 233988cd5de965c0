namespace SkillTalent;

/// <summary>What a decision comes to, as conditions and expressions over the columns of the first stage.</summary>
internal sealed class SqlDecision
{
    private readonly DecisionPlan<SqlMask> _plan;
    private readonly SqlMasks _masks;

    private SqlDecision(string name, DecisionPlan<SqlMask> plan, SqlMasks masks)
    {
        Name = name;
        _plan = plan;
        _masks = masks;
    }

    /// <summary>What its columns begin with.</summary>
    public string Name { get; }

    public DecisionRule Rule => _plan.Rule;

    public string Id => Rule.Name.Id;

    public SqlMask Eligible => _plan.Eligible;

    public SqlMask Undetermined => _plan.Undetermined;

    /// <summary>What is paid, in fen; NULL where nothing is, and where it is open. Null: it pays nothing.</summary>
    public string? Amount { get; private init; }

    /// <summary>Whether an unknown fact may leave open what an eligible row is paid.</summary>
    public bool MayLeaveOpen { get; private init; }

    /// <summary>The id of the pathway that is open; null: there are no pathways, or they were not asked for.</summary>
    public string? Pathway { get; private init; }

    /// <summary>The ids of the facts that are unknown and matter; null: they were not asked for.</summary>
    public string? Missing { get; private init; }

    /// <summary>What is to come; null: it was not asked for.</summary>
    public SqlHistory? History { get; private set; }

    /// <summary>The first day on which who is not eligible becomes so.</summary>
    public string? Earliest => History is null ? null
        : $"CASE {(Eligible == SqlMask.None ? "" : $"WHEN {Eligible.Text} THEN NULL ")}{(Undetermined == SqlMask.None ? "" : $"WHEN {Undetermined.Text} THEN NULL ")}WHEN {History.Name}.t = {History.Name}.p THEN {History.Name}.t END";

    /// <summary>The last day on which who is eligible is so without a break.</summary>
    public string? OpenUntil => History is null ? null
        : Eligible == SqlMask.None ? "CAST(NULL AS DATE)"
        : $"CASE WHEN {Eligible.Inside} AND {History.Name}.n = {History.Name}.f THEN {History.Name}.n - 1 END";

    /// <summary>The outcome as its code.</summary>
    public string Outcome
    {
        get
        {
            // Where everybody is covered, a condition is looked at once.
            if (_plan.Covered is { IsCertain: true } covered && covered.True == SqlMask.All && _plan.Root.Possible.Column is { } root && _plan.Root.True is { IsCertain: false } && _plan.Root.True.Column == root)
            {
                return $"CASE {root} WHEN TRUE THEN {Code(SkillTalent.Outcome.Eligible)} WHEN FALSE THEN {Code(SkillTalent.Outcome.NotEligible)} ELSE {Code(SkillTalent.Outcome.Undetermined)} END";
            }

            (SqlMask When, SkillTalent.Outcome Outcome)[] ways = [.. Ways()];
            string last = Code(ways[^1].Outcome);
            return ways.Length == 1 ? last : $"CASE {string.Join(' ', ways[..^1].Select(w => $"WHEN {w.When.Text} THEN {Code(w.Outcome)}"))} ELSE {last} END";
        }
    }

    /// <summary>The outcomes in the order in which they are asked for, each of the rows that none before it has; the last has the rest.</summary>
    public IEnumerable<(SqlMask When, SkillTalent.Outcome Outcome)> Ways()
    {
        SqlMask beyond = _masks.AndNot(SqlMask.All, _plan.Covered.Possible);
        SqlMask open = _masks.AndNot(_plan.Root.Possible, _plan.Root.True);
        if (Rule.NotInForceOutcome == SkillTalent.Outcome.NotCovered)
        {
            // Who is not eligible if it is covered at all may yet turn out not to be covered.
            open = _masks.Or(_masks.AndNot(_plan.Covered.Possible, _plan.Covered.True), open);
        }

        foreach ((SqlMask when, SkillTalent.Outcome outcome) in new[] { (beyond, Rule.NotInForceOutcome), (_plan.Root.True, SkillTalent.Outcome.Eligible), (open, SkillTalent.Outcome.Undetermined) })
        {
            if (when != SqlMask.None)
            {
                yield return (when, outcome);
            }

            if (when == SqlMask.All)
            {
                yield break;
            }
        }

        yield return (SqlMask.All, SkillTalent.Outcome.NotEligible);
    }

    /// <summary>Makes the SQL of a decision.</summary>
    /// <exception cref="SqlUnsayableException">It cannot be said in SQL.</exception>
    public static SqlDecision Of(DecisionRule rule, string name, SqlMasks masks, SqlAmounts amounts, SqlOptions options)
    {
        SqlDialect dialect = options.Dialect;
        bool pathways = options is { Pathways: true, Counts: false };
        var plan = DecisionPlan<SqlMask>.Of(rule, masks);
        (SqlMask Among, SqlFen Fen)[] paid = [.. plan.PaidIn(masks).Select(p => (p.Among, amounts.Fen(rule.Amount!, p.Row)))];
        string[] open =
        [
            .. (pathways && rule.InForce ? rule.Pathways : [])
                .Select(p => (p.Source.Id, Open: masks.Read(p.Whole, rule.Cases).True))
                .Where(p => p.Open != SqlMask.None)
                .Select(p => $"WHEN {p.Open.Text} THEN {SqlText.Literal(p.Id, dialect)}"),
        ];
        string? amount = rule.Amount is null && paid.Length == 0 ? null : paid.Length == 0 ? $"CAST(NULL AS {SqlTypes.Whole(dialect)})" : Paid(plan.Eligible, paid, dialect);
        return new SqlDecision(name, plan, masks)
        {
            Amount = amount,
            MayLeaveOpen = paid is not [{ Among: { } among, Fen.MayBeOpen: false }] || among != SqlMask.All,
            Missing = options is { Missing: true, Counts: false } ? SqlMissing.Of(plan, amount, masks, amounts, dialect) ?? $"CAST(NULL AS {SqlTypes.Text(dialect)})" : null,
            Pathway = !pathways || rule.Pathways.Count == 0 ? null : open.Length == 0 || plan.Eligible == SqlMask.None ? $"CAST(NULL AS {SqlTypes.Text(dialect)})" : $"CASE WHEN {plan.Eligible.Text} THEN CASE {string.Join(' ', open)} END END",
        };
    }

    /// <summary>The same decision with what is to come.</summary>
    public SqlDecision With(SqlHistory history)
    {
        History = history;
        return this;
    }

    private static string Paid(SqlMask eligible, (SqlMask Among, SqlFen Fen)[] rows, SqlDialect dialect)
    {
        string paid = rows is [var only] && only.Among == SqlMask.All
            ? $"CASE WHEN {eligible.Text} THEN {only.Fen.Text} END"
            : $"CASE WHEN {eligible.Text} THEN CASE {string.Join(' ', rows.Select(r => $"WHEN {r.Among.Text} THEN {r.Fen.Text}"))} END END";
        return dialect == SqlDialect.ClickHouse ? SqlBitFen.Whole(paid, [.. rows.Select(r => r.Fen)]) : paid;
    }

    private static string Code(SkillTalent.Outcome outcome) => $"'{outcome.ToCode()}'";
}
