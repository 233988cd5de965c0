using System.CommandLine;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>limits</c>: what is left of many grants under the limits that they share.</summary>
internal sealed class LimitsCommand : Command
{
    private const string NotStated = "not-stated";

    private readonly Screen _screen;
    private readonly FileArgument _grants = new("GRANTS.csv", new LocalizedText("待遇名单 CSV", "the CSV of grants: benefit, who, payer, occupation, household, day, amount, points, drawn, and figures that limits ask for"));
    private readonly PolicyQuestion _question = new("The day whose limits are applied");

    private readonly ChoiceOption<LimitOrder> _order = new(
        "--order", "By what grants are served where a limit does not reach for all; without it those are open", [(NotStated, default), .. Enum.GetValues<LimitOrder>().Select(o => (o.ToCode(), o))]);

    private readonly ChoiceOption<LimitSplit> _split = new(
        "--split", "How a limit is split where the document does not say it; without it the shares are open", [(NotStated, default), .. Enum.GetValues<LimitSplit>().Select(s => (s.ToCode(), s))]);

    private readonly ChoiceOption<LimitRounding> _rounding = new(
        "--rank-rounding", "To which rank a share of a ranked list reaches where the document does not say it; without it those between are open", [(NotStated, default), .. Enum.GetValues<LimitRounding>().Select(r => (r.ToCode(), r))]);

    private readonly Option<string[]> _figures = CommonOptions.Repeated(
        "--figure", "ID=NUMBER", "A figure on which a limit depends, of the place or of every payer that states none; may be given again and again");

    private readonly ChoiceOption<Language> _language = CommonOptions.Language();

    private readonly ChoiceOption<PaymentFormat> _format = new(
        "--format", "A table for people, JSON or CSV for programs", ("table", PaymentFormat.Table), ("json", PaymentFormat.Json), ("csv", PaymentFormat.Csv));

    public LimitsCommand(Screen screen)
        : base("limits", "What is left of many grants under the limits that they share: per person, household, payer, occupation or in all")
    {
        _screen = screen;
        Add(_grants);
        _question.AddTo(this);
        Add(_order);
        Add(_split);
        Add(_rounding);
        Add(_figures);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        SkillPolicy policy = _question.Read(parsed);
        var options = new LimitOptions
        {
            Order = Chosen(parsed, _order),
            Split = Chosen(parsed, _split),
            RankRounding = Chosen(parsed, _rounding),
            Figures = Figures(parsed, policy.Catalog.LimitFigures),
        };
        GrantCsv grants = InputFile.Read(parsed.GetRequiredValue(_grants), (csv, name) => new GrantCsv(csv, name, policy.Catalog.LimitFigures));
        LimitedGrants limited = Limit(policy, grants, options);
        Language language = _language.Read(parsed);
        switch (_format.Read(parsed))
        {
            case PaymentFormat.Json:
                JsonOutput.Write(_screen, json => SkillTalentJson.Write(json, limited, language));
                break;
            case PaymentFormat.Csv:
                _screen.Output.Write(LimitsCsv.Of(limited, language));
                break;
            default:
                _screen.Write(LimitsView.Of(limited, policy, language, _screen.Width));
                break;
        }

        return CommandLine.Done;
    }

    private static LimitedGrants Limit(SkillPolicy policy, GrantCsv grants, LimitOptions options)
    {
        try
        {
            return policy.Limit(grants.Grants, options);
        }
        catch (InputFormatException e)
        {
            throw grants.Error(e);
        }
    }

    private static T? Chosen<T>(ParseResult parsed, ChoiceOption<T> option)
        where T : struct => parsed.GetResult(option) is not { Tokens: [{ } token] } || token.Value == NotStated ? null : parsed.GetValue(option);

    private Dictionary<string, decimal> Figures(ParseResult parsed, IReadOnlyDictionary<string, LocalizedText> known)
    {
        var figures = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (string text in parsed.GetValue(_figures) ?? [])
        {
            string[] parts = text.Split('=', 2);
            if (parts.Length != 2 || !CommonOptions.TryReadNumber(parts[1], out decimal value) || value > 1_000_000_000_000m)
            {
                throw new BadArgumentException(_figures.Name, new LocalizedText("编号=数字，例如 staff=8", "an id and a number of at most 1000000000000, such as staff=8"));
            }

            if (!known.ContainsKey(parts[0]))
            {
                throw new BadArgumentException(_figures.Name, Nearest.HintOrList(
                    new LocalizedText("限额所依据的数据的编号", "the id of a figure on which a limit depends"), parts[0], [.. known.Keys.Order(StringComparer.Ordinal)]));
            }

            figures[parts[0]] = value;
        }

        return figures;
    }
}
