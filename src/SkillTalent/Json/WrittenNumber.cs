using System.Text.Json;

namespace SkillTalent;

/// <summary>A decimal number without zeros behind its last digit, so that the same number is always the same text.</summary>
internal sealed class WrittenNumber : WrittenForm<decimal>
{
    // Divided by this, a decimal loses the zeros behind its last digit.
    private const decimal One = 1.0000000000000000000000000000m;

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
}
