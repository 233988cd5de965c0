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

    private readonly LimitChoices _choices = new();
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
        _choices.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        SkillPolicy policy = _question.Read(parsed);
        LimitOptions options = _choices.Read(parsed, policy.Catalog.LimitFigures) with { Order = LimitChoices.Chosen(parsed, _order) };
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
}
