using System.CommandLine;
using NodaTime;
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

    private readonly ValueOption<LocalDate?> _staleOn = CommonOptions.Day(
        "--stale-on", "Only what is in force on this day and no source shows so: what to look at again, the oldest first");

    public RulesListCommand(Screen screen)
        : base("list", "The provisions: id, kind, place, days and basis")
    {
        _screen = screen;
        Add(_kind);
        Add(_staleOn);
        _options.AddTo(this);
        SetAction(Run);
    }

    // A rule that is repeated for each level is one provision with several targets.
    private static IEnumerable<Provision[]> Group(IEnumerable<Provision> provisions) => provisions
        .GroupBy(p => (p.BaseId, p.Place, p.Effective, p.Edition, p.Series, p.Basis, p.ConfirmedThrough, Target: p.IsRepeated ? null : p.Target, Occupations: string.Join('|', p.Occupations)))
        .Select(g => g.ToArray());

    private static bool IsStale(Provision provision, LocalDate day) =>
        provision.HasRule && provision.Effective.Contains(day) && (provision.ConfirmedThrough is not { } horizon || horizon < day);

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        ProvisionKind? kind = parsed.GetValue(_kind);
        LocalDate? staleOn = parsed.GetValue(_staleOn);
        Provision[][] provisions = [.. Group(question.Provisions().Where(p => (kind is null || p.Kind == kind) && (staleOn is not { } day || IsStale(p, day))))];
        if (staleOn is not null)
        {
            // Of which nothing is known comes before everything, then what was confirmed longest ago.
            provisions = [.. provisions.OrderBy(p => p[0].ConfirmedThrough ?? LocalDate.MinIsoValue).ThenBy(p => p[0].Effective.From)];
        }

        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(
                _screen, ProvisionsDocument.Of(question.Catalog.DataVersion, provisions, question.Language), CliDocuments.Default.ProvisionsDocument);
        }
        else
        {
            _screen.Write(staleOn is { } on ? RulesView.Stale(question, on, provisions, _screen.Width) : RulesView.List(question, provisions, _screen.Width));
        }

        return CommandLine.Done;
    }
}
