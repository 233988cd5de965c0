using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace SkillTalent;

/// <summary>
/// The names of members in what comes with the package: some hundreds, which stand there many thousand times. Each place remembers the last name that
/// fell there, so most names become a text once; which thread remembers it last makes no difference. What stands in the input of a caller is not
/// remembered.
/// </summary>
internal sealed class OwnNames
{
    private readonly string?[] _last = new string?[2048];

    public string Of(JsonProperty property)
    {
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8PropertyName(property);
        uint place = 2_166_136_261;
        foreach (byte b in raw)
        {
            place = unchecked((place ^ b) * 16_777_619);
        }

        ref string? last = ref _last[place % (uint)_last.Length];
        return last is { } known && Ascii.Equals(raw, known) ? known : last = property.Name;
    }
}
