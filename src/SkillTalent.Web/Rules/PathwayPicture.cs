using System.Globalization;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Rules;

/// <summary>The pathways of a rule as a picture: conditions on the left, the pathway they make in the middle, what it leads to on the right.</summary>
internal static class PathwayPicture
{
    private const int Width = 820;
    private const int Conditions = 470;
    private const int Ways = 520;
    private const int WayWidth = 130;
    private const int Target = 690;
    private const int TargetWidth = 120;
    private const int LineHeight = 19;
    private const int Padding = 7;
    private const int Gap = 8;
    private const int Indent = 16;
    private const double Em = 14;

    public static Markup Draw(View view, string target, IReadOnlyList<(string Name, Requirement When, bool IsSure)> ways)
    {
        int y = 10;
        var parts = new List<Markup>();
        var middles = new List<(int Y, bool IsSure)>();
        foreach ((string name, Requirement when, bool isSure) in ways)
        {
            int top = y;
            foreach ((int depth, string text, bool isJoint) in Rows(view, when, 0))
            {
                parts.Add(Row(depth, text, isJoint, ref y));
            }

            int middle = (top + y - Gap) / 2;
            middles.Add((middle, isSure));
            parts.Add(Of($"""<path class="brace" d="M{Conditions + 8} {top} h8 V{y - Gap} h-8 M{Conditions + 16} {middle} H{Ways}"/>"""));
            parts.Add(Box("way", Ways, middle, WayWidth, name));
            y += Gap * 2;
        }

        int centre = Math.Max(40, y / 2);
        Markup arrows = Each(middles, m => Of($"""<path class="{(m.IsSure ? "arrow" : "arrow unsure")}" d="M{Ways + WayWidth} {m.Y} C{Target - 20} {m.Y} {Ways + WayWidth + 20} {centre} {Target} {centre}"/>"""));
        string label = $"{view.T("由条件到结果的图：", "From conditions to the result: ")}{target}";
        return Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="{view.T("图", "Picture")}"><svg class="chart" role="img" aria-label="{label}" width="{Width}" height="{y + 10}" viewBox="0 0 {Width} {y + 10}">
            {Each(parts, p => p)}{arrows}{Box("target", Target, centre, TargetWidth, target)}
            </svg></div>
            """);
    }

    private static IEnumerable<(int Depth, string Text, bool IsJoint)> Rows(View view, Requirement node, int depth) => RuleTree.IsJoint(node)
        ? node.Children.SelectMany(c => Rows(view, c, depth + 1)).Prepend((depth, RuleTree.Word(view, node), true))
        : [(depth, RuleTree.Sentence(view, node), false)];

    private static Markup Row(int depth, string text, bool isJoint, ref int y)
    {
        int x = 8 + (Indent * depth);
        IReadOnlyList<string> lines = TextBlock.Lines(text, (Conditions - x - (2 * Padding)) / Em);
        int height = isJoint ? LineHeight + 4 : (lines.Count * LineHeight) + (2 * Padding);
        Markup words = Text(lines, x + Padding, y + (isJoint ? 2 : Padding), "start");
        Markup row = isJoint
            ? Of($"""<g class="joint">{words}</g>""")
            : Of($"""<g class="test"><rect x="{x}" y="{y}" width="{Conditions - x}" height="{height}" rx="5"/>{words}</g>""");
        y += height + Gap;
        return row;
    }

    private static Markup Box(string kind, int x, int middle, int width, string text)
    {
        IReadOnlyList<string> lines = TextBlock.Lines(text, (width - (2 * Padding)) / Em);
        int height = (lines.Count * LineHeight) + (2 * Padding);
        int top = Math.Max(2, middle - (height / 2));
        return Of($"""<g class="{kind}"><rect x="{x}" y="{top}" width="{width}" height="{height}" rx="9"/>{Text(lines, x + (width / 2), top + Padding, "middle")}</g>""");
    }

    private static Markup Text(IReadOnlyList<string> lines, int x, int top, string anchor) => Each(
        lines.Select((line, i) => (line, i)),
        l => Of($"""<text x="{x}" y="{(top + 14 + (l.i * LineHeight)).ToString(CultureInfo.InvariantCulture)}" text-anchor="{anchor}">{l.line}</text>"""));
}
