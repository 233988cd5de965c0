using System.Text;
using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Json;

/// <summary>Writes a format as a page for people.</summary>
internal static class ReferenceWriter
{
    public static string Write(string head, Shape root, IReadOnlyList<Definition> definitions)
    {
        var text = new StringBuilder(head);
        foreach (Definition definition in definitions.Prepend(root))
        {
            text.Append($"\n## {definition.Name}\n\n{definition.Doc}\n");
            switch (definition)
            {
                case Shape shape:
                    text.Append("\n| member | | value | meaning |\n| --- | --- | --- | --- |\n");
                    foreach (Member member in shape.Members)
                        text.Append($"| `{member.Name}` | {(member.IsRequired ? "required" : "")} | {Linked(member.Kind.Words)} | {Cell(member.Doc)} |\n");
                    text.Append(shape.Rules.Count > 0 ? "\n" : "");
                    foreach (ShapeRule rule in shape.Rules)
                        text.Append($"- {rule.Words}\n");
                    break;
                case Union union:
                    text.Append($"\nOne of: {string.Join("; ", union.Forms.Select(f => Linked(f.Words)))}.\n");
                    break;
                default:
                    text.Append($"\n`{((Scalar)definition).Schema}`\n");
                    break;
            }
        }

        return text.ToString();
    }

    private static string Linked(string words) => Regex.Replace(Cell(words), @"\[(\w+)\]", m => $"[{m.Groups[1].Value}](#{m.Groups[1].Value.ToLowerInvariant()})");

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
