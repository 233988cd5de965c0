namespace SkillTalent.Web.Tests;

/// <summary>Files of the repository that are not copied beside the tests: documents, samples, sources.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "SkillTalent.sln")))
                return at.FullName;
        }

        throw new DirectoryNotFoundException("The tests run inside of a checkout: no SkillTalent.sln above them.");
    }
}
