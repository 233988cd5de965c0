namespace SkillTalent;

/// <summary>
/// What a decision comes to over many rows, whichever engine has them: for whom something is in force, who is eligible, of whom nobody knows
/// it, which pathways are open and who has which row of the amounts. It is <see cref="DecisionRule.Evaluate"/> in masks.
/// </summary>
internal sealed class DecisionPlan<TMask>
    where TMask : IEquatable<TMask>
{
    private DecisionPlan(DecisionRule rule, IMasks<TMask> masks)
    {
        Rule = rule;

        // Whoever nothing is in force for is told why, and is neither eligible nor undetermined.
        var none = new Kleene<TMask>(masks.None, masks.None);
        Covered = rule.InForce ? masks.Read(rule.Coverage) : none;
        Root = rule.InForce ? masks.Read(rule.Root, rule.Cases) : none;
        Eligible = masks.And(Root.True, Covered.Possible);
        Undetermined = masks.And(masks.AndNot(Root.Possible, Root.True), Covered.Possible);
        if (rule.NotInForceOutcome == Outcome.NotCovered)
        {
            // Who is not eligible if it is covered at all may yet turn out not to be covered.
            Undetermined = masks.Or(Undetermined, masks.AndNot(masks.AndNot(Covered.Possible, Covered.True), Root.True));
        }
    }

    public DecisionRule Rule { get; }

    /// <summary>Rows for which something is in force.</summary>
    public Kleene<TMask> Covered { get; }

    /// <summary>Rows for which the whole condition is true.</summary>
    public Kleene<TMask> Root { get; }

    public TMask Eligible { get; }

    public TMask Undetermined { get; }

    public static DecisionPlan<TMask> Of(DecisionRule rule, IMasks<TMask> masks) => new(rule, masks);

    /// <summary>Rows for which a pathway is open.</summary>
    public Kleene<TMask> PathwayIn(IMasks<TMask> masks, RulePathway pathway)
    {
        Kleene<TMask> own = masks.Read(pathway.Whole, Rule.Cases);
        return new Kleene<TMask>(masks.And(own.True, Covered.Possible), masks.And(own.Possible, Covered.Possible));
    }

    /// <summary>
    /// For each row of the amounts those who surely have it; who may have several is in none. Who is eligible has some row: where only one is
    /// possible, it is that one.
    /// </summary>
    public IReadOnlyList<PaidRow<TMask>> PaidIn(IMasks<TMask> masks)
    {
        var paid = new List<PaidRow<TMask>>();
        TMask before = masks.None;
        IReadOnlyList<AmountRow> table = Rule.InForce && Rule.Amount is { } amount ? amount.Rows : [];
        Kleene<TMask>[] rows = [.. table.Select(r => masks.Read(r.When))];
        for (int i = 0; i < rows.Length; i++)
        {
            Kleene<TMask> when = rows[i];
            TMask here = when.IsCertain ? when.True : masks.Or(when.True, masks.AndNot(when.Possible, Later(i)));
            TMask among = masks.AndNot(here, before);
            TMask having = masks.And(Eligible, among);
            before = masks.Or(before, when.Possible);
            if (!having.Equals(masks.None))
            {
                paid.Add(new PaidRow<TMask>(table[i], having, among));
            }
        }

        return paid;

        TMask Later(int row) => rows[(row + 1)..].Aggregate(masks.None, (all, r) => masks.Or(all, r.Possible));
    }
}
