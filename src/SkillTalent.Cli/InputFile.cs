namespace SkillTalent.Cli;

/// <summary>Reads the files that arguments name.</summary>
internal static class InputFile
{
    /// <summary>Reads a file and makes something of it.</summary>
    /// <param name="path">The path as the caller wrote it, which is also its name in errors.</param>
    /// <param name="read">Makes something of the content; it gets the path as the name of the input.</param>
    /// <exception cref="BadArgumentException">There is no such file, or it cannot be read.</exception>
    public static T Read<T>(string path, Func<Stream, string, T> read)
    {
        using Stream content = Open(path);
        return read(content, path);
    }

    /// <summary>Reads a file that the same command may replace by what becomes of it.</summary>
    /// <inheritdoc cref="Read"/>
    public static T ReadToGoOn<T>(string path, Func<Stream, string, T> read)
    {
        using Stream content = Open(path, p => ReadWhole(p, path));
        return read(content, path);
    }

    /// <summary>The most bytes of a file that is read whole; rulebooks and workers stay a hundred times below.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>The content of a file. Only the reading of it is guarded, so that an error of whoever uses it stays what it is.</summary>
    /// <exception cref="BadArgumentException">There is no such file, or it cannot be read.</exception>
    public static Stream Open(string path)
    {
        FilesRead.Note(path);
        return Open(path, p => ReadWhole(p, path));
    }

    /// <summary>A file that is read as it is needed.</summary>
    /// <exception cref="BadArgumentException">There is no such file, or it cannot be read.</exception>
    public static FileStream OpenLarge(string path)
    {
        FilesRead.Note(path);
        return Open(path, p => new FileStream(p, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan));
    }

    // A device may never end, and has no length to ask for.
    private static Stream ReadWhole(string path, string name)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var content = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            content.Write(buffer, 0, read);
            if (content.Length > MostBytes)
            {
                throw new BadArgumentException(
                    name, new LocalizedText($"最多{MostBytes >> 20}兆字节的文件", $"a file of at most {MostBytes >> 20} megabytes"));
            }
        }

        content.Position = 0;
        return content;
    }

    private static T Open<T>(string path, Func<string, T> open)
    {
        if (Directory.Exists(path))
        {
            throw new BadArgumentException(path, new LocalizedText("文件，而这是目录", "a file, and this is a directory"));
        }

        try
        {
            return open(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadArgumentException(path, new LocalizedText("存在的文件", "a file that exists"), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BadArgumentException(path, new LocalizedText("可以读取的文件", "a file that can be read"), e);
        }
    }
}
