namespace SkillTalent.Cli.Batch;

/// <summary>
/// The files that a run writes: all of them get their names, or none does. A run that waits for its input, such as a pipe into which nobody writes, cannot be stopped; it can be given up,
/// and then its files go.
/// </summary>
internal sealed class BatchFiles : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<ResultFile> _files = [];
    private readonly KeptNames _names = new();
    private bool _isOver;
    private bool _isPublished;

    /// <summary>Done when all but the last file have their names; null: nothing.</summary>
    internal Action? Between { get; set; }

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

            var file = ResultFile.Create(option, path, _names);
            _files.Add(file);
            return file;
        }
    }

    /// <summary>
    /// Gives the files their names. Once it has begun nobody gives the run up between one and the next. The result comes last, so that whoever
    /// sees it sees what was put aside, too; what the others replace is kept until it has its name, and put back if it gets none.
    /// </summary>
    /// <exception cref="BadArgumentException">A name cannot be given.</exception>
    /// <exception cref="OperationCanceledException">The run has been given up.</exception>
    public void Publish()
    {
        foreach (ResultFile file in _files)
        {
            file.Close();
        }

        lock (_gate)
        {
            var named = new Stack<ResultFile>();
            try
            {
                foreach (ResultFile file in _files.Skip(1).Reverse())
                {
                    file.PublishAndKeep();
                    named.Push(file);
                }

                Between?.Invoke();
                _files[0].Publish();
                _isPublished = true;
            }
            catch (BadArgumentException e)
            {
                PutBack(named, e);
                throw;
            }

            foreach (ResultFile file in named)
            {
                file.ForgetFormer();
            }
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

    // Where even that is refused, everything stays as a killed run leaves it: the next run puts it back.
    private void PutBack(Stack<ResultFile> named, BadArgumentException cause)
    {
        bool all = true;
        foreach (ResultFile file in named)
        {
            all &= file.TryPutBack();
        }

        if (all)
        {
            return;
        }

        _files.ForEach(f => f.Abandon());
        throw cause.Expecting(new LocalizedText(
            "足够的空间和写入权限；另一个文件已是新的，也无法恢复：请再运行一次",
            "room and permission to write the file; another file is new already and cannot be put back: run again"));
    }
}
