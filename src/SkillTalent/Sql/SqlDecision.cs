namespace SkillTalent;

/// <summary>What a decision comes to, as conditions and expressions over the columns of the first stage.</summary>
internal sealed class SqlDecision
{
    private readonly DecisionPlan<SqlMask> _plan;

    private SqlDecision(string name, DecisionPlan<SqlMask> plan)
    {
        Name = name;
        _plan = plan;
    }

    /// <summary>What its columns begin with.</summary>
    public string Name { get; }

    public DecisionRule Rule => _plan.Rule;

    public string Id => Rule.Name.Id;

    public SqlMask Eligible => _plan.Eligible;

    public SqlMask Undetermined => _plan.Undetermined;

    /// <summary>The rows that are not eligible, and may not be: all but those for whom nothing is in force.</summary>
    public SqlMask Covered => _plan.Covered.Possible;

    /// <summary>What is paid, in fen; NULL where nothing is, and where it is open. Null: it pays nothing.</summary>
    public string? Amount { get; private init; }

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
            if (Covered == SqlMask.All && _plan.Covered.IsCertain && _plan.Root.Possible.Column is { } root && _plan.Root.True.Column == root)
            {
                return $"CASE {root} WHEN TRUE THEN {Code(SkillTalent.Outcome.Eligible)} WHEN FALSE THEN {Code(SkillTalent.Outcome.NotEligible)} ELSE {Code(SkillTalent.Outcome.Undetermined)} END";
            }

            var ways = new List<(SqlMask When, SkillTalent.Outcome Outcome)>
            {
                (Eligible, SkillTalent.Outcome.Eligible),
                (Undetermined, SkillTalent.Outcome.Undetermined),
                (Covered, SkillTalent.Outcome.NotEligible),
                (SqlMask.All, Rule.NotInForceOutcome),
            };
            (SqlMask When, SkillTalent.Outcome Outcome)[] kept = [.. ways.Where(w => w.When != SqlMask.None)];
            int last = Array.FindIndex(kept, w => w.When == SqlMask.All);
            return last == 0
                ? Code(kept[0].Outcome)
                : $"CASE {string.Join(' ', kept[..last].Select(w => $"WHEN {w.When.Text} THEN {Code(w.Outcome)}"))} ELSE {Code(kept[last].Outcome)} END";
        }
    }

    /// <summary>Makes the SQL of a decision.</summary>
    /// <exception cref="SqlUnsayableException">It cannot be said in SQL.</exception>
    public static SqlDecision Of(DecisionRule rule, string name, SqlMasks masks, SqlAmounts amounts, SqlOptions options)
    {
        SqlDialect dialect = options.Dialect;
        bool pathways = options is { Pathways: true, Counts: false };
        var plan = DecisionPlan<SqlMask>.Of(rule, masks);
        string[] paid = [.. plan.PaidIn(masks).Select(p => $"WHEN {p.Having.Text} THEN {amounts.Fen(rule.Amount!, p.Row)}")];
        string[] open =
        [
            .. (pathways && rule.InForce ? rule.Pathways : [])
                .Select(p => (p.Source.Id, Open: plan.PathwayIn(masks, p).True))
                .Where(p => p.Open != SqlMask.None)
                .Select(p => $"WHEN {masks.And(plan.Eligible, p.Open).Text} THEN {SqlText.Literal(p.Id, dialect)}"),
        ];
        string? amount = rule.Amount is null && paid.Length == 0 ? null : paid.Length == 0 ? "CAST(NULL AS BIGINT)" : $"CASE {string.Join(' ', paid)} END";
        return new SqlDecision(name, plan)
        {
            Amount = amount,
            Missing = options is { Missing: true, Counts: false } ? SqlMissing.Of(plan, amount, masks, amounts, dialect) ?? "CAST(NULL AS VARCHAR)" : null,
            Pathway = !pathways || rule.Pathways.Count == 0 ? null : open.Length == 0 ? "CAST(NULL AS VARCHAR)" : $"CASE {string.Join(' ', open)} END",
        };
    }

    /// <summary>The same decision with what is to come.</summary>
    public SqlDecision With(SqlHistory history)
    {
        History = history;
        return this;
    }

    private static string Code(SkillTalent.Outcome outcome) => $"'{outcome.ToCode()}'";
}
