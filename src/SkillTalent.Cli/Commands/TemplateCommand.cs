using System.CommandLine;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Cli.Rosters;

namespace SkillTalent.Cli.Commands;

/// <summary><c>template</c>: an empty roster to fill in.</summary>
internal sealed class TemplateCommand : Command
{
    private readonly Screen _screen;
    private readonly CatalogOptions _catalog = new();
    private readonly ValueOption<string> _in = CommonOptions.Place("Only what the rules of this place ask for");
    private readonly ChoiceOption<Language> _language = new("--lang", "The language of the headers", ("zh", Language.Chinese), ("en", Language.English));

    private readonly ValueOption<string> _out = new(
        "--out", "FILE.xlsx", new LocalizedText("要写的 .xlsx 文件的路径", "the path of an .xlsx file to write"), "The Excel file to write", TryReadPath);

    public TemplateCommand(Screen screen)
        : base("template", "An empty roster in Excel (花名册): a sheet a kind of record, with choices and explanations, for bulk, assess and plan")
    {
        _screen = screen;
        _out.Required = true;
        Add(_out);
        Add(_in);
        _catalog.AddTo(this);
        Add(_language);
        SetAction(Run);
    }

    private static bool TryReadPath(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string path)
    {
        path = text;
        return Workbook.Is(text);
    }

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        string? place = parsed.GetValue(_in) is { } word ? PlaceNames.Find(catalog, word, _in.Name).Code : null;
        var form = WorkerForm.Of(catalog, place);
        using ResultFile file = ResultFile.Create(_out.Name, parsed.GetRequiredValue(_out));
        file.Write(target => new TemplateBook(form, _language.Read(parsed)).WriteTo(target));
        file.Close();
        file.Publish();
        _screen.Write(TemplateView.Of(parsed.GetRequiredValue(_out), place, form, _language.Read(parsed), _screen.Width));
        return CommandLine.Done;
    }
}
