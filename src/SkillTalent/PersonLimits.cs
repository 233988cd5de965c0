using NodaTime;

namespace SkillTalent;

/// <summary>
/// Limits in what is paid to one worker. The most yuan of a person over a year or a lifetime, or a share of a figure, is applied, with what was drawn by the
/// claims; of a limit that others share the list only says that it stands before it. A limit cuts the parts that are due while it is in force; those before use
/// it up.
/// </summary>
internal sealed class PersonLimits(Assessment assessment)
{
    private const string Person = "1";

    private readonly IReadOnlyList<LimitRule> _limits = assessment.Policy.LimitsEver;

    public PaymentList Payments(LocalDate from, LocalDate to, PaymentOptions? options, IReadOnlyList<Decision> benefits)
    {
        Decision[] counted = Counted(benefits);
        LimitRule[] own = [.. _limits.Where(r => IsOwn(r) && Array.Exists(counted, b => r.SpeaksOf(b.Id, b.ProvisionId)))];
        var list = new PaymentList(
            benefits, counted, assessment.Policy.StackingEver, from, to, options, own.Length == 0 ? null : parts => [.. Limited(parts, own, options ?? PaymentOptions.Default)]);
        Payment[] paid = [.. list.Payments.Where(p => p.Status is PaymentStatus.Due or PaymentStatus.Open)];
        LimitRule[] beside = [.. _limits.Where(r => !IsOwn(r) && Array.Exists(paid, p => r.Effective.Contains(p.Due) && r.SpeaksOf(p.Provision, p.Decision.ProvisionId)))];
        return beside.Length == 0 ? list : list.Before([.. beside.Select(r => r.Note)]);
    }

    // What is left of a benefit depends on those that are higher or that it fills up, and on those that use up the same limit, whichever are asked for.
    private Decision[] Counted(IReadOnlyList<Decision> benefits)
    {
        StackingRule[] together = [.. assessment.Policy.StackingEver.Where(r => r.Kind is StackingKind.Higher or StackingKind.TopUp)];
        LimitRule[] own = [.. _limits.Where(IsOwn)];
        List<Decision> counted = [.. benefits];
        var others = assessment.Benefits.Where(b => benefits.All(asked => asked.Id != b.Id)).ToList();
        for (int i = 0; i < counted.Count && others.Count > 0; i++)
        {
            Decision one = counted[i];
            Decision[] next = [.. others.Where(o => Array.Exists(together, r => r.SpeaksOf(one, o) || r.SpeaksOf(o, one))
                || Array.Exists(own, r => r.SpeaksOf(one.Id, one.ProvisionId) && r.SpeaksOf(o.Id, o.ProvisionId)))];
            counted.AddRange(next);
            _ = others.RemoveAll(next.Contains);
        }

        return [.. counted];
    }

    private static bool IsOwn(LimitRule rule) => rule is { Kind: LimitKind.Money, By: [LimitScope.Person] };

    private IEnumerable<Payment> Limited(IReadOnlyList<Payment> parts, LimitRule[] rules, PaymentOptions options)
    {
        bool Speaks(string id, string baseId) => Array.Exists(rules, r => r.SpeaksOf(id, baseId));
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Payment part in parts)
        {
            known[part.Provision] = part.Decision.ProvisionId;
        }

        // A drawn part is a claim, or was drawn by the day that the caller states: never both.
        Grant[] claims =
        [
            .. Grant.DrawnBy(assessment.Worker, Person)
                .Where(c => Speaks(c.Benefit, c.Benefit) && !(c.Day <= options.DrawnThrough && parts.Any(p => c.Benefit == p.Provision || c.Benefit == p.Decision.ProvisionId)))
                .Select(c => c.Amount is null && Drawn(parts, c) is { } amount ? c with { Amount = amount } : c),
        ];
        foreach (Grant claim in claims)
        {
            _ = known.TryAdd(claim.Benefit, claim.Benefit);
        }

        (Payment Part, Grant? Grant)[] counted = [.. parts.Select(p => (p, Speaks(p.Provision, p.Decision.ProvisionId) ? GrantOf(p, claims) : null))];
        Grant[] grants = [.. counted.Select(c => c.Grant).OfType<Grant>()];
        LimitedGrants limited = LimitRun.Of(rules, [.. claims, .. grants], known, new LimitOptions { Order = LimitOrder.Listed, Figures = Figures(rules, options), OfItsDays = true });
        Dictionary<Grant, LimitedGrant> left = new(ReferenceEqualityComparer.Instance);
        foreach (LimitedGrant grant in limited.Grants)
        {
            left[grant.Grant] = grant;
        }

        return counted.Select(c => c.Grant is { Drawn: false } grant && left[grant].Cuts.Count > 0 ? Left(c.Part, left[grant]) : c.Part);
    }

    // What the caller states, else what the worker's own fact of that id says; what neither says is open.
    private Dictionary<string, decimal> Figures(LimitRule[] rules, PaymentOptions options)
    {
        var figures = new Dictionary<string, decimal>(options.Figures, StringComparer.Ordinal);
        foreach (LimitFigure figure in rules.Select(r => r.Figure).OfType<LimitFigure>().Where(f => !figures.ContainsKey(f.Id)).Distinct())
        {
            Fact? fact = assessment.Policy.Catalog.Facts.FirstOrDefault(f => f.Id == figure.Id && f.Kind == FactKind.Number);
            FactValue value = fact is null ? FactValue.Unknown : assessment.Decisions[0].Facts.Subject.Sample(fact, 0, Day.Of(assessment.Policy.On));
            if (value is { IsKnown: true, Number: >= 0 })
            {
                figures[figure.Id] = fact!.ToDecimal(value.Number);
            }
        }

        return figures;
    }

    private static decimal? Drawn(IReadOnlyList<Payment> parts, Grant claim) => parts.FirstOrDefault(p => p.Status == PaymentStatus.Drawn && IsOf(p, claim))?.Amount;

    private static bool IsOf(Payment part, Grant claim) =>
        (claim.Benefit == part.Provision || claim.Benefit == part.Decision.ProvisionId) && part.DrawnOn == claim.Day;

    private static Grant? GrantOf(Payment part, Grant[] claims) => part.Status switch
    {
        PaymentStatus.Due when part.Amount > 0 => new Grant(part.Provision) { Who = Person, Day = part.Due, Amount = part.Amount },
        PaymentStatus.Open when part.Most is null or > 0 => new Grant(part.Provision) { Who = Person, Day = part.Due },
        PaymentStatus.Drawn when part.Amount > 0 && !Array.Exists(claims, c => IsOf(part, c)) => new Grant(part.Provision) { Who = Person, Day = part.Due, Amount = part.Amount, Drawn = true },
        _ => null,
    };

    private static Payment Left(Payment part, LimitedGrant left)
    {
        decimal? most = part.Most is { } before ? Math.Min(before, left.Most ?? before) : left.Most;
        bool open = part.Status == PaymentStatus.Open || left.IsOpen;
        decimal least = Math.Min(part.Least ?? 0, left.Least);
        return part with
        {
            Status = open && most != 0 ? PaymentStatus.Open : most == 0 ? PaymentStatus.NotMet : PaymentStatus.Due,
            Amount = open || most == 0 ? null : left.Left,
            Least = least,
            Most = most,
            Reasons = [.. part.Reasons, .. left.Reasons],
        };
    }
}
