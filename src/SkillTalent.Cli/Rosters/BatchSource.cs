using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Rosters;

/// <summary>The file of a run over many workers: CSV, a table of facts in Excel, or a roster in Excel.</summary>
internal sealed class BatchSource : IDisposable
{
    private readonly IDisposable? _content;

    private BatchSource(IBatchInput input, long length, IDisposable? content)
    {
        Input = input;
        Length = length;
        _content = content;
    }

    /// <summary>The workers.</summary>
    public IBatchInput Input { get; }

    /// <summary>How many bytes there are to read; 0 where nobody knows.</summary>
    public long Length { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="BadArgumentException">It cannot be read, or its header is not of the form.</exception>
    public static BatchSource Open(string path, BatchPlan plan, PolicyCatalog catalog)
    {
        if (!Workbook.Is(path))
        {
            FileStream content = InputFile.OpenLarge(path);
            return new BatchSource(new WorkerCsv(content, path, new ColumnNames(plan.Policy, catalog.Facts)), content.CanSeek ? content.Length : 0, content);
        }

        var book = Workbook.Open(path);
        if (Roster.Is(book))
        {
            return new BatchSource(new RosterInput(Roster.Open(path, book, WorkerForm.Of(catalog)), plan, () => book.Bytes.Position), book.Bytes.Length, null);
        }

        Stream table = FlatSheet.ToCsv(book);
        return new BatchSource(new WorkerCsv(table, path, new ColumnNames(plan.Policy, catalog.Facts)), table.Length, book);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        _content?.Dispose();
    }
}
