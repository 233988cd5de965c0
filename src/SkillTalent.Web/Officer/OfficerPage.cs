using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Officer;

/// <summary>The page around a rulebook that somebody writes: the text, and above it what became of it.</summary>
internal static class OfficerPage
{
    public static PageResult Of(View view, string text, Markup answer, int status = StatusCodes.Status200OK)
    {
        string title = view.T("规则编写：试一个规则库", "For officers: try a rulebook");
        return new PageResult(
            Layout.Page(view, title, Markup.Of($"""
                <h1>{title}</h1>
                <p class="lead">{view.T("粘贴或选一个规则库文件（JSON）：错误指到行；规则变成页面；例子和检查当场运行。不保存，也不公开。", "Paste or choose a rulebook (JSON): errors at their lines, the rules as pages, examples and checks run at once. It is neither kept nor published.")}</p>
                {answer}
                <form class="stack" method="post" action="{view.Url("/officer")}" enctype="multipart/form-data">
                <div class="field"><label for="rulebook">{view.T("规则库（JSON）", "The rulebook (JSON)")}</label><textarea id="rulebook" name="rulebook" rows="18" spellcheck="false">{text}</textarea></div>
                <div class="field"><label for="file">{view.T("或选一个文件（代替上面的文字）", "or a file (instead of the text above)")}</label><input type="file" id="file" name="file" accept="application/json,.json"></div>
                <p><button>{view.T("试运行", "Try it")}</button></p></form>
                """),
                Markup.Of($"""<form method="post" action="{View.Url("/officer", view.Other)}" enctype="multipart/form-data">{Fields.Hidden("rulebook", text)}<button class="link" lang="{(view.IsChinese ? "en" : "zh-CN")}">{view.T("English", "中文")}</button></form>""")),
            status);
    }
}
