namespace SkillTalent.Cli.Batch;

/// <summary>
/// The files that a run writes. A run that waits for its input, such as a pipe into which nobody writes, cannot be stopped; it can be given up,
/// and then its files go.
/// </summary>
internal sealed class BatchFiles : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<ResultFile> _files = [];
    private bool _isOver;

    /// <summary>Starts a file.</summary>
    /// <exception cref="BadArgumentException">There can be no such file.</exception>
    /// <exception cref="OperationCanceledException">The run has been given up.</exception>
    public ResultFile Create(string option, string path)
    {
        lock (_gate)
        {
            if (_isOver)
            {
                throw new OperationCanceledException();
            }

            var file = ResultFile.Create(option, path);
            _files.Add(file);
            return file;
        }
    }

    /// <summary>Gives the files their names, all of them or, where that fails, as few as can be.</summary>
    public void Publish()
    {
        foreach (ResultFile file in _files)
        {
            file.Close();
        }

        foreach (ResultFile file in _files.AsEnumerable().Reverse())
        {
            file.Publish();
        }
    }

    /// <summary>Removes what has no name yet.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            foreach (ResultFile file in _files)
            {
                file.Dispose();
            }
        }
    }
}
