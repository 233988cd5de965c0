using NodaTime;

namespace SkillTalent;

/// <content>What is paid in time.</content>
public sealed partial class Decision
{
    /// <summary>
    /// The parts that are due in a span, in order. They are counted from the start of the entitlement (the first day on which the conditions may hold,
    /// where that is open; what a term that begins later would reach is open) whatever the span, so that the parts of two spans are those of the whole; a part is due on the last day of its month or year. Each is judged by the versions, parameters and
    /// facts of its own days: a new certificate, a new version or retirement changes the parts from then on. Its amount is that of the last of
    /// its days on which the conditions hold. What the worker's records say of later days is taken as it stands: work that goes on goes on. Days of which no source
    /// tells what is paid are no part: <see cref="PaymentList.NotCovered"/>.
    /// </summary>
    /// <param name="from">The first day of the span.</param>
    /// <param name="to">The last day of the span.</param>
    /// <param name="options">What the documents leave open; where null, the choices that pay least.</param>
    /// <returns>The parts; none for a decision about no money.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    /// <exception cref="InvalidOperationException">The decision is about a row of columns, which tell of their own day alone.</exception>
    public IReadOnlyList<Payment> Payments(LocalDate from, LocalDate to, PaymentOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return _facts.Subject is { TellsPast: true, TellsFuture: true }
            ? [.. new PaymentSchedule(this, options ?? PaymentOptions.Default).Between(Day.Of(from), Day.Of(to))]
            : throw new InvalidOperationException("Columns tell of their own day alone.");
    }

    /// <summary>
    /// The next part, of those that fall due from the day asked on: the first that is due or open within two years; null where there is none, or
    /// where the decision is about a row of columns. It is that of this benefit by itself: what a higher one or a limit of the person leaves of it,
    /// <see cref="Assessment.Payments"/> tells.
    /// </summary>
    /// <param name="options">What the documents leave open; where null, the choices that pay least.</param>
    public Payment? NextPayment(PaymentOptions? options = null) =>
        _rule.Amount is null || Outcome is Outcome.NotEligible or Outcome.NotCovered || _facts.Subject is not { TellsPast: true, TellsFuture: true }
            ? null
            : new PaymentSchedule(this, options ?? PaymentOptions.Default).Between(_facts.On, Day.Add(_facts.On, CalendarPeriod.Years(2)))
                .FirstOrDefault(p => p.Status is PaymentStatus.Due or PaymentStatus.Open);

    /// <summary>
    /// The days of a span of which no source tells what is paid, though what is known beside them would pay something or might: without them nothing would be told
    /// of these days, as if nothing fell due.
    /// </summary>
    internal IEnumerable<DayInterval> NotCovered(LocalDate from, LocalDate to, PaymentOptions? options) =>
        new PaymentSchedule(this, options ?? PaymentOptions.Default).NotCovered(Day.Of(from), Day.Of(to));

    /// <summary>Those of some days, at least one, on which no source knows what the rule is for the subject.</summary>
    internal DaySet NotCovered(DaySet days)
    {
        DaySet all = DaySet.None;
        foreach (DecisionRule rule in _track.RulesOn(new DayInterval(days.Intervals[0].From, days.Intervals[^1].To)).Where(r => r.NotInForceOutcome == Outcome.NotCovered))
        {
            DaySet own = days.Intersect(DaySet.Between(rule.Days.From, rule.Days.To));
            all = all.Union(!rule.InForce ? own
                : rule.Coverage is null ? DaySet.None
                : own.Intersect(TimelineReading.Of(rule.Coverage, new TimelineContext(_facts.Subject, rule.CutOffs)).Possible.Complement()));
        }

        return all;
    }

    /// <summary>The same question on another day, under the versions in force on it.</summary>
    internal Decision AsOn(int day) => AsOn(day, _facts.Subject);

    /// <summary>The same question about another subject.</summary>
    internal Decision Of(Subject subject) => AsOn(_facts.On, subject);

    /// <summary>The same question as a rule would answer it on a day, whether it decides then or not.</summary>
    internal Decision Under(DecisionRule rule, int day) => Under(rule, day, _facts.Subject);

    private Decision AsOn(int day, Subject subject) => Under(_track.On(day), day, subject);

    private Decision Under(DecisionRule rule, int day, Subject subject) =>
        new(_track, rule, FactSet.Project(subject, rule.Slots, [.. rule.CutOffs.Select(c => c?.For(day) ?? day)]));
}
