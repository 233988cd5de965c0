using System.CommandLine;
using SkillTalent.Cli.Documents;
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

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        ExampleResult[] results =
        [
            .. question.Catalog.Rulebooks.Where(b => question.Place is null || b.Place == question.Place.Code)
                .SelectMany(b => question.Catalog.RunExamples(b.Id))
                .Where(r => question.On is not { } day || r.On == day),
        ];
        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, ExamplesDocument.Of(question.Catalog.DataVersion, results, question.Language), CliDocuments.Default.ExamplesDocument);
        }
        else
        {
            _screen.Write(RulesView.Examples(question, results, _screen.Width));
        }

        return Array.TrueForAll(results, r => r.Passed) ? CommandLine.Done : CommandLine.RulesWrong;
    }
}
