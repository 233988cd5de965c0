namespace SkillTalent.Cli.Batch;

/// <summary>
/// The hidden names under which one run keeps files beside their places until it is over, and what killed runs left under such names. All the
/// names of a run hold the same word, so that what was left of one is known to belong together.
/// </summary>
internal sealed class KeptNames
{
    private const string Part = ".part";
    private const string Former = ".former";

    private readonly string _run = Path.GetRandomFileName();

    // Runs that left a file that never got its name.
    private readonly HashSet<string> _unfinished = new(StringComparer.Ordinal);

    /// <summary>The name of a file that has not yet its own.</summary>
    public string PartOf(string path) => Beside(path, _run, Part);

    /// <summary>The name of what stood in a file's place.</summary>
    public string FormerOf(string path) => Beside(path, _run, Former);

    /// <summary>
    /// Clears up what killed runs left of a file. What one of them has put aside goes back to its place where another file of that run never
    /// got its name: they were to change together. A file that another run still writes is locked, and stays.
    /// </summary>
    public void ClearUp(string path)
    {
        foreach ((string run, string part) in Left(path, Part))
        {
            if (TryDelete(part))
            {
                _ = _unfinished.Add(run);
            }
        }

        foreach ((string run, string former) in Left(path, Former))
        {
            if (!_unfinished.Contains(run))
            {
                _ = TryDelete(former);
                continue;
            }

            try
            {
                File.Move(former, path, overwrite: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Who may not write here is told so when the file itself is begun.
            }
        }
    }

    private static string Beside(string path, string run, string ending) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{run}{ending}");

    private static (string Run, string Path)[] Left(string path, string ending)
    {
        string directory = Path.GetDirectoryName(path)!;
        string begin = $".{Path.GetFileName(path)}.";
        return !Directory.Exists(directory) ? [] :
        [
            .. Directory.EnumerateFiles(directory, $".*{ending}")
                .Select(p => (Name: Path.GetFileName(p), Path: p))
                .Where(f => f.Name.StartsWith(begin, StringComparison.Ordinal) && f.Name.Length > begin.Length + ending.Length)
                .Select(f => (Run: f.Name[begin.Length..^ending.Length], f.Path))
                .Where(f => IsRun(f.Run)),
        ];
    }

    // The form of the system's random names. The leftovers of a file a.csv.b begin like those of a.csv, and have a longer middle.
    private static bool IsRun(string word) => word.Length == 12 && word[8] == '.';

    private static bool TryDelete(string left)
    {
        try
        {
            using (new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                File.Delete(left);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody else's.
            return false;
        }
    }
}
