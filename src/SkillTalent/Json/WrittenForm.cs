using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>How a value is written in the forms that the library writes and never reads: what it reads, it reads with <see cref="JsonCursor"/>.</summary>
internal abstract class WrittenForm<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("This form is written and not read.");
}
