using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>What a person has said so far, each with a button that takes it back.</summary>
internal static class CaseAnswers
{
    public static Markup Of(View view, WorkerForm form, Case asked, bool mayDrop = true)
    {
        (string Path, string Label, string Value)[] answers = [.. Lines(view, form, JsonNode.Parse(WorkerJson.ToJson(asked.Worker))!.AsObject())];
        return answers.Length == 0 ? Empty : Markup.Of($"""
            <dl class="answers">{Each(answers, a => Markup.Of($"""<div><dt>{a.Label}</dt><dd>{a.Value}{If(mayDrop, () => Markup.Of($""" <button class="link" name="do" value="drop:{a.Path}" formnovalidate aria-label="{view.T("删去：", "Take back: ")}{a.Label}">{view.T("删去", "take back")}</button>"""))}</dd></div>"""))}</dl>
            """);
    }

    /// <summary>Takes what stands at a path out of the JSON of a worker.</summary>
    public static bool Remove(JsonNode root, string path)
    {
        string[] steps = path.StartsWith("facts.", StringComparison.Ordinal) ? ["facts", path["facts.".Length..]] : path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        JsonNode? at = root;
        foreach (string step in steps.SkipLast(1))
        {
            at = at is JsonObject part ? part[step] : null;
        }

        switch (at)
        {
            case JsonObject part:
                return part.Remove(steps[^1]);
            case JsonArray list when int.TryParse(steps[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Count:
                list.RemoveAt(index);
                return true;
            default:
                return false;
        }
    }

    private static IEnumerable<(string Path, string Label, string Value)> Lines(View view, WorkerForm form, JsonObject root)
    {
        foreach ((string name, JsonNode? value) in root)
        {
            RecordForm? list = form.Lists.FirstOrDefault(l => l.Path == name);
            if (value is JsonArray records)
            {
                if (records.Count == 0)
                {
                    yield return (name, Label(view, list, name), view.T("没有", "none"));
                }

                for (int i = 0; i < records.Count; i++)
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), Label(view, list, name), Record(view, list, records[i]));
                }
            }
            else if (value is JsonObject part)
            {
                foreach ((string member, JsonNode? own) in part)
                {
                    string path = $"{name}.{member}";
                    WorkerField? field = form.Find(path);
                    yield return (path, field is null ? path : view.In(field.Label), Value(view, field, own));
                }
            }
            else
            {
                WorkerField? field = form.Find(name);
                yield return (name, field is null ? name : view.In(field.Label), Value(view, field, value));
            }
        }
    }

    private static string Label(View view, RecordForm? list, string name) => list is null ? name : view.In(list.Label);

    private static string Record(View view, RecordForm? list, JsonNode? record) => record is JsonObject members
        ? string.Join(view.T("，", ", "), members.Select(m => list?.Fields.FirstOrDefault(f => f.Path == m.Key) is { } field
            ? $"{view.In(field.Label)}{view.T("：", ": ")}{Value(view, field, m.Value)}"
            : $"{m.Key}: {Text(m.Value)}"))
        : Text(record);

    private static string Value(View view, WorkerField? field, JsonNode? value) => value switch
    {
        null => view.T("没有", "none"),
        JsonValue flag when flag.GetValueKind() == JsonValueKind.True => view.T("是", "yes"),
        JsonValue flag when flag.GetValueKind() == JsonValueKind.False => field?.Kind == FieldKind.Flag ? view.T("否", "no") : view.T("没有", "none"),
        _ => field?.Choices.FirstOrDefault(c => c.Code == Text(value)) is { } choice ? view.In(choice.Label) : Text(value),
    };

    private static string Text(JsonNode? value) => value is JsonValue one && one.TryGetValue(out string? text) ? text : value?.ToJsonString() ?? "";
}
