namespace SkillTalent;

/// <summary>The choice is one of these.</summary>
internal sealed record ChoiceForm : TestForm
{
    private readonly ValueRanges _accepted;
    private readonly LocalizedText[] _labels;
    private readonly string[] _codes;

    public ChoiceForm(ChoiceDomain domain, IReadOnlyList<string> codes)
    {
        _codes = [.. codes.Order(StringComparer.Ordinal)];
        _accepted = ValueRanges.Of(codes.Select(c => (long)domain.IndexOf(c)));
        _labels = [.. codes.Select(c => domain.Options[domain.IndexOf(c)].Label)];
    }

    /// <summary>The table that lists the choices, where they are too many to tell one by one; null: they are told.</summary>
    public LocalizedText? Listed { get; init; }

    public override FactKind Tests => FactKind.Choice;

    public override ValueRanges ValuesOn(int day) => _accepted;

    public override Reason Demand(Fact fact) => Listed is { } table
        ? new Reason(ReasonCode.ChoiceListed, ("fact", fact.Label), ("table", table))
        : new Reason(ReasonCode.ChoiceIn, ("fact", fact.Label), ("choices", _labels));

    // The order in which the codes were written is only for the sentence.
    public bool Equals(ChoiceForm? other) => other is not null && _accepted.Equals(other._accepted);

    public override string ToString() => "in " + string.Join(',', _codes);

    public override int GetHashCode() => _accepted.GetHashCode();
}
