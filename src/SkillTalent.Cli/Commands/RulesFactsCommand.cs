using System.CommandLine;
using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules facts</c>: what rules may ask of a worker or an enterprise.</summary>
internal sealed class RulesFactsCommand : Command
{
    private readonly Screen _screen;
    private readonly RulesOptions _options = new(
        "Only the facts that the rules of this place ask for", "Only the facts that the rules in force on this day ask for");

    public RulesFactsCommand(Screen screen)
        : base("facts", "The facts that rules ask for: id, kind, labels, choices, where they come from and what their absence means")
    {
        _screen = screen;
        _options.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        HashSet<Fact>? asked = question is { Place: null, On: null } ? null : [.. question.Provisions().SelectMany(p => p.Facts)];
        Fact[] facts = [.. question.Catalog.Facts.Where(f => asked is null || asked.Contains(f))];
        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, FactsDocument.Of(question.Catalog.DataVersion, facts), CliDocuments.Default.FactsDocument);
        }
        else
        {
            _screen.Write(RulesView.Facts(question, facts, _screen.Width));
        }

        return CommandLine.Done;
    }
}
