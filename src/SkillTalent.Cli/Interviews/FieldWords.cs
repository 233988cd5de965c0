using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Interviews;

/// <summary>What a person answers, or writes into a cell, as the JSON of a worker has it.</summary>
internal static class FieldWords
{
    /// <summary>Reads an answer.</summary>
    /// <param name="field">What was asked.</param>
    /// <param name="words">The answer.</param>
    /// <param name="answer">What it says; left alone where the words mean nothing.</param>
    public static bool TryRead(WorkerField field, string words, out FieldAnswer answer)
    {
        string text = words.Normalize(NormalizationForm.FormKC).Trim();
        answer = FieldAnswer.NotKnown;
        if (text.Length == 0 || CellWords.IsUnknown(text) || CellWords.IsUnknown(words.Trim()))
        {
            return true;
        }

        // 0 months of insurance are a number, and no word for having none.
        bool isNumber = field.Kind == FieldKind.Number && NumberOf(field, text) is not null;
        if (field.MayBeNone && CellWords.IsNone(text) && !(isNumber || field.Kind == FieldKind.Flag || field.Choices.Any(c => c.Code == text)))
        {
            answer = FieldAnswer.None;
            return true;
        }

        JsonNode? value = field.Kind switch
        {
            FieldKind.Date => CellWords.DayOf(text),
            FieldKind.Flag when CellWords.FlagOf(text) is { } flag => JsonValue.Create(flag),
            FieldKind.Number => NumberOf(field, text),
            FieldKind.Choice => ChoiceOf(field, text),
            FieldKind.Text => ChoiceOf(field, text) ?? words.Trim(),
            FieldKind.Records => RecordsOf(words),
            _ => null,
        };
        answer = new FieldAnswer(value, IsKnown: true);
        return value is not null;
    }

    /// <summary>What was expected, in both languages.</summary>
    public static LocalizedText Expectation(WorkerField field)
    {
        (string zh, string en) = (string.Join('、', field.Choices.Select(c => c.Label.Zh)), string.Join(", ", field.Choices.Select(c => $"{c.Label.En} ({c.Code})")));
        return field.Kind == FieldKind.Choice
            ? new LocalizedText($"{field.HowToAnswer.Zh}：{zh}", $"{field.HowToAnswer.En}: {en}")
            : field.Kind == FieldKind.Records
                ? new LocalizedText("JSON：一条记录，或全部记录的数组；没有写“无”", "JSON: a record to add, or an array of all; none where there are none")
                : field.HowToAnswer;
    }

    // The number of a choice in its list is an answer as well.
    private static string? ChoiceOf(WorkerField field, string text) =>
        CellWords.ChoiceOf(field.Choices, text)
        ?? (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= field.Choices.Count
            ? field.Choices[number - 1].Code
            : null);

    private static JsonValue? NumberOf(WorkerField field, string text)
    {
        string bare = CellWords.Number(text, "个月", "月", "年", "元", "人", "名", "岁");
        return decimal.TryParse(bare, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            && decimal.Round(number, field.Decimals) == number
            ? JsonValue.Create(field.Decimals == 0 ? decimal.Truncate(number) : number)
            : null;
    }

    private static JsonNode? RecordsOf(string words)
    {
        try
        {
            JsonNode? node = JsonNode.Parse(words);

            // Half a character is only found when a text is read.
            _ = node?.ToJsonString();
            return node is JsonObject or JsonArray ? node : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
