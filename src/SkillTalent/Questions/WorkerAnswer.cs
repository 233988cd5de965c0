using System.Text.Json.Nodes;

namespace SkillTalent;

/// <summary>Answers, put into the record of a worker.</summary>
public static class WorkerAnswer
{
    /// <summary>The worker with an answer. An answer to a list is a record to add, or an array: all records, none where it is empty.</summary>
    /// <param name="worker">What is known so far.</param>
    /// <param name="field">What was asked: the field of a question, or of a form.</param>
    /// <param name="value">The answer as the JSON of a worker has it; null where there is none of it.</param>
    /// <exception cref="InputFormatException">The worker can have no such answer; the error names its path.</exception>
    public static Worker With(Worker worker, WorkerField field, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentNullException.ThrowIfNull(field);
        JsonObject root = JsonNode.Parse(WorkerJson.ToJson(worker))!.AsObject();
        Put(root, field, value);
        return WorkerJson.Parse(root.ToJsonString(), "answer") with { Input = worker.Input };
    }

    /// <summary>Puts an answer into the JSON of a worker, which is not checked.</summary>
    /// <param name="root">The JSON of a worker.</param>
    /// <param name="field">What was asked: the field of a question, or of a form.</param>
    /// <param name="value">The answer as the JSON of a worker has it; null where there is none of it.</param>
    /// <exception cref="InputFormatException">
    /// The answer holds a text that is none, or is to a record that there is not; or it says none of a part of which something is stated, or something of one that is none.
    /// </exception>
    public static void Put(JsonObject root, WorkerField field, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(field);
        RefuseBrokenText(field, value);
        string[] steps = Steps(field.Path);
        if (value is null && field.None == NoneForm.PartFalse)
        {
            // Who has no spouse has no household of the spouse either: none is said of the whole part.
            steps = steps[..^1];
            if (root[steps[0]] is JsonObject { Count: > 0 } told)
            {
                throw new InputFormatException("answer", "$." + field.Path, $"a value, since {string.Join(", ", told.Select(m => $"{steps[0]}.{m.Key}"))} is stated; none is said of the whole {steps[0]}");
            }
        }
        else if (value is not null && steps.Length > 1 && root[steps[0]] is JsonValue)
        {
            throw new InputFormatException("answer", "$." + field.Path, $"none, since {steps[0]} is stated to be none");
        }

        JsonNode at = root;
        for (int i = 0; i < steps.Length - 1; i++)
        {
            bool isList = char.IsAsciiDigit(steps[i + 1][0]) && !field.Path.StartsWith(WorkerForm.FactsPrefix, StringComparison.Ordinal);
            at = Child(at, steps[i], isList) ?? throw new InputFormatException("answer", "$." + field.Path, "a record that there is");
        }

        string last = steps[^1];
        JsonNode? answer = value?.DeepClone() ?? (field.None == NoneForm.Null ? null : field.Kind == FieldKind.Records ? new JsonArray() : JsonValue.Create(false));
        if (field.Kind == FieldKind.Records && answer is JsonObject)
        {
            if (at[last] is not JsonArray list)
            {
                at[last] = list = [];
            }

            list.Add(answer);
        }
        else
        {
            at[last] = answer;
        }
    }

    // Half a character, written as an escape, is valid JSON but no text.
    private static void RefuseBrokenText(WorkerField field, JsonNode? value)
    {
        try
        {
            _ = value?.ToJsonString();
        }
        catch (InvalidOperationException e)
        {
            throw new InputFormatException("answer", "$." + field.Path, "a text of valid Unicode", e);
        }
    }

    // A part of which nothing is known yet begins with the answer.
    private static JsonNode? Child(JsonNode at, string step, bool isList)
    {
        if (int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index) && at is JsonArray records)
        {
            return index < records.Count ? records[index] : null;
        }

        if (isList || at[step] is JsonObject)
        {
            return at[step] is JsonArray or JsonObject ? at[step] : null;
        }

        var part = new JsonObject();
        at[step] = part;
        return part;
    }

    // facts.<id> is two steps, whatever the id; else a dot or a bracket begins a step.
    private static string[] Steps(string path)
    {
        foreach (string prefix in (string[])[WorkerForm.FactsPrefix, WorkerForm.RecordsPrefix])
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
            {
                string rest = path[prefix.Length..];
                int bracket = prefix == WorkerForm.RecordsPrefix ? rest.IndexOf('[', StringComparison.Ordinal) : -1;
                return bracket < 0 ? [prefix[..^1], rest] : [prefix[..^1], rest[..bracket], .. Split(rest[bracket..])];
            }
        }

        return Split(path);
    }

    private static string[] Split(string path) => path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
}
