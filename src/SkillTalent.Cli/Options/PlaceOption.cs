using System.CommandLine;

namespace SkillTalent.Cli.Options;

/// <summary><c>--in</c>: a place.</summary>
internal sealed class PlaceOption : ValueOption<string>
{
    private readonly string _purpose;

    /// <summary>Creates the option.</summary>
    /// <param name="purpose">What the place is for.</param>
    public PlaceOption(string purpose)
        : base("--in", "PLACE", CommonOptions.PlaceExpectation, purpose, CommonOptions.TryReadText) => _purpose = purpose;

    /// <summary>Names the places in the help of a command. Only who reads that help needs the rulebooks read for it.</summary>
    public static void ListPlaces(Command command)
    {
        foreach (PlaceOption option in command.Options.OfType<PlaceOption>())
        {
            string places = string.Join(", ", PlaceNames.Ordered(PolicyCatalog.BuiltIn).Select(p => $"{p.Code} {p.Name.En} {p.Name.Zh}"));
            option.Description = $"{option._purpose}; one of {places}, or one of your own";
        }
    }
}
