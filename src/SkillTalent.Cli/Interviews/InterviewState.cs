namespace SkillTalent.Cli.Interviews;

/// <summary>Where an interview stands: the record that the answers make, and what the person does not know.</summary>
internal sealed class InterviewState(SkillPolicy policy, Worker worker, QuestionOptions about)
{
    private readonly HashSet<string> _notKnown = new(StringComparer.Ordinal);

    /// <summary>What is known so far.</summary>
    public Assessment Assessment { get; private set; } = policy.Assess(worker);

    /// <summary>The record of the answers.</summary>
    public Worker Worker => Assessment.Worker;

    /// <summary>How many decisions are settled, and how many are open.</summary>
    public (int Settled, int Open) Progress => Assessment.Progress(Options);

    private QuestionOptions Options => about with { NotKnown = _notKnown };

    /// <summary>The next questions.</summary>
    public IReadOnlyList<Question> Next(int count) => Assessment.NextQuestions(count, Options);

    /// <summary>Takes an answer, and tells which decisions it made eligible.</summary>
    /// <exception cref="InputFormatException">The worker can have no such answer.</exception>
    public IReadOnlyList<Decision> Take(WorkerField field, FieldAnswer answer)
    {
        if (!answer.IsKnown)
        {
            _ = _notKnown.Add(field.Path);
            return [];
        }

        HashSet<string> before = [.. Assessment.Decisions.Where(d => d.Outcome == Outcome.Eligible).Select(d => d.Id)];
        Assessment = policy.Assess(WorkerAnswer.With(Worker, field, answer.Value));
        return [.. Assessment.Decisions.Where(d => d.Outcome == Outcome.Eligible && !d.Held && !before.Contains(d.Id))];
    }
}
