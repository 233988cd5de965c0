using System.Globalization;
using System.Text.Json.Nodes;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Interviews;

/// <summary>An interview in plain words on a terminal, question by question; it can be stopped at any time and gone on with later.</summary>
/// <param name="screen">Where it is held.</param>
/// <param name="state">Where it stands.</param>
/// <param name="language">In which language.</param>
/// <param name="keep">Keeps the record after every answer.</param>
internal sealed class InterviewDialog(Screen screen, InterviewState state, Language language, Action keep)
{
    // More choices than this fill the screen and help nobody; a word of one's own is an answer all the same.
    private const int MostListed = 24;

    private static readonly string[] StopWords = ["q", "quit", "exit", "退出", "结束"];

    /// <summary>Asks until nothing is left to ask or the person stops.</summary>
    public void Hold()
    {
        Say(TextWrap.Wrap(
            In(
                "一次问一件事，先问最要紧的。不知道就按回车；输入 q 保存并退出。",
                "One question at a time, the most telling first. Press Enter if you don't know; type q to save and stop."),
            screen.Width));
        Stage stage = Stage.Main;
        for (int number = 1; state.Next(1) is [var question]; number++)
        {
            Stage next = StageOf(question);
            if (next > stage && !GoesOn(next))
            {
                return;
            }

            stage = next;
            Say("");
            Say(string.Create(CultureInfo.InvariantCulture, $"{number}. {question.Label.In(language)}{(question.Field.Kind == FieldKind.Flag ? In("？", "?") : "")}"));
            if (!Ask(question))
            {
                return;
            }
        }

        Say("");
        Say(In("没有其他问题能改变结论了。", "No other question could change an answer."));
    }

    // What only a recognition waits for, and what is assumed, is asked of who wants to be asked.
    private enum Stage
    {
        Main,
        Recognitions,
        Assumed,
    }

    private static Stage StageOf(Question question) =>
        question.IsAssumed ? Stage.Assumed
        : question.Decisions.All(d => d.Kind == ProvisionKind.Recognition) ? Stage.Recognitions
        : Stage.Main;

    private bool GoesOn(Stage stage)
    {
        Say("");
        string? answer = ReadLine(stage == Stage.Recognitions
            ? In("等级、职称和补贴都已问完。其余问题只关系到竞赛、荣誉等评选，继续吗？（是/否）", "Levels, titles and benefits are done. What is left concerns contests and honours only; go on? (yes/no)")
            : In("其余问题没有回答时按通常情况处理。要逐项核对吗？（是/否）", "What is left is taken to be as it usually is. Check it point by point? (yes/no)"));
        return answer is not null && Batch.CellWords.FlagOf(answer.Trim()) == true;
    }

    // Asks until the answer is one; false where the person stops.
    private bool Ask(Question question)
    {
        while (true)
        {
            FieldAnswer answer;
            if (question.Field.Kind == FieldKind.Records)
            {
                if (Records(question) is not { } records)
                {
                    return false;
                }

                answer = records;
            }
            else if (Answer(question.Field) is { } given)
            {
                answer = given;
            }
            else
            {
                return false;
            }

            try
            {
                Tell(state.Take(question.Field, answer));
                keep();
                return true;
            }
            catch (InputFormatException e)
            {
                // What the library expects it says in English.
                Say(In($"不能这样填（{e.Path}）：应为{e.ExpectationIn(Language.Chinese)}", $"That cannot be ({e.Path}): expected {e.Expectation}"));
            }
        }
    }

    private void Tell(IReadOnlyList<Decision> opened)
    {
        if (opened.Count > 0)
        {
            Say(In("  → 符合条件：", "  → eligible now: ") + DecisionName.Of(opened, language));
        }

        (int settled, int open) = state.Progress;
        Say(string.Create(CultureInfo.InvariantCulture, $"  {In($"已能确定{settled}项，还有{open}项待定", $"{settled} settled, {open} open")}"));
    }

    // One answer; null where the person stops.
    private FieldAnswer? Answer(WorkerField field)
    {
        for (int i = 0; field.Choices.Count <= MostListed && i < field.Choices.Count; i++)
        {
            Say(string.Create(CultureInfo.InvariantCulture, $"   {i + 1} {field.Choices[i].Label.In(language)}"));
        }

        while (ReadLine($"   {In("（", "(")}{field.HowToAnswer.In(language)}{In("）", ")")} ") is { } line)
        {
            if (FieldWords.TryRead(field, line, out FieldAnswer answer))
            {
                return answer;
            }

            Say(In("   应为：", "   expected ") + FieldWords.Expectation(field).In(language));
        }

        return null;
    }

    // All records of a list, one after the other; null where the person stops.
    private FieldAnswer? Records(Question question)
    {
        var records = new JsonArray();
        string prompt = In("   有没有？（有/没有；不知道按回车）", "   Are there any? (yes/no; Enter if you don't know)");
        while (ReadLine(prompt) is { } line)
        {
            bool? more = Batch.CellWords.FlagOf(line.Trim());
            if (more is null && !Batch.CellWords.IsUnknown(line.Trim()) && line.Trim().Length > 0)
            {
                Say(In("   请答“有”或“没有”。", "   Please answer yes or no."));
                continue;
            }

            if (more != true)
            {
                return more is null && records.Count == 0 ? FieldAnswer.NotKnown : new FieldAnswer(records, IsKnown: true);
            }

            if (Record(question.RecordFields) is not { } record)
            {
                return null;
            }

            records.Add((JsonNode)record);
            prompt = In("   还有吗？（有/没有）", "   Another one? (yes/no)");
        }

        return null;
    }

    private JsonObject? Record(IReadOnlyList<WorkerField> fields)
    {
        var record = new JsonObject();
        foreach (WorkerField field in fields)
        {
            while (true)
            {
                Say($"   {field.Label.In(language)}{(field.IsRequired ? "" : In("（可不填）", " (may be left out)"))}");
                if (Answer(field) is not { } answer)
                {
                    return null;
                }

                if (answer.IsKnown && answer.Value is not null)
                {
                    record[field.Path] = answer.Value;
                }

                if (!field.IsRequired || record.ContainsKey(field.Path))
                {
                    break;
                }
            }
        }

        return record;
    }

    private string In(string zh, string en) => language == Language.Chinese ? zh : en;

    private void Say(string line)
    {
        screen.Output.Write(Harmless.Text(line));
        screen.Output.Write('\n');
    }

    private string? ReadLine(string prompt)
    {
        screen.Output.Write(prompt);
        screen.Output.Flush();
        string? line = screen.Input.ReadLine();
        return line is null || StopWords.Contains(line.Trim(), StringComparer.OrdinalIgnoreCase) ? null : line;
    }
}
