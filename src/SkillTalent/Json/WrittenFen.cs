using System.Text.Json;

namespace SkillTalent;

/// <summary>Yuan with two decimal places, always, as the forms of the tax office have them.</summary>
internal sealed class WrittenFen : WrittenForm<decimal>
{
    // A decimal keeps the places of what is added to it, so this fills up with zeros.
    private const decimal TwoPlaces = 0.00m;

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(decimal.Round(value, 2) + TwoPlaces);
}
