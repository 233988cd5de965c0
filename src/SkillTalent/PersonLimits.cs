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
            StackingRule[] beside = Array.FindAll(together, r => r.Names(one));
            LimitRule[] shared = Array.FindAll(own, r => r.SpeaksOf(one.Id, one.ProvisionId));
            ILookup<bool, Decision> next = others.ToLookup(o =>
                Array.Exists(beside, r => r.SpeaksOf(one, o) || r.SpeaksOf(o, one)) || Array.Exists(shared, r => r.SpeaksOf(o.Id, o.ProvisionId)));
            counted.AddRange(next[true]);
            others = [.. next[false]];
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

        // A drawn part is a claim, or was drawn by the day that the caller states: never both. A claim of before the first part is one of its own.
        List<Payment> drawn = [.. parts.Where(p => p.Status == PaymentStatus.Drawn)];
        Grant[] claims =
        [
            .. Grant.DrawnBy(assessment.Worker, Person)
                .Where(c => Speaks(c.Benefit, c.Benefit) && !(c.Day <= options.DrawnThrough && parts.Any(p => IsFor(p, c) && p.Due <= c.Day)))
                .Select(c => Taken(drawn, c) is { } part && c.Amount is null ? c with { Amount = part.Amount, Range = RangeOf(part) } : c),
        ];
        foreach (Grant claim in claims)
        {
            _ = known.TryAdd(claim.Benefit, claim.Benefit);
        }

        (Payment Part, Grant? Grant)[] counted = [.. parts.Select(p => (p, Speaks(p.Provision, p.Decision.ProvisionId) && (p.Status != PaymentStatus.Drawn || drawn.Contains(p)) ? GrantOf(p) : null))];
        Grant[] grants = [.. counted.Select(c => c.Grant).OfType<Grant>()];
        // These limits are by person, whatever the occupation.
        LimitedGrants limited = LimitRun.Of(rules, [.. claims, .. grants], known, new LimitOptions { Order = LimitOrder.Listed, Figures = Figures(rules, options), OfItsDays = true }, OccupationCatalogue.None);
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

    // The part that a claim drew, which no other claim of the day drew.
    private static Payment? Taken(List<Payment> drawn, Grant claim)
    {
        Payment? part = drawn.Find(p => IsFor(p, claim) && p.DrawnOn == claim.Day);
        _ = part is not null && drawn.Remove(part);
        return part;
    }

    private static bool IsFor(Payment part, Grant claim) => claim.Benefit == part.Provision || claim.Benefit == part.Decision.ProvisionId;

    private static AmountBounds RangeOf(Payment part) => new(Math.Max(0, part.Least ?? 0), part.Most);

    // What is to be returned uses nothing up.
    private static Grant? GrantOf(Payment part) => part.Status == PaymentStatus.NotMet || part.Most is <= 0 ? null
        : new Grant(part.Provision) { Who = Person, Day = part.Due, Amount = part.Amount, Range = RangeOf(part), Drawn = part.Status == PaymentStatus.Drawn };

    private static Payment Left(Payment part, LimitedGrant left)
    {
        decimal? most = part.Most is { } before ? Math.Min(before, left.Most ?? before) : left.Most;
        bool open = part.Status == PaymentStatus.Open || left.IsOpen;
        decimal? least = part.Least is { } known ? Math.Min(known, left.Least) : null;
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
