namespace SkillTalent.Cli.Batch;

/// <summary>Takes the rows of a result.</summary>
internal interface IResultSink
{
    /// <summary>Writes.</summary>
    /// <exception cref="BadArgumentException">It cannot be written.</exception>
    void Write(ReadOnlySpan<byte> bytes);
}
