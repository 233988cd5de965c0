using System.Text.Json;
using NodaTime.Text;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Interviews;

/// <summary>One step of an interview as JSON.</summary>
internal static class AskDocument
{
    /// <summary>Writes the questions, how far the interview has come, and the record that the answers make.</summary>
    public static void Write(Screen screen, InterviewState state, IReadOnlyList<Question> questions, Language language) => JsonOutput.Write(screen, json =>
    {
        (int settled, int open) = state.Progress;
        json.WriteStartObject();
        json.WriteString("jurisdiction", state.Assessment.Policy.Place.Code);
        json.WriteString("on", LocalDatePattern.Iso.Format(state.Assessment.Policy.On));
        json.WriteStartArray("questions");
        foreach (Question question in questions)
        {
            json.WriteStartObject();
            WriteField(json, question.Field, question.Label, language);
            json.WriteBoolean("assumed", question.IsAssumed);
            WriteTexts(json, "decisions", question.Decisions.Select(d => d.Id));
            if (question.RecordFields.Count > 0)
            {
                json.WriteStartArray("fields");
                foreach (WorkerField field in question.RecordFields)
                {
                    json.WriteStartObject();
                    WriteField(json, field, field.Label, language);
                    json.WriteBoolean("required", field.IsRequired);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("settled", settled);
        json.WriteNumber("open", open);
        json.WritePropertyName("worker");
        WorkerJson.Write(json, state.Worker);
        json.WriteEndObject();
    });

    private static void WriteField(Utf8JsonWriter json, WorkerField field, LocalizedText label, Language language)
    {
        json.WriteString("path", field.Path);
        json.WriteString("label", label.In(language));
        json.WriteString("kind", field.Kind.ToCode());
        json.WriteString("answer", field.HowToAnswer.In(language));
        json.WriteBoolean("mayBeNone", field.MayBeNone);
        json.WriteStartArray("choices");
        foreach (ChoiceOption choice in field.Choices)
        {
            json.WriteStartObject();
            json.WriteString("code", choice.Code);
            json.WriteString("label", choice.Label.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
