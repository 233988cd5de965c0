using System.Globalization;

namespace SkillTalent;

/// <summary>Where JSON came from, as errors call it, and how much of it may be read.</summary>
internal sealed record JsonInput(string Name, InputLimits Limits)
{
    private const int LargestChunk = 81_920;
    private const int SmallestChunk = 4_096;

    /// <summary>The names of members, of what comes with the package; null for the input of a caller.</summary>
    public OwnNames? OwnNames { get; init; }

    /// <summary>Names and codes that the form of the input has; null where none are known.</summary>
    public KnownWords? Words { get; init; }

    /// <summary>Whether it comes with the package: then it was measured and looked through when the package was made.</summary>
    public bool IsOwn => OwnNames is not null;

    /// <summary>Whether it is a rule and not data about people, so that errors may repeat the names that stand in it.</summary>
    public bool IsRule { get; init; }

    /// <summary>The refusal of what goes beyond a limit.</summary>
    public InputFormatException Beyond(string path, string limit, decimal most, string what) =>
        new(Name, path, string.Create(CultureInfo.InvariantCulture, $"at most {most} {what} (the limit {limit})"));

    /// <summary>Reads a stream to its end, or to the limit: a stream that never ends is refused there.</summary>
    public ReadOnlyMemory<byte> ReadAll(Stream stream)
    {
        using var read = stream.CanSeek ? new MemoryStream((int)Math.Clamp(stream.Length - stream.Position, 0, Limits.Bytes)) : new MemoryStream();

        // What ends sooner than a chunk needs none so large; the byte more finds the end.
        long expected = stream.CanSeek ? Math.Clamp(stream.Length - stream.Position + 1, SmallestChunk, LargestChunk) : LargestChunk;
        byte[] chunk = new byte[Math.Min(expected, Limits.Bytes)];
        for (int count = stream.Read(chunk); count > 0; count = stream.Read(chunk))
        {
            if (read.Length + count > Limits.Bytes)
            {
                throw Beyond("$", nameof(InputLimits.Bytes), Limits.Bytes, "bytes");
            }

            read.Write(chunk, 0, count);
        }

        ReadOnlyMemory<byte> bytes = read.GetBuffer().AsMemory(0, (int)read.Length);
        return bytes[(bytes.Length - WithoutMark(bytes.Span).Length)..];
    }

    /// <summary>What is in memory already, if it is no longer than the limit.</summary>
    public ReadOnlySpan<byte> Admit(ReadOnlySpan<byte> bytes) =>
        bytes.Length > Limits.Bytes ? throw Beyond("$", nameof(InputLimits.Bytes), Limits.Bytes, "bytes") : WithoutMark(bytes);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
