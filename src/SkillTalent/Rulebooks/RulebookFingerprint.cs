using System.Security.Cryptography;
using System.Text;

namespace SkillTalent;

/// <summary>A short name for the content of a set of rulebooks.</summary>
internal static class RulebookFingerprint
{
    public static string Of(IEnumerable<JsonCursor> roots)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (JsonCursor root in roots)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(root.Element.GetRawText()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
