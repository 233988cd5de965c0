namespace SkillTalent;

/// <content>
/// What is paid as a share of another benefit: each row of that benefit gives a row, so that everything that reads rows reads these.
/// </content>
internal sealed partial class TrackBuilder
{
    private readonly ILookup<string, Provision> _benefits;

    // What a benefit pays on some days, made once however many rows take a share of it.
    private readonly Dictionary<(BenefitReference Other, DayInterval Days), SharedRows> _sharedRows = [];

    // Null rows where nobody knows what the other pays: then nobody knows what a share of it is. None where it is not paid at all.
    private sealed record SharedRows(AmountRow[]? Rows, Reason? Remark);

    /// <summary>Some provisions, and those of the benefits of which they pay a share, and so on.</summary>
    private Provision[] WithOthers(Provision[] provisions)
    {
        Provision[] all = provisions;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (Provision[] next = provisions; next.Length > 0;)
        {
            string[] ids = [.. next.SelectMany(p => p.Amount?.Others ?? []).Select(o => o.Id).Where(seen.Add)];
            next = [.. ids.SelectMany(VersionsOf)];
            all = next.Length == 0 ? all : [.. all, .. next];
        }

        return all;
    }

    private Provision[] VersionsOf(string benefit) => [.. _benefits[benefit]];

    private static ILookup<string, Provision> BenefitsOf(IEnumerable<Provision> provisions) =>
        provisions.Where(p => p.Kind == ProvisionKind.Benefit && p.HasRule).ToLookup(p => p.Id, StringComparer.Ordinal);

    private AmountTable? Shared(AmountTable? amount, DayInterval days, List<Reason> remarks) =>
        amount is null || !amount.Others.Any() ? amount : amount.With([.. amount.Rows.SelectMany(r => Shared(r, days, remarks))], amount.Factors);

    private IEnumerable<AmountRow> Shared(AmountRow row, DayInterval days, List<Reason> remarks)
    {
        IEnumerable<AmountRow> rows = [row];
        foreach (BenefitReference other in row.Pay.Others.Distinct().ToArray())
        {
            if (RowsOf(other, days, remarks) is { } theirs)
            {
                rows = rows.SelectMany(own => theirs.Select(their => own with
                {
                    When = Both(own.When, their.When),
                    Pay = own.Pay.Fill(other, their.Pay),
                    Basis = own.Basis < their.Basis ? own.Basis : their.Basis,
                    Citations = [.. own.Citations.Concat(their.Citations).Distinct()],
                    IsShare = true,
                }));
            }
        }

        return rows;
    }

    private AmountRow[]? RowsOf(BenefitReference other, DayInterval days, List<Reason> remarks)
    {
        if (!_sharedRows.TryGetValue((other, days), out SharedRows? shared))
        {
            shared = MakeRows(other, days);
            _sharedRows.Add((other, days), shared);
        }

        remarks.AddRange(shared.Remark is { } remark ? [remark] : []);
        return shared.Rows;
    }

    private SharedRows MakeRows(BenefitReference other, DayInterval days)
    {
        Provision[] provisions = VersionsOf(other.Id);
        DecisionRule? rule = provisions.Length == 0 ? null : Rule(Lines(provisions), Hiding(provisions), days);
        if (rule is not { InForce: true, Amount: { } amount })
        {
            LocalizedText title = provisions.Length == 0 ? new LocalizedText(other.Id, other.Id) : provisions[0].Title;
            return rule?.NotInForceOutcome == Outcome.NotCovered
                ? new SharedRows(null, new Reason(ReasonCode.ShareNotCovered, ("benefit", title)))
                : new SharedRows([], new Reason(ReasonCode.ShareNotInForce, ("benefit", title)));
        }

        Citation[] cited = [.. rule.Parts.SelectMany(p => p.Provision.Citations)];
        Basis basis = rule.Parts.Min(p => p.Provision.Basis);

        // The row's own condition stands once: with all rows beside it, as in the whole condition, every share of a share would double it.
        return new SharedRows(
            [
                .. amount.Rows.Zip(rule.RowWays).SelectMany(r => (other.Factors ? Multiplied(r.First, amount.Factors) : [r.First]).Select(row => row with
                {
                    When = other.Conditions ? Both(Both(rule.Coverage, r.Second), row.When) : row.When,
                    Basis = basis < row.Basis ? basis : row.Basis,
                    Citations = [.. cited, .. row.Citations],
                })),
            ],
            null);
    }

    // A row for each combination of factors that apply: of one the part for whom it does, and that for whom it does not.
    private static IEnumerable<AmountRow> Multiplied(AmountRow row, IEnumerable<AmountFactor> factors) => factors.Aggregate(
        (IEnumerable<AmountRow>)[row],
        (rows, factor) => rows.SelectMany(r => (AmountRow[])
        [
            r with { When = Both(r.When, factor.When), Pay = new PercentAmount(new ConstantAmount(factor.Times * 100, IsYuan: false), r.Pay) },
            r with { When = Both(r.When, new NotRequirement(factor.When)) },
        ]));
}
