using NodaTime;
using SkillTalent.Web.Api;
using SkillTalent.Web.Hosting;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>The answer: the summary first, then the way up, the money, and every decision with its reasons. It prints on one sheet.</summary>
internal sealed class ResultPage
{
    private readonly View _view;
    private readonly Case _case;
    private readonly CareerPlanner _planner;

    private ResultPage(View view, Case asked)
    {
        _view = view;
        _case = asked;
        _planner = asked.Policy.Planner(new PlanOptions { Series = asked.Series });
    }

    public static async Task<IResult> OfAsync(View view, Case asked, IFormCollection form, HttpContext context)
    {
        HeavyWork heavy = context.RequestServices.GetRequiredService<HeavyWork>();
        var page = new ResultPage(view, asked);
        PlanTarget? to = page.TargetOf(form["to"].ToString());
        LocalDate from = ApiQuery.TryDay(form["from"], out LocalDate first) ? first : asked.Policy.On;
        LocalDate until = ApiQuery.TryDay(form["until"], out LocalDate last) && last >= from ? last : from.PlusYears(1).PlusDays(-1);
        until = LocalDate.Min(until, from.PlusYears(PaymentSection.MostYears));
        string changed = form["changes"].ToString();
        return await heavy.DoAsync(() => page.Make(to, from, until, changed), context.RequestAborted);
    }

    private PageResult Make(PlanTarget? to, LocalDate from, LocalDate until, string changed)
    {
        Markup settings = Markup.Of($"""{Fields.Hidden("to", to?.Id)}""");
        return new PageResult(Layout.Page(_view, _view.T("查自己：结果", "Check yourself: the result"), Markup.Of($"""
            <h1>{_view.T("结果", "The result")}</h1>
            <p class="meta">{_view.In(_case.Policy.Place.Name)} · {_case.Policy.On} · {_view.T("规则库", "rulebooks")} <code>{_case.Policy.Catalog.DataVersion}</code></p>
            {new SummarySection(_view, _case).Of()}
            {Plan(to)}
            {new PaymentSection(_view, _case).Of(from, until)}
            {Changes(changed)}
            {new DecisionSection(_view, _case).Of()}
            <section class="screen" aria-labelledby="said"><h2 id="said">{_view.T("依据的回答", "The answers this rests on")}</h2>
            {CaseAnswers.Of(_view, WorkerForm.Of(_case.Policy.Catalog, _case.Policy.Place.Code), _case, mayDrop: false)}
            <form method="post" action="{_view.Url("/check/questions")}" class="row">{_case.Hidden()}<button>{_view.T("继续回答", "Go on answering")}</button>
            <button class="quiet" formaction="{_view.Url("/check/file")}">{_view.T("下载为文件，自己保管", "Keep it as a file")}</button>
            <button class="quiet print" type="button" hidden data-print>{_view.T("打印", "Print")}</button></form></section>
            """), _case.OtherLanguage(_view, settings)));
    }

    // Without a wish: the next level above what is held or open.
    private PlanTarget? TargetOf(string id) =>
        _planner.Targets.FirstOrDefault(t => t.Id == id && (t.Series is null || t.Series == _case.Series))
        ?? (_case.Goal is { } goal && _planner.Targets.Contains(goal) ? goal : null)
        ?? _case.Assessment.SummaryOf(_case.Series).Next.Where(d => d.Kind == ProvisionKind.Level)
            .Select(d => _planner.Targets.FirstOrDefault(t => t.Level?.Code == d.Target)).FirstOrDefault();

    private Markup Plan(PlanTarget? to) => Markup.Of($"""
        <section aria-labelledby="plan"><h2 id="plan">{_view.T("最快怎样晋级", "The soonest way up")}</h2>
        <form method="post" action="{_view.Url("/check/result")}" class="row screen">{_case.Hidden()}
        <div class="field"><label for="to">{_view.T("目标", "Target")}</label>{Fields.Select("to", null, _planner.Targets.Where(t => t.Series is null || t.Series == _case.Series).Select(t => (t.Id, Name(t))), to?.Id)}</div>
        <button class="quiet">{_view.T("规划", "Plan")}</button></form>
        {(to is null ? Empty : new PlanSection(_view).Of(_planner.Plan(_case.Worker, to)))}</section>
        """);

    private string Name(PlanTarget target) => _case.Assessment.Decisions.FirstOrDefault(d => d.Kind == target.Kind && d.Target == target.Code && (target.Series is null || d.Series == target.Series?.ToCode())) is { } decision
        ? _view.In(decision.Title)
        : target.Level?.Label.In(_view.Language) ?? target.Id;

    private Markup Changes(string id) => id.Length == 0 || !_case.Assessment.TryGet(id, out Decision? decision) ? Empty : Markup.Of($"""
        <section aria-labelledby="least"><h2 id="least">{_view.T("怎样才能符合：最少的改变", "The least that would change the answer")}</h2>
        <p>{_view.In(decision.Title)}</p><pre class="plain">{decision.LeastChanges().Explain(_view.Language)}</pre></section>
        """);
}
