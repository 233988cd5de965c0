using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>An assessment for people: a table for each kind of decision, and below them the reasons, assumptions, warnings and documents.</summary>
internal sealed class AssessmentView
{
    private readonly Language _language;
    private readonly Decision[] _decisions;
    private readonly Sources _sources = new();
    private readonly Layout _layout;

    private AssessmentView(IEnumerable<Decision> decisions, Language language, int width)
    {
        _decisions = [.. decisions];
        _language = language;
        _layout = new Layout(width);
    }

    private bool IsChinese => _language == Language.Chinese;

    /// <summary>Lays an assessment out.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="decisions">The decisions asked for.</param>
    /// <param name="extent">How much of them to tell.</param>
    /// <param name="summarize">Whether to begin with the answer.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The columns of a line.</param>
    public static IReadOnlyList<IRenderable> Of(
        Assessment assessment, IReadOnlyList<Decision> decisions, AssessmentExtent extent, bool summarize, Language language, int width)
    {
        Decision[] told = [.. decisions.Where(d => extent == AssessmentExtent.Everything || IsNear(d))];
        var view = new AssessmentView(told, language, width);
        view.AddQuestion(assessment.Policy);
        if (summarize)
        {
            view._layout.Line("");
            new SummaryView(assessment, assessment.SummaryOf(decisions.Contains), decisions.Select(d => d.Kind).ToHashSet(), language, view._layout).Add();
        }

        if (extent == AssessmentExtent.Brief)
        {
            return view._layout.Parts;
        }

        foreach (IGrouping<ProvisionKind, Decision> kind in told.GroupBy(d => d.Kind))
        {
            view.AddTable(kind.Key, [.. kind]);
            view.AddReasons([.. kind.Where(d => extent == AssessmentExtent.Everything || !d.Held)]);
        }

        view.AddLeftOut([.. decisions.Except(told)]);
        view.AddStacking(assessment.Stacking);
        view.AddAssumptions();
        view.AddGrouped(view.In("提示（不影响结论）", "To know (it decides nothing)"), d => IsOpen(d) ? d.Advice.Select(a => a.In(language)) : []);
        view.AddGrouped(view.In("另有途径（这里不作结论）", "Other ways (not decided here)"), d => d.Otherwise.Select(a => a.In(language)));
        view.AddGrouped(view.In("注意", "Warnings"), d => d.Warnings.Select(w => w.Text(language)));
        view._sources.AddTo(view._layout, language);
        return view._layout.Parts;
    }

    // A recognition is up to others, and money that no passing of time brings is not for this worker; levels and titles are a ladder.
    private static bool IsNear(Decision decision) => decision.Held || decision.Kind switch
    {
        ProvisionKind.Recognition => decision.Outcome == Outcome.Eligible || decision.Earliest is not null,
        ProvisionKind.Benefit => decision.Outcome is Outcome.Eligible or Outcome.Undetermined || decision.Earliest is not null,
        _ => true,
    };

    private void AddLeftOut(Decision[] decisions)
    {
        if (decisions.Length == 0)
        {
            return;
        }

        int undetermined = decisions.Count(d => d.Outcome == Outcome.Undetermined);
        string open = undetermined.ToString(CultureInfo.InvariantCulture);
        string never = (decisions.Length - undetermined).ToString(CultureInfo.InvariantCulture);
        bool isMixed = undetermined > 0 && undetermined < decisions.Length;
        string[] parts =
        [
            .. undetermined < decisions.Length ? [In($"{never}项不适用", $"{never} more that do not apply")] : (string[])[],
            .. undetermined > 0 ? [In($"{open}项由单位或评审决定、资料不足", $"{open} {(isMixed ? "" : "more ")}up to others, of which the file tells too little")] : (string[])[],
        ];
        _layout.Line("");
        _layout.Line(In($"另有{string.Join("，", parts)}；用 --all 全部列出", $"{string.Join(", ", parts)}; --all shows them"), Layout.Grey);
    }

    private string In(string zh, string en) => IsChinese ? zh : en;

