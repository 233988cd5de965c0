using System.CommandLine;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules check</c>: whether the rulebooks are consistent.</summary>
internal sealed class RulesCheckCommand : Command
{
    private readonly Screen _screen;
    private readonly Option<bool> _unconfirmed = CommonOptions.IncludeUnconfirmed();
    private readonly RulesOptions _options = new(
        "Only the rules that hold in this place, its own and inherited ones; without it those of your own rulebooks, or else of all places",
        "Also tell what is past its horizon on this day");

    public RulesCheckCommand(Screen screen)
        : base("check", "Looks for contradictions and idle rules: proofs over all workers, and workers who show what is wrong; exit code 1 for errors")
    {
        _screen = screen;
        Add(_unconfirmed);
        _options.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        HashSet<string> builtIn = [.. PolicyCatalog.BuiltIn.Rulebooks.Select(b => b.Id)];
        string[] own = [.. question.Catalog.Rulebooks.Select(b => b.Id).Where(id => !builtIn.Contains(id))];
        CheckReport report = RulebookChecker.Check(question.Catalog, new CheckOptions
        {
            Place = question.Place?.Code,
            Rulebooks = question.Place is null && own.Length > 0 ? own : null,
            On = question.On,
            Policy = new PolicyOptions { IncludeUnconfirmed = parsed.GetValue(_unconfirmed) },
        });
        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => report.Write(json, question.Language));
        }
        else
        {
            _screen.Write(CheckView.Of(report, question.Language, _screen.Width));
        }

        return report.HasErrors ? CommandLine.RulesWrong : CommandLine.Done;
    }
}
