using System.CommandLine;
using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using Spectre.Console;
using Layout = SkillTalent.Cli.Output.Layout;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules places</c>: the places that have rules, as <c>--in</c> takes them, or all that it takes.</summary>
internal sealed class RulesPlacesCommand : CatalogListCommand
{
    private readonly Option<bool> _all = new("--all")
    {
        Description = "Also the provinces and prefecture-level units of China that have no rules of their own: --in takes them, and answers by the rules around them",
    };

    public RulesPlacesCommand(Screen screen)
        : base(screen, "places", "The places that have rules: code, names, and the place whose rules they inherit; --in takes the code or a name") => Add(_all);

    /// <inheritdoc/>
    protected override void WriteJson(Screen screen, PolicyCatalog catalog, Language language, ParseResult parsed) =>
        JsonOutput.Write(screen, PlacesDocument.Of(catalog.DataVersion, Places(catalog, parsed)), CliDocuments.Default.PlacesDocument);

    /// <inheritdoc/>
    protected override void AddTable(Layout layout, PolicyCatalog catalog, Language language, ParseResult parsed)
    {
        string In(string zh, string en) => language == Language.Chinese ? zh : en;
        IReadOnlyList<Place> places = Places(catalog, parsed);
        layout.Table(
            [new(In("代码", "Code")), new(In("名称", "Name")), new(In("又称", "Also")), new(In("属于", "Within")), new(In("说明", "Note"))],
            places.Select(p => (IReadOnlyList<(string, Style?)>)
            [
                (p.Code, null),
                (p.Name.In(language), null),
                (In(p.Name.En, p.Name.Zh), null),
                (p.Within is { } within ? catalog.FindPlace(within)!.Name.In(language) : "", null),
                (!catalog.Places.ContainsKey(p.Code) ? In("无自己的规则", "no rules of its own") : p.IsComparison ? In("仅作对照", "beside others only") : "", Layout.Grey),
            ]));
        if (catalog.AllPlaces.Count - places.Count is > 0 and int more)
        {
            string count = more.ToString(System.Globalization.CultureInfo.InvariantCulture);
            layout.Line(In($"另有{count}个省级和地级地区没有自己的规则，也可查询，见 --all", $"{count} more provinces and prefecture-level units have no rules of their own and can be asked about: --all"), Layout.Grey);
        }
    }

    private IReadOnlyList<Place> Places(PolicyCatalog catalog, ParseResult parsed) => parsed.GetValue(_all) ? catalog.AllPlaces : [.. PlaceNames.Ordered(catalog)];
}
