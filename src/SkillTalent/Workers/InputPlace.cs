namespace SkillTalent;

/// <summary>
/// Where something was read, for messages: what the input was called and the path in it. It takes no part in comparisons, so that two workers
/// of whom the same is known are equal wherever they were read.
/// </summary>
internal sealed class InputPlace(string source, string path)
{
    /// <summary>A worker that code made.</summary>
    public static readonly InputPlace InCode = new("worker", "$");

    public string Source => source;

    public string Path => path;

    public override bool Equals(object? obj) => obj is InputPlace;

    public override int GetHashCode() => 0;
}
