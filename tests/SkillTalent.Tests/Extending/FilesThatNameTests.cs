using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Extending;

/// <summary>
/// What it takes to add a form or a fold, counted in the source: the files outside its own that name each of them. The table of
/// docs/extending.md promises four files in all, of which one is the thing's own and one the random generator of the tests.
/// </summary>
public class FilesThatNameTests
{
    private const int MostOthers = 2;

    // Not kinds like the others: the yuan of a row and the dated value of a place are what many parts look for in an amount.
    private static readonly string[] Grounds = [nameof(ConstantAmount), nameof(ParameterAmount)];

    public static TheoryData<string> Kinds => [.. Named(typeof(TestForm)).Concat(Named(typeof(RecordFold))).Concat(Named(typeof(AmountExpression)).Except(Grounds, StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AFormOrAFold_IsNamedInFewFiles(string kind)
    {
        string[] others =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Where(f => Path.GetFileNameWithoutExtension(f) != kind && Regex.IsMatch(File.ReadAllText(f), $@"\b{kind}\b"))
                .Select(f => Path.GetRelativePath(Repository.Root, f)),
        ];
        Assert.True(others.Length <= MostOthers, $"{kind} is named in {string.Join(", ", others)}");
    }

    private static IEnumerable<string> Named(Type family) => family.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(family)).Select(t => t.Name).Order(StringComparer.Ordinal);
}
