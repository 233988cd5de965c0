namespace SkillTalent;

/// <summary>
/// What another benefit pays on the day, so that a share of it can be taken. Where that benefit is not in force nobody knows what it comes to;
/// else it is the calculation of one of its rows, and whoever gets that row gets this.
/// </summary>
internal sealed record ShareAmount(BenefitReference Of, LocalizedText Title, AmountExpression? Pays = null) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => Pays is null ? [] : [Pays];

    public override string Key => $"benefit {Of.Id}{(Of.Conditions ? "" : " without conditions")}{(Of.Factors ? "" : " without factors")}";

    public override bool IsOneWord => true;

    public override IEnumerable<BenefitReference> Others => [Of];

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => Pays?.Bounds(facts) ?? AmountBounds.Open;

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => this with { Pays = parts[0] };

    public override AmountExpression Fill(BenefitReference other, AmountExpression pays) => other == Of ? this with { Pays = pays } : this;

    public override WholeNode? InWholes(IWholeColumns columns) => Pays?.InWholes(columns);

    public override string Text(Language language)
    {
        bool zh = language == Language.Chinese;
        string beside = Of.Factors ? "" : zh ? "（不计系数）" : " before its factors";
        string pays = Pays is null ? "" : zh ? $"（{Pays.Text(language)}）" : $" ({Pays.Text(language)})";
        return zh ? $"“{Title.Zh}”的金额{beside}{pays}" : $"what \"{Title.En}\" pays{beside}{pays}";
    }
}
