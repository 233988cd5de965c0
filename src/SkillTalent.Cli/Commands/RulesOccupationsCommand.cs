using System.CommandLine;
using System.Globalization;
using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Output;
using Spectre.Console;
using Layout = SkillTalent.Cli.Output.Layout;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules occupations</c>: the occupations that the rulebooks list, and what is known of their national standards.</summary>
internal sealed class RulesOccupationsCommand(Screen screen) : CatalogListCommand(
    screen, "occupations", "The occupations that the rulebooks list: name, trades, code, and what is known of their national standards")
{
    /// <inheritdoc/>
    protected override void WriteJson(Screen screen, PolicyCatalog catalog, Language language, ParseResult parsed) =>
        JsonOutput.Write(screen, OccupationsDocument.Of(catalog.DataVersion, catalog.Occupations, language), CliDocuments.Default.OccupationsDocument);

    /// <inheritdoc/>
    protected override void AddTable(Layout layout, PolicyCatalog catalog, Language language, ParseResult parsed)
    {
        string In(string zh, string en) => language == Language.Chinese ? zh : en;
        layout.Table(
            [new(In("职业", "Occupation")), new(In("译名", "In English")), new(In("编码", "Code")), new(In("标准", "Standard")), new(In("申报条件", "Conditions")), new(In("工种和别名", "Trades, other names"))],
            catalog.Occupations.Select(o => (IReadOnlyList<(string, Style?)>)
            [
                (o.Name.Zh, null),
                (o.Name.En, Layout.Grey),
                (o.Code ?? "", null),
                (o.StandardYear?.ToString(CultureInfo.InvariantCulture) ?? "", null),
                (o.Conditions.ToLabel().In(language), null),
                (string.Join(In("、", ", "), o.Trades.Concat(o.Aliases)), Layout.Grey),
            ]));
    }
}
