using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using Spectre.Console;
using Layout = SkillTalent.Cli.Output.Layout;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules places</c>: the places that have rules, as <c>--in</c> takes them.</summary>
internal sealed class RulesPlacesCommand(Screen screen) : CatalogListCommand(
    screen, "places", "The places that have rules: code, names, and the place whose rules they inherit; --in takes the code or a name")
{
    /// <inheritdoc/>
    protected override void WriteJson(Screen screen, PolicyCatalog catalog, Language language) =>
        JsonOutput.Write(screen, PlacesDocument.Of(catalog.DataVersion, PlaceNames.Ordered(catalog)), CliDocuments.Default.PlacesDocument);

    /// <inheritdoc/>
    protected override void AddTable(Layout layout, PolicyCatalog catalog, Language language)
    {
        string In(string zh, string en) => language == Language.Chinese ? zh : en;
        layout.Table(
            [new(In("代码", "Code")), new(In("名称", "Name")), new(In("又称", "Also")), new(In("属于", "Within")), new(In("说明", "Note"))],
            PlaceNames.Ordered(catalog).Select(p => (IReadOnlyList<(string, Style?)>)
            [
                (p.Code, null),
                (p.Name.In(language), null),
                (In(p.Name.En, p.Name.Zh), null),
                (p.Within is { } within ? catalog.Places[within].Name.In(language) : "", null),
                (p.IsComparison ? In("仅作对照", "beside others only") : "", Layout.Grey),
            ]));
    }
}
