using System.CommandLine;
using NodaTime;

namespace SkillTalent.Cli.Options;

/// <summary>The options by which a command asks for a policy: rulebooks, place, day, and under which choices they are read.</summary>
internal sealed class PolicyQuestion
{
    private readonly CatalogOptions _catalog = new();
    private readonly ValueOption<string> _in = CommonOptions.Place("Where");
    private readonly Option<bool> _unconfirmed = CommonOptions.IncludeUnconfirmed();

    private readonly ValueOption<string> _edition = new(
        "--edition",
        "EDITION",
        new LocalizedText("职业标准版次，例如 2023", "an edition of the occupational standards, such as 2023"),
        "The edition of the occupational standards; without it the rulebooks' own table decides",
        CommonOptions.TryReadText);

    private readonly ValueOption<LocalDate?> _claimed = CommonOptions.Day(
        "--claimed-on", "Judge the claim on this day: no, outside the season or the rounds in which a rule may be claimed");

    /// <summary>Creates the options.</summary>
    /// <param name="day">What <c>--on</c> does.</param>
    /// <param name="dayRequired">Whether it must be given; else it is today.</param>
    /// <param name="name">What the option of the day is called.</param>
    public PolicyQuestion(string day, bool dayRequired = true, string name = "--on")
    {
        On = CommonOptions.Day(name, day);
        On.Required = dayRequired;
        _in.Required = true;
    }

    /// <summary><c>--on</c>.</summary>
    public ValueOption<LocalDate?> On { get; }

    /// <summary><c>--as-known-on</c>.</summary>
    public ValueOption<LocalDate?> Known { get; } = CommonOptions.AsKnownOn();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_in);
        command.Add(On);
        command.Add(Known);
        command.Add(_claimed);
        command.Add(_edition);
        command.Add(_unconfirmed);
        _catalog.AddTo(command);
    }

    /// <summary>The policy asked for.</summary>
    /// <exception cref="BadArgumentException">The rulebooks know no such place or edition, or a file cannot be read.</exception>
    /// <exception cref="InputFormatException">A rulebook is not of the form.</exception>
    public SkillPolicy Read(ParseResult parsed, LocalDate? today = null)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        Place place = PlaceNames.Find(catalog, parsed.GetRequiredValue(_in), _in.Name);
        string? edition = parsed.GetValue(_edition);
        CatalogOptions.Check(catalog, _edition.Name, edition, new LocalizedText("标准版次", "an edition"), p => p.Edition);
        var options = new PolicyOptions { Edition = edition, IncludeUnconfirmed = parsed.GetValue(_unconfirmed), AsKnownOn = parsed.GetValue(Known), ClaimedOn = parsed.GetValue(_claimed) };
        return catalog.For(place.Code, parsed.GetValue(On) ?? today ?? ChinaDay.Today(), options);
    }
}
