namespace SkillTalent.Tests.PublicSurface;

/// <summary>
/// The public surface is what TestData/PublicApi.txt says. A line that goes is a breaking change (docs/versioning.md); a line that comes
/// must be kept for years. To approve a change: SKILLTALENT_APPROVE=1 dotnet test --filter PublicSurface, and read the difference.
/// </summary>
public class PublicSurfaceTests
{
    private const string Approved = "tests/SkillTalent.Tests/TestData/PublicApi.txt";

    [Fact]
    public void TheSurface_IsTheApprovedOne()
    {
        string[] actual = [.. PublicListing.Of(typeof(SkillPolicy).Assembly)];
        if (Environment.GetEnvironmentVariable("SKILLTALENT_APPROVE") == "1")
            File.WriteAllText(Repository.PathOf(Approved), string.Join('\n', actual) + "\n");
        string[] approved = Repository.Read(Approved).TrimEnd('\n').Split('\n');

        string[] difference = [.. Marked("- ", approved, actual), .. Marked("+ ", actual, approved)];
        Assert.True(
            approved.SequenceEqual(actual, StringComparer.Ordinal),
            $"The public surface differs from {Approved}. If that is meant: SKILLTALENT_APPROVE=1 dotnet test --filter PublicSurface\n{string.Join('\n', difference)}");
    }

    // Members are named with their type, so that the message can be read without the file.
    private static IEnumerable<string> Marked(string mark, IReadOnlyList<string> these, IReadOnlyList<string> others)
    {
        var known = WithTypes(others).ToHashSet(StringComparer.Ordinal);
        return WithTypes(these).Where(l => !known.Contains(l)).Select(l => mark + l);
    }

    private static IEnumerable<string> WithTypes(IEnumerable<string> lines)
    {
        string type = "";
        foreach (string line in lines)
        {
            bool member = line.StartsWith(' ');
            type = member ? type : line;
            yield return member ? $"{type} {line}" : line;
        }
    }
}
