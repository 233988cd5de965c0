using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>agreement</c>: checks an agreement on level-linked pay.</summary>
internal sealed class AgreementCommand : Command
{
    private static readonly string[] Levels = [.. SkillLevel.Ladder.Select(l => l.Code)];

    private readonly Screen _screen;
    private readonly FileArgument _agreement = new("AGREEMENT.json", new LocalizedText("能级工资集体协议 JSON", "the JSON of a level-linked pay agreement"));
    private readonly CatalogOptions _catalog = new();
    private readonly ValueOption<int?> _mentoring = Times("--mentoring", "How many apprentices are mentored");
    private readonly ValueOption<int?> _contest = Times("--contest", "How many contest wins count");
    private readonly ValueOption<int?> _honours = Times("--honours", "How many honours count");
    private readonly ValueOption<int?> _service = Times("--service-years", "How many full years of service count");
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    private readonly ValueOption<SkillLevel> _level = new(
        "--level",
        "LEVEL",
        new LocalizedText("等级：" + string.Join("、", SkillLevel.Ladder.Select(l => $"{l.Label.Zh}（{l.Code}）")), "a level: " + string.Join(", ", Levels)),
        "Also the pay of this level, such as technician, with the allowances that the options below name",
        TryReadLevel)
    {
        Known = Levels,
    };

    public AgreementCommand(Screen screen)
        : base("agreement", "Checks an agreement on level-linked pay: gaps, falling amounts, pay below the minimum wage; and the pay of a level")
    {
        _screen = screen;
        Add(_agreement);
        Add(_level);
        Add(_mentoring);
        Add(_contest);
        Add(_honours);
        Add(_service);
        _catalog.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private static ValueOption<int?> Times(string name, string description) => new(
        name, "N", new LocalizedText("0 至 100 的整数", "a whole number from 0 to 100"), description, TryReadTimes);

    private static bool TryReadTimes(string text, out int? times)
    {
        times = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
        return times is <= 100;
    }

    private static bool TryReadLevel(string text, [NotNullWhen(true)] out SkillLevel? level) =>
        (level = SkillLevel.TryParse(text, out SkillLevel? coded) && coded.Rank is not null ? coded : NamedValues.Find(text, SkillLevel.Ladder, l => l.Label)) is not null;

    private int Run(ParseResult parsed)
    {
        PayAgreementRules rules = _catalog.Read(parsed).PayAgreementRules();
        PayAgreement agreement = InputFile.Read(parsed.GetRequiredValue(_agreement), (json, name) => PayAgreement.Read(json, name));
        PayAgreementReview review = rules.Check(agreement);
        LevelPay? pay = parsed.GetValue(_level) is { } level ? PayOf(agreement, level, parsed) : null;
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => SkillTalentJson.Write(json, review, pay, language));
        }
        else
        {
            _screen.Write(AgreementView.Of(agreement, review, pay, language, _screen.Width));
        }

        return CommandLine.Done;
    }

    private LevelPay PayOf(PayAgreement agreement, SkillLevel level, ParseResult parsed)
    {
        var claims = new AllowanceClaims(
            parsed.GetValue(_mentoring) ?? 0, parsed.GetValue(_contest) ?? 0, parsed.GetValue(_honours) ?? 0, parsed.GetValue(_service) ?? 0);
        string[] named = [.. SkillLevel.Ladder.Where(l => agreement.Levels.Of(l) is not null).Select(l => l.Code)];
        return agreement.PayOf(level, claims) ?? throw new BadArgumentException(
            _level.Name,
            named.Length > 0
                ? new LocalizedText("协议中有的等级：" + string.Join("、", SkillLevel.Ladder.Where(l => named.Contains(l.Code)).Select(l => l.Label.Zh)), "a level that the agreement names: " + string.Join(", ", named))
                : new LocalizedText("列有等级的协议", "an agreement that names levels"));
    }
}
