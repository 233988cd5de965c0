using System.CommandLine;
using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Rulebooks;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules show</c>: one provision in full, every version of it.</summary>
internal sealed class RulesShowCommand : Command
{
    private readonly Screen _screen;
    private readonly RulesOptions _options = new(
        "Only the versions of this place and of those it lies within", "Only the versions in force on this day");

    private readonly IdArgument _id = new("ID", "the id of a provision or of a pathway, such as quzhou/technician-allowance (see: skilltalent rules list)");

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
            throw new BadArgumentException(_id.Name, Expectation(all, id));
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

    private static string Expectation(Provision[] all, string id)
    {
        string[] near = [.. all.Select(p => p.BaseId).Distinct(StringComparer.Ordinal).Select(known => (Id: known, Edits: Edits(id, known)))
            .Where(k => k.Edits <= Math.Max(3, k.Id.Length / 3)).OrderBy(k => k.Edits).ThenBy(k => k.Id, StringComparer.Ordinal).Take(3).Select(k => k.Id)];
        return near.Length == 0
            ? "the id of a provision or of a pathway (see: skilltalent rules list)"
            : $"the id of a provision or of a pathway; near are: {string.Join(", ", near)} (see: skilltalent rules list)";
    }

    // How many letters to add, drop or change to make one of the other.
    private static int Edits(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
