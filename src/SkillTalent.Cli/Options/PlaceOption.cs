namespace SkillTalent.Cli.Options;

/// <summary><c>--in</c>: a place. The help of a command lists the places beside it; nobody else needs the rulebooks read for that.</summary>
/// <param name="purpose">What the place is for.</param>
internal sealed class PlaceOption(string purpose)
    : ValueOption<string>("--in", "PLACE", CommonOptions.PlaceExpectation, purpose, CommonOptions.TryReadText);
