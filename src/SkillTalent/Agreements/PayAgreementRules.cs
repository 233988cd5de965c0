using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>What a level-linked pay agreement must be like.</summary>
public sealed class PayAgreementRules
{
    /// <summary>Creates the rules.</summary>
    /// <param name="basis">How well the rules are attested.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <exception cref="ArgumentException">No citation.</exception>
    internal PayAgreementRules(Basis basis, IEnumerable<Citation> citations)
    {
        Guard.Against.Null(citations);
        Basis = basis;
        Citations = Array.AsReadOnly([.. citations]);
        if (Citations.Count == 0)
        {
            throw new ArgumentException("rules need a citation", nameof(citations));
        }
    }

    /// <summary>How well the rules are attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>
    /// Checks an agreement: two parties or more; a term that does not end before it begins; a level named; in each table by level no
    /// level missing between the lowest and the highest named and no amount below that of a lower level; the pay of every level at or
    /// above the minimum wage; no amount above its own cap, which of pay for years of service is the amount of one year.
    /// </summary>
    public PayAgreementReview Check(PayAgreement agreement)
    {
        Guard.Against.Null(agreement);
        var findings = new List<Reason>();
        // A name written twice, once with blanks around it, is one party; blanks alone are none.
        int parties = agreement.Parties.Select(p => p.Trim()).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).Count();
        if (parties < 2)
        {
            findings.Add(new Reason(FindingCode.PartiesMissing, ("number", (decimal)parties)));
        }

        if (agreement.To < agreement.From)
        {
            findings.Add(new Reason(FindingCode.TermInvalid, ("from", agreement.From), ("to", agreement.To)));
        }

        if (agreement.LevelAmounts.Count == 0)
        {
            findings.Add(new Reason(FindingCode.NoLevels));
        }

        CheckTable(AllowanceKind.Level, agreement.Levels, agreement.Caps, findings);
        CheckTable(AllowanceKind.Mentoring, agreement.Mentoring, agreement.Caps, findings);
        CheckTable(AllowanceKind.Contest, agreement.Contest, agreement.Caps, findings);
        CheckTable(AllowanceKind.Honours, agreement.Honours, agreement.Caps, findings);
        CheckCap(AllowanceKind.Seniority, agreement.Seniority?.After(1) ?? 0m, agreement.Caps, findings);
        CheckMinimumWage(agreement, findings);
        return new PayAgreementReview(this, findings.AsReadOnly());
    }

    private static void CheckTable(AllowanceKind kind, AllowanceTable? table, AllowanceCaps? caps, List<Reason> findings)
    {
        if (table?.Flat is { } flat)
        {
            CheckCap(kind, flat, caps, findings);
        }
        else if (table?.ByLevel is { } amounts)
        {
            CheckOrder(kind, amounts, findings);
            CheckCap(kind, amounts.Values.DefaultIfEmpty().Max(), caps, findings);
        }
    }

    private static void CheckOrder(AllowanceKind kind, IReadOnlyDictionary<SkillLevel, decimal> amounts, List<Reason> findings)
    {
        SkillLevel[] named = [.. SkillLevel.Ladder.Where(amounts.ContainsKey)];
        foreach ((SkillLevel lower, SkillLevel higher) in named.Zip(named.Skip(1)))
        {
            foreach (SkillLevel missing in SkillLevel.Ladder.Where(l => l.Rank > lower.Rank && l.Rank < higher.Rank))
            {
                findings.Add(new Reason(
                    FindingCode.LevelMissing,
                    ("kind", kind.ToLabel()),
                    ("level", missing.Label),
                    ("lower", lower.Label),
                    ("higher", higher.Label)));
            }

            if (amounts[higher] < amounts[lower])
            {
                findings.Add(Fall(kind, lower, amounts[lower], higher, amounts[higher]));
            }
        }
    }

    private static Reason Fall(AllowanceKind kind, SkillLevel lower, decimal more, SkillLevel higher, decimal less) =>
        lower == SkillLevel.SeniorTechnician && higher == SkillLevel.SpecialGradeTechnician
            ? new Reason(FindingCode.SpecialGradeBelowSenior, ("kind", kind.ToLabel()), ("yuan", less), ("more", more))
            : new Reason(
                FindingCode.AmountFalls,
                ("kind", kind.ToLabel()),
                ("level", higher.Label),
                ("yuan", less),
                ("lower", lower.Label),
                ("more", more));

    private static void CheckCap(AllowanceKind kind, decimal most, AllowanceCaps? caps, List<Reason> findings)
    {
        if (caps?.Of(kind) is { } cap && most > cap)
        {
            findings.Add(new Reason(FindingCode.AmountAboveCap, ("kind", kind.ToLabel()), ("yuan", most), ("cap", cap)));
        }
    }

    private static void CheckMinimumWage(PayAgreement agreement, List<Reason> findings)
    {
        foreach (SkillLevel level in SkillLevel.Ladder)
        {
            if (agreement.PayOf(level) is { } pay && pay.Total < agreement.MinimumWage)
            {
                findings.Add(new Reason(
                    FindingCode.BelowMinimumWage, ("level", level.Label), ("yuan", pay.Total), ("minimum", agreement.MinimumWage)));
            }
        }
    }
}
