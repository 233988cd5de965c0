using NodaTime;

namespace SkillTalent;

/// <summary>What is paid to, or for, a worker in a span, part by part. Immutable.</summary>
public sealed class PaymentList
{
    internal PaymentList(IReadOnlyList<Decision> benefits, IReadOnlyList<StackingRule> rules, LocalDate from, LocalDate to, PaymentOptions? options)
    {
        From = from;
        To = to;
        Payment[] parts = [.. benefits.SelectMany(b => b.Payments(from, to, options)).OrderBy(p => p.Due).ThenBy(p => p.Provision, StringComparer.Ordinal)];
        Payments = parts.Length == 0 ? parts : new StackedPayments(benefits, options).Apply(parts, rules);

        // Whether two exclude each other does not depend on the span: each may be paid at some time.
        Decision[] ever = [.. benefits.Where(b => !b.Timeline.Possible.IsEmpty)];
        StackingRule[] exclusive = [.. rules.Where(r => r.Kind is StackingKind.Exclusive or StackingKind.Ends)];
        Excluded =
        [
            .. ever.Where(b => ever.Any(o => o != b && Array.Exists(exclusive, r => r.SpeaksOf(b, o) || r.SpeaksOf(o, b)))).Select(b => b.Id),
        ];
        Totals =
        [
            .. benefits.Select(b => b.Id).Where(id => !Excluded.Contains(id, StringComparer.Ordinal))
                .Select(id => (id, Payments.Where(p => p.Provision == id && p.Status == PaymentStatus.Due).Sum(p => p.Amount ?? 0)))
                .Where(t => t.Item2 != 0),
        ];
    }

    /// <summary>The first day of the span.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the span.</summary>
    public LocalDate To { get; }

    /// <summary>The parts that are due in the span, by their days.</summary>
    public IReadOnlyList<Payment> Payments { get; }

    /// <summary>Benefits of which only one may be drawn, or of which one ends another: they are in no total, since a choice must be made first.</summary>
    public IReadOnlyList<string> Excluded { get; }

    /// <summary>What is due of each benefit, in yuan; without what is open, was drawn, or excludes another.</summary>
    public IReadOnlyList<(string Provision, decimal Amount)> Totals { get; }

    /// <summary>The sum of the totals, in yuan.</summary>
    public decimal Total => Totals.Sum(t => t.Amount);

    /// <summary>How many parts are open.</summary>
    public int Open => Payments.Count(p => p.Status == PaymentStatus.Open);
}
