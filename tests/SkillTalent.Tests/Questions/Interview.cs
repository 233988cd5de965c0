using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Questions;

/// <summary>Asks a person of whom all is known, question after question, until there is none.</summary>
internal sealed class Interview(SkillPolicy policy, Worker person, QuestionOptions? about = null)
{
    private readonly JsonObject _person = JsonNode.Parse(WorkerJson.ToJson(person))!.AsObject();
    private readonly HashSet<string> _notKnown = new(StringComparer.Ordinal);
    private readonly List<Question> _asked = [];

    public Worker Record { get; private set; } = new();

    public IReadOnlyList<Question> Asked => _asked;

    public IReadOnlySet<string> NotKnown => _notKnown;

    public QuestionOptions Options => (about ?? new QuestionOptions()) with { NotKnown = _notKnown };

    /// <summary>Called before each answer, with what is known so far.</summary>
    public Action<Assessment, Question>? Asking { get; init; }

    public Assessment Hold(int most = 500)
    {
        Assessment assessment = policy.Assess(Record);
        while (assessment.NextQuestions(1, Options) is [var question])
        {
            Assert.True(_asked.Count < most, "The interview does not end.");
            Asking?.Invoke(assessment, question);
            _asked.Add(question);
            Answer(question);
            assessment = policy.Assess(Record);
        }

        return assessment;
    }

    private void Answer(Question question)
    {
        JsonNode? answer = At(question.Path);
        if (answer is null && question.Field.Kind != FieldKind.Records)
        {
            Assert.True(_notKnown.Add(question.Path), question.Path);
            return;
        }

        // "None" of a whole part stands in the place of the part; a flag that is false is an answer of its own.
        bool part = !question.Path.Contains('.', StringComparison.Ordinal) || At(question.Path[..question.Path.LastIndexOf('.')]) is JsonValue;
        bool none = answer is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.False && question.Field.MayBeNone && (part || question.Field.Kind != FieldKind.Flag);
        Record = WorkerAnswer.With(Record, question.Field, none ? null : answer);
    }

    private JsonNode? At(string path)
    {
        JsonNode? at = _person;
        string[] steps = path.StartsWith("facts.", StringComparison.Ordinal) ? ["facts", path[6..]] : path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        foreach (string step in steps)
        {
            if (at is JsonValue)
                return at;

            at = at is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : at?[step];
        }

        return at?.DeepClone();
    }
}
