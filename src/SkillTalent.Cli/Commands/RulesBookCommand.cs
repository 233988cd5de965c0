using System.CommandLine;
using System.Text;
using NodaTime;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Drawing;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules book</c>: everything that holds in a place, as Markdown.</summary>
internal sealed class RulesBookCommand : Command
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Screen _screen;
    private readonly CatalogOptions _catalog = new();
    private readonly ValueOption<string> _in = CommonOptions.Place("The place: its own rules and inherited ones");
    private readonly ValueOption<LocalDate?> _on = CommonOptions.On("Only what is in force on this day; without it every version");
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();

    private readonly ValueOption<string> _out = new(
        "--out", "FILE", CommonOptions.FileToWrite, "A file for it, written whole or not at all (default: standard output)", CommonOptions.TryReadFile);

    public RulesBookCommand(Screen screen)
        : base("book", "Everything that holds in a place as Markdown, made from the rules: conditions, pathways as pictures, amounts, documents")
    {
        _screen = screen;
        _in.Required = true;
        Add(_in);
        Add(_on);
        Add(_out);
        _catalog.AddTo(this);
        Add(_language);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        Place place = PlaceNames.Find(catalog, parsed.GetRequiredValue(_in), _in.Name);
        using var book = new StringWriter();
        PolicyBook.Write(book, catalog, place.Code, _language.Read(parsed), parsed.GetValue(_on));
        if (parsed.GetValue(_out) is not { } path)
        {
            _screen.Output.Write(Harmless.Text(book.ToString()));
            return CommandLine.Done;
        }

        using var file = ResultFile.Create(_out.Name, path);
        file.Write(Utf8.GetBytes(book.ToString()));
        file.Close();
        file.Publish();
        return CommandLine.Done;
    }
}