    private void AddQuestion(SkillPolicy policy)
    {
        string edition = policy.Options.Edition is { } chosen ? In($"{chosen}年版标准", $"edition {chosen}") : In("标准版次依规则库", "edition as the rulebooks say");
        string unconfirmed = policy.Options.IncludeUnconfirmed ? In("，计入未证实的内容", ", unconfirmed parts counted") : "";
        string known = policy.Options.AsKnownOn is { } day ? In($"，以{Layout.DayInText(day, _language)}前已公布的为限", $", as known on {Layout.Day(day)}") : "";
        _layout.Title(
            Layout.PlaceAndDay(policy, _language),
            In($"{edition}{unconfirmed}{known}，规则库版本 {policy.Catalog.DataVersion}", $"{edition}{unconfirmed}{known}; rulebooks {policy.Catalog.DataVersion}"));
    }

    private void AddTable(ProvisionKind kind, Decision[] decisions)
    {
        // The way is the one that is open on the day asked; the days since when some way has been, perhaps another, stand with the outcome.
        (string name, string way) = kind switch
        {
            ProvisionKind.Level => (In("等级", "Level"), In("当日途径", "Open by")),
            ProvisionKind.Title => (In("职称", "Title"), In("当日途径", "Open by")),
            ProvisionKind.Recognition => (In("认定与评选", "Recognition"), In("内容", "Grants")),
            _ => (In("待遇与补贴", "Benefit"), In("金额", "Amount")),
        };
        _layout.Table(
            [new(name), new(In("结论", "Outcome")), new(In("起始", "From")), new(way), new(In("依据", "Rests on"))],
            decisions.Select(d => (IReadOnlyList<(string, Style?)>)
            [
                (NameOf(d), d.Outcome == Outcome.NotCovered ? Layout.Grey : null),
                (OutcomeOf(d), OutcomeStyles.Of(d.Outcome)),
                (DaysOf(d), null),
                (WayOf(d), null),
                ($"{d.Basis.ToLabel().In(_language)} {_sources.NumbersOf(d.Citations)}", Layout.Grey),
            ]));
    }

    // Advice is for those who have the way before them, not for what is held, out of reach or not in force.
    private static bool IsOpen(Decision decision) =>
        !decision.Held && (decision.Outcome is Outcome.Eligible or Outcome.Undetermined || decision.Earliest is not null);

    private string NameOf(Decision decision) => DecisionName.Of(decision, _language);

    // Whoever holds it needs no answer; that something about its conditions is not known says nothing against holding it.
    private string OutcomeOf(Decision decision)
    {
        string outcome = decision.Outcome.ToLabel().In(_language);
        return !decision.Held ? outcome
            : decision.Outcome == Outcome.Eligible ? In($"{outcome}，已具有", $"{outcome}, held")
            : In($"已具有（条件：{outcome}）", $"held (conditions: {outcome})");
    }

    private string WayOf(Decision decision)
    {
        if (decision.Kind == ProvisionKind.Recognition)
        {
            return decision.Grants?.In(_language) ?? "";
        }

        if (decision.Amount is { } amount)
        {
            return amount.Text(_language);
        }

        return decision.Pathway is { } pathway
            ? pathway.Pathway.Name.In(_language)
            : "";
    }

    private string DaysOf(Decision decision)
    {
        string from = Layout.Day(decision.Earliest);
        return decision.OpenUntil is { } last ? $"{from}\n{In("至", "to")} {Layout.Day(last)}" : from;
    }

    private void AddReasons(Decision[] decisions)
    {
        Decision[] open = [.. decisions.Where(d => d.Unmet.Count > 0)];
        if (open.Length == 0)
        {
            return;
        }

        _layout.Heading(In("未满足的条件", "What is not met"));

        // Decisions without pathways often fail for the same reason: it is told once.
        foreach (IGrouping<string, Decision> same in open.GroupBy(ReasonKey, StringComparer.Ordinal))
        {
            AddReason([.. same]);
        }
    }

    private string ReasonKey(Decision decision) =>
        decision.Pathways.Count > 0 ? decision.Id : $"{decision.Outcome}|{string.Join('|', decision.Unmet.Select(u => u.Text(_language)))}";

