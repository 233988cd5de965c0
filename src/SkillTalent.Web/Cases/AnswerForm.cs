using System.Globalization;
using System.Text.Json.Nodes;
using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Cases;

/// <summary>Takes the answers of a form into the case. An answer that cannot be is told beside its question, and the others count.</summary>
internal sealed class AnswerForm(View view, WorkerForm worker, Case begun)
{
    private readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal);

    public Case Case { get; private set; } = begun;

    public WorkerForm Worker => worker;

    /// <summary>What is wrong with an answer; null where nothing is.</summary>
    public string? FaultOf(string path) => _faults.GetValueOrDefault(path);

    public bool HasFaults => _faults.Count > 0;

    public void Take(IFormCollection form)
    {
        string action = form["do"].ToString();
        if (action.StartsWith("drop:", StringComparison.Ordinal))
        {
            Drop(action["drop:".Length..]);
        }
        else if (action == "again")
        {
            Case = Case with { NotKnown = new HashSet<string>(StringComparer.Ordinal) };
        }
        else
        {
            foreach (string? path in form["asked"])
            {
                if (path is not null && worker.Find(path) is { } field)
                {
                    Take(form, field);
                }
            }
        }
    }

    private void Take(IFormCollection form, WorkerField field)
    {
        try
        {
            if (field.Kind == FieldKind.Records)
            {
                TakeRecords(form, field);
            }
            else if (form["n:" + field.Path] == "on")
            {
                Put(field, null);
            }
            else if (form["a:" + field.Path].ToString().Trim() is { Length: > 0 } text)
            {
                Put(field, Read(field, text));
            }
            else
            {
                NotKnown(field);
            }
        }
        catch (InputFormatException e)
        {
            _faults[field.Path] = view.T("应为", "expected ") + e.ExpectationIn(view.Language);
        }
    }

    private void TakeRecords(IFormCollection form, WorkerField list)
    {
        IReadOnlyList<WorkerField> members = worker.Lists.First(l => l.Path == list.Path).Fields;
        var record = new JsonObject();
        foreach (WorkerField member in members)
        {
            if (form[$"r:{list.Path}:{member.Path}"].ToString().Trim() is { Length: > 0 } text)
            {
                record[member.Path] = Read(member, text);
            }
        }

        if (record.Count > 0)
        {
            Put(list, record);
        }
        else if (form["have:" + list.Path] == "none")
        {
            Put(list, null);
        }
        else if (form["have:" + list.Path] == "some")
        {
            throw new InputFormatException("answer", list.Path, "a record: fill in at least what is marked");
        }
        else
        {
            NotKnown(list);
        }
    }

    private void Put(WorkerField field, JsonNode? value) => Case = Case with { Worker = WorkerAnswer.With(Case.Worker, field, value) };

    private void NotKnown(WorkerField field) => Case = Case with { NotKnown = Case.NotKnown.Append(field.Path).ToHashSet(StringComparer.Ordinal) };

    private static JsonNode Read(WorkerField field, string text) => field.Kind switch
    {
        FieldKind.Flag when text is "true" or "false" => JsonValue.Create(text == "true"),
        FieldKind.Number when decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) =>
            JsonValue.Create(decimal.Truncate(number) == number ? decimal.Truncate(number) : number),
        FieldKind.Date or FieldKind.Text or FieldKind.Choice => JsonValue.Create(text),
        _ => throw new InputFormatException("answer", field.Path, field.HowToAnswer.En),
    };

    // An answer is taken back: the member, or one record of a list, goes out of the JSON of the worker.
    private void Drop(string path)
    {
        JsonNode root = JsonNode.Parse(WorkerJson.ToJson(Case.Worker))!;
        if (CaseAnswers.Remove(root, path))
        {
            Case = Case with { Worker = WorkerJson.Parse(root.ToJsonString()) };
        }
    }
}
