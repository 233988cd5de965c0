using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SkillTalent;

/// <summary>A short name for the content of a set of rulebooks.</summary>
internal static class RulebookFingerprint
{
    public static string Of(IEnumerable<JsonCursor> roots)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (JsonCursor root in roots)
        {
            hash.AppendData(JsonMarshal.GetRawUtf8Value(root.Element));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
