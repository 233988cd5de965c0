using System.Globalization;
using NodaTime;
using Spectre.Console;

namespace SkillTalent.Cli.Output;

/// <summary>
/// The answer in about ten lines: what a person holds, may apply for, comes to next, is paid, and should tell. What was not asked for has no
/// line, since "none" would be wrong of it.
/// </summary>
internal sealed class SummaryView(Assessment assessment, AssessmentSummary summary, IReadOnlySet<ProvisionKind> asked, Language language, Layout layout)
{
    private const int Most = 3;
    private const int MostPossible = 2;
    private const int MostFacts = 2;
    private const int LeadWidth = 14;

    private PaymentList? _payments;

    private PaymentList Payments => _payments ??= assessment.Payments(assessment.Policy.On, Later(assessment.Policy.On));

    /// <summary>Adds the lines.</summary>
    public void Add()
    {
        if (asked.Contains(ProvisionKind.Level) || asked.Contains(ProvisionKind.Title))
        {
            AddRanks();
        }

        if (asked.Contains(ProvisionKind.Benefit))
        {
            AddMoney();
        }

        // What waits for it must be worth the question: a recognition is up to others all the same.
        string[] unknown = [.. summary.NextQuestions(int.MaxValue).Where(u => u.Decisions.Any(d => d.Kind != ProvisionKind.Recognition)).Take(Most).Select(UnknownText)];
        if (unknown.Length > 0)
        {
            Line(In("最该补充", "Tell us"), string.Join(In("；", "; "), unknown), OutcomeStyles.Of(Outcome.Undetermined));
        }
    }

    private void AddRanks()
    {
        Line(In("已有", "You hold"), HeldText(), Layout.Bold);
        Line(
            In("今天可以申报", "Open today"),
            summary.OpenNow.Count == 0 ? In("没有", "nothing further") : DecisionName.Of(summary.OpenNow, language),
            OutcomeStyles.Of(summary.OpenNow.Count == 0 ? Outcome.NotCovered : Outcome.Eligible));
        for (int i = 0; i < summary.Next.Count; i++)
        {
            Line(i == 0 ? In("接下来", "Next") : "", NextText(summary.Next[i]));
        }
    }

    private static LocalDate Later(LocalDate day) => day.Year < LocalDate.MaxIsoValue.Year - 1 ? day.PlusYears(2) : LocalDate.MaxIsoValue;

    private string DayOf(LocalDate day) => Layout.DayInText(day, language);

    private string In(string zh, string en) => language == Language.Chinese ? zh : en;

    private void Line(string lead, string text, Style? style = null) =>
        layout.Hanging(lead, text, indent: 0, leadWidth: LeadWidth, leadStyle: Layout.Grey, style: style);

    private string HeldText()
    {
        Decision[] held = [.. summary.HeldLevel is { } level ? (Decision[])[level] : [], .. summary.HeldTitles];
        return held.Length == 0 ? In("资料中没有等级或职称", "no level or title that the file tells of") : DecisionName.Of(held, language);
    }

    private string NextText(Decision next)
    {
        string name = DecisionName.Of(next, language);
        string when = next switch
        {
            { Earliest: { } day } => In($"最早{DayOf(day)}", $"from {DayOf(day)}"),
            { EarliestAtLatest: { } day } => In($"最迟{DayOf(day)}", $"at the latest {DayOf(day)}"),
            { Outcome: Outcome.Undetermined } => In("尚不能定", "cannot be told yet"),
            _ => In("须先具备条件", "not by waiting alone"),
        };
        string lacks = LacksText(next);
        return $"{name}{In("：", ": ")}{when}{(lacks.Length == 0 ? "" : In("；还缺：", "; lacks: ") + lacks)}";
    }

    // Of several ways the one that opens first, else the one that lacks least: a list of honours lacks more than a sentence tells.
    private string LacksText(Decision next)
    {
        IEnumerable<Reason> reasons = next.Pathways.Where(p => p.Unmet.Count > 0)
            .OrderByDescending(p => next.Earliest is { } day && p.Unmet.Max(DayIn) == day)
            .ThenBy(p => p.Unmet.Any(r => r.Code == ReasonCode.Any))
            .ThenBy(p => p.Unmet.Count)
            .FirstOrDefault() is { } way
            ? [.. next.Unmet.Where(r => r.Code == ReasonCode.CommonUnmet), .. way.Unmet]
            : next.Unmet;
        return string.Join(In("；", "; "), reasons.Select(r => r.Text(language)));
    }

