using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace SkillTalent;

/// <summary>
/// Whether a document can be seen to hold nothing but texts that are texts and members that stand once. It answers "not certain" where an
/// escape or two names of one hash need a closer look; what is wrong, and where, is then said by the slow way.
/// </summary>
internal static class JsonSoundness
{
    // From this many members on, the hashes of an object's names are sorted in place of being compared each with each.
    private const int Many = 32;

    public static bool IsCertain(JsonElement element) => IsCertain(element, []);

    private static bool IsCertain(JsonElement element, List<int> hashes)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return IsCertainObject(element, hashes);
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    if (!IsCertain(item, hashes))
                    {
                        return false;
                    }
                }

                return true;
            case JsonValueKind.String:
                return IsPlain(JsonMarshal.GetRawUtf8Value(element));
            default:
                return true;
        }
    }

    // One list serves all objects: those of an object stand at its end while its members are walked.
    private static bool IsCertainObject(JsonElement element, List<int> hashes)
    {
        int first = hashes.Count;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            ReadOnlySpan<byte> name = JsonMarshal.GetRawUtf8PropertyName(property);
            if (!IsPlain(name))
            {
                return false;
            }

            var hash = new HashCode();
            hash.AddBytes(name);
            hashes.Add(hash.ToHashCode());
        }

        bool distinct = AreDistinct(CollectionsMarshal.AsSpan(hashes)[first..]);
        hashes.RemoveRange(first, hashes.Count - first);
        if (!distinct)
        {
            return false;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!IsCertain(property.Value, hashes))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<byte> text) => !text.Contains((byte)'\\') && Utf8.IsValid(text);

    private static bool AreDistinct(Span<int> hashes)
    {
        if (hashes.Length > Many)
        {
            hashes.Sort();
            for (int i = 1; i < hashes.Length; i++)
            {
                if (hashes[i] == hashes[i - 1])
                {
                    return false;
                }
            }

            return true;
        }

        for (int i = 1; i < hashes.Length; i++)
        {
            if (hashes[..i].Contains(hashes[i]))
            {
                return false;
            }
        }

        return true;
    }
}
