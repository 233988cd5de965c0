using System.CommandLine;
using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules list</c>: the provisions, one line a version.</summary>
internal sealed class RulesListCommand : Command
{
    private readonly Screen _screen;
    private readonly RulesOptions _options = new(
        "Only the rules that hold in this place, its own and inherited ones; without it those of all places",
        "Only what is in force on this day; without it every version");

    private readonly ValueOption<ProvisionKind?> _kind = CommonOptions.Kind(Codes.ProvisionKinds);

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

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        ProvisionKind? kind = parsed.GetValue(_kind);
        Provision[][] provisions = [.. Group(question.Provisions().Where(p => kind is null || p.Kind == kind))];
        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(
                _screen, ProvisionsDocument.Of(question.Catalog.DataVersion, provisions, question.Language), CliDocuments.Default.ProvisionsDocument);
        }
        else
        {
            _screen.Write(RulesView.List(question, provisions, _screen.Width));
        }

        return CommandLine.Done;
    }
}
