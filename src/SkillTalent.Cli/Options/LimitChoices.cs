using System.CommandLine;

namespace SkillTalent.Cli.Options;

/// <summary>What a caller says of limits where the documents are silent, but the order: how they are split and rounded, and figures.</summary>
internal sealed class LimitChoices
{
    private const string NotStated = "not-stated";

    private readonly ChoiceOption<LimitSplit> _split = new(
        "--split", "How a limit is split where the document does not say it; without it the shares are open", [(NotStated, default), .. Enum.GetValues<LimitSplit>().Select(s => (s.ToCode(), s))]);

    private readonly ChoiceOption<LimitRounding> _rounding = new(
        "--rank-rounding", "To which rank a share of a ranked list reaches where the document does not say it; without it those between are open", [(NotStated, default), .. Enum.GetValues<LimitRounding>().Select(r => (r.ToCode(), r))]);

    private readonly FigureOption _figures = new();

    /// <summary>The option that the command line states, for a command that has no use for it; null: none.</summary>
    public string? Given(ParseResult parsed) =>
        _figures.IsGiven(parsed) ? _figures.Name
        : parsed.GetResult(_split) is { Implicit: false } ? _split.Name
        : parsed.GetResult(_rounding) is { Implicit: false } ? _rounding.Name
        : null;

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_split);
        command.Add(_rounding);
        _figures.AddTo(command);
    }

    /// <summary>What is stated.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="known">The figures that there are.</param>
    /// <exception cref="BadArgumentException">A figure is not of the form.</exception>
    public LimitOptions Read(ParseResult parsed, IReadOnlyDictionary<string, LocalizedText> known) => new()
    {
        Split = Chosen(parsed, _split),
        RankRounding = Chosen(parsed, _rounding),
        Figures = _figures.Read(parsed, known),
    };

    /// <summary>What is chosen of codes of which the first says that nothing is.</summary>
    public static T? Chosen<T>(ParseResult parsed, ChoiceOption<T> option)
        where T : struct => parsed.GetResult(option) is not { Tokens: [{ } token] } || token.Value == NotStated ? null : parsed.GetValue(option);
}
