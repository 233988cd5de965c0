namespace SkillTalent;

/// <summary>One decision of a place through time: runs of days, each with its rule, that cover every day.</summary>
internal sealed class DecisionTrack(DecisionKey key, string subject, IReadOnlyList<string> ids, IReadOnlyList<DecisionRule> rules)
{
    private readonly DecisionRule[] _rules = [.. rules];

    public DecisionKey Key => key;

    /// <summary>Whom it is about: <c>worker</c> or <c>enterprise</c>.</summary>
    public string Subject => subject;

    /// <summary>The ids of the provisions that are joined in it.</summary>
    public IReadOnlyList<string> Ids => ids;

    public IReadOnlyList<DecisionRule> Rules => _rules;

    public DecisionRule On(int day)
    {
        foreach (DecisionRule rule in _rules)
        {
            if (day <= rule.Days.To)
            {
                return rule;
            }
        }

        throw new InvalidOperationException("The runs cover every day.");
    }

    /// <summary>timeline(d) = evaluate(d) under the versions in force on d.</summary>
    public Timeline Timeline(Subject subject) => Timeline(subject, new DayInterval(Day.First, Day.Last));

    /// <summary>The timeline of the runs of days that touch an interval; what lies outside of it is not told.</summary>
    public Timeline Timeline(Subject subject, DayInterval days)
    {
        Timeline whole = SkillTalent.Timeline.Never;
        foreach (DecisionRule rule in RulesOn(days))
        {
            whole = whole.Or(rule.Timeline(subject));
        }

        return whole;
    }

    /// <summary>
    /// The timeline of as many runs of days as settle the stretch of days that contains a day, else the first after it: of the days on which
    /// it is true, and of those on which it may be. Most stretches lie in the run of the day itself.
    /// </summary>
    public Timeline Around(Subject subject, int day)
    {
        int first = 0;
        while (first < _rules.Length && day > _rules[first].Days.To)
        {
            first++;
        }

        int last = first;
        Timeline known = _rules[first].Timeline(subject);
        while (true)
        {
            if (last < _rules.Length - 1 && Reaches(known, day, _rules[last].Days.To))
            {
                known = known.Or(_rules[++last].Timeline(subject));
            }
            else if (first > 0 && Begins(known, day, _rules[first].Days.From))
            {
                known = known.Or(_rules[--first].Timeline(subject));
            }
            else
            {
                return known;
            }
        }
    }

    // Whether one of the stretches goes to the end of what is known, or is not found in it.
    private static bool Reaches(Timeline timeline, int day, int end)
    {
        (DayInterval? sure, DayInterval? possible, DayInterval? around) = Stretches(timeline, day);
        return sure is not { } s || s.To == end || possible is not { } p || p.To == end || around is not { } a || a.To == end;
    }

    // Whether one of the stretches begins where what is known does.
    private static bool Begins(Timeline timeline, int day, int begin)
    {
        (DayInterval? sure, DayInterval? possible, DayInterval? around) = Stretches(timeline, day);
        return sure?.From == begin || possible?.From == begin || around?.From == begin;
    }

    // Where it may be true before it is: also the stretch around the day from which it is.
    private static (DayInterval? Sure, DayInterval? Possible, DayInterval? Around) Stretches(Timeline timeline, int day)
    {
        int? sure = timeline.True.FirstFrom(day);
        return (
            sure is { } from ? timeline.True.IntervalOf(from) : null,
            timeline.Possible.FirstFrom(day) is { } possible ? timeline.Possible.IntervalOf(possible) : null,
            sure is { } begins ? timeline.Possible.IntervalOf(begins) : null);
    }

    /// <summary>The rules of the runs that touch an interval.</summary>
    public IEnumerable<DecisionRule> RulesOn(DayInterval days) => _rules.Where(r => r.Days.From <= days.To && r.Days.To >= days.From);
}
