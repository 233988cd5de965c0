using System.CommandLine;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Options;

namespace SkillTalent.Cli.Rosters;

/// <summary>The worker of a command about one: of a JSON file, or one person of a roster in Excel.</summary>
internal sealed class WorkerFile
{
    private readonly FileArgument _file = new("WORKER.json", new LocalizedText("劳动者 JSON 或 Excel 花名册", "the JSON of a worker, or a roster in Excel"));

    private readonly ValueOption<string> _id = new(
        "--id", "ID", new LocalizedText("花名册中的编号", "an id of the roster"), "Which person of a roster in Excel; not needed where there is one", CommonOptions.TryReadText);

    /// <summary>Adds the argument and its option to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_id);
    }

    /// <summary>Runs a command; that numbers of the worker make too great an amount shows only in an answer, and it is the file that says them.</summary>
    /// <exception cref="InputFormatException">The file is not of the form.</exception>
    public int Guard(ParseResult parsed, Func<ParseResult, int> command)
    {
        try
        {
            return command(parsed);
        }
        catch (InputFormatException e) when (FactsRefusal.Is(e))
        {
            throw new InputFormatException(parsed.GetRequiredValue(_file), e.Path, e.Expectation, e);
        }
    }

    /// <summary>The worker.</summary>
    /// <exception cref="BadArgumentException">The file cannot be read, or has no such person.</exception>
    /// <exception cref="InputFormatException">The file is not of the form.</exception>
    public Worker Read(ParseResult parsed, PolicyCatalog catalog)
    {
        string path = parsed.GetRequiredValue(_file);
        if (!Workbook.Is(path))
        {
            return InputFile.Read(path, WorkerJson.Read);
        }

        using var book = Workbook.Open(path);
        if (!Roster.Is(book))
        {
            throw new BadArgumentException(path, new LocalizedText($"有“{RosterWords.People}”工作表的花名册（见 skilltalent template）", $"a roster with a sheet {RosterWords.People} (see: skilltalent template)"));
        }

        using Roster roster = Roster.Open(path, book, WorkerForm.Of(catalog));
        string? id = parsed.GetValue(_id);
        Worker? found = null;
        int people = 0;
        while (roster.Read())
        {
            if (roster.Id.Length == 0 && roster.Fault is { } nobodys)
            {
                throw roster.Error(nobodys);
            }

            people++;
            if (id is not null && roster.Id != id)
            {
                continue;
            }

            found = people > 1 && id is null
                ? throw new BadArgumentException(_id.Name, new LocalizedText("花名册中一个人的编号，因为不止一人", "the id of one person of the roster, for there are several"))
                : roster.Fault is { } fault ? throw roster.Error(fault) : roster.Worker;
        }

        return found ?? throw new BadArgumentException(_id.Name, new LocalizedText("花名册中有的编号", "an id that stands in the roster"));
    }
}
