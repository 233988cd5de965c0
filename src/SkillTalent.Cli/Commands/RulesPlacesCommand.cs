using System.CommandLine;
using System.Text.Json;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using Spectre.Console;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules places</c>: the places that have rules, as <c>--in</c> takes them.</summary>
internal sealed class RulesPlacesCommand : Command
{
    private readonly Screen _screen;
    private readonly CatalogOptions _catalog = new();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    public RulesPlacesCommand(Screen screen)
        : base("places", "The places that have rules: code, names, and the place whose rules they inherit; --in takes the code or a name")
    {
        _screen = screen;
        _catalog.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteString("code", place.Code);
        json.WriteStartObject("name");
        json.WriteString("zh", place.Name.Zh);
        json.WriteString("en", place.Name.En);
        json.WriteEndObject();
        json.WriteString("within", place.Within);
        json.WriteBoolean("isComparison", place.IsComparison);
        json.WriteEndObject();
    }

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        Place[] places = [.. PlaceNames.Ordered(catalog)];
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json =>
            {
                json.WriteStartObject();
                json.WriteString("dataVersion", catalog.DataVersion);
                json.WriteStartArray("places");
                foreach (Place place in places)
                {
                    Write(json, place);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
            return CommandLine.Done;
        }

        Language language = _language.Read(parsed);
        string In(string zh, string en) => language == Language.Chinese ? zh : en;
        var layout = new Output.Layout(_screen.Width);
        layout.Table(
            [new(In("代码", "Code")), new(In("名称", "Name")), new(In("又称", "Also")), new(In("属于", "Within")), new(In("说明", "Note"))],
            places.Select(p => (IReadOnlyList<(string, Style?)>)
            [
                (p.Code, null),
                (p.Name.In(language), null),
                (In(p.Name.En, p.Name.Zh), null),
                (p.Within is { } within ? catalog.Places[within].Name.In(language) : "", null),
                (p.IsComparison ? In("仅作对照", "beside others only") : "", Output.Layout.Grey),
            ]));
        _screen.Write(layout.Parts);
        return CommandLine.Done;
    }
}
