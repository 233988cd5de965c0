using SkillTalent.Rules;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// A file that is written whole or not at all: it grows under another name in the same directory and gets its own when all is done.
/// Whatever goes wrong before, nothing is left behind.
/// </summary>
internal sealed class ResultFile : IDisposable
{
    private readonly string _option;
    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _content;
    private bool _hasName;

    private ResultFile(string option, string path, string temporary, FileStream content)
    {
        _option = option;
        _path = path;
        _temporary = temporary;
        _content = content;
    }

    /// <summary>Starts a file.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="BadArgumentException">There can be no such file.</exception>
    public static ResultFile Create(string option, string path)
    {
        if (Directory.Exists(path) || Path.GetFileName(path).Length == 0)
        {
            throw new BadArgumentException(option, new LocalizedText("文件的路径，而这是目录", "the path of a file, and this is a directory"));
        }

        string directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string temporary = Path.Combine(directory, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            if (File.Exists(path) && !IsRegular(path))
            {
                throw new BadArgumentException(option, new LocalizedText("文件的路径，而这是设备", "the path of a file, and this is a device"));
            }

            return new ResultFile(option, path, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BadArgumentException(option, new LocalizedText("已有且可写的目录中的路径", "a path in a directory that exists and can be written to"), e);
        }
    }

    /// <summary>Writes.</summary>
    /// <exception cref="BadArgumentException">It cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _content.Write(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(e);
        }
    }

    /// <summary>Makes sure that everything written is on the disk.</summary>
    /// <exception cref="BadArgumentException">It cannot be written.</exception>
    public void Close()
    {
        try
        {
            _content.Flush(flushToDisk: true);
            _content.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(e);
        }
    }

    /// <summary>Gives the file its name, in place of a file that had it.</summary>
    /// <exception cref="BadArgumentException">The name cannot be given.</exception>
    public void Publish()
    {
        try
        {
            File.Move(_temporary, _path, overwrite: true);
            _hasName = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _content.Dispose();
        }
        catch (IOException)
        {
            // A full disk says so again when what is left in a buffer cannot be written; it has been told.
        }

        if (!_hasName)
        {
            try
            {
                File.Delete(_temporary);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Nothing more can be done, and the first error is the one to tell.
            }
        }
    }

    // A device has no length to seek in, and giving its name to a file would take its place.
    private static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return file.CanSeek && !Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
        }

        return (File.GetAttributes(path) & FileAttributes.Device) == 0;
    }

    private BadArgumentException CannotWrite(Exception cause) => new(
        _option, new LocalizedText("足够的空间和写入权限；什么都没有写", "room and permission to write the file; nothing was written"), cause);
}
