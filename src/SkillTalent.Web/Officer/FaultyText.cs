using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Officer;

/// <summary>A rulebook that is refused: what is wrong, and the lines around the place with their numbers.</summary>
internal static class FaultyText
{
    private const int Around = 8;

    public static Markup Of(View view, string text, InputFormatException fault)
    {
        int? line = JsonPlaces.LineOf(text, fault.Path);
        string[] lines = text.Split('\n');
        int first = Math.Max(1, (line ?? 1) - Around);
        int last = Math.Min(lines.Length, (line ?? 1) + Around);
        return Markup.Of($"""
            <section class="fault" aria-labelledby="fault"><h2 id="fault">{view.T("有一处错误", "There is an error")}</h2>
            <p class="error" role="alert">{If(line is not null, () => Markup.Of($"{view.F($"第{line}行", $"Line {line}")} · "))}<code>{fault.Path}</code>{view.T("：应为", ": expected ")}{fault.ExpectationIn(view.Language)}</p>
            {If(line is not null && text.Length > 0, () => Markup.Of($"""
                <ol class="lines" start="{first}" tabindex="0" aria-labelledby="fault">{Each(Enumerable.Range(first, Math.Max(0, last - first + 1)), n => n == line
                    ? Markup.Of($"""<li class="here"><code><mark>{lines[n - 1]}</mark></code></li>""")
                    : Markup.Of($"<li><code>{lines[n - 1]}</code></li>"))}</ol>
                """))}
            </section>
            """);
    }
}
