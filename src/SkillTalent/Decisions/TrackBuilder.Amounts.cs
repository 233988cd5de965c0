namespace SkillTalent;

/// <content>What is paid.</content>
internal sealed partial class TrackBuilder
{
    // Before any row is left out or put beside those of other versions.
    private static AmountTable? Numbered(Provision provision) =>
        provision.Amount is not { } amount ? null : amount.With([.. amount.Rows.Select((r, i) => r with { Own = (provision, i + 1) })], amount.Factors);

    private AmountTable? Confirmed(AmountTable? amount, List<Requirement> leftOut) => _options.IncludeUnconfirmed ? amount : amount?.WithoutUnconfirmed(leftOut);

    // The versions of the parameters that some amounts name, and what puts others in their place or withdraws them.
    private Provision[] ParametersOf(IEnumerable<Provision> provisions)
    {
        HashSet<string> named = [.. provisions.SelectMany(p => p.Parameters).Select(p => p.Id)];
        return named.Count == 0
            ? []
            : [.. _provisions.Where(p => (p.Kind == ProvisionKind.Parameter && named.Contains(p.BaseId)) || p.Replaces.Concat(p.Withdraws).Any(named.Contains))];
    }

    // A condition that compares with parameters is that of the values of the days.
    private Provision Bound(Provision provision, DayInterval days, List<Reason> remarks)
    {
        ParameterAmount[] named = [.. provision.Tests().SelectMany(t => t.Form.Parameters).DistinctBy(p => p.Id, StringComparer.Ordinal)];
        if (named.Length == 0)
        {
            return provision;
        }

        remarks.AddRange(named.Where(p => ValueOf(p.Id, days) is null).Select(p => new Reason(ReasonCode.MeasureNotInForce, ("parameter", p.Label))));
        var reading = new BindReading(id => ValueOf(id, days), id => _vocabulary[Vocabulary.UnmeasuredOf(id)]);
        return provision.With(reading.Of);
    }

    private AmountTable? Valued(AmountTable? amount, DayInterval days, List<Reason> remarks)
    {
        if (amount is null || !amount.Parameters.Any())
        {
            return amount;
        }

        AmountTable bound = amount.Bind(id => ValueOf(id, days));
        remarks.AddRange(bound.Parameters.Where(p => p.Value is null).DistinctBy(p => p.Id, StringComparer.Ordinal)
            .Select(p => new Reason(ReasonCode.ParameterNotInForce, ("parameter", p.Label))));
        return bound;
    }

    // The innermost place that has a version in force says what a parameter comes to: its own version before one that takes its place, whichever
    // stands first; one that withdraws it there leaves it without a value.
    private AmountParameter? ValueOf(string id, DayInterval days)
    {
        Provision? version = _provisions
            .Where(p => InForce(p, days) && ((p is { Kind: ProvisionKind.Parameter, Value: not null } && p.BaseId == id) || p.Replaces.Concat(p.Withdraws).Contains(id, StringComparer.Ordinal)))
            .OrderByDescending(p => _depth[p.Place]).ThenBy(p => p.BaseId != id).ThenBy(p => p.IsStanding).FirstOrDefault();
        return version is { HasRule: true, Value: { } value } ? new AmountParameter(value, version.Basis, version.Citations) : null;
    }

    // Versions for several occupations or editions stand side by side: each row counts for those whose version it is in. The loader sees to it
    // that they are paid alike otherwise.
    private static AmountTable? Joined(List<(Requirement? Guard, AmountTable Table)> amounts)
    {
        if (amounts.Count < 2)
        {
            return amounts.Count == 0 ? null : amounts[0].Table;
        }

        AmountTable first = amounts[0].Table;
        return first.With(
            [.. amounts.SelectMany(a => a.Table.Rows.Select(r => r with { When = Both(a.Guard, r.When) }))],
            [.. amounts.SelectMany(a => a.Table.Factors.Select(f => f with { When = Both(a.Guard, f.When)! }))]);
    }

    // Who gets no row is not entitled.
    private static Requirement? Rows(AmountTable? amount) => amount is null || amount.Rows.Any(r => r.When is null)
        ? null
        : amount.Rows.Count == 1 ? amount.Rows[0].When : new AnyRequirement([.. amount.Rows.Select(r => r.When!)]);
}
