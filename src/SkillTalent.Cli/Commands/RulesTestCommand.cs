using System.CommandLine;
using System.Text.Json;
using NodaTime.Text;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules test</c>: the rulebooks' own examples.</summary>
internal sealed class RulesTestCommand : Command
{
    private readonly Screen _screen;
    private readonly RulesOptions _options = new("Only the rulebooks of this place", "Only the examples of this day");

    public RulesTestCommand(Screen screen)
        : base("test", "Runs the examples that the rulebooks carry; exit code 1 if one fails")
    {
        _screen = screen;
        _options.AddTo(this);
        SetAction(Run);
    }

    private static void Write(Utf8JsonWriter json, ExampleResult result)
    {
        json.WriteStartObject();
        json.WriteString("rulebook", result.RulebookId);
        json.WriteString("example", result.ExampleName);
        json.WriteString("decision", result.DecisionId);
        json.WriteString("on", LocalDatePattern.Iso.Format(result.On));
        json.WriteBoolean("passed", result.Passed);
        json.WriteString("message", result.Message);
        json.WriteEndObject();
    }

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        ExampleResult[] results =
        [
            .. question.Catalog.Rulebooks.Where(b => question.Place is null || b.Place == question.Place.Code)
                .SelectMany(b => ExampleRunner.Run(question.Catalog, b.Id))
                .Where(r => question.On is not { } day || r.On == day),
        ];
        int failed = results.Count(r => !r.Passed);
        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json =>
            {
                json.WriteStartObject();
                json.WriteString("dataVersion", question.Catalog.DataVersion);
                json.WriteNumber("passed", results.Length - failed);
                json.WriteNumber("failed", failed);
                json.WriteStartArray("results");
                foreach (ExampleResult result in results)
                {
                    Write(json, result);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
        else
        {
            _screen.Write(RulesView.Examples(question, results, _screen.Width));
        }

        return failed == 0 ? CommandLine.Done : CommandLine.RulesWrong;
    }
}
