using NodaTime;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Rules;

/// <summary>What changed on which day by which document: the versions of a rule one after the other, and what replaced or withdrew it elsewhere.</summary>
internal sealed class RuleHistory(View view, PolicyCatalog catalog)
{
    public Markup Of(IReadOnlyList<Provision> versions)
    {
        HashSet<string> ids = [.. versions.SelectMany(v => (string[])[v.Id, v.BaseId])];
        (LocalDate Day, Markup What)[] events =
        [
            .. versions.Select((v, i) => (v.Effective.From, Began(v, versions.Take(i).LastOrDefault(p => p.Id == v.Id && p.Edition == v.Edition && p.Occupations.SequenceEqual(v.Occupations, StringComparer.Ordinal))))),
            .. versions.Where(v => v.Effective.To is not null).Select(v => (v.Effective.To!.Value, Ended(v))),
            .. catalog.Rulebooks.SelectMany(b => b.Provisions).Where(p => p.Replaces.Concat(p.Withdraws).Any(ids.Contains)).Select(p => (p.Effective.From, Replaced(p, ids))),
        ];
        return Markup.Of($"""
            <section aria-labelledby="history"><h2 id="history">{view.T("沿革：哪天因哪个文件改变", "History: what changed, when, by which document")}</h2>
            <ol class="timeline">{Each(events.OrderBy(e => e.Day), e => Markup.Of($"""<li><time datetime="{e.Day}">{e.Day}</time><div>{e.What}</div></li>"""))}</ol></section>
            """);
    }

    private Markup Began(Provision version, Provision? before) => Markup.Of($"""
        <p><a href="{view.Url(RuleAddress.Of(version))}">{(before is null ? version.Effective.Kind == EffectiveKind.Enacted ? view.T("开始施行", "Enacted") : view.T("最早的记载", "Known from here on") : view.T("新版本", "A new version"))}</a>{view.T("：", ": ")}{view.In(version.Title)}{If(version.Edition is not null, () => Markup.Of($" ({version.Edition})"))}{If(version.Occupations.Count > 0, () => Markup.Of($" ({string.Join(view.T("、", ", "), version.Occupations)})"))}</p>
        {Moves(before, version)}
        <p class="meta"><cite>{RuleWords.Source(view, version.Citations)}</cite></p>
        """);

    private Markup Moves(Provision? before, Provision after)
    {
        if (before is null)
        {
            return Empty;
        }

        string[] was = Lines(before);
        string[] now = Lines(after);
        string[] gone = [.. was.Except(now, StringComparer.Ordinal)];
        string[] come = [.. now.Except(was, StringComparer.Ordinal)];
        return gone.Length + come.Length == 0
            ? Markup.Of($"""<p>{view.T("条件和金额未变。", "Conditions and amounts are the same.")}</p>""")
            : Markup.Of($"""<ul class="moves">{Each(gone, g => Markup.Of($"<li><del>{g}</del></li>"))}{Each(come, c => Markup.Of($"<li><ins>{c}</ins></li>"))}</ul>""");
    }

    private string[] Lines(Provision version) =>
    [
        .. ((string?[])[version.Text(view.Language), version.ThroughoutText(view.Language), version.Grants?.In(view.Language)]).OfType<string>(),
        .. version.Pathways.Select(p => $"{p.Name.In(view.Language)}{view.T("：", ": ")}{p.Text(view.Language)}"),
        .. (version.Amount?.Rows ?? []).Select(r => $"{version.Amount!.TextOf(r, view.Language)}{view.T("：", ": ")}{r.Text(view.Language)}"),
        .. version.Value is { } value ? [value.ToString("#,0.######", System.Globalization.CultureInfo.InvariantCulture)] : Array.Empty<string>(),
    ];

    private Markup Ended(Provision version) => Markup.Of($"""
        <p>{(version.Effective.After == AfterEnd.Ended ? view.T("终止", "Ended") : view.T("此后没有记载", "Not known after this day"))}{view.T("：", ": ")}{view.In(version.Title)}</p>
        """);

    private Markup Replaced(Provision by, HashSet<string> ids) => Markup.Of($"""
        <p>{view.In(catalog.Places[by.Place].Name)}{view.T("：", ": ")}{(by.Withdraws.Any(ids.Contains) ? view.T("在当地不适用", "does not apply there") : view.T("在当地由此代替", "replaced there by"))} <a href="{view.Url(RuleAddress.Of(by.Id))}">{view.In(by.Title)}</a></p>
        <p class="meta"><cite>{RuleWords.Source(view, by.Citations)}</cite></p>
        """);
}
