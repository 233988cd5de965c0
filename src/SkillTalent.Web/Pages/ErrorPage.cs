using SkillTalent.Web.Hosting;

namespace SkillTalent.Web.Pages;

/// <summary>A refusal as a page: what is wrong and where; nothing of what was sent.</summary>
internal static class ErrorPage
{
    public static PageResult Of(View view, RequestRefusal refusal) => new(
        Layout.Page(view with { Path = "/" }, view.In(refusal.Title), Markup.Of($"""
            <h1>{view.In(refusal.Title)}</h1>
            <p class="error" role="alert">{(refusal.Detail is { } detail ? view.In(detail) : view.T("可以从上面的栏目重新开始。", "You can start again from the sections above."))}</p>
            <p><a href="{view.Url("/rules")}">{view.T("查找规则", "Find a rule")}</a></p>
            """)),
        refusal.Status);
}
