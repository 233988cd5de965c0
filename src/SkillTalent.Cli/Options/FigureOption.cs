using System.CommandLine;
using System.Globalization;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Options;

/// <summary><c>--figure</c>: figures on which limits depend, by their ids in the rulebooks.</summary>
internal sealed class FigureOption
{
    private readonly Option<string[]> _option = CommonOptions.Repeated(
        "--figure", "ID=NUMBER", "A figure on which a limit depends, of the place or of every payer that states none; may be given again and again");

    /// <summary>Whether the command line states one.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(_option) is { Length: > 0 };

    /// <summary>What it is called.</summary>
    public string Name => _option.Name;

    /// <summary>Adds it to a command.</summary>
    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The figures stated.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="known">The figures that there are.</param>
    /// <exception cref="BadArgumentException">One is no number, stated twice, or none on which a limit depends.</exception>
    public IReadOnlyDictionary<string, decimal> Read(ParseResult parsed, IReadOnlyDictionary<string, LocalizedText> known)
    {
        var figures = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (string text in parsed.GetValue(_option) ?? [])
        {
            string[] parts = text.Split('=', 2);
            if (parts.Length != 2 || !CommonOptions.TryReadNumber(parts[1], out decimal value) || value > CellWords.MostNumber)
            {
                throw new BadArgumentException(_option.Name, new LocalizedText(
                    string.Create(CultureInfo.InvariantCulture, $"编号=数字，数字为0到{CellWords.MostNumber}，例如 staff=8"),
                    string.Create(CultureInfo.InvariantCulture, $"an id and a figure from 0 to {CellWords.MostNumber}, such as staff=8")));
            }

            if (known.Count == 0)
            {
                throw new BadArgumentException(_option.Name, new LocalizedText("不给出这个选项：没有规则库的限额依据这类数据", "not to be given: no limit of the rulebooks depends on a figure"));
            }

            if (!known.ContainsKey(parts[0]))
            {
                throw new BadArgumentException(_option.Name, Nearest.HintOrList(
                    new LocalizedText("限额所依据的数据的编号", "the id of a figure on which a limit depends"), parts[0], [.. known.Keys.Order(StringComparer.Ordinal)]));
            }

            if (!figures.TryAdd(parts[0], value))
            {
                throw new BadArgumentException(_option.Name, new LocalizedText("每项数据只给一次", "each figure once"));
            }
        }

        return figures;
    }
}
