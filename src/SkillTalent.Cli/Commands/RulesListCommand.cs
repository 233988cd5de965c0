using System.CommandLine;
using System.Text.Json;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules list</c>: the provisions, one line a version.</summary>
internal sealed class RulesListCommand : Command
{
    private readonly Screen _screen;
    private readonly RulesOptions _options = new(
        "Only the rules that hold in this place, its own and inherited ones; without it those of all places",
        "Only what is in force on this day; without it every version");

    private readonly ValueOption<ProvisionKind?> _kind = CommonOptions.Kind(ProvisionKindExtensions.All);

    public RulesListCommand(Screen screen)
        : base("list", "The provisions: id, kind, place, days and basis")
    {
        _screen = screen;
        Add(_kind);
        _options.AddTo(this);
        SetAction(Run);
    }

    // A rule that is repeated for each level is one provision with several targets.
    private static IEnumerable<Provision[]> Group(IEnumerable<Provision> provisions) => provisions
        .GroupBy(p => (p.BaseId, p.Place, p.Effective, p.Edition, p.Series, p.Basis, Target: p.IsRepeated ? null : p.Target, Occupations: string.Join('|', p.Occupations)))
        .Select(g => g.ToArray());

    private static void Write(Utf8JsonWriter json, Provision[] group, Language language)
    {
        Provision first = group[0];
        json.WriteStartObject();
        ProvisionJson.WriteHead(json, first, language);
        json.WriteString("target", first.IsRepeated ? null : first.Target);
        json.WriteStartArray("targets");
        foreach (string target in group.Select(p => p.Target).OfType<string>())
        {
            json.WriteStringValue(target);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        ProvisionKind? kind = parsed.GetValue(_kind);
        Provision[][] provisions = [.. Group(question.Provisions().Where(p => kind is null || p.Kind == kind))];
        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json =>
            {
                json.WriteStartObject();
                json.WriteString("dataVersion", question.Catalog.DataVersion);
                json.WriteStartArray("provisions");
                foreach (Provision[] group in provisions)
                {
                    Write(json, group, question.Language);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
        else
        {
            _screen.Write(RulesView.List(question, provisions, _screen.Width));
        }

        return CommandLine.Done;
    }
}
