using System.Collections.Concurrent;

namespace SkillTalent.Cli;

/// <summary>
/// The files that one run of the command has read, whichever option named them: none of them may be replaced by a result. They belong to the run alone, however many
/// runs there are side by side.
/// </summary>
internal static class FilesRead
{
    private static readonly AsyncLocal<ConcurrentDictionary<string, bool>?> Run = new();

    /// <summary>Begins a run, which has read nothing yet.</summary>
    public static void Begin() => Run.Value = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Takes note of a file that is read.</summary>
    /// <param name="path">Its path, as the caller wrote it.</param>
    public static void Note(string path) => Run.Value?.TryAdd(RealPath.Of(path), true);

    /// <summary>Whether a file was read.</summary>
    /// <param name="real">Its path without links.</param>
    public static bool Has(string real) => Run.Value?.ContainsKey(real) == true;
}
