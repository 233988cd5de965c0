using System.CommandLine;
using System.Text;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Interviews;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>ask</c>: an interview, or one step of it for a program.</summary>
internal sealed class AskCommand : Command
{
    private const int Step = 5;

    private readonly Screen _screen;
    private readonly PolicyQuestion _question = new("The day asked (default: today in China)", dayRequired: false);
    private readonly SeriesOption _series = new("The series of titles to ask about");
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    private readonly ValueOption<string> _to = new(
        "--to", "TARGET", new LocalizedText("等级或职称，例如 技师", "a level or title, such as technician"), "Ask only what decides on this level or title", CommonOptions.TryReadText);

    private readonly ValueOption<string> _worker = new(
        "--worker", "WORKER.json", new LocalizedText("劳动者 JSON 的路径", "the path of the JSON of a worker"), "What is known already", CommonOptions.TryReadText);

    private readonly ValueOption<string> _out = new(
        "--out", "WORKER.json", CommonOptions.FileToWrite, "The file for the answers; the interview goes on with one that is there", CommonOptions.TryReadFile);

    private readonly Option<string[]> _answers = CommonOptions.Repeated(
        "--answer", "PATH=VALUE", "An answer: the path of a question, =, and what a person would say, or JSON for records; \"?\" for what is not known; again and again");

    public AskCommand(Screen screen)
        : base("ask", "An interview: asks what decides most, in plain words, and writes the answers down as the JSON of a worker")
    {
        _screen = screen;
        _question.AddTo(this);
        Add(_to);
        Add(_worker);
        Add(_answers);
        Add(_out);
        Add(_series.Option);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        SkillPolicy policy = _question.Read(parsed, _screen.Today);
        TitleSeries series = Codes.TryParse(_series.Read(parsed, policy.Catalog), out TitleSeries known)
            ? known
            : throw new BadArgumentException(_series.Option.Name, _series.Option.Expectation);
        Language language = _language.Read(parsed);
        string? outPath = parsed.GetValue(_out);
        var about = new QuestionOptions
        {
            Series = series,
            Goal = parsed.GetValue(_to) is { } to ? TargetNames.Find(policy, policy.Planner(new PlanOptions { Series = series }), to, series, _to.Name) : null,
        };
        var state = new InterviewState(policy, Begin(parsed.GetValue(_worker), outPath), about);
        TakeAnswers(state, WorkerForm.Of(policy.Catalog), parsed.GetValue(_answers) ?? []);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            Keep(state, outPath);
            AskDocument.Write(_screen, state, state.Next(Step), language);
            return CommandLine.Done;
        }

        new InterviewDialog(_screen, state, language, () => Keep(state, outPath)).Hold();
        Keep(state, outPath);
        string code = series.ToCode();
        _screen.Write(AssessmentView.Of(
            state.Assessment,
            [.. state.Assessment.Decisions.Where(d => d.Series is null || d.Series == code)],
            AssessmentExtent.Brief,
            summarize: true,
            language,
            _screen.Width));
        return CommandLine.Done;
    }

    // An interview that was stopped goes on with the answers that it wrote.
    private static Worker Begin(string? worker, string? outPath) =>
        worker is not null ? InputFile.ReadToGoOn(worker, WorkerJson.Read)
        : outPath is not null && File.Exists(outPath) ? InputFile.ReadToGoOn(outPath, WorkerJson.Read)
        : new Worker();

    private void TakeAnswers(InterviewState state, WorkerForm form, string[] answers)
    {
        foreach (string text in answers)
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            WorkerField field = equals > 0 && form.Find(text[..equals]) is { } found
                ? found
                : throw new BadArgumentException(_answers.Name, Nearest.Hint(
                    new LocalizedText("问题的路径=回答，例如 birth=1990-05-01", "the path of a question, = and the answer, such as birth=1990-05-01"),
                    equals > 0 ? text[..equals] : text,

                    // Of a path without an answer the path is no slip.
                    equals < 0 && form.Find(text) is not null ? [] : form.Fields.Select(f => f.Path).Concat(form.Lists.Select(l => l.Path))));
            _ = FieldWords.TryRead(field, text[(equals + 1)..], out FieldAnswer answer)
                ? Take(state, field, answer)
                : throw new BadArgumentException($"{_answers.Name} {field.Path}", FieldWords.Expectation(field));
        }
    }

    // Whatever a worker cannot have, it is the option that says it, with the place in the answer where it has one.
    private IReadOnlyList<Decision> Take(InterviewState state, WorkerField field, FieldAnswer answer)
    {
        try
        {
            return state.Take(field, answer);
        }
        catch (InputFormatException e)
        {
            string place = e.Path.StartsWith("$.", StringComparison.Ordinal) ? e.Path[2..] : field.Path;
            throw new BadArgumentException($"{_answers.Name} {place}", RowFault.ExpectationOf(e), e);
        }
    }

    private void Keep(InterviewState state, string? path)
    {
        if (path is null)
        {
            return;
        }

        using ResultFile file = ResultFile.Create(_out.Name, path);
        file.Write(Encoding.UTF8.GetBytes(WorkerJson.ToJson(state.Worker) + "\n"));
        file.Close();
        file.Publish();
    }
}
