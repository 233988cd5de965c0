using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules diff</c>: the rules of two places, of two days of one, or of two sets of rulebooks.</summary>
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

    private readonly ValueOption<string> _before = new(
        "--before",
        "FOLDER",
        new LocalizedText("装有一整套规则库（*.json）的目录", "a folder with a whole set of rulebooks (*.json)"),
        "A set of rulebooks to compare with, instead of the built-in ones, such as those of an earlier release; without --on every place and period is told, as Markdown",
        CommonOptions.TryReadText);

    private readonly ValueOption<ProvisionKind?> _kind = CommonOptions.Kind(Codes.ProvisionKinds);

    public RulesDiffCommand(Screen screen)
        : base("diff", "The rules of two places, of two days of one, or of two sets of rulebooks: added, replaced, withdrawn, amounts moved")
    {
        _screen = screen;
        Add(_in);
        Add(_andIn);
        Add(_on);
        Add(_andOn);
        Add(_known);
        Add(_kind);
        Add(_before);
        _catalog.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        PolicyCatalog earlier = parsed.GetValue(_before) is { } folder ? CatalogOptions.ReadFolder(folder, _before.Name) : catalog;
        (string? andIn, LocalDate? andOn) = (parsed.GetValue(_andIn), parsed.GetValue(_andOn));
        bool twoSets = parsed.GetValue(_before) is not null;
        if (twoSets && andIn is null && andOn is null && parsed.GetValue(_on) is null)
        {
            return Notes(parsed, earlier, catalog);
        }

        string from = parsed.GetValue(_in) ?? throw new BadArgumentException(_in.Name, CommonOptions.PlaceExpectation);
        LocalDate on = parsed.GetValue(_on) ?? throw new BadArgumentException(_on.Name, new LocalizedText("日期，写作 2024-06-30", "a day, written 2024-06-30"));
        if (!twoSets && andIn is null && andOn is null)
        {
            throw new BadArgumentException("rules diff", new LocalizedText($"第二个地区（{_andIn.Name}）或第二个日期（{_andOn.Name}）", $"a second place ({_andIn.Name}) or a second day ({_andOn.Name})"));
        }

        Place place = PlaceNames.Find(earlier, from, _in.Name);
        Place other = andIn is null ? place : PlaceNames.Find(catalog, andIn, _andIn.Name);
        ProvisionKind? kind = parsed.GetValue(_kind);
        var options = new PolicyOptions { AsKnownOn = parsed.GetValue(_known) };
        PolicyDiff diff = PolicyDiff.Of(earlier.For(place.Code, on, options), catalog.For(other.Code, andOn ?? on, options));

        // Two sets never share a provision: one that says the same in both is no difference.
        ProvisionDifference[] differences = [.. diff.Differences.Where(d => (kind is null || d.Before?.Kind == kind || d.After?.Kind == kind) && (!twoSets || d.ChangesAnswers))];
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

    private int Notes(ParseResult parsed, PolicyCatalog before, PolicyCatalog after)
    {
        Place? only = parsed.GetValue(_in) is { } place ? PlaceNames.Find(after, place, _in.Name) : null;
        RuleNote[] notes = [.. new RuleNotes(before, after).Of(only)];
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, RuleNotesDocument.Of(before, after, notes, language), CliDocuments.Default.RuleNotesDocument);
            return CommandLine.Done;
        }

        foreach (string line in RuleNotesView.Markdown(notes, language))
        {
            _screen.Output.Write(Harmless.Text(line));
            _screen.Output.Write('\n');
        }

        return CommandLine.Done;
    }
}
