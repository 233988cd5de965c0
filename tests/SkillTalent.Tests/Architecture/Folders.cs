using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Architecture;

/// <summary>In which folder of src/SkillTalent each type of the library is declared; the namespace is one and does not say.</summary>
internal static partial class Folders
{
    private const string Source = "src/SkillTalent";

    private static readonly Dictionary<string, string> ByName = Read();

    /// <summary>The first folder on the way to the type's file, empty at the root; null if no file declares it.</summary>
    public static string? Of(Type type)
    {
        Type outermost = type;
        while (outermost.DeclaringType is { } outer)
            outermost = outer;
        return ByName.GetValueOrDefault(outermost.Name);
    }

    /// <summary>The types of one name that two folders declare: none may, or the folder of a type would be in doubt.</summary>
    public static IReadOnlyList<string> InDoubt { get; } = [.. Declarations().GroupBy(d => d.Name).Where(g => g.Key != nameof(Codes) && g.Select(d => d.Folder).Distinct().Count() > 1).Select(g => g.Key)];

    private static Dictionary<string, string> Read() =>
        Declarations().Where(d => d.Name != nameof(Codes)).DistinctBy(d => d.Name).ToDictionary(d => d.Name, d => d.Folder, StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Folder)> Declarations()
    {
        string root = Repository.PathOf(Source);
        foreach (string file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            string[] parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
            if (parts[0] is "obj" or "bin")
                continue;
            foreach (Match match in Declaration().Matches(File.ReadAllText(file)))
            {
                // By reflection the name of a generic type ends in the count of its parameters.
                int generic = match.Groups["parameters"].Success ? match.Groups["parameters"].Value.Count(c => c == ',') + 1 : 0;
                yield return (match.Groups["name"].Value + (generic > 0 ? $"`{generic}" : ""), parts.Length > 1 ? parts[0] : "");
            }
        }
    }

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|partial|ref) )*(?:class|record struct|record|struct|enum|interface|delegate \S+) (?<name>\w+)(?:<(?<parameters>[^>]*)>)?", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
