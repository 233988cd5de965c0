using NodaTime;
using NodaTime.Text;
using SkillTalent.Web.Api;
using SkillTalent.Web.Pages;
using SkillTalent.Web.Rules;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Officer;

/// <summary>A rulebook that is read: its examples, what the checks find with workers who show it, and its rules as pages.</summary>
internal sealed class RulebookReview(View view, PolicyCatalog own, string text)
{
    // A person waits for it: the checks of a city take a fraction, and what is left over they say themselves.
    private const long Budget = 400_000;
    private const int MostFindings = 50;
    private const int MostWitnesses = 3;

    /// <summary>What the checks find.</summary>
    public CheckReport Check(CancellationToken cancellation) =>
        RulebookChecker.Check(own, new CheckOptions { Rulebooks = [own.Rulebooks[^1].Id], CellBudget = Budget }, cancellation);

    /// <param name="report">What the checks found; null where there was no time for them.</param>
    public Markup Of(CheckReport? report)
    {
        Rulebook book = own.Rulebooks[^1];
        IReadOnlyList<RuleExample> examples = RuleExamples.Run(own, book.Id);
        IReadOnlyList<CheckFinding> findings = report?.Findings ?? [];
        return Markup.Of($"""
            <section aria-labelledby="read"><h2 id="read">{view.In(book.Title)} <code>{book.Id}</code></h2>
            <p role="status" class="{(examples.All(e => e.Result.Passed) && report is { HasErrors: false } ? "good" : "notice")}">{view.F(
                $"读入{book.Provisions.Count}条规则；例子{examples.Count}项，{examples.Count(e => e.Result.Passed)}项符合；检查发现{findings.Count}处。",
                $"{book.Provisions.Count} rules read; of {examples.Count} expectations {examples.Count(e => e.Result.Passed)} hold; the checks find {findings.Count}.")}</p>
            {If(report is null, () => Markup.Of($"""<p class="notice">{view.T("检查没有在限定的时间内做完，请在命令行用 rules check 检查。", "The checks did not end in the time that a page has; run them on the command line: rules check.")}</p>"""))}
            {If(examples.Count > 0, () => Markup.Of($"<h3>{view.T("例子", "Examples")}</h3>{ExampleTable.Of(view, own, examples, mayOpen: false)}"))}
            {If(findings.Count > 0, () => Markup.Of($"""<h3>{view.T("检查", "Checks")}</h3><ul class="findings">{Each(findings.Take(MostFindings), Finding)}</ul>"""))}
            <h3>{view.T("规则", "Rules")}</h3>
            {Each(book.Provisions, p => Markup.Of($"""<details class="own"><summary>{view.In(p.Title)} <code>{p.Id}</code></summary>{new RuleArticle(view, own).Of(p, view.Today)}</details>"""))}
            </section>
            """);
    }

    /// <summary>What the rulebook says of one worker, such as one who shows a finding.</summary>
    public Markup Run(Worker worker, string place, string on, string decision)
    {
        LocalDate day = ApiQuery.Day(on, "on");
        SkillPolicy policy = own.For(ApiQuery.Place(own, place, "in").Code, day);
        Decision[] decisions = [.. policy.Assess(worker).Decisions.Where(d => decision.Length == 0 || d.Id == decision)];
        return Markup.Of($"""
            <section aria-labelledby="run"><h2 id="run">{view.T("这名劳动者", "This worker")}</h2>
            <p class="meta">{view.In(policy.Place.Name)} · {day}</p><pre class="json" tabindex="0">{WorkerJson.ToJson(worker)}</pre>
            {Each(decisions, d => Markup.Of($"""<h3>{RuleWords.OutcomeTag(view, d.Outcome)} {view.In(d.Title)}{If(d.Amount is not null, () => Markup.Of($" · {d.Amount!.Text(view.Language)}"))}</h3><p class="plain">{d.Explain(view.Language)}</p>"""))}</section>
            """);
    }

    private Markup Finding(CheckFinding finding) => Markup.Of($"""
        <li class="card"><p><span class="tag {(finding.Severity == CheckSeverity.Error ? "outcome-not-eligible" : "outcome-undetermined")}">{finding.Code}</span> {finding.Text(view.Language)}</p>
        <p class="meta">{If(finding.Provision is not null, () => Markup.Of($"<code>{finding.Provision!.Id}</code> "))}{If(finding.From is not null, () => Markup.Of($"{finding.From} – {finding.To}"))}</p>
        {Each(finding.Witnesses.Take(MostWitnesses), Witness)}</li>
        """);

    private Markup Witness(CheckWitness witness) => Markup.Of($"""
        <form method="post" action="{view.Url("/officer")}" enctype="multipart/form-data">{Fields.Hidden("rulebook", text)}{Fields.Hidden("worker", WorkerJson.ToJson(witness.Worker))}{Fields.Hidden("in", witness.Place)}{Fields.Hidden("on", LocalDatePattern.Iso.Format(witness.On))}{Fields.Hidden("decision", witness.DecisionId)}<button class="quiet">{view.T("运行这名劳动者", "Run this worker")}</button> <code>{witness.DecisionId}</code> {view.In(witness.Outcome.ToLabel())}</form>
        """);
}
