namespace SkillTalent;

/// <summary>
/// The unknown facts of a decision whose value changes what it comes to or what it still waits for: a fact that is tested both ways to the
/// same end decides nothing, whatever it is.
/// </summary>
internal static class TellingFacts
{
    /// <summary>The facts.</summary>
    public static IReadOnlyList<Fact> Of(Decision decision)
    {
        IReadOnlyList<Fact> missing = decision.Missing;
        Fact[] telling = [.. missing.Where(f => Changes(decision, f))];

        // Two facts may matter only together: then all are asked, and after one answer the next look is a sharper one.
        return telling.Length > 0 ? telling : missing;
    }

    private static bool Changes(Decision decision, Fact fact)
    {
        Requirement[] roots = [.. new[] { decision.Rule.Root, decision.Rule.Coverage }.OfType<Requirement>()];
        FactTest[] tests = [.. roots.SelectMany(r => r.Tests()).Where(t => t.Fact == fact || t.Form.Other == fact || t.Fact.Source.RestsOn == fact || t.Fact.Roots.Contains(fact))];
        if (tests.Length == 0 || Array.Exists(tests, t => t.Fact != fact || t.Form.Other is not null))
        {
            // Of what is compared with another fact, or only begins the count of work, no single value tells.
            return true;
        }

        string? first = null;
        foreach (FactValue value in Values(fact, tests, decision.Facts))
        {
            FactSet known = decision.Facts.With(fact, value);
            Outcome outcome = decision.Rule.Evaluate(known);
            IEnumerable<Fact> waits = outcome == Outcome.Undetermined ? roots.SelectMany(r => StandingReading.Missing(r, known)).Distinct() : [];
            string comesTo = $"{outcome.ToCode()} {string.Join(' ', waits.Select(f => f.Id))}";
            first ??= comesTo;
            if (comesTo != first)
            {
                return true;
            }
        }

        return false;
    }

    // Of values between which no test tells the difference one is enough: those at the ends of what passes, and their neighbours.
    private static IEnumerable<FactValue> Values(Fact fact, FactTest[] tests, FactSet facts)
    {
        FactValue known = facts[fact, tests[0].AsOf];
        IEnumerable<long> ends = tests.SelectMany(t => t.PassingOn(facts.DayOf(t.AsOf)).Ranges)
            .SelectMany(r => (long[])[r.Least, r.Least > long.MinValue ? r.Least - 1 : r.Least, r.Most, r.Most < ValueRange.Greatest ? r.Most + 1 : r.Most]);
        return ends.Append(long.MaxValue).Distinct().Where(v => v >= known.Least && v <= known.Most && (v <= fact.Greatest || v == long.MaxValue)).Order().Select(FactValue.Of);
    }
}
