using System.Collections.Concurrent;
using System.Text;

namespace SkillTalent.Cli.Batch;

/// <summary>Which names can be read, and which are text that was read in a wrong encoding before. Thread-safe.</summary>
internal sealed class ReadableNames
{
    private const int MostNames = 4_096;

    private readonly ConcurrentDictionary<int, bool> _readable = new();

    /// <summary>Whether a name can be read.</summary>
    public bool Has(ReadOnlySpan<byte> name)
    {
        var hash = new HashCode();
        hash.AddBytes(name);
        int key = hash.ToHashCode();
        if (_readable.ContainsKey(key))
        {
            return true;
        }

        bool readable = !Mojibake.Is(Encoding.UTF8.GetString(name));
        if (readable && _readable.Count < MostNames)
        {
            _readable[key] = true;
        }

        return readable;
    }
}
