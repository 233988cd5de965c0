using SkillTalent.Web.Pages;
using SkillTalent.Web.Rules;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>One page of the interview: the questions that settle most, what has been said, and how far it has come.</summary>
internal sealed class QuestionPage(View view, AnswerForm answers)
{
    private const int AtOnce = 3;
    private const int Named = 6;

    public PageResult Of(IFormCollection form)
    {
        Case asked = answers.Case;
        IReadOnlyList<Question> open = Next(form);
        (int settled, int left) = asked.Assessment.Progress(asked.Questions);
        string title = view.T("查自己：问题", "Check yourself: questions");
        return new PageResult(Layout.Page(view, title, Markup.Of($"""
            <h1>{view.T("查自己", "Check yourself")}</h1>
            <p class="meta">{view.In(asked.Policy.Place.Name)} · {asked.Policy.On}{If(asked.Goal is not null, () => Markup.Of($" · {asked.Goal!.Level?.Label.In(view.Language) ?? asked.Goal!.Code}"))}</p>
            <p role="status"><progress value="{settled}" max="{Math.Max(1, settled + left)}" aria-label="{view.T("进度", "Progress")}"></progress> {view.F($"已能确定{settled}项，还有{left}项待定", $"{settled} settled, {left} open")}</p>
            <form method="post" action="{view.Url("/check/questions")}" class="stack interview">
            {asked.Hidden()}
            {If(open.Count == 0, () => Markup.Of($"""<p class="notice">{view.T("没有其他问题能改变结论了。", "No other question could change an answer.")}</p>"""))}
            {Each(open, Ask)}
            <p class="actions">
            {If(open.Count > 0, () => Markup.Of($"""<button name="do" value="next">{view.T("下一步", "Next")}</button>"""))}
            {If(open.Any(q => q.Field.Kind == FieldKind.Records), () => Markup.Of($"""<button class="quiet" name="do" value="more">{view.T("保存，再加一条", "Save and add another")}</button>"""))}
            <button class="{(open.Count > 0 ? "quiet" : "")}" name="do" value="result">{view.T("看结果", "See the result")}</button>
            </p>
            <section aria-labelledby="said"><h2 id="said">{view.T("您的回答", "Your answers")}</h2>
            {CaseAnswers.Of(view, answers.Worker, asked)}
            {If(asked.NotKnown.Count > 0, () => Markup.Of($"""<p>{view.F($"留空{asked.NotKnown.Count}项。", $"{asked.NotKnown.Count} left blank.")} <button class="link" name="do" value="again">{view.T("再问一次", "Ask them again")}</button></p>"""))}
            <p><button class="quiet" formaction="{view.Url("/check/file")}">{view.T("下载为文件，自己保管", "Keep it as a file")}</button></p></section>
            </form>
            """), asked.OtherLanguage(view)));
    }

    // What was answered wrongly is asked again; a list goes on while there are more records; else what settles most.
    private IReadOnlyList<Question> Next(IFormCollection form)
    {
        Case asked = answers.Case;
        IReadOnlyList<Question> next = asked.Assessment.NextQuestions(AtOnce, asked.Questions);
        string[] again = [.. form["asked"].OfType<string>().Where(p => answers.FaultOf(p) is not null || (form["do"] == "more" && answers.Worker.Find(p)?.Kind == FieldKind.Records)).Distinct(StringComparer.Ordinal)];
        if (again.Length > 0)
        {
            return [.. again.Select(p => next.FirstOrDefault(q => q.Path == p) ?? Repeat(p)).OfType<Question>()];
        }

        // A list takes a page of its own.
        int list = next.ToList().FindIndex(q => q.Field.Kind == FieldKind.Records);
        return list < 0 ? next : list == 0 ? [next[0]] : [.. next.Take(list)];
    }

    private Question? Repeat(string path) => answers.Worker.Find(path) is { } field
        ? new Question(field, [], []) { RecordFields = answers.Worker.Lists.FirstOrDefault(l => l.Path == path)?.Fields ?? [] }
        : null;

    private Markup Ask(Question question)
    {
        string path = question.Path;
        string? fault = answers.FaultOf(path);
        return Markup.Of($"""
            <fieldset class="card question"><legend>{view.In(question.Label)}</legend>
            {Fields.Hidden("asked", path)}
            {If(fault is not null, () => Markup.Of($"""<p class="error" role="alert" id="fault:{path}">{fault}</p>"""))}
            {(question.Field.Kind == FieldKind.Records ? List(question) : Single(question, fault is null ? "" : "fault:" + path))}
            {Why(question)}
            </fieldset>
            """);
    }

    private Markup Single(Question question, string describedBy)
    {
        string path = question.Path;
        return Markup.Of($"""
            <div class="field"><label for="a:{path}">{view.In(question.Field.HowToAnswer)}</label>{QuestionField.Control(view, question.Field, "a:" + path, describedBy)}</div>
            {If(question.Field.MayBeNone, () => Markup.Of($"""<div class="check"><input type="checkbox" id="n:{path}" name="n:{path}"><label for="n:{path}">{view.T("没有或从未", "none, or never")}</label></div>"""))}
            """);
    }

    private Markup List(Question question)
    {
        string path = question.Path;
        return Markup.Of($"""
            <div class="choices">
            <div class="check"><input type="radio" id="have-none" name="have:{path}" value="none"><label for="have-none">{view.T("没有", "none")}</label></div>
            <div class="check"><input type="radio" id="have-some" name="have:{path}" value="some"><label for="have-some">{view.T("有，填在下面", "some, as filled in below")}</label></div>
            <div class="check"><input type="radio" id="have-unknown" name="have:{path}" value="" checked><label for="have-unknown">{view.T("不知道（或已填完）", "I don’t know (or that was all)")}</label></div>
            </div>
            {QuestionField.Record(view, path, question.RecordFields)}
            """);
    }

    private Markup Why(Question question) => question.Decisions.Count == 0 ? Empty : Markup.Of($"""
        <details class="why"><summary>{view.F($"为什么问：关系到{question.Decisions.Count}项", $"Why this is asked: {question.Decisions.Count} answers wait for it")}</summary>
        <ul>{Each(question.Decisions.Take(Named), d => Markup.Of($"""<li><a href="{view.Url(RuleAddress.On(d.ProvisionId, d.On))}" target="_blank" rel="noopener">{view.In(d.Title)}</a> <cite>{RuleWords.Source(view, d.Citations.Take(1))}</cite></li>"""))}{If(question.Decisions.Count > Named, () => Markup.Of($"<li>…</li>"))}</ul></details>
        """);
}
