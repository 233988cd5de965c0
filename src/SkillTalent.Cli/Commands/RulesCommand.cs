using System.CommandLine;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules</c>: what the rulebooks hold.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Screen screen)
        : base("rules", "What the rulebooks hold: provisions, their text and documents, facts, differences, examples, checks")
    {
        Add(new RulesListCommand(screen));
        Add(new RulesShowCommand(screen));
        Add(new RulesFactsCommand(screen));
        Add(new RulesPlacesCommand(screen));
        Add(new RulesOccupationsCommand(screen));
        Add(new RulesTestCommand(screen));
        Add(new RulesCheckCommand(screen));
        Add(new RulesDiffCommand(screen));
        Add(new RulesBookCommand(screen));
    }
}
