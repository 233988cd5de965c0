using System.Text;

namespace SkillTalent.Tests.Snippets;

/// <summary>The fenced blocks of a document.</summary>
internal static class Markdown
{
    public static IReadOnlyList<string> Blocks(string path, string language)
    {
        var blocks = new List<string>();
        List<string>? block = null;
        foreach (string line in Repository.Read(path).Split('\n'))
        {
            string trimmed = line.Trim();
            if (block is null && trimmed == "```" + language)
            {
                block = [];
            }
            else if (block is not null && trimmed == "```")
            {
                blocks.Add(string.Join('\n', block));
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }

        return block is null ? blocks : throw new FormatException($"{path}: a block without an end");
    }

    public static Stream AsStream(this string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
