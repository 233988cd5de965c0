using NodaTime;

namespace SkillTalent;

/// <summary>What is paid to, or for, a worker in a span, part by part. Immutable.</summary>
public sealed class PaymentList
{
    /// <param name="benefits">The benefits to tell of.</param>
    /// <param name="counted">These, and those that decide what is left of them: one that is higher, one that they fill up, one that shares a limit.</param>
    /// <param name="rules">How they go together, on any day.</param>
    /// <param name="from">The first day of the span.</param>
    /// <param name="to">The last day of the span.</param>
    /// <param name="options">What the documents leave open.</param>
    /// <param name="limit">What limits leave of all parts from the first on; null: no limit speaks of one person alone.</param>
    internal PaymentList(
        IReadOnlyList<Decision> benefits,
        IReadOnlyList<Decision> counted,
        IReadOnlyList<StackingRule> rules,
        LocalDate from,
        LocalDate to,
        PaymentOptions? options,
        Func<IReadOnlyList<Payment>, IReadOnlyList<Payment>>? limit = null)
    {
        From = from;
        To = to;
        LocalDate first = limit is null ? from : Day.ToDate(Day.First);
        Payment[] parts = [.. counted.SelectMany(b => b.Payments(first, to, options)).OrderBy(p => p.Due).ThenBy(p => p.Provision, StringComparer.Ordinal)];
        IReadOnlyList<Payment> left = parts.Length == 0 ? parts : new StackedPayments(counted, rules, parts[^1].Due, options).Apply(parts);

        // What was due before the span has used a limit up, whatever span is asked for.
        left = limit is null ? left : [.. limit(left).Where(p => p.Due >= from)];
        var asked = benefits.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        Payments = [.. left.Where(p => asked.Contains(p.Provision))];

        NotCovered = [.. benefits.SelectMany(b => b.NotCovered(from, to, options).Select(days => (b.AsOn(days.From), Day.ToDate(days.From), Day.ToDate(days.To))))];

        // Two exclude each other though one of them is not paid in the span: each may be paid at some time.
        Decision[] ever = [.. benefits.Where(b => !b.Timeline.Possible.IsEmpty)];
        StackingRule[] exclusive = [.. rules.Where(r => r.Kind is StackingKind.Exclusive or StackingKind.Ends && r.Effective.From <= to && !(r.Effective.To < from))];
        Exclusions =
        [
            .. ever.SelectMany(b => ever.SkipWhile(o => o != b).Skip(1), (b, o) => (First: b, Second: o))
                .SelectMany(p => exclusive.SelectMany(r => r.SpeaksOf(p.First, p.Second) ? [(p.First.Id, p.Second.Id, r.Kind)] : r.SpeaksOf(p.Second, p.First) ? ((string, string, StackingKind)[])[(p.Second.Id, p.First.Id, r.Kind)] : []))
                .Distinct(),
        ];
        Excluded = [.. ever.Select(b => b.Id).Where(id => Exclusions.Any(e => e.Provision == id || e.Other == id))];
        Totals =
        [
            .. benefits.Select(b => b.Id).Where(id => !Excluded.Contains(id, StringComparer.Ordinal))
                .Select(id => (id, Payments.Where(p => p.Provision == id && p.Status == PaymentStatus.Due).Sum(p => p.Amount ?? 0)))
                .Where(t => t.Item2 != 0),
        ];
    }

    private PaymentList(PaymentList list, IReadOnlyList<LocalizedText> limits)
    {
        (From, To, Payments, NotCovered) = (list.From, list.To, list.Payments, list.NotCovered);
        (Exclusions, Excluded, Totals) = (list.Exclusions, list.Excluded, list.Totals);
        BeforeLimits = limits;
    }

    /// <summary>The same, which stands before limits that others share.</summary>
    internal PaymentList Before(IReadOnlyList<LocalizedText> limits) => new(this, limits);

    /// <summary>The first day of the span.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the span.</summary>
    public LocalDate To { get; }

    /// <summary>The parts that are due in the span, by their days.</summary>
    public IReadOnlyList<Payment> Payments { get; }

    /// <summary>
    /// Days of the span of which no part can be told, since no source that is encoded says what a benefit pays then, though what is known of the days beside them
    /// would pay something or might: before the first version, or after the last where nobody knows what followed. The decision is that of the first of them, and its
    /// <see cref="Decision.Unmet"/> says what is known.
    /// </summary>
    public IReadOnlyList<(Decision Benefit, LocalDate From, LocalDate To)> NotCovered { get; }

    /// <summary>Benefits of which only one may be drawn, or of which one ends another: they are in no total, since a choice must be made first.</summary>
    public IReadOnlyList<string> Excluded { get; }

    /// <summary>
    /// Why they are: two benefits of which only one may be drawn (<see cref="StackingKind.Exclusive"/>), or of which the first, once it is drawn, ends
    /// the other (<see cref="StackingKind.Ends"/>).
    /// </summary>
    public IReadOnlyList<(string Provision, string Other, StackingKind Kind)> Exclusions { get; }

    /// <summary>What is due of each benefit, in yuan; without what is open, was drawn, or excludes another.</summary>
    public IReadOnlyList<(string Provision, decimal Amount)> Totals { get; }

    /// <summary>The sum of the totals, in yuan.</summary>
    public decimal Total => Totals.Sum(t => t.Amount);

    /// <summary>
    /// Limits over several people, such as of an enterprise or of all, that speak of what is due: one worker's list cannot tell what they leave, so that
    /// the parts and totals are those before them.
    /// </summary>
    public IReadOnlyList<LocalizedText> BeforeLimits { get; } = [];

    /// <summary>How many parts are open.</summary>
    public int Open => Payments.Count(p => p.Status == PaymentStatus.Open);
}
