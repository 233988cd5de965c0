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
    private bool _isPublished;

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

    /// <summary>
    /// Gives the files their names. Once it has begun nobody gives the run up between one and the next; the result comes last, so that whoever
    /// sees it sees what was put aside, too.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run has been given up.</exception>
    public void Publish()
    {
        foreach (ResultFile file in _files)
        {
            file.Close();
        }

        lock (_gate)
        {
            foreach (ResultFile file in _files.AsEnumerable().Reverse())
            {
                file.Publish();
            }

            _isPublished = true;
        }
    }

    /// <summary>Removes what has no name yet.</summary>
    /// <returns>Whether the run was given up in time; false: its files have their names.</returns>
    public bool GiveUp()
    {
        lock (_gate)
        {
            _isOver = true;
            foreach (ResultFile file in _files)
            {
                file.Dispose();
            }

            return !_isPublished;
        }
    }

    /// <summary>Removes what has no name yet.</summary>
    public void Dispose() => _ = GiveUp();
}
