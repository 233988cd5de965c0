using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using Spectre.Console;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules occupations</c>: the occupations that the rulebooks list, and what is known of their national standards.</summary>
internal sealed class RulesOccupationsCommand : Command
{
    private readonly Screen _screen;
    private readonly CatalogOptions _catalog = new();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    public RulesOccupationsCommand(Screen screen)
        : base("occupations", "The occupations that the rulebooks list: name, trades, code, and what is known of their national standards")
    {
        _screen = screen;
        _catalog.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private static void Write(Utf8JsonWriter json, Occupation row)
    {
        json.WriteStartObject();
        json.WriteString("code", row.Code);
        Write(json, "name", row.Name);
        Write(json, "trades", row.Trades);
        Write(json, "aliases", row.Aliases);
        json.WriteBoolean("hasStandard", row.HasStandard);
        if (row.StandardYear is { } year)
        {
            json.WriteNumber("standardYear", year);
        }
        else
        {
            json.WriteNull("standardYear");
        }

        json.WriteString("conditions", row.Conditions.ToCode());
        json.WriteString("basis", row.Basis.ToCode());
        json.WriteStartArray("citations");
        foreach (Citation citation in row.Citations)
        {
            json.WriteStartObject();
            json.WriteString("document", citation.Document);
            json.WriteString("article", citation.Article);
            if (citation.Note is { } remark)
            {
                Write(json, "note", remark);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (row.Note is { } note)
        {
            Write(json, "note", note);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json =>
            {
                json.WriteStartObject();
                json.WriteString("dataVersion", catalog.DataVersion);
                json.WriteStartArray("occupations");
                foreach (Occupation row in catalog.Occupations)
                {
                    Write(json, row);
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
            [new(In("职业", "Occupation")), new(In("译名", "In English")), new(In("编码", "Code")), new(In("标准", "Standard")), new(In("申报条件", "Conditions")), new(In("工种和别名", "Trades, other names"))],
            catalog.Occupations.Select(o => (IReadOnlyList<(string, Style?)>)
            [
                (o.Name.Zh, null),
                (o.Name.En, Output.Layout.Grey),
                (o.Code ?? "", null),
                (o.StandardYear?.ToString(CultureInfo.InvariantCulture) ?? "", null),
                (o.Conditions.ToLabel().In(language), null),
                (string.Join(In("、", ", "), o.Trades.Concat(o.Aliases)), Output.Layout.Grey),
            ]));
        _screen.Write(layout.Parts);
        return CommandLine.Done;
    }
}
