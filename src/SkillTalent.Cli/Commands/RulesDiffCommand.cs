using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules diff</c>: the rules of two places, or of two days of one.</summary>
internal sealed class RulesDiffCommand : Command
{
    private readonly Screen _screen;
    private readonly CatalogOptions _catalog = new();
    private readonly ValueOption<string> _in = CommonOptions.Place("The first place");
    private readonly ValueOption<LocalDate?> _on = CommonOptions.On("The first day");
    private readonly ValueOption<LocalDate?> _andOn = CommonOptions.Day("--and-on", "The second day (default: the first)");
    private readonly ValueOption<LocalDate?> _known = CommonOptions.AsKnownOn();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    private readonly ValueOption<string> _andIn = new(
        "--and-in", "PLACE", CommonOptions.PlaceExpectation, "The second place (default: the first)", CommonOptions.TryReadText);

    private readonly ValueOption<ProvisionKind?> _kind = CommonOptions.Kind(Codes.ProvisionKinds);

    public RulesDiffCommand(Screen screen)
        : base("diff", "The rules of two places, or of two days of one: added, replaced, withdrawn, amounts moved")
    {
        _screen = screen;
        _in.Required = true;
        _on.Required = true;
        Add(_in);
        Add(_andIn);
        Add(_on);
        Add(_andOn);
        Add(_known);
        Add(_kind);
        _catalog.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        (string? andIn, LocalDate? andOn) = (parsed.GetValue(_andIn), parsed.GetValue(_andOn));
        if (andIn is null && andOn is null)
        {
            throw new BadArgumentException("rules diff", new LocalizedText($"第二个地区（{_andIn.Name}）或第二个日期（{_andOn.Name}）", $"a second place ({_andIn.Name}) or a second day ({_andOn.Name})"));
        }

        PolicyCatalog catalog = _catalog.Read(parsed);
        Place place = PlaceNames.Find(catalog, parsed.GetRequiredValue(_in), _in.Name);
        Place other = andIn is null ? place : PlaceNames.Find(catalog, andIn, _andIn.Name);
        LocalDate on = parsed.GetValue(_on)!.Value;
        ProvisionKind? kind = parsed.GetValue(_kind);
        var options = new PolicyOptions { AsKnownOn = parsed.GetValue(_known) };
        PolicyDiff diff = PolicyDiff.Of(catalog.For(place.Code, on, options), catalog.For(other.Code, andOn ?? on, options));
        ProvisionDifference[] differences = [.. diff.Differences.Where(d => kind is null || d.Before?.Kind == kind || d.After?.Kind == kind)];
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => diff.Write(json, language, differences));
        }
        else
        {
            _screen.Write(PolicyDiffView.Of(diff, differences, language, _screen.Width));
        }

        return CommandLine.Done;
    }
}
