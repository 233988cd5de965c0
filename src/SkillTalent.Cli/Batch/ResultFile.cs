namespace SkillTalent.Cli.Batch;

/// <summary>
/// A file that is written whole or not at all: it grows under another name in the same directory and gets its own when all is done.
/// Whatever goes wrong before, nothing is left behind; what a killed run left, the next one clears up (<see cref="KeptNames"/>). A link is seen
/// through: what it leads to is replaced, with the permissions that it has.
/// </summary>
internal sealed class ResultFile : IResultSink, IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _option;
    private readonly string _path;
    private readonly string _temporary;
    private readonly string _former;
    private readonly FileStream _content;
    private bool _isOver;
    private bool _hasFormer;

    private ResultFile(string option, string path, string temporary, string former, FileStream content)
    {
        _option = option;
        _path = path;
        _temporary = temporary;
        _former = former;
        _content = content;
    }

    /// <summary>Starts a file that no other goes with.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="BadArgumentException">There can be no such file.</exception>
    public static ResultFile Create(string option, string path) => Create(option, path, new KeptNames());

    /// <summary>Starts a file.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="path">Its path.</param>
    /// <param name="names">The names under which its run keeps files.</param>
    /// <exception cref="BadArgumentException">There can be no such file.</exception>
    public static ResultFile Create(string option, string path, KeptNames names)
    {
        if (Directory.Exists(path) || Path.GetFileName(path).Length == 0)
        {
            throw new BadArgumentException(option, new LocalizedText("文件的路径，而这是目录", "the path of a file, and this is a directory"));
        }

        try
        {
            string real = RealPath.Of(path);
            if (FilesRead.Has(real))
            {
                throw new BadArgumentException(option, new LocalizedText("与所读文件不同的文件", "another file than the one that is read"));
            }

            names.ClearUp(real);
            bool exists = File.Exists(real);
            if (exists && !IsRegular(real))
            {
                throw new BadArgumentException(option, new LocalizedText("文件的路径，而这是设备或管道", "the path of a file, and this is a device or a pipe"));
            }

            string temporary = names.PartOf(real);
            var content = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(content.SafeFileHandle, File.GetUnixFileMode(real));
            }

            return new ResultFile(option, real, temporary, names.FormerOf(real), content);
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
        catch (Exception e) when (IsOfTheDisk(e))
        {
            throw CannotWrite(e);
        }
    }

    /// <summary>Lets somebody write the whole file, who may read and change what is there.</summary>
    /// <exception cref="BadArgumentException">It cannot be written.</exception>
    public void Write(Action<Stream> write)
    {
        try
        {
            write(_content);
        }
        catch (Exception e) when (IsOfTheDisk(e))
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
        catch (Exception e) when (IsOfTheDisk(e))
        {
            throw CannotWrite(e);
        }
    }

    /// <summary>Gives the file its name, in place of a file that had it.</summary>
    /// <exception cref="BadArgumentException">The name cannot be given.</exception>
    /// <exception cref="OperationCanceledException">The run has been given up meanwhile.</exception>
    public void Publish() => Publish(keep: false);

    /// <summary>Gives the file its name, and keeps what had it aside until <see cref="ForgetFormer"/> or <see cref="TryPutBack"/>.</summary>
    /// <inheritdoc cref="Publish()"/>
    public void PublishAndKeep() => Publish(keep: true);

    /// <summary>Lets go of what was kept.</summary>
    public void ForgetFormer()
    {
        if (_hasFormer)
        {
            TryAll(() => File.Delete(_former));
        }
    }

    /// <summary>Makes it as if the file had never got its name.</summary>
    /// <returns>Whether that was possible.</returns>
    public bool TryPutBack() => TryAll(_hasFormer ? () => File.Move(_former, _path, overwrite: true) : () => File.Delete(_path));

    /// <summary>Leaves all that there is where it is, as a killed run does.</summary>
    public void Abandon()
    {
        lock (_gate)
        {
            _isOver = true;
        }
    }

    /// <summary>Removes what was written, if it has no name yet. Any thread may do so, while another writes.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _isOver = true;

            // A full disk says so again when what is left in a buffer cannot be written; the first error has been told.
            _ = TryAll(_content.Dispose, () => File.Delete(_temporary), ForgetFormer);
        }
    }

    private void Publish(bool keep)
    {
        lock (_gate)
        {
            if (_isOver)
            {
                throw new OperationCanceledException();
            }

            try
            {
                if (keep && File.Exists(_path))
                {
                    // The former file has a second name before the new one takes its first: at no moment is there none.
                    _hasFormer = true;
                    File.Replace(_temporary, _path, _former, ignoreMetadataErrors: true);
                }
                else
                {
                    File.Move(_temporary, _path, overwrite: true);
                }

                _isOver = true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw CannotWrite(e);
            }
        }
    }

    private static bool TryAll(params ReadOnlySpan<Action> parts)
    {
        bool all = true;
        foreach (Action part in parts)
        {
            try
            {
                part();
            }
            catch (Exception e) when (IsOfTheDisk(e))
            {
                all = false;
            }
        }

        return all;
    }

    // That a file is longer than its disk, or its owner, allows is to the runtime an argument out of range.
    private static bool IsOfTheDisk(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    // A device has no length to seek in, and giving its name to a file would take its place. A pipe that is opened to read and to write
    // does not wait for whoever is at its other end.
    private static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return (File.GetAttributes(path) & FileAttributes.Device) == 0;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        return file.CanSeek && !path.StartsWith("/dev/", StringComparison.Ordinal);
    }

    private BadArgumentException CannotWrite(Exception cause) => new(
        _option, new LocalizedText("足够的空间和写入权限；什么都没有写", "room and permission to write the file; nothing was written"), cause);
}
