using NodaTime;

namespace SkillTalent;

/// <summary>
/// What becomes of parts where a rule speaks of several benefits: the higher alone is paid, or one fills the others up. It is told by the
/// period that the rule names, so that the span asked for changes nothing. Where several rules speak of a benefit they follow each other in the
/// order of their ids, and each sees what those before have left. A rule speaks of the parts that are due while it is in force.
/// </summary>
internal sealed class StackedPayments
{
    private readonly PaymentOptions? _options;
    private readonly (StackingRule Rule, Decision[] Group)[] _steps;
    private readonly ILookup<string, int> _stepsOf;
    private readonly Dictionary<(int Step, int Period), Dictionary<(string Provision, LocalDate Due, LocalDate From, int Number), Payment>> _left = [];
    private readonly LocalDate _last;

    /// <param name="benefits">The benefits to tell of.</param>
    /// <param name="rules">How they go together.</param>
    /// <param name="last">The last day of which anybody asks.</param>
    /// <param name="options">What the documents leave open.</param>
    public StackedPayments(IReadOnlyList<Decision> benefits, IEnumerable<StackingRule> rules, LocalDate last, PaymentOptions? options)
    {
        _options = options;
        _steps =
        [
            .. rules.Where(r => r.Kind is StackingKind.Higher or StackingKind.TopUp).OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Effective.From)
                .SelectMany(r => Groups(benefits, r).Select(g => (r, g))),
        ];
        _stepsOf = Enumerable.Range(0, _steps.Length).SelectMany(i => _steps[i].Group.Select(d => (d.Id, i))).ToLookup(s => s.Id, s => s.i, StringComparer.Ordinal);
        // A rule of a year asks for the whole year, and so for what one of a lifetime leaves until its end.
        _last = new LocalDate(last.Year, 12, 31);
    }

    /// <summary>The same parts, each by what is left of it.</summary>
    public IReadOnlyList<Payment> Apply(IReadOnlyList<Payment> parts)
    {
        Payment[] left = [.. parts];
        ILookup<string, int> numbers = Enumerable.Range(0, left.Length).ToLookup(i => left[i].Provision, StringComparer.Ordinal);

        // Step by step, so that each finds what those before it have left.
        for (int step = 0; step < _steps.Length; step++)
        {
            foreach (int i in _steps[step].Group.SelectMany(b => numbers[b.Id]))
            {
                left[i] = Left(step, left[i]);
            }
        }

        return left;
    }

    // Benefits of which the rule speaks; one that is for one and the same level alone makes a group a level.
    private static IEnumerable<Decision[]> Groups(IReadOnlyList<Decision> benefits, StackingRule rule)
    {
        Decision[] named = [.. benefits.Where(rule.Names)];
        return named
            .Where(b => Array.Exists(named, o => o != b && SpeaksOf(rule, b, o)))
            .GroupBy(b => rule.SameLevel ? b.Target ?? "" : "", StringComparer.Ordinal)
            .Select(g => g.ToArray());
    }

    private Payment Left(int step, Payment part)
    {
        if (!_steps[step].Rule.Effective.Contains(part.Due))
        {
            return part;
        }

        if (!_left.TryGetValue((step, Period(step, part)), out var known))
        {
            _left[(step, Period(step, part))] = known = In(step, part).ToDictionary(Key);
        }

        return known.GetValueOrDefault(Key(part), part);
    }

    private int Period(int step, Payment part) => _steps[step].Rule.Over == StackingSpan.Year ? part.Due.Year : 0;

    private static (string Provision, LocalDate Due, LocalDate From, int Number) Key(Payment part) => (part.Provision, part.Due, part.From, part.Number);

    // The part by what the steps before this one leave of it. What the last of them has left, where that is known, says what came of those before it.
    private Payment Before(int step, Payment part)
    {
        int[] earlier = [.. _stepsOf[part.Provision].TakeWhile(s => s < step)];
        Payment? left = null;
        int next = earlier.Length;
        while (next > 0 && left is null)
        {
            next--;
            left = Known(earlier[next], part);
        }

        foreach (int after in left is null ? earlier : earlier[(next + 1)..])
        {
            left = Left(after, left ?? part);
        }

        return left ?? part;
    }

    private Payment? Known(int step, Payment part) =>
        _steps[step].Rule.Effective.Contains(part.Due) && _left.TryGetValue((step, Period(step, part)), out var known) ? known.GetValueOrDefault(Key(part)) : null;

    private IEnumerable<Payment> In(int step, Payment part)
    {
        (StackingRule rule, Decision[] group) = _steps[step];
        bool year = rule.Over == StackingSpan.Year;
        LocalDate from = year ? new LocalDate(part.Due.Year, 1, 1) : Day.ToDate(Day.First);
        LocalDate to = year ? new LocalDate(part.Due.Year, 12, 31) : _last;
        (Decision Decision, Payment[] Parts)[] all = [.. group.Select(b => (b, b.Payments(from, to, _options).Select(p => Before(step, p)).ToArray()))];
        return rule.Kind == StackingKind.Higher ? Higher(rule, all) : ToppedUp(rule, all);
    }

    // Each lot of benefits of which the rule speaks with one another, whether at once or by others between them: those that pay nothing have no part in it.
    private static IEnumerable<Payment> Higher(StackingRule rule, (Decision Decision, Payment[] Parts)[] all)
    {
        List<(Decision Decision, Payment[] Parts)> left = [.. all.Where(a => a.Parts.Any(IsPaid))];
        while (left.Count > 0)
        {
            List<(Decision Decision, Payment[] Parts)> lot = [left[0]];
            left.RemoveAt(0);
            for (int i = 0; i < lot.Count; i++)
            {
                ILookup<bool, (Decision Decision, Payment[] Parts)> next = left.ToLookup(o => SpeaksOf(rule, o.Decision, lot[i].Decision));
                lot.AddRange(next[true]);
                left = [.. next[false]];
            }

            foreach (Payment part in lot.Count == 1 ? lot[0].Parts : HigherOf(rule, lot))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<Payment> HigherOf(StackingRule rule, List<(Decision Decision, Payment[] Parts)> all)
    {
        if (all.Any(a => a.Parts.Any(p => p.Status != PaymentStatus.NotMet && p.Amount is null)))
        {
            // Nobody knows yet which is the higher: each may be the one that is not paid.
            foreach (Payment part in all.SelectMany(a => a.Parts))
            {
                yield return IsPaid(part) && part.Status != PaymentStatus.Drawn ? Open(part, AmountBounds.Of(0).Or(BoundsOf(part)), rule) : part;
            }

            yield break;
        }

        // From the highest on: whatever is not paid keeps nothing from being paid.
        var paid = new List<Decision>();
        foreach ((Decision decision, Payment[] parts) in all.OrderByDescending(a => a.Parts.Where(IsPaid).Sum(p => p.Amount!.Value)).ThenBy(a => a.Decision.Id, StringComparer.Ordinal))
        {
            Decision? winner = paid.Find(w => SpeaksOf(rule, w, decision));
            if (winner is null)
            {
                paid.Add(decision);
            }

            foreach (Payment part in parts)
            {
                yield return winner is null || part.Status != PaymentStatus.Due || !IsPaid(part) ? part : part with
                {
                    Status = PaymentStatus.NotMet,
                    Amount = null,
                    Least = 0,
                    Most = 0,
                    Reasons = [new Reason(ReasonCode.PaymentHigher, ("benefit", StackingName.Of(winner)), ("span", Codes.OfStackingSpan.Label(rule.Over)))],
                };
            }
        }
    }

    private static bool SpeaksOf(StackingRule rule, Decision one, Decision other) => rule.SpeaksOf(one, other) || rule.SpeaksOf(other, one);

    // What is to be returned is paid to nobody.
    private static bool IsPaid(Payment part) => part.Status != PaymentStatus.NotMet && part.Most is not <= 0;

    // Of all that others pay in a year as much is taken off; over a lifetime only what they have paid by the day.
    private static IEnumerable<Payment> ToppedUp(StackingRule rule, (Decision Decision, Payment[] Parts)[] all)
    {
        bool IsFilled(Payment part) => part.Provision == rule.By || part.Decision.ProvisionId == rule.By;
        Payment[] others = [.. all.SelectMany(a => a.Parts).Where(p => !IsFilled(p))];
        foreach (Payment part in others)
        {
            yield return part;
        }

        AmountBounds taken = AmountBounds.Of(0);
        foreach (Payment part in all.SelectMany(a => a.Parts).Where(IsFilled).OrderBy(p => p.Due))
        {
            // What was due before the rule is left as it is, and takes nothing off.
            if (part.Status is not (PaymentStatus.Due or PaymentStatus.Open) || !rule.Effective.Contains(part.Due))
            {
                yield return part;
                continue;
            }

            AmountBounds amount = BoundsOf(part);
            AmountBounds paid = others.Where(p => rule.Over == StackingSpan.Year || p.Due <= part.Due).Aggregate(AmountBounds.Of(0), (sum, p) => sum + BoundsOf(p));
            AmountBounds rest = AmountBounds.Highest(AmountBounds.Of(0), paid - taken);

            // As much as others pay, and no more than there is: of what is to be returned nothing is taken off.
            AmountBounds off = AmountBounds.Lowest(AmountBounds.Highest(AmountBounds.Of(0), amount), rest);
            var left = new AmountBounds(Less(amount.Least, rest.Most), Less(amount.Most, rest.Least));
            taken += off;
            yield return off == AmountBounds.Of(0) ? part : part.Status == PaymentStatus.Open || !off.IsKnown ? Open(part, left, rule) : part with
            {
                Status = left == AmountBounds.Of(0) ? PaymentStatus.NotMet : PaymentStatus.Due,
                Amount = left == AmountBounds.Of(0) ? null : left.Least,
                Least = left.Least,
                Most = left.Most,
                Reasons = [.. part.Reasons, new Reason(ReasonCode.PaymentToppedUp, ("amount", off.Least!.Value), ("span", Codes.OfStackingSpan.Label(rule.Over)))],
            };
        }
    }

    // What is left of an amount once so much is taken off, an unknown end of either being beyond every other.
    private static decimal? Less(decimal? amount, decimal? off) => amount is not { } known ? null : off is { } less ? Math.Max(known - less, Math.Min(known, 0)) : Math.Min(known, 0);

    // What a part comes to, as far as it is known: of what was drawn nobody may know how much it was.
    private static AmountBounds BoundsOf(Payment part) => part.Status == PaymentStatus.NotMet ? AmountBounds.Of(0)
        : part.Amount is { } amount ? AmountBounds.Of(amount)
        : new AmountBounds(part.Least, part.Most);

    private static Payment Open(Payment part, AmountBounds amount, StackingRule rule) => part with
    {
        Status = PaymentStatus.Open,
        Amount = null,
        Least = amount.Least,
        Most = amount.Most,
        Reasons = [.. part.Reasons, new Reason(ReasonCode.PaymentWaits, ("note", rule.Note))],
    };
}