    private static LocalDate? DayIn(Reason reason) => reason.Arguments.TryGetValue("day", out object? day) ? day as LocalDate? : null;

    private void AddMoney()
    {
        string[] due = [.. summary.Money.Select(DueText)];
        Line(In("现在可领", "Money now"), due.Length == 0 ? In("没有能确定的", "none that is certain") : string.Join('\n', due), due.Length == 0 ? Layout.Grey : OutcomeStyles.Of(Outcome.Eligible));
        foreach (StackingFinding finding in assessment.Stacking.Findings.Where(f => f.IsCertain && f.Kind is StackingKind.Exclusive or StackingKind.Ends))
        {
            Line("", finding.Text(language));
        }

        if (summary.PossibleMoney.Count > 0)
        {
            string rest = (summary.PossibleMoney.Count - MostPossible).ToString(CultureInfo.InvariantCulture);
            string more = summary.PossibleMoney.Count > MostPossible ? In($"；另有{rest}项", $"; {rest} more") : "";
            Line(In("也许可领", "Perhaps"), string.Join(In("；", "; "), summary.PossibleMoney.Take(MostPossible).Select(PossibleText)) + more, OutcomeStyles.Of(Outcome.Undetermined));
        }
    }

    private string DueText(Decision benefit)
    {
        string until = benefit.OpenUntil is { } last
            ? In($"，可办理至{DayOf(last)}", $", until {DayOf(last)}")
            : In("，未见截止日期", ", no closing day known");
        return $"{DecisionName.Of(benefit, language)}{In("：", ": ")}{benefit.Amount!.Text(language)}{NextPaymentText(benefit)}{until}{ClaimText(benefit)}";
    }

    private string ClaimText(Decision benefit) => benefit.ClaimWindow is not { } window ? ""
        : window.Contains(benefit.On) ? In($"，申领截止{DayOf(window.To)}", $", claim by {DayOf(window.To)}")
        : In($"，申领时间{DayOf(window.From)}至{DayOf(window.To)}", $", claim from {DayOf(window.From)} to {DayOf(window.To)}");

    // As payments tells it: rules between benefits and limits of the person may leave nothing of a part. What is paid once, today, is told by the amount itself.
    private string NextPaymentText(Decision benefit) =>
        Payments.Payments.FirstOrDefault(p => p.Provision == benefit.Id && p.Status is PaymentStatus.Due or PaymentStatus.Open) is not { } next
            ? benefit.Amount!.Per == AmountPeriod.Once && benefit.NextPayment() is null ? "" : In("，两年内没有应发的", ", nothing falls due within two years")
        : benefit.Amount!.Per == AmountPeriod.Once && next.Due == benefit.On ? ""
        : next.Amount is { } yuan ? In($"，下一笔{Layout.YuanInText(yuan)}元，{DayOf(next.Due)}应付", $", next {Layout.YuanInText(yuan)} yuan due {DayOf(next.Due)}")
        : In($"，下一笔{DayOf(next.Due)}应付", $", next due {DayOf(next.Due)}");

    private string PossibleText(Decision benefit)
    {
        string facts = string.Join(In("、", ", "), benefit.Missing.Take(MostFacts).Select(f => f.Label.In(language)));
        string more = benefit.Missing.Count > MostFacts ? In("等", " …") : "";
        string unit = UnitText.Of(benefit.Amount!.Unit, language);
        string most = benefit.Amount.Most is { } known
            ? In("：最多", ", up to ") + Layout.YuanInText(known) + In("", " ") + unit
            : In("：数额尚不能定", ", an amount not yet known");
        return $"{DecisionName.Of(benefit, language)}{most}{In($"（取决于：{facts}{more}）", $" (depends on: {facts}{more})")}";
    }

    private string UnknownText(Question question)
    {
        string waits = question.Decisions.Count == 1
            ? In($"关系到{DecisionName.Of(question.Decisions, language)}", $"decides {DecisionName.Of(question.Decisions, language)}")
            : In($"{question.Decisions.Count}项结论取决于此", $"{question.Decisions.Count} answers wait for it");
        return In($"{question.Label.In(language)}（{waits}）", $"{question.Label.In(language)} ({waits})");
    }
}
