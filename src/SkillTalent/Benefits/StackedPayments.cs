using NodaTime;

namespace SkillTalent;

/// <summary>
/// What becomes of parts where a rule speaks of several benefits: the higher alone is paid, or one fills the others up. It is told by the
/// period that the rule names, so that the span asked for changes nothing.
/// </summary>
internal sealed class StackedPayments(IReadOnlyList<Decision> benefits, PaymentOptions? options)
{
    /// <summary>The same parts, each by what is left of it.</summary>
    public IReadOnlyList<Payment> Apply(IReadOnlyList<Payment> parts, IEnumerable<StackingRule> rules)
    {
        foreach (StackingRule rule in rules.Where(r => r.Kind is StackingKind.Higher or StackingKind.TopUp).OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            foreach (Decision[] group in Groups(rule))
            {
                parts = Apply(parts, rule, group);
            }
        }

        return parts;
    }

    // Benefits of which the rule speaks; one that is for one and the same level alone makes a group a level.
    private IEnumerable<Decision[]> Groups(StackingRule rule) => benefits
        .Where(b => benefits.Any(o => o != b && (rule.SpeaksOf(b, o) || rule.SpeaksOf(o, b))))
        .GroupBy(b => rule.SameLevel ? b.Target ?? "" : "", StringComparer.Ordinal)
        .Select(g => g.ToArray())
        .Where(g => g.Length > 1);

    private Payment[] Apply(IReadOnlyList<Payment> parts, StackingRule rule, Decision[] group)
    {
        HashSet<string> ids = [.. group.Select(d => d.Id)];
        var spans = new Dictionary<int, Dictionary<(string Provision, LocalDate Due, LocalDate From), Payment>>();
        return [.. parts.Select(part => ids.Contains(part.Provision) ? Left(part) : part)];

        Payment Left(Payment part)
        {
            int period = rule.Over == StackingSpan.Year ? part.Due.Year : 0;
            if (!spans.TryGetValue(period, out var known))
            {
                spans[period] = known = In(rule, group, part, parts[^1].Due).ToDictionary(p => (p.Provision, p.Due, p.From));
            }

            return known.TryGetValue((part.Provision, part.Due, part.From), out Payment? left) ? left : part;
        }
    }

    private IEnumerable<Payment> In(StackingRule rule, Decision[] group, Payment part, LocalDate last)
    {
        bool year = rule.Over == StackingSpan.Year;
        LocalDate from = year ? new LocalDate(part.Due.Year, 1, 1) : Day.ToDate(Day.First);
        LocalDate to = year ? new LocalDate(part.Due.Year, 12, 31) : last;
        (Decision Decision, Payment[] Parts)[] all = [.. group.Select(b => (b, b.Payments(from, to, options).ToArray()))];
        return rule.Kind == StackingKind.Higher ? Higher(rule, all) : ToppedUp(rule, all);
    }

    private static IEnumerable<Payment> Higher(StackingRule rule, (Decision Decision, Payment[] Parts)[] all)
    {
        if (all.Any(a => a.Parts.Any(p => p.Status == PaymentStatus.Open)))
        {
            // Nobody knows yet which is the higher: each may be the one that is not paid.
            return all.SelectMany(a => a.Parts).Select(p => p.Status == PaymentStatus.Due ? Open(p, 0, p.Amount, rule) : p);
        }

        Decision winner = all.OrderByDescending(a => Sum(a.Parts)).ThenBy(a => a.Decision.Id, StringComparer.Ordinal).First().Decision;
        return all.SelectMany(a => a.Parts).Select(p => p.Status != PaymentStatus.Due || p.Provision == winner.Id ? p : p with
        {
            Status = PaymentStatus.NotMet,
            Amount = null,
            Least = 0,
            Most = 0,
            Reasons = [new Reason(ReasonCode.PaymentHigher, ("benefit", StackingName.Of(winner)), ("span", Codes.OfStackingSpan.Label(rule.Over)))],
        });
    }

    // Of all that others pay in a year as much is taken off; over a lifetime only what they have paid by the day.
    private static IEnumerable<Payment> ToppedUp(StackingRule rule, (Decision Decision, Payment[] Parts)[] all)
    {
        bool IsFilled(Payment part) => part.Provision == rule.By || part.Decision.ProvisionId == rule.By;
        Payment[] others = [.. all.SelectMany(a => a.Parts).Where(p => !IsFilled(p))];
        decimal taken = 0;
        foreach (Payment part in others)
        {
            yield return part;
        }

        foreach (Payment part in all.SelectMany(a => a.Parts).Where(IsFilled).OrderBy(p => p.Due))
        {
            Payment[] counted = [.. others.Where(p => rule.Over == StackingSpan.Year || p.Due <= part.Due)];
            if (part.Status != PaymentStatus.Due || part.Amount is not { } amount)
            {
                yield return part;
                continue;
            }

            if (Array.Exists(counted, p => p.Status == PaymentStatus.Open))
            {
                yield return Open(part, 0, amount, rule);
                continue;
            }

            decimal off = Math.Min(amount, Math.Max(0, Sum(counted) - taken));
            taken += off;
            decimal left = amount - off;
            yield return off == 0 ? part : part with
            {
                Status = left == 0 ? PaymentStatus.NotMet : PaymentStatus.Due,
                Amount = left == 0 ? null : left,
                Least = left,
                Most = left,
                Reasons = [.. part.Reasons, new Reason(ReasonCode.PaymentToppedUp, ("amount", off), ("span", Codes.OfStackingSpan.Label(rule.Over)))],
            };
        }
    }

    private static Payment Open(Payment part, decimal? least, decimal? most, StackingRule rule) => part with
    {
        Status = PaymentStatus.Open,
        Amount = null,
        Least = least,
        Most = most,
        Reasons = [.. part.Reasons, new Reason(ReasonCode.PaymentWaits, ("note", rule.Note))],
    };

    private static decimal Sum(IEnumerable<Payment> parts) => parts.Where(p => p.Status is PaymentStatus.Due or PaymentStatus.Drawn).Sum(p => p.Amount ?? p.Most ?? 0);
}
