namespace SkillTalent;

/// <summary>The reading that gives the same rule with the values that the parameters of a place have on some days.</summary>
/// <param name="valueOf">The value of a parameter; null where none is in force.</param>
/// <param name="unknown">The fact that stands for a test of a parameter without a value: nobody knows whether it is met.</param>
internal sealed class BindReading(Func<string, AmountParameter?> valueOf, Func<string, Fact> unknown) : IReading<Requirement>
{
    /// <summary>The rule with its values; the rule itself where it asks for none.</summary>
    public Requirement? Of(Requirement? rule) => rule is null || !rule.Tests().Any(t => t.Form.Parameters.Any()) ? rule : rule.Fold(this);

    public Requirement All(Requirement node, IReadOnlyList<Requirement> parts) => node.WithChildren(parts);

    public Requirement Any(Requirement node, IReadOnlyList<Requirement> parts) => node.WithChildren(parts);

    public Requirement Not(Requirement node, Requirement part) => node.WithChildren([part]);

    public Requirement Test(FactTest test)
    {
        if (test.Form is not MeasureForm form)
        {
            return test;
        }

        MeasureForm bound = form.Bind(valueOf);
        return bound.Parameters.FirstOrDefault(p => p.Value is null || !bound.IsCountable) is { } without
            ? new FactTest(unknown(without.Id), new FlagForm(true)) { Basis = test.Basis, Citations = test.Citations }
            : test.With(bound);
    }
}
