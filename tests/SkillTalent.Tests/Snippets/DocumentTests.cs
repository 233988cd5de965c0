using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Snippets;

/// <summary>What documents say is true: their C# stands in a fact of this folder, their links lead somewhere, their rulebooks load.</summary>
public partial class DocumentTests
{
    /// <summary>The documents, by their paths in the repository.</summary>
    internal static IEnumerable<string> Paths =>
        new[] { "README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/SkillTalent/PACKAGE.md", "src/SkillTalent.Cli/PACKAGE.md" }
            .Concat(Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')))
            .Order(StringComparer.Ordinal);

    public static TheoryData<string> Documents() => [.. Paths];

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryBlockOfCSharp_IsCompiledAndRun(string document)
    {
        string[] facts = [.. Directory.GetFiles(Repository.PathOf("tests/SkillTalent.Tests/Snippets"), "*Snippets.cs").Select(f => Plain(File.ReadAllText(f)))];

        foreach (string block in Markdown.Blocks(document, "csharp"))
        {
            string[] lines = Plain(block).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string code = string.Join('\n', lines.Where(l => !IsUsingDirective(l)));
            string? fact = Array.Find(facts, f => f.Contains(code, StringComparison.Ordinal));

            Assert.True(fact is not null, $"{document}: this block stands in no tests/SkillTalent.Tests/Snippets/*Snippets.cs:\n{block}");
            Assert.All(lines.Where(IsUsingDirective), u => Assert.True(IsImplicit(u) || fact!.Contains(u, StringComparison.Ordinal), u));

            // The method around it is a fact, so it runs.
            string before = fact[..fact.IndexOf(code, StringComparison.Ordinal)];
            Assert.Matches(@"\[Fact\]\npublic (async Task|void) \w+\(\)\n\{\n(?:(?!\npublic ).|\n(?!public ))*$", before);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryRelativeLink_LeadsToAFile(string document)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        foreach (Match link in Links().Matches(Repository.Read(document)))
        {
            string target = link.Groups[1].Value;
            string path = Path.Combine(folder, target);
            Assert.True(target.Contains("://", StringComparison.Ordinal) || File.Exists(path) || Directory.Exists(path), $"{document}: {target}");
        }
    }

    // The test project names the first for all of its files, and the namespace of the tests lies in the second.
    private static bool IsImplicit(string directive) => directive is "using NodaTime;" or "using SkillTalent;";

    private static bool IsUsingDirective(string line) => UsingDirective().IsMatch(line);

    /// <summary>Lines without their indentation, because a fact stands deeper than a document's block.</summary>
    private static string Plain(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()));

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.None, 1000)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"\]\(([^)#\s]+)[^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Links();
}
