using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>A question as a field of a form.</summary>
internal static class QuestionField
{
    /// <summary>The control of one field.</summary>
    public static Markup Control(View view, WorkerField field, string name, string describedBy = "") => field.Kind switch
    {
        FieldKind.Date => Of($"""<input id="{name}" name="{name}" type="date"{By(describedBy)}>"""),
        FieldKind.Number => Of($"""<input id="{name}" name="{name}" type="number" step="{(field.Decimals == 0 ? "1" : "any")}" inputmode="decimal"{By(describedBy)}>"""),
        FieldKind.Flag => Fields.Select(name, Blank(view), [("true", view.T("是", "yes")), ("false", view.T("否", "no"))], null),
        FieldKind.Choice => Fields.Select(name, Blank(view), field.Choices.Select(c => (c.Code, view.In(c.Label))), null),
        _ when field.Choices.Count is > 0 and <= 40 => Fields.Select(name, Blank(view), field.Choices.Select(c => (c.Code, view.In(c.Label))), null),
        _ => Of($"""
            <input id="{name}" name="{name}" autocomplete="off"{If(field.Choices.Count > 0, () => Of($""" list="list-{name}" """))}{By(describedBy)}>{If(field.Choices.Count > 0, () => Of($"""<datalist id="list-{name}">{Each(field.Choices, c => Of($"""<option value="{c.Code}">{view.In(c.Label)}</option>"""))}</datalist>"""))}
            """),
    };

    /// <summary>One record of a list: all that it may have.</summary>
    public static Markup Record(View view, string list, IReadOnlyList<WorkerField> members) => Of($"""
        <div class="record">{Each(members.OrderByDescending(m => m.IsRequired), m => Of($"""
            <div class="field"><label for="r:{list}:{m.Path}">{view.In(m.Label)}{If(m.IsRequired, () => Of($""" <span class="needed">{view.T("（必填）", "(needed)")}</span>"""))}</label>{Control(view, m, $"r:{list}:{m.Path}")}</div>
            """))}</div>
        """);

    private static string Blank(View view) => view.T("不知道", "I don’t know");

    private static Markup By(string id) => id.Length == 0 ? Empty : Of($""" aria-describedby="{id}" """);
}