    private void AddReason(Decision[] decisions)
    {
        Decision first = decisions[0];
        string names = string.Join(In("、", ", "), decisions.Select(NameOf).Distinct(StringComparer.Ordinal));
        _layout.Line($"{names}{In("：", ": ")}{first.Outcome.ToLabel().In(_language)}", OutcomeStyles.Of(first.Outcome));
        foreach (Reason reason in first.Unmet.Where(u => u.Code != ReasonCode.PathwayUnmet))
        {
            _layout.Hanging("-", reason.Text(_language), leadWidth: 2);
        }

        // That a window is closed has been told of all pathways.
        foreach ((PathwayResult pathway, Reason[] unmet) in first.Pathways.Select(p => (p, p.Unmet.Where(u => u.Code != ReasonCode.ClaimedOutside).ToArray())).Where(p => p.Item2.Length > 0))
        {
            string text = string.Join(In("；", "; "), unmet.Select(u => u.Text(_language)));
            _layout.Hanging(pathway.Pathway.Name.In(_language), text, leadStyle: OutcomeStyles.Of(pathway.Outcome));
        }
    }

    // Pairs of which no rule is known are many, and all say the same: they are counted.
    private void AddStacking(StackingReview stacking)
    {
        StackingFinding[] shown = [.. stacking.Findings.Where(f => _decisions.Contains(f.First) && _decisions.Contains(f.Second))];
        if (shown.Length == 0)
        {
            return;
        }

        _layout.Heading(In("待遇能否同享", "Benefits side by side"));
        foreach (StackingFinding finding in shown.Where(f => f.Basis is not null))
        {
            string text = finding.Text(_language) + (finding.IsCertain ? "" : In("（其中有尚未确定的待遇）", " (one of them is undetermined)"));
            _layout.Hanging("-", $"{text} [{finding.Basis!.Value.ToLabel().In(_language)} {_sources.NumbersOf(finding.Citations)}]", leadWidth: 2);
        }

        StackingFinding[] unknown = [.. shown.Where(f => f.Basis is null)];
        if (unknown.Length == 1)
        {
            _layout.Hanging("-", unknown[0].Text(_language), leadWidth: 2);
        }
        else if (unknown.Length > 1)
        {
            string names = NamesOf([.. unknown.SelectMany(f => (Decision[])[f.First, f.Second]).Distinct()]);
            _layout.Hanging(
                "-", In($"{unknown.Length}组待遇能否同享没有规定可查，请向经办机构咨询（{names}）", $"of {unknown.Length} pairs no rule is known, ask the office ({names})"), leadWidth: 2);
        }
    }

    private void AddAssumptions()
    {
        string[] assumed = [.. _decisions.SelectMany(d => d.Assumptions(_language)).Distinct(StringComparer.Ordinal)];
        if (assumed.Length == 0)
        {
            return;
        }

        _layout.Heading(In("推定（资料中没有写明）", "Assumed, since the file does not say"));
        foreach (string assumption in assumed)
        {
            _layout.Hanging("-", assumption, leadWidth: 2);
        }
    }

    // One line for each text, with the decisions that it is about.
    private void AddGrouped(string heading, Func<Decision, IEnumerable<string>> textsOf)
    {
        IGrouping<string, Decision>[] groups =
        [
            .. _decisions.SelectMany(d => textsOf(d).Select(text => (Text: text, Decision: d)))
                .GroupBy(p => p.Text, p => p.Decision, StringComparer.Ordinal),
        ];
        if (groups.Length == 0)
        {
            return;
        }

        _layout.Heading(heading);
        foreach (IGrouping<string, Decision> group in groups)
        {
            _layout.Hanging("-", In($"{group.Key}（{NamesOf([.. group.Distinct()])}）", $"{group.Key} ({NamesOf([.. group.Distinct()])})"), leadWidth: 2);
        }
    }

    // A few names; of a whole table, or of many, only how many.
    private string NamesOf(Decision[] decisions)
    {
        const int Most = 3;
        ProvisionKind kind = decisions[0].Kind;
        string[] names = [.. decisions.Select(NameOf).Distinct(StringComparer.Ordinal)];
        if (decisions.Length > 1 && Array.TrueForAll(decisions, d => d.Kind == kind) && decisions.Length == _decisions.Count(d => d.Kind == kind))
        {
            return kind switch
            {
                ProvisionKind.Level => In("各等级", "all levels"),
                ProvisionKind.Title => In("各职称", "all titles"),
                ProvisionKind.Recognition => In("各项认定", "all recognitions"),
                _ => In("各项待遇", "all benefits"),
            };
        }

        string few = string.Join(In("、", ", "), names.Take(Most));
        return names.Length <= Most ? few : few + string.Create(CultureInfo.InvariantCulture, $"{In("等", " and ")}{names.Length - (IsChinese ? 0 : Most)}{In("项", " more")}");
    }
}
