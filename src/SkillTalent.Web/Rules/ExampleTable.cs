using NodaTime.Text;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Rules;

/// <summary>Examples as a table; one of a worker can be opened as a case of one's own.</summary>
internal static class ExampleTable
{
    /// <param name="view">For whom.</param>
    /// <param name="catalog">The rules.</param>
    /// <param name="examples">The examples that were run.</param>
    /// <param name="mayOpen">Whether the pages know the rules that the examples are about.</param>
    public static Markup Of(View view, PolicyCatalog catalog, IReadOnlyList<RuleExample> examples, bool mayOpen = true) => Markup.Of($"""
        <div class="scroll" tabindex="0" role="region" aria-label="{view.T("例子", "Examples")}"><table>
        <thead><tr><th scope="col">{view.T("例子", "Example")}</th><th scope="col">{view.T("地方和日期", "Place and day")}</th><th scope="col">{view.T("应为", "Expected")}</th><th scope="col">{view.T("结果", "Result")}</th>{If(mayOpen, () => Markup.Of($"""<th scope="col">{view.T("打开", "Open")}</th>"""))}</tr></thead>
        <tbody>{Each(examples, e => Row(view, catalog, e, mayOpen))}</tbody></table></div>
        """);

    private static Markup Row(View view, PolicyCatalog catalog, RuleExample example, bool mayOpen) => Markup.Of($"""
        <tr><th scope="row">{example.Result.ExampleName}<br><code>{example.Decision}</code></th>
        <td>{view.In(catalog.Places[example.Place].Name)}<br>{example.Result.On}</td>
        <td>{(Enum.GetValues<Outcome>().Where(o => o.ToCode() == example.Outcome).Select(o => view.In(o.ToLabel())).FirstOrDefault() ?? example.Outcome)}{If(example.Amount is not null, () => Markup.Of($"<br>{example.Amount!.Value} {view.T("元", "yuan")}"))}</td>
        <td>{(example.Result.Passed
            ? Markup.Of($"""<span class="tag outcome-eligible">✓ {view.T("符合", "holds")}</span>""")
            : Markup.Of($"""<span class="tag outcome-not-eligible">✗ {view.T("不符", "does not hold")}</span><br>{view.In(example.Result.Message!)}"""))}</td>
        {If(mayOpen, () => Markup.Of($"""<td>{(example.Worker is null ? Empty : Open(view, example))}</td>"""))}</tr>
        """);

    private static Markup Open(View view, RuleExample example) => Markup.Of($"""
        <form method="post" action="{view.Url("/check/result")}">{Fields.Hidden("case", example.Worker)}{Fields.Hidden("in", example.Place)}{Fields.Hidden("on", LocalDatePattern.Iso.Format(example.Result.On))}<button class="quiet">{view.T("看这个人", "See this worker")}</button></form>
        """);
}
