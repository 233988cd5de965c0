using System.CommandLine;
using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules show</c>: one provision in full, every version of it.</summary>
internal sealed class RulesShowCommand : Command
{
    private readonly Screen _screen;
    private readonly RulesOptions _options = new(
        "Only the versions of this place and of those it lies within", "Only the versions in force on this day");

    private readonly IdArgument _id = new("ID", new LocalizedText(
        "条款或途径的编号，例如 quzhou/technician-allowance（见 skilltalent rules list）",
        "the id of a provision or of a pathway, such as quzhou/technician-allowance (see: skilltalent rules list)"));

    public RulesShowCommand(Screen screen)
        : base("show", "One provision in full: its text, made from the rule itself, amounts, days, notes and documents")
    {
        _screen = screen;
        Add(_id);
        _options.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        string id = parsed.GetRequiredValue(_id);
        Provision[] all = [.. question.Catalog.Rulebooks.SelectMany(b => b.Provisions)];
        if (!Array.Exists(all, p => Is(p, id)))
        {
            throw new BadArgumentException(_id.Name, Nearest.Hint(
                new LocalizedText("条款或途径的编号（见 skilltalent rules list）", "the id of a provision or of a pathway (see: skilltalent rules list)"),
                id,
                all.SelectMany(p => p.Pathways.Select(w => w.Id).Append(p.BaseId))));
        }

        Provision[] versions = [.. question.Provisions().Where(p => Is(p, id))];
        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(
                _screen, VersionsDocument.Of(id, question.Catalog.DataVersion, versions, question.Language), CliDocuments.Default.VersionsDocument);
        }
        else
        {
            _screen.Write(ProvisionView.Of(question, id, versions, _screen.Width));
        }

        return CommandLine.Done;
    }

    private static bool Is(Provision provision, string id) =>
        provision.BaseId == id || provision.Id == id || provision.Pathways.Any(p => p.Id == id);
}
