namespace SkillTalent.Cli.Batch;

/// <summary>A stream of which the beginning has been looked at already, from that beginning on.</summary>
internal sealed class PrefixedStream(byte[] prefix, Stream rest) : ForwardStream(rest)
{
    private int _read;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_read == prefix.Length)
        {
            return Inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, prefix.Length - _read);
        prefix.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        return count;
    }
}
