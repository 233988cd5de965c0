using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Rosters;

/// <summary>Rows that wait, in a file that nobody else sees and that goes with the run, until they can be written where they belong.</summary>
internal sealed class HiddenRows : IResultSink, IDisposable
{
    private readonly FileStream _rows;

    /// <summary>Begins the file.</summary>
    /// <exception cref="BadArgumentException">There is no room for it.</exception>
    public HiddenRows() => _rows = Guarded(() => new FileStream(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose));

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _rows.Write(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(e);
        }
    }

    /// <summary>What was written, from its beginning.</summary>
    /// <exception cref="BadArgumentException">There is no room for what was still in memory.</exception>
    public Stream FromStart() => Guarded(() =>
    {
        _rows.Flush();
        _rows.Position = 0;
        return _rows;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _rows.Dispose();
        }
        catch (IOException)
        {
            // A full disk says so again when what is left in memory cannot be written; the first error has been told.
        }
    }

    private static FileStream Guarded(Func<FileStream> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(e);
        }
    }

    private static BadArgumentException CannotWrite(Exception cause) => new(
        "bulk",
        new LocalizedText($"临时目录 {Path.GetTempPath()} 中有足够的空间和写入权限；什么都没有写", $"room and permission to write in the temporary directory {Path.GetTempPath()}; nothing was written"),
        cause);
}
