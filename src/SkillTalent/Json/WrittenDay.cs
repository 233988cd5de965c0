using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>A day as ISO 8601 has it, such as <c>2024-06-30</c>.</summary>
internal sealed class WrittenDay : WrittenForm<LocalDate>
{
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
