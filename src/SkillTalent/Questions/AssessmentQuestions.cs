namespace SkillTalent;

/// <summary>What to ask a person next, out of an assessment of what is known so far.</summary>
public static class AssessmentQuestions
{
    /// <summary>
    /// The questions that decide most, the most telling first: those on which most undetermined levels, titles and benefits wait, then those
    /// that only recognitions wait for, then what is assumed and could change an answer. Empty where no answer could change a decision.
    /// </summary>
    /// <param name="assessment">What is known so far.</param>
    /// <param name="count">The most questions.</param>
    /// <param name="options">What the interview is about; null: everything.</param>
    public static IReadOnlyList<Question> NextQuestions(this Assessment assessment, int count, QuestionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        options ??= new QuestionOptions();
        return [.. Ranked(assessment.Policy, [.. InScope(assessment, options)], options).Take(count)];
    }

    /// <summary>
    /// What the person should tell, out of the decisions of a summary: those questions first for which most undetermined decisions wait
    /// (<see cref="Question.Decisions"/>). A fact that is made of records is asked for by its records; what is assumed is not asked here.
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <param name="count">The most questions.</param>
    public static IReadOnlyList<Question> NextQuestions(this AssessmentSummary summary, int count)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. Ranked(summary.Policy, summary.Decisions, new QuestionOptions { AsksAssumed = false }).Take(count)];
    }

    /// <summary>All questions that could change one of these decisions, the most telling first.</summary>
    private static IEnumerable<Question> Ranked(SkillPolicy policy, Decision[] asked, QuestionOptions options)
    {
        if (asked.Length == 0)
        {
            return [];
        }

        var paths = new FactPaths(asked[0].Facts.Subject, policy.PlacePolicy.Set.Vocabulary.Workers ?? WorkerSchema.Instance);
        var waiting = new Dictionary<string, Waiting>(StringComparer.Ordinal);
        foreach (Decision decision in asked)
        {
            Add(decision, Missing(decision), assumed: false);
            if (options.AsksAssumed)
            {
                Add(decision, decision.Assumed.Where(f => Matters(decision, f)), assumed: true);
            }
        }

        PolicyCatalog catalog = policy.Catalog;
        string place = policy.Place.Code;
        WorkerForm form = catalog.PolicyOf(place, PolicyOptions.Default).FormBy(() => WorkerForm.Of(catalog, place));
        return waiting.Where(w => !options.NotKnown.Contains(w.Key))
            .OrderByDescending(w => w.Value.Of(assumed: false, recognitions: false))
            .ThenByDescending(w => w.Value.Of(assumed: false, recognitions: true))
            .ThenByDescending(w => w.Value.Of(assumed: true, recognitions: false))
            .ThenByDescending(w => w.Value.Of(assumed: true, recognitions: true))
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => Ask(form, w.Key, w.Value)).OfType<Question>();

        void Add(Decision decision, IEnumerable<Fact> facts, bool assumed)
        {
            foreach (Fact fact in facts)
            {
                foreach (string path in paths.Of(fact))
                {
                    _ = waiting.TryAdd(path, new Waiting());
                    waiting[path].Add(fact, decision, assumed);
                }
            }
        }
    }

    /// <summary>The questions that decide on one level or title, the most telling first.</summary>
    /// <param name="assessment">What is known so far.</param>
    /// <param name="goal">The level or title.</param>
    /// <param name="count">The most questions.</param>
    public static IReadOnlyList<Question> NextQuestions(this Assessment assessment, PlanTarget goal, int count)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return assessment.NextQuestions(count, new QuestionOptions { Goal = goal });
    }

    /// <summary>How many decisions that the interview is about are settled, and how many are open. What is held is settled.</summary>
    public static (int Settled, int Open) Progress(this Assessment assessment, QuestionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Decision[] asked = [.. InScope(assessment, options ?? new QuestionOptions())];
        int open = asked.Count(IsOpen);
        return (asked.Length - open, open);
    }

    private static IEnumerable<Decision> InScope(Assessment assessment, QuestionOptions options)
    {
        string series = options.Series.ToCode();
        return options.Goal is { } goal
            ? assessment.Decisions.Where(d => d.Kind == goal.Kind && d.Target == goal.Id && (goal.Series is null || d.Series == goal.Series.Value.ToCode()))
            : assessment.Decisions.Where(d => d.Kind != ProvisionKind.Title || d.Series == series);
    }

    private static bool IsOpen(Decision decision) => decision.Outcome == Outcome.Undetermined && !decision.Held;

    // What a decision waits for; of one that is made, what its amount waits for.
    private static IEnumerable<Fact> Missing(Decision decision)
    {
        if (decision.Outcome == Outcome.Undetermined)
        {
            return decision.Held ? [] : TellingFacts.Of(decision);
        }

        if (decision.Amount is not { Adjusted: null } || decision.Rule.Amount is not { } table)
        {
            return [];
        }

        IEnumerable<Fact> open = table.Rows.Select(r => r.When).Concat(table.Factors.Select(f => f.When)).OfType<Requirement>()
            .SelectMany(r => StandingReading.Missing(r, decision.Facts));
        return open.Concat(table.Facts.Where(f => decision.Facts[f, 0].IsOpen)).Distinct();
    }

    // What is assumed matters where, not knowing it, the decision could be another.
    private static bool Matters(Decision decision, Fact fact)
    {
        if (decision.Held && decision.Outcome != Outcome.Eligible)
        {
            return false;
        }

        if (fact == decision.Rule.Occupation && InOtherOccupations(decision).Any(o => decision.Rule.Evaluate(o) != decision.Outcome))
        {
            return true;
        }

        FactSet open = decision.Facts.With(fact, FactValue.Unknown);
        return decision.Outcome == Outcome.Undetermined
            ? decision.Rule.Roots().Take(1).Any(r => StandingReading.Missing(r, open).Contains(fact))
            : decision.Rule.Evaluate(open) == Outcome.Undetermined;
    }

    // No fact of the rule is the occupation itself where the rule compares the records' with it.
    private static IEnumerable<FactSet> InOtherOccupations(Decision decision) =>
        AssumedFacts.InOtherOccupations(decision.Rule.Roots().Take(1).SelectMany(r => r.Tests()).SelectMany(AssumedFacts.ReadBy), decision.Facts);

    private static Question? Ask(WorkerForm form, string path, Waiting waiting) => form.Find(path) is { } field
        ? new Question(field, waiting.Facts, waiting.Decisions) { RecordFields = form.List(path)?.Fields ?? [], IsAssumed = waiting.IsAssumed }
        : null;
}
