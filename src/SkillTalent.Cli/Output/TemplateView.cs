using System.Globalization;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>What was written for somebody to fill in, and what to do with it then.</summary>
internal static class TemplateView
{
    /// <summary>Lays it out.</summary>
    public static IReadOnlyList<IRenderable> Of(string path, string? place, WorkerForm form, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        var layout = new Layout(width);
        string sheets = (form.Lists.Count + 1).ToString(CultureInfo.InvariantCulture);
        layout.Line(
            zh ? $"已生成空白花名册 {path}：人员表和各类记录表共{sheets}张，另附填写说明。" : $"An empty roster is in {path}: {sheets} sheets, of people and of each kind of record, and one that explains them.",
            Layout.Bold);
        string at = place ?? (zh ? "地区" : "PLACE");
        layout.Line(zh ? $"填好后：skilltalent bulk {path} --in {at} --on 日期 --out 结果.xlsx --lang zh" : $"When it is filled in: skilltalent bulk {path} --in {at} --on DATE --out result.xlsx");
        return layout.Parts;
    }
}
