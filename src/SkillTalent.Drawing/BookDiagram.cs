using System.Globalization;
using System.Text;

namespace SkillTalent.Drawing;

/// <summary>The pathways of a provision as a Mermaid picture: tests lead to pathways, pathways to the target.</summary>
internal sealed class BookDiagram(BookText text)
{
    private int _nodes;

    public void Write(Provision provision, string target)
    {
        text.Line();
        text.Line("```mermaid");
        text.Line("flowchart LR");
        text.Line($"    t([\"{Label(target)}\"])");
        foreach (Pathway pathway in provision.Pathways)
        {
            string id = Next("p");
            string arrow = pathway.Basis == Basis.Unconfirmed ? "-.->" : "-->";
            text.Line($"    {id}[[\"{Label(pathway.Name.In(text.Language))}\"]] {arrow} t");
            Into(id, pathway.When, isTop: true);
        }

        text.Line("```");
    }

    // Everything that a node demands leads into it; an alternative is a rhombus, and so is an "all" below one.
    private void Into(string node, Requirement requirement, bool isTop)
    {
        switch (requirement)
        {
            case AllRequirement when isTop && requirement.Children.Count > 0:
                foreach (Requirement child in requirement.Children)
                {
                    Into(node, child, isTop: false);
                }

                break;
            case AllRequirement or AnyRequirement when requirement.Children.Count == 1:
                Into(node, requirement.Children[0], isTop);
                break;
            case AllRequirement or AnyRequirement when requirement.Children.Count > 1:
                string joint = Next("n");
                text.Line($"    {joint}{{\"{text.In(BookText.Combination(requirement))}\"}} --> {node}");
                foreach (Requirement child in requirement.Children)
                {
                    Into(joint, child, isTop: false);
                }

                break;
            default:
                text.Line($"    {Next("n")}[\"{Label(SentenceReading.Demand(requirement).Text(text.Language))}\"] --> {node}");
                break;
        }
    }

    private string Next(string letter) => string.Create(CultureInfo.InvariantCulture, $"{letter}{++_nodes}");

    // Inside of quotes Mermaid knows entities alone.
    private static string Label(string label)
    {
        var safe = new StringBuilder(label.Length);
        foreach (char c in label)
        {
            _ = c switch
            {
                '"' or '#' or '<' or '>' or '`' or '&' => safe.Append(CultureInfo.InvariantCulture, $"#{(int)c};"),
                _ when char.IsControl(c) => safe.Append(' '),
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }
}
