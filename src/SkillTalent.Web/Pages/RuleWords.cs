using NodaTime;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Pages;

/// <summary>What several pages say of a rule: its basis, its documents, whether it is stale, an outcome.</summary>
internal static class RuleWords
{
    public static Markup BasisTag(View view, Basis basis) => Of($"""<span class="tag basis-{basis.ToCode()}">{view.In(basis.ToLabel())}</span>""");

    public static LocalizedText Meaning(Basis basis) => basis switch
    {
        Basis.Official => new("读过发文机关的原文", "the issuing body’s own text was read"),
        Basis.Reported => new("可靠的二手来源这样报道", "secondary sources report it"),
        Basis.Derived => new("由其他内容推导得出", "follows from the others by arithmetic or plain logic"),
        _ => new("有此说法，没有见到文件；默认不采用", "widely said, not seen; not used unless asked for"),
    };

    public static Markup OutcomeTag(View view, Outcome outcome) => Of($"""<span class="tag outcome-{outcome.ToCode()}">{view.In(outcome.ToLabel())}</span>""");

    /// <summary>Whether no source shows the rule in force on a day that its dates still reach.</summary>
    public static bool IsStale(Provision provision, LocalDate on) =>
        provision.Effective.Contains(on) && !(provision.ConfirmedThrough is { } through && through >= on);

    public static Markup StaleTag(View view, Provision provision, LocalDate on) => !IsStale(provision, on) ? Empty : Of(
        $"""<span class="tag stale">{(provision.ConfirmedThrough is { } through
            ? Of($"{view.T("只证实到", "confirmed only to ")}{through}")
            : Of($"{view.T("没有证实到哪天", "confirmed to no known day")}"))}</span>""");

    public static Markup Citations(View view, IReadOnlyList<Citation> citations) => citations.Count == 0 ? Empty : Of($"""
        <ul class="citations">{Each(citations, c => Of($"<li><cite>{c.ToString()}</cite>{Note(view, c)}</li>"))}</ul>
        """);

    public static string Source(View view, IEnumerable<Citation> citations) => string.Join(view.T("；", "; "), citations.Select(c => c.ToString()));

    public static Markup Days(View view, Effective effective)
    {
        string begins = (effective.Kind, effective.Precision) switch
        {
            (EffectiveKind.Enacted, _) => view.T("起施行", "enacted"),
            (_, DatePrecision.Month) => view.T("起有记载（只知到月）", "known from (to the month)"),
            (_, DatePrecision.Year) => view.T("起有记载（只知到年）", "known from (to the year)"),
            _ => view.T("起有记载", "known from"),
        };
        Markup from = Of($"""<time datetime="{effective.From}">{effective.From}</time>""");
        Markup start = view.IsChinese ? Of($"{from}{begins}") : Of($"{begins} {from}");
        return effective.To is not { } to ? start : effective.After == AfterEnd.Ended
            ? Of($"""{start}{view.T("，", ", ")}{view.T("终止于", "ended on ")}<time datetime="{to}">{to}</time>""")
            : Of($"""{start}{view.T("，", ", ")}{view.T("记载至", "known to ")}<time datetime="{to}">{to}</time>""");
    }

    /// <summary>What a decision is called, with its level where the same rule decides on several.</summary>
    public static string Name(View view, Decision decision) =>
        decision.Kind == ProvisionKind.Benefit && SkillLevel.TryParse(decision.Target ?? "", out SkillLevel? level)
            ? $"{view.In(decision.Title)}{view.T("：", ": ")}{view.In(level.Label)}"
            : view.In(decision.Title);

    private static Markup Note(View view, Citation citation) => citation.Note is { } note ? Of($" <small>{view.In(note)}</small>") : Empty;
}
