namespace SkillTalent.Parquet.Writing;

/// <summary>A file that is written whole or not at all: it grows beside its place under another name, and gets its own when all is done.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _isPublished;

    public TemporaryFile(string path)
    {
        _path = Path.GetFullPath(path);
        _temporary = Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Path.GetRandomFileName()}.part");
        Content = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public FileStream Content { get; }

    public void Publish()
    {
        Content.Flush(flushToDisk: true);
        Content.Dispose();
        File.Move(_temporary, _path, overwrite: true);
        _isPublished = true;
    }

    public void Dispose()
    {
        if (!_isPublished)
        {
            Guarded.Quietly(Content.Dispose);
            Guarded.Quietly(() => File.Delete(_temporary));
        }
    }
}
