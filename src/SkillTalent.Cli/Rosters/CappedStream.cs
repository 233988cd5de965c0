namespace SkillTalent.Cli.Rosters;

/// <summary>What is read to a limit and no further.</summary>
/// <param name="content">What is read.</param>
/// <param name="most">How many bytes there may be.</param>
/// <param name="refusal">The error where there are more.</param>
internal sealed class CappedStream(Stream content, long most, Func<Exception> refusal) : ForwardStream(content)
{
    private long _read;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int read = Inner.Read(buffer);
        _read += read;
        return _read <= most ? read : throw refusal();
    }
}
