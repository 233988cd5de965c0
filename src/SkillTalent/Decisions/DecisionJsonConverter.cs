using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>
/// A decision that somebody puts through a serializer comes out as <c>SkillTalentJson</c> writes it, with texts in English, whatever the serializer's own
/// options say of names and dates. Decisions are not read.
/// </summary>
internal sealed class DecisionJsonConverter : JsonConverter<Decision>
{
    public override Decision Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A decision is the result of an assessment and is not read from JSON.");

    public override void Write(Utf8JsonWriter writer, Decision value, JsonSerializerOptions options) =>
        DecisionWriter.Write(writer, value, Language.English);
}
