using NodaTime;
using SkillTalent.Web.Hosting;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Pages;

/// <summary>The first page, and the page about what the rules rest on.</summary>
internal static class HomePage
{
    public static void Map(IEndpointRouteBuilder routes, string root)
    {
        routes.MapGet(root.Length == 0 ? "/" : "", (HttpContext context, IClock clock, PolicyCatalog catalog) =>
        {
            View view = View.Of(context, clock);
            return new PageResult(Layout.Page(view, view.T("查规则、查自己", "Find a rule, check yourself"), Home(view, catalog)), mayBeKept: true);
        });
        routes.MapGet("/about", (HttpContext context, IClock clock, PolicyCatalog catalog) =>
        {
            View view = View.Of(context, clock);
            return new PageResult(Layout.Page(view, view.T("依据与隐私", "Sources and privacy"), About(view, catalog)), mayBeKept: true);
        });
    }

    private static Markup Home(View view, PolicyCatalog catalog) => Of($"""
        <h1>{view.T("技能人才政策：规则、待遇与晋级", "Rules for skilled workers: levels, titles, money")}</h1>
        <p class="lead">{view.T(
            "每条规则写明日期、文件和条款；您符合哪条、缺什么、哪天最早可以，都由规则本身算出。",
            "Every rule with its dates, its document and its article; what you are entitled to, what is missing and from when, read off the rule itself.")}</p>
        <form class="search" action="{view.Url("/rules")}" method="get" role="search">
        <label for="q">{view.T("查规则", "Find a rule")}</label>
        <div class="row"><input id="q" name="q" type="search" autocomplete="off" placeholder="{view.T("例如：衢州 技师 津贴", "such as: technician allowance Quzhou")}"><button>{view.T("查找", "Find")}</button></div>
        </form>
        <ul class="cards">
        {Card(view, "/check", "查自己", "Check yourself", "答几个问题：现在能申报什么、有什么待遇、最快怎样晋级。不保存任何内容。", "A few questions: what is open now, which money is due, the soonest way up. Nothing is kept.")}
        {Card(view, "/compare", "比较", "Compare", "两个地方或两个日子的规则并排看；在虚构的城市里试一试修改。", "Two places or two days side by side; an amendment tried on a made-up city.")}
        {Card(view, "/officer", "规则编写", "For officers", "粘贴规则库文件：错误指到行，例子和检查当场运行。", "Paste a rulebook: errors at their lines, examples and checks run at once.")}
        </ul>
        <h2>{view.T("按地方查", "By place")}</h2>
        <ul class="places">{Each(catalog.Places.Values.OrderBy(p => p.Code == Places.China ? "" : p.Code, StringComparer.Ordinal), p => Of($"""<li><a href="{view.Url("/rules?in=" + Uri.EscapeDataString(p.Code))}">{view.In(p.Name)}</a></li>"""))}</ul>
        """);

    private static Markup Card(View view, string path, string zh, string en, string whatZh, string whatEn) => Of($"""
        <li class="card"><h2><a href="{view.Url(path)}">{view.T(zh, en)}</a></h2><p>{view.T(whatZh, whatEn)}</p></li>
        """);

    private static Markup About(View view, PolicyCatalog catalog) => Of($"""
        <h1>{view.T("依据、数据版本与隐私", "Sources, data version and privacy")}</h1>
        <h2>{view.T("数据版本", "Data version")}</h2>
        <dl class="facts"><dt>{view.T("程序", "Program")}</dt><dd>{ServiceRoutes.Version}</dd>
        <dt>{view.T("规则库指纹", "Fingerprint of the rulebooks")}</dt><dd><code>{catalog.DataVersion}</code></dd>
        <dt>{view.T("规则库", "Rulebooks")}</dt><dd>{catalog.Rulebooks.Count}</dd></dl>
        <h2>{view.T("依据的可靠程度", "How well a value is attested")}</h2>
        <dl class="facts">{Each(Enum.GetValues<Basis>().Order().Reverse(), b => Of($"<dt>{RuleWords.BasisTag(view, b)}</dt><dd>{view.In(RuleWords.Meaning(b))}</dd>"))}</dl>
        <h2>{view.T("隐私", "Privacy")}</h2>
        <p>{view.T(
            "您的回答只在页面与服务器之间来回传送（表单的隐藏字段），每次请求用完即忘；不写入数据库、日志、地址或缓存，不用Cookie，不联系第三方。要留下自己的情况，请下载文件自己保管。",
            "Your answers travel between the page and the server in hidden fields of forms, and are forgotten after each request: no database, no log, no address, no cache, no cookie, no third party. To keep your case, download its file.")}</p>
        """);
}
