namespace SkillTalent;

/// <summary>
/// The last day on which an entitlement may begin, where it is open when it does. Whoever is entitled or not by a flag that nobody knows begins on the first day that may be, or
/// never: the parts of a term are then counted from that day. Where a day itself is unknown, it may begin later, and its term ends later.
/// </summary>
internal static class LatestStart
{
    /// <summary>The last day on which the entitlement may begin; the first of all days where it never does.</summary>
    /// <param name="decision">The decision.</param>
    public static int Of(Decision decision)
    {
        Timeline whole = decision.Timeline;
        if (whole.Possible.IsEmpty || (whole.True.FirstFrom(Day.First) is { } sure && sure == whole.Possible.Intervals[0].From))
        {
            return whole.Possible.IsEmpty ? Day.First : whole.Possible.Intervals[0].From;
        }

        // Each way in which the facts that are the same on every day may turn out has its own first day; what stays open in it is open by a day.
        int latest = Day.First;
        Subject subject = decision.Facts.Subject;
        foreach ((Fact, FactValue)[] way in Ways(decision.Track, subject))
        {
            Timeline own = decision.Track.Timeline(new OverriddenSubject(subject, way));
            int last = own.Possible.IsEmpty ? Day.First : own.True.IsEmpty ? own.Possible.Intervals[^1].To : own.True.Intervals[0].From;
            latest = Math.Max(latest, last);
        }

        return latest;
    }

    // Every way in which open facts may turn out, as far as a rule tells their values apart. A fact that would make them too many stays open, so that the last day is
    // never told too early.
    private static IEnumerable<(Fact Fact, FactValue Value)[]> Ways(DecisionTrack track, Subject subject)
    {
        IEnumerable<(Fact, FactValue)[]> ways = [[]];
        int number = 1;
        foreach (IGrouping<Fact, FactTest> tests in track.Rules.Where(r => r.InForce).SelectMany(Tests).GroupBy(t => t.Fact))
        {
            FactValue known = subject.Sample(tests.Key, 0, Day.First);
            if (!known.IsOpen || !tests.Key.Source.IsTimeless || tests.Any(t => t.Form.Time != TimeEffect.None || t.Form.Other is not null))
            {
                continue;
            }

            FactValue[] values = [.. Parts(known, tests.SelectMany(t => t.Shape.Ranges))];
            if (number * values.Length <= CaseDistinction.MostCases)
            {
                number *= values.Length;
                ways = ways.SelectMany(w => values.Select(v => ((Fact, FactValue)[])[.. w, (tests.Key, v)]));
            }
        }

        return ways;
    }

    private static IEnumerable<FactTest> Tests(DecisionRule rule) => rule.Root.Tests().Concat(rule.Coverage?.Tests() ?? []);

    // What is known of a value, cut where a range begins or ends, so that every test is certain of each part; "never" is a part of its own.
    private static IEnumerable<FactValue> Parts(FactValue known, IEnumerable<ValueRange> ranges)
    {
        long from = known.Least;
        foreach (long next in ranges.SelectMany(r => (long[])[r.Least, r.Most + 1]).Append(FactValue.Never.Least).Where(e => e > known.Least && e <= known.Most).Distinct().Order())
        {
            yield return FactValue.Between(from, next - 1);
            from = next;
        }

        yield return FactValue.Between(from, known.Most);
    }
}
